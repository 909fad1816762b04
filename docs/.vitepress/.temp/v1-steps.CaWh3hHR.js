import { S as SignerError, k as hmacBase64 } from "./signing-key.Bg_S6QvA.js";
const UNRESERVED = /^[\w.~-]*$/;
function percentEncode(text, field = "text") {
  if (UNRESERVED.test(text))
    return text;
  try {
    return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    throw new SignerError("InvalidValue", field, "holds half a surrogate pair, which UTF-8 cannot express");
  }
}
function serializeQuery(pairs) {
  return pairs.map(([name, value]) => `${percentEncode(name, name)}=${percentEncode(value, name)}`).join("&");
}
function parseQuery(query) {
  const pairs = [];
  for (const part of query.split("&")) {
    if (part === "")
      continue;
    const end = part.indexOf("=");
    const name = end < 0 ? part : part.slice(0, end);
    pairs.push([decode(name, name), end < 0 ? "" : decode(part.slice(end + 1), name)]);
  }
  return pairs;
}
function decode(escaped, field) {
  const spaced = escaped.includes("+") ? escaped.replaceAll("+", " ") : escaped;
  if (!spaced.includes("%"))
    return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    throw new SignerError("InvalidValue", field, "holds an escape that is broken or no UTF-8");
  }
}
const MAX_DEPTH = 32;
const MAX_INDEX = 65535;
const NAME = /^[A-Za-z0-9_-]+$/;
const DIGITS = /^\d+$/;
const INDEX = /^(?:0|[1-9]\d{0,4})$/;
const HOSTILE = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function isIndex(segment) {
  return DIGITS.test(segment);
}
function assertMemberName(name, field) {
  if (HOSTILE.has(name))
    throw new SignerError("HostileName", field, "is a name that JavaScript reserves");
  if (!NAME.test(name)) {
    throw new SignerError("InvalidValue", field, "expected a name of letters, digits, _ and -");
  }
  if (isIndex(name))
    throw new SignerError("InvalidValue", field, "expected a name, got an index");
}
function segmentsOf(name) {
  const segments = name.split(".");
  if (segments.length > MAX_DEPTH)
    throw new SignerError("TooDeep", name, `is nested over ${MAX_DEPTH} levels`);
  for (const [depth, segment] of segments.entries()) {
    if (depth === 0 || !isIndex(segment))
      assertMemberName(segment, name);
    else
      assertIndex(segment, name);
  }
  return segments;
}
function assertIndex(segment, field) {
  if (!INDEX.test(segment) || Number(segment) > MAX_INDEX) {
    throw new SignerError("HostileName", field, `expected an index from 0 to ${MAX_INDEX}, without leading zeros`);
  }
}
function v1SortedParams(pairs) {
  return sortedByName(pairs.filter(([name]) => name !== "Signature"));
}
function sortedByName(pairs) {
  return pairs.toSorted(([left], [right]) => left < right ? -1 : 1);
}
function v1RequestString(pairs) {
  return pairs.map(([name, value]) => `${name}=${value}`).join("&");
}
function v1StringToSign({ method, host, path, requestString }) {
  return `${method}${host}${path}?${requestString}`;
}
function v1Signature(secretKey, stringToSign, method = "HmacSHA1") {
  return hmacBase64(method === "HmacSHA256" ? "sha256" : "sha1", secretKey, stringToSign);
}
export {
  MAX_DEPTH as M,
  assertMemberName as a,
  v1RequestString as b,
  v1Signature as c,
  sortedByName as d,
  serializeQuery as e,
  v1StringToSign as f,
  percentEncode as g,
  isIndex as i,
  parseQuery as p,
  segmentsOf as s,
  v1SortedParams as v
};
