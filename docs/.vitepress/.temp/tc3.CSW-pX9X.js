import { l as assertText, S as SignerError, m as assertForm, n as canonicalValue, o as tc3CanonicalHeaders, U as UNSIGNED_PAYLOAD, h as checkedToken, g as assertTimestamp, t as tc3PayloadHash } from "./signing-key.Bg_S6QvA.js";
import { k as keyCacheOf } from "./key-cache.BcXBvTvo.js";
import { s as signCanonicalTc3 } from "./example-credentials.DV1cjku7.js";
function kind(value) {
  var _a;
  if (value === null || value === void 0)
    return String(value);
  if (Array.isArray(value))
    return "a list";
  if (typeof value !== "object")
    return `a ${typeof value}`;
  const name = (_a = value.constructor) == null ? void 0 : _a.name;
  return typeof name === "string" && name !== "Object" ? `a ${name}` : "an object";
}
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const PATH = /^\/[^?#\s]*$/;
const QUERY = /^[!-~]*$/;
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE = /^[\t -~]*$/;
function assertMethod(method) {
  if (method === "POST" || method === "GET")
    return;
  assertText(method, "method");
  throw new SignerError("InvalidValue", "method", "expected GET or POST, in capitals");
}
function assertHost(host) {
  assertForm(host, "host", HOST, "a host name, with a port or without, and nothing more");
}
function assertPath(path) {
  assertForm(path, "path", PATH, "a path that begins with /, no query");
}
function assertQuery(query, method) {
  if (query === "")
    return;
  if (typeof query !== "string")
    throw new SignerError("InvalidValue", "query", `expected a text, got ${kind(query)}`);
  if (method === "POST") {
    throw new SignerError("InvalidValue", "query", "a POST has no query: TC3 would sign an empty one");
  }
  if (query.startsWith("?"))
    throw new SignerError("InvalidValue", "query", "expected no question mark in front");
  if (!QUERY.test(query) || query.includes("#")) {
    throw new SignerError("InvalidValue", "query", "expected the escaped text that will be sent: ASCII, no space, no #");
  }
}
function assertBody(body, method) {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw new SignerError("InvalidValue", "body", `expected a text or a Uint8Array, got ${kind(body)}`);
  }
  if (method === "GET" && body.length > 0) {
    throw new SignerError("InvalidValue", "body", "a GET has no body: TC3 would sign an empty one");
  }
}
function assertHeaderName(name) {
  if (HEADER_NAME.test(name) && name !== "__proto__")
    return;
  throw new SignerError("InvalidValue", "headers", "holds a name that no header can have");
}
function assertHeaderValue(value, field) {
  if (typeof value !== "string")
    throw new SignerError("InvalidValue", field, `expected a text, got ${kind(value)}`);
  if (!HEADER_VALUE.test(value))
    throw new SignerError("InvalidValue", field, "expected printable ASCII on one line");
}
const USUAL_NAMES = new Map(["Content-Type", "X-TC-Action", "X-TC-Version", "X-TC-Region", "X-TC-Language", "X-TC-RequestClient"].map((name) => [
  name,
  name.toLowerCase()
]));
function prepareHeaders(given, own, signed) {
  if (typeof given !== "object" || given === null) {
    throw new SignerError("MissingValue", "headers", "expected at least Content-Type");
  }
  let contentType;
  let replaced;
  for (const name of Object.keys(given)) {
    const value = given[name];
    const lower = USUAL_NAMES.get(name) ?? checkedLowerCase(name);
    assertHeaderValue(value, `headers.${name}`);
    if (lower === "content-type") {
      if (contentType !== void 0)
        throw new SignerError("DuplicateName", "headers.Content-Type", "given twice");
      contentType = canonicalValue(value);
    } else if (isOwn(lower)) {
      assertNoContradiction(lower, value, own);
      replaced = [...replaced ?? [], name];
    }
  }
  if (contentType === void 0 || contentType === "") {
    throw new SignerError("MissingValue", "headers.Content-Type", "TC3 signs it, and it must be sent as signed");
  }
  const headers = addOwn(replaced === void 0 ? given : without(given, replaced), own);
  if (signed !== void 0)
    return { headers, ...tc3CanonicalHeaders(pick(headers, signed)) };
  return {
    headers,
    canonicalHeaders: `content-type:${contentType}
host:${own.host.toLowerCase()}
`,
    signedHeaders: "content-type;host"
  };
}
function checkedLowerCase(name) {
  assertHeaderName(name);
  return name.toLowerCase();
}
function isOwn(lower) {
  switch (lower) {
    case "authorization":
    case "host":
    case "x-tc-timestamp":
    case "x-tc-token":
    case "x-tc-content-sha256":
      return true;
    default:
      return false;
  }
}
function assertNoContradiction(lower, value, own) {
  if (lower === "host" && canonicalValue(value) !== own.host.toLowerCase()) {
    throw new SignerError("InvalidValue", "headers.Host", "differs from host");
  }
  if (lower === "x-tc-token" && own.token === void 0) {
    throw new SignerError("InvalidValue", "headers.X-TC-Token", "belongs into credentials.token");
  }
  if (lower === "x-tc-content-sha256" && !(own.unsignedPayload && value === UNSIGNED_PAYLOAD)) {
    throw new SignerError("InvalidValue", "headers.X-TC-Content-SHA256", "is set by the option unsignedPayload");
  }
}
function without(given, names) {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
}
function addOwn(given, own) {
  const headers = Object.assign({}, given);
  headers["Host"] = own.host;
  headers["X-TC-Timestamp"] = `${own.timestamp}`;
  const token = checkedToken(own.token);
  if (token !== void 0)
    headers["X-TC-Token"] = token;
  if (own.unsignedPayload)
    headers["X-TC-Content-SHA256"] = UNSIGNED_PAYLOAD;
  return headers;
}
function pick(headers, names) {
  if (!Array.isArray(names))
    throw new SignerError("InvalidValue", "signedHeaders", "expected a list of header names");
  const picked = {};
  for (const [index, name] of ["Content-Type", "Host", ...names].entries()) {
    const lower = String(name).toLowerCase();
    const values = Object.entries(headers).filter(([other]) => other.toLowerCase() === lower);
    const field = `signedHeaders[${index - 2}]`;
    if (values[0] === void 0)
      throw new SignerError("MissingValue", field, "is not among the headers");
    if (values.length > 1)
      throw new SignerError("DuplicateName", field, "is given twice among the headers");
    picked[lower] = values[0][1];
  }
  return picked;
}
function signTc3(request, options) {
  if (typeof request !== "object" || request === null)
    throw new SignerError("MissingValue", "request", "expected one");
  if (typeof options !== "object" || options === null)
    throw new SignerError("MissingValue", "options", "expected some");
  const { method, host, path = "/", query = "", body = "" } = request;
  const { credentials, service, timestamp, unsignedPayload = false } = options;
  assertMethod(method);
  assertHost(host);
  assertPath(path);
  assertQuery(query, method);
  assertBody(body, method);
  assertTimestamp(timestamp);
  const key = (options.keyCache ?? keyCacheOf(credentials)).signingKey(credentials, timestamp, service);
  const own = { host, timestamp, token: credentials.token || void 0, unsignedPayload };
  const { headers, canonicalHeaders, signedHeaders } = prepareHeaders(request.headers, own, options.signedHeaders);
  const payloadHash = tc3PayloadHash(unsignedPayload ? UNSIGNED_PAYLOAD : body);
  const canonical = { method, path, query, canonicalHeaders, signedHeaders, payloadHash };
  const { authorization, signature, canonicalRequest, hashedCanonicalRequest, credentialScope, stringToSign } = signCanonicalTc3(canonical, { secretId: credentials.secretId, key, timestamp });
  headers["Authorization"] = authorization;
  return {
    headers,
    authorization,
    signature,
    canonicalRequest,
    hashedCanonicalRequest,
    credentialScope,
    stringToSign,
    payloadHash,
    signedHeaders
  };
}
export {
  kind as k,
  signTc3 as s
};
