import type { ReceivedRequest } from "./types.js";

/**
 * A header of a received request, by its name in lower case. One that came several times is joined by `, `, as HTTP
 * says; undefined when it did not come.
 */
export function receivedHeader(headers: ReceivedRequest["headers"], name: string): string | undefined {
  if (Object.hasOwn(headers, name)) return joined(headers[name]);
  for (const other of Object.keys(headers)) {
    if (other.length === name.length && other.toLowerCase() === name) return joined(headers[other]);
  }
  return undefined;
}

/** A received body as text; undefined when its bytes are no UTF-8. */
export function receivedText(body: string | Uint8Array): string | undefined {
  if (typeof body === "string") return body;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

function joined(value: string | readonly string[] | undefined): string | undefined {
  return value === undefined || typeof value === "string" ? value : value.join(", ");
}
