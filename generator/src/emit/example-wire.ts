import type { Example } from "../model/types.js";

/** Stands where each answer has an id of its own. */
const REQUEST_ID = "7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";

/** An answer as it comes: the envelope around the output. */
export function exampleAnswer({ output }: Pick<Example, "output">) {
  return { Response: { ...output, RequestId: REQUEST_ID } };
}

/** An input as a query string: members of members and items of lists joined by dots, texts escaped by RFC 3986. */
export function queryString(input: Example["input"]): string {
  return pairsOf("", input)
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .join("&");
}

function pairsOf(path: string, value: unknown): (readonly [name: string, value: string])[] {
  if (typeof value !== "object" || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => pairsOf(path === "" ? key : `${path}.${key}`, item));
}

function escaped(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
