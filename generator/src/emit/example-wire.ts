import type { Action, Api, ErrorCode, Example } from "../model/types.js";

/** Stands where each answer has an id of its own. */
const REQUEST_ID = "7a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";

/** An answer as it comes: the envelope around the output. */
export function exampleAnswer({ output }: Pick<Example, "output">) {
  return { Response: { ...output, RequestId: REQUEST_ID } };
}

/** An error as it comes, in words of ours. */
export function errorAnswer({ code, description }: Pick<ErrorCode, "code" | "description">) {
  return { Response: { Error: { Code: code, Message: description.replaceAll("`", "") }, RequestId: REQUEST_ID } };
}

/** An action with its example, to show how any is sent. */
export interface Sample {
  readonly action: Action;
  readonly example: Example;
}

/** The first read of the API that has an example. */
export function sampleAction(api: Api): Sample | undefined {
  return samplesOf(api).find(({ action }) => action.kind === "read");
}

/** The example whose input is nested deepest; of those the shortest. */
export function nestedSample(api: Api): Sample | undefined {
  const depth = ({ example }: Sample) => Math.max(1, ...namesOf(example.input).map((name) => name.split(".").length));
  const size = ({ example }: Sample) => namesOf(example.input).length;
  return samplesOf(api).toSorted((a, b) => depth(b) - depth(a) || size(a) - size(b))[0];
}

function samplesOf({ groups }: Api): Sample[] {
  return groups.flatMap(({ inManualOrder }) =>
    inManualOrder.flatMap((action) => (action.example === undefined ? [] : [{ action, example: action.example }])),
  );
}

function namesOf(input: Example["input"]): string[] {
  return pairsOf("", input).map(([name]) => name);
}

/** A request with signature v3, a line each, without what signs it. */
export function requestLines(api: Api, action: Action, input: Example["input"], method: "GET" | "POST"): string[] {
  const query = method === "GET" ? queryString(input) : "";
  const region = api.endpoints.find((endpoint) => endpoint.region !== undefined)?.region ?? "";
  return [
    `${method} /${query === "" ? "" : `?${query}`} HTTP/1.1`,
    `Host: ${api.endpoints[0]?.host ?? ""}`,
    `Content-Type: ${method === "GET" ? "application/x-www-form-urlencoded" : "application/json"}`,
    `X-TC-Action: ${action.name}`,
    `X-TC-Version: ${api.version}`,
    ...(action.region === "required" ? [`X-TC-Region: ${region}`] : []),
    ...(method === "GET" ? [] : ["", JSON.stringify(input).replaceAll("<", "\\u003c")]),
  ];
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
