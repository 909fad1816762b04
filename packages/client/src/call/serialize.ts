import { flattenParams, serializeQuery } from "@tcrkit/signer";
import type { InputIssue } from "../errors/errors.js";

/** How a request carries its parameters. */
export type Encoding = "json" | "query" | "form";

/** A JSON body. Dates become ISO 8601, members that are undefined are left out; a bigint keeps all its digits. */
export function serializeJson(input: object): string {
  return JSON.stringify(input, (_key, value: unknown) => (typeof value === "bigint" ? bigintJson(value) : value));
}

/** `Name=value` pairs, escaped by RFC 3986: nested members as `Filters.0.Name`. */
export function serializePairs(input: object): string {
  return serializeQuery(flattenParams(input));
}

/** Why a request is too large to be sent, if it is. */
export function checkSize(text: string, maxBytes: number, what: string): InputIssue | undefined {
  // A UTF-16 unit makes at most three bytes: short texts need no counting.
  if (text.length * 3 <= maxBytes) return undefined;
  const bytes = new TextEncoder().encode(text).length;
  return bytes <= maxBytes ? undefined : { path: what, expected: `at most ${maxBytes} bytes`, found: `${bytes} bytes` };
}

function bigintJson(value: bigint): unknown {
  const number = Number(value);
  if (BigInt(number) === value && Number.isSafeInteger(number)) return number;
  const raw = (JSON as { rawJSON?: (text: string) => unknown }).rawJSON;
  return raw === undefined ? value.toString() : raw(value.toString());
}
