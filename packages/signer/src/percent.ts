import { SignerError } from "./errors.js";
import type { ParamPair } from "./types.js";

const UNRESERVED = /^[\w.~-]*$/;

/**
 * Escapes a text by RFC 3986 as UTF-8, with capital hexadecimal digits: all but letters, digits and `-._~`.
 *
 * @throws {SignerError} for a text with half a surrogate pair, which UTF-8 cannot hold.
 */
export function percentEncode(text: string, field = "text"): string {
  if (UNRESERVED.test(text)) return text;
  try {
    return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    throw new SignerError("InvalidValue", field, "holds half a surrogate pair, which UTF-8 cannot express");
  }
}

/** Puts pairs into a query or a form body, in their order, names and values escaped by RFC 3986. */
export function serializeQuery(pairs: readonly ParamPair[]): string {
  return pairs.map(([name, value]) => `${percentEncode(name, name)}=${percentEncode(value, name)}`).join("&");
}

/**
 * Takes a query or a form body apart, in its order: `%XY` is a byte of UTF-8 and `+` a space. Empty parts are skipped; a
 * part without `=` has an empty value.
 *
 * @throws {SignerError} for an escape that is broken or no UTF-8; the field is the name as sent.
 */
export function parseQuery(query: string): ParamPair[] {
  const pairs: ParamPair[] = [];
  for (const part of query.split("&")) {
    if (part === "") continue;
    const end = part.indexOf("=");
    const name = end < 0 ? part : part.slice(0, end);
    pairs.push([decode(name, name), end < 0 ? "" : decode(part.slice(end + 1), name)]);
  }
  return pairs;
}

function decode(escaped: string, field: string): string {
  const spaced = escaped.includes("+") ? escaped.replaceAll("+", " ") : escaped;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    throw new SignerError("InvalidValue", field, "holds an escape that is broken or no UTF-8");
  }
}
