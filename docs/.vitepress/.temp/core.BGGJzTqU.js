var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member2, msg) => member2.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member2, getter) => (__accessCheck(obj, member2, "read from private field"), getter ? getter.call(obj) : member2.get(obj));
var __privateAdd = (obj, member2, value) => member2.has(obj) ? __typeError("Cannot add the same private member more than once") : member2 instanceof WeakSet ? member2.add(obj) : member2.set(obj, value);
var __privateSet = (obj, member2, value, setter) => (__accessCheck(obj, member2, "write to private field"), setter ? setter.call(obj, value) : member2.set(obj, value), value);
var __privateMethod = (obj, member2, method) => (__accessCheck(obj, member2, "access private method"), method);
var __privateWrapper = (obj, member2, setter, getter) => ({
  set _(value) {
    __privateSet(obj, member2, value, setter);
  },
  get _() {
    return __privateGet(obj, member2, getter);
  }
});
var _left, _isExceeded, _startMs, _nowMs, _a, _open, _expected, _piece, _result, _JsonReader_instances, next_fn, begin_fn, beginPiece_fn, end_fn, close_fn, add_fn, expectNext_fn, _b, _text, _depth, _isInString, _isEscaped, _Piece_instances, scalarEnd_fn, end_fn2, _c, _maxEntries, _entries, _d, _store, _blobs, _flushed, _pins, _removals, _BlobBytes_instances, sweepAfter_fn, trySweep_fn, remove_fn, isNeeded_fn, _e, _takes, _next, _end, _start, _positions, _remembered, _reachedIn, _reached, _step, _Machine_instances, follow_fn, positionOf_fn, reach_fn, known_fn, statesOf_fn, stateOf_fn, repeated_fn, state_fn, _f, _blobs2, _clock, _open2, _Uploads_instances, noteUse_fn, forgetOld_fn, drop_fn, _g, _store2, _options, _queues, _busy, _results, _stop, _isClosed, _WebhookDispatcher_instances, enqueue_fn, startMore_fn, serve_fn, call_fn, noteResults_fn, _h, _i, _context, _make, _record, _j, _entries2, _k, _firstSeed, _seed, _sources, _diagnoses, _Ids_instances, uuid_fn, next_fn2, source_fn, _l, _monotonicMs, _buckets, _sweepAt, _RateLimiter_instances, create_fn, sweep_fn, _m, _seed2, _entries3, _added, _n, _rows, _places, _order, _came, _RowsAsTheyCame_instances, inOrder_fn, place_fn, _o, _compare, _chunks, _size, _SortedRows_instances, insert_fn, remove_fn2, chunkOf_fn, chunkFrom_fn, indexIn_fn, _p, _options2, _rows2, _children, _names, _earliestMs, _places2, _lastPlace, _disordered, _Table_instances, placeOf_fn, report_fn, set_fn, name_fn, unname_fn, parentsOf_fn, leave_fn, siblings_fn, _q, _undo, _guards, _listeners, _changes, _Transaction_instances, ask_fn, take_fn, _r, _services, _onRequest, _requests, _diagnoses2, _credentials, _dispatcher, _jumps, _registry, _isClosed2, _ownPort, _begin, _Emulator_instances, account_get, jump_fn, _s;
import { S as SignerError, T as TC3_ALGORITHM, p as SERVICE$1, L as LAST_SECOND, f as assertCredentials, q as equal, U as UNSIGNED_PAYLOAD, t as tc3PayloadHash, r as keyedHmacSha256, s as hmacSha256, i as tc3Date, u as tc3SigningKey, c as tc3CanonicalRequest, v as tc3CredentialScope, a as tc3HashedCanonicalRequest, b as tc3StringToSign, n as canonicalValue } from "./signing-key.Bg_S6QvA.js";
import { p as parseQuery, s as segmentsOf, i as isIndex$1, v as v1SortedParams, b as v1RequestString, g as percentEncode, f as v1StringToSign, c as v1Signature } from "./v1-steps.CaWh3hHR.js";
import { i as isLoopback } from "./panels.COpz5GRm.js";
import { M as MASK } from "./mask.DIGFx8Cu.js";
import { k as keyCacheOf } from "./key-cache.BcXBvTvo.js";
import "node:crypto";
function receivedHeader(headers, name2) {
  if (Object.hasOwn(headers, name2))
    return joined(headers[name2]);
  for (const other of Object.keys(headers)) {
    if (other.length === name2.length && other.toLowerCase() === name2)
      return joined(headers[other]);
  }
  return void 0;
}
function receivedText(body) {
  if (typeof body === "string")
    return body;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return void 0;
  }
}
function joined(value) {
  return value === void 0 || typeof value === "string" ? value : value.join(", ");
}
function parseAuthorization(request) {
  const header2 = receivedHeader(request.headers, "authorization");
  return header2 === void 0 ? parseV1(request) : parseHeader(withoutOptionalSpace(header2));
}
const INVALID_HEADER = `expected "${TC3_ALGORITHM} Credential=ID/DATE/SERVICE/tc3_request, SignedHeaders=NAMES, Signature=HEX"`;
function withoutOptionalSpace(value) {
  let start = 0;
  let end = value.length;
  while (value[start] === " " || value[start] === "	")
    start++;
  while (value[end - 1] === " " || value[end - 1] === "	")
    end--;
  return value.slice(start, end);
}
function parseHeader(header2) {
  if (header2 === "SKIP")
    return { kind: "skip" };
  if (!header2.startsWith(`${TC3_ALGORITHM} `)) {
    return invalid$1(`The Authorization header names no known algorithm: ${INVALID_HEADER}.`);
  }
  let parts = 0;
  let credential;
  let signedHeaders;
  let signature;
  for (let start = TC3_ALGORITHM.length + 1, end = 0; end < header2.length; start = end + 1) {
    const comma = header2.indexOf(",", start);
    end = comma < 0 ? header2.length : comma;
    const equals = header2.indexOf("=", start);
    const name2 = header2.slice(start, Math.min(equals, end)).trimStart();
    const value = header2.slice(equals + 1, end);
    if (name2 === "Credential")
      credential = value;
    else if (name2 === "SignedHeaders")
      signedHeaders = value;
    else if (name2 === "Signature")
      signature = value;
    parts += 1;
  }
  if (parts !== 3 || credential === void 0 || signedHeaders === void 0 || signature === void 0) {
    return invalid$1(`The Authorization header has other parts than it should: ${INVALID_HEADER}.`);
  }
  const [, secretId = "", date = "", service2 = ""] = CREDENTIAL.exec(credential) ?? [];
  if (!SERVICE$1.test(service2)) {
    return invalid$1("The Credential in the Authorization header is not of the form ID/DATE/SERVICE/tc3_request.");
  }
  return { kind: "tc3", secretId, date, service: service2, signedHeaders, signature };
}
const CREDENTIAL = /^([^/]+)\/([^/]+)\/([^/]+)\/tc3_request$/;
function parseV1(request) {
  const sent = request.method === "GET" ? request.query ?? "" : formBody(request);
  let params;
  try {
    params = parseQuery(sent);
  } catch (error2) {
    if (error2 instanceof SignerError)
      return invalid$1("A parameter holds an escape that is broken or no UTF-8.");
    throw error2;
  }
  const values = new Map(params);
  const secretId = values.get("SecretId");
  const signature = values.get("Signature");
  if (secretId === void 0 && signature === void 0)
    return { kind: "none" };
  if (values.size < params.length)
    return invalid$1("A parameter is given twice.");
  if (!secretId)
    return invalid$1("The parameter SecretId is missing.");
  if (!signature)
    return invalid$1("The parameter Signature is missing.");
  const signatureMethod = values.get("SignatureMethod") === "HmacSHA256" ? "HmacSHA256" : "HmacSHA1";
  return { kind: "v1", secretId, signatureMethod, signature, params };
}
function formBody({ headers, body = "" }) {
  var _a2;
  const contentType = (_a2 = receivedHeader(headers, "content-type")) == null ? void 0 : _a2.trim().toLowerCase();
  const isForm2 = contentType === void 0 || contentType.startsWith("application/x-www-form-urlencoded");
  return isForm2 ? receivedText(body) ?? "" : "";
}
function invalid$1(explanation) {
  return { kind: "invalid", explanation };
}
function firstDifference(ours, theirs) {
  if (ours === theirs)
    return void 0;
  const [left, right] = [ours.split("\n"), theirs.split("\n")];
  const index = Array.from({ length: Math.max(left.length, right.length) }).findIndex((_, at2) => left[at2] !== right[at2]);
  const [our, their] = [left[index], right[index]];
  return {
    line: index + 1,
    column: columnOf(our ?? "", their ?? ""),
    name: lineName(left, index),
    ours: our,
    theirs: their
  };
}
function columnOf(ours, theirs) {
  let at2 = 0;
  while (at2 < ours.length && ours[at2] === theirs[at2])
    at2++;
  return at2 + 1;
}
const STRING_TO_SIGN = ["algorithm", "timestamp", "credential scope", "hash of the canonical request"];
const BEGINNING = ["method", "path", "query"];
const END = ["empty line behind the headers", "signed headers", "hash of the body"];
function lineName(lines, index) {
  const beyond = "what stands behind the end";
  if (lines[0] === TC3_ALGORITHM)
    return STRING_TO_SIGN[index] ?? beyond;
  if (lines.length < BEGINNING.length + END.length)
    return index < lines.length ? "string to sign" : beyond;
  const end = END[index - (lines.length - END.length)];
  const header2 = (lines[index] ?? "").split(":", 1)[0];
  return BEGINNING[index] ?? end ?? (index < lines.length ? `header ${header2}` : beyond);
}
function unflattenParams(pairs) {
  const root = /* @__PURE__ */ new Map();
  for (const [name2, value] of pairs)
    insert(root, name2, value);
  return objectOf$1(root, "");
}
function insert(root, name2, value) {
  const segments = segmentsOf(name2);
  let branch = root;
  for (const segment of segments.slice(0, -1)) {
    const next = branch.get(segment) ?? /* @__PURE__ */ new Map();
    if (typeof next === "string")
      throw new SignerError("DuplicateName", name2, "is given as a value and as a list");
    branch.set(segment, next);
    branch = next;
  }
  const last = segments.at(-1) ?? "";
  if (branch.has(last))
    throw new SignerError("DuplicateName", name2, "is given twice, or as a value and as a list");
  branch.set(last, value);
}
function treeOf$1(node, path2) {
  if (typeof node === "string")
    return node;
  const indices = [...node.keys()].filter(isIndex$1).length;
  if (indices === 0)
    return objectOf$1(node, path2);
  if (indices < node.size)
    throw new SignerError("InvalidValue", path2, "mixes a list's indices and names");
  return Array.from(node, (_, index) => {
    const item = node.get(String(index));
    if (item === void 0)
      throw new SignerError("InvalidValue", `${path2}.${index}`, "is missing: a list counts from 0");
    return treeOf$1(item, `${path2}.${index}`);
  });
}
function objectOf$1(branch, path2) {
  const members = Array.from(branch, ([name2, node]) => [name2, treeOf$1(node, path2 === "" ? name2 : `${path2}.${name2}`)]);
  return Object.fromEntries(members);
}
const DEFAULT_TOLERANCE_SECONDS = 300;
const DIGITS = /^\d+$/;
function failure(code, part2, diagnosis, explanation, more = {}) {
  return { ok: false, code, part: part2, diagnosis, explanation, ...more };
}
function checkTime(sent, name2, options) {
  const { now, toleranceSeconds = DEFAULT_TOLERANCE_SECONDS } = options;
  if (!Number.isFinite(now))
    throw new SignerError("InvalidValue", "now", "expected Unix seconds");
  if (!(toleranceSeconds >= 0))
    throw new SignerError("InvalidValue", "toleranceSeconds", "expected seconds from 0");
  if (!DIGITS.test(sent)) {
    const found2 = sent === "" ? "is missing" : "is no whole number";
    const why = `${name2} ${found2}; it must hold Unix seconds.`;
    return failure("AuthFailure.SignatureFailure", "timestamp", "timestamp-malformed", why);
  }
  const expired = (diagnosis, why) => failure("AuthFailure.SignatureExpire", "timestamp", diagnosis, why);
  if (Number(sent) > LAST_SECOND) {
    return expired("timestamp-milliseconds", `${name2} looks like milliseconds; it must hold Unix seconds.`);
  }
  const late = now - Number(sent);
  if (Math.abs(late) <= toleranceSeconds)
    return void 0;
  const off = `${Math.ceil(Math.abs(late))} seconds ${late > 0 ? "behind" : "ahead of"} the server's clock`;
  return expired("clock-skew", `${name2} is ${off}; ${toleranceSeconds} are allowed. Check the client's clock.`);
}
function findCredentials(source, secretId) {
  if (typeof source === "function")
    return source(secretId);
  assertCredentials(source);
  return source.secretId === secretId ? source : void 0;
}
function unknownSecretId(secretId) {
  const isSpoilt = /[\s%]/.test(secretId);
  const diagnosis = isSpoilt ? "secret-id-white-space" : "secret-id-unknown";
  const why = isSpoilt ? "The SecretId holds white space or an escape; check how it was copied." : "No key has this SecretId.";
  return failure("AuthFailure.SecretIdNotFound", "secretId", diagnosis, why, { secretId });
}
function checkToken(sent, credentials) {
  const wrong = (diagnosis, why) => failure("AuthFailure.TokenFailure", "token", diagnosis, why, { secretId: credentials.secretId });
  const { token: token2 } = credentials;
  if (!token2)
    return sent ? wrong("token-unexpected", "A token came with a long-term key, which has none.") : void 0;
  if (!sent)
    return wrong("token-missing", "The key is a temporary one, and no token came with it.");
  return equal(sent, token2) ? void 0 : wrong("token-wrong", "The token is not the one of this temporary key.");
}
const BUDGET = 4e6;
class Budget {
  constructor() {
    __privateAdd(this, _left, BUDGET);
    __privateAdd(this, _isExceeded, false);
  }
  /** Whether something was too dear. */
  get isExceeded() {
    return __privateGet(this, _isExceeded);
  }
  /** Takes the cost of a try from what is left, if that is enough. */
  spend(cost) {
    if (cost > __privateGet(this, _left)) {
      __privateSet(this, _isExceeded, true);
      return false;
    }
    __privateSet(this, _left, __privateGet(this, _left) - cost);
    return true;
  }
}
_left = new WeakMap();
_isExceeded = new WeakMap();
function unexplained(compared, { isExceeded }) {
  const tried = isExceeded ? "The signature does not fit the request, which is too large to try every usual mistake." : "The signature does not fit the request, and no usual mistake explains it.";
  return `${tried} Compare the ${compared}; if they are the same, the client has another SecretKey.`;
}
const MAX_SPOILT_CHARS = 256;
const LINE_BREAK_AT_END = /(?:\s|\\[rn]|%0[ad])+$/i;
const NEWLINE = {
  diagnosis: "signature-newline",
  explanation: "The signature ends in white space or a line break, which some Base64 and hex encoders add; trim it."
};
function repairedTc3Signatures(received, expected) {
  if (received.length > MAX_SPOILT_CHARS)
    return [];
  return [
    { repaired: received.replace(LINE_BREAK_AT_END, ""), ...NEWLINE },
    {
      repaired: received.toLowerCase(),
      diagnosis: "signature-upper-case",
      explanation: "The signature's hexadecimal digits are in capitals; TC3 wants lower case."
    },
    {
      repaired: hexIfBase64(received),
      diagnosis: "signature-base64",
      explanation: "The signature is encoded in Base64; TC3 wants lower-case hexadecimal digits."
    }
  ].filter(({ repaired }) => repaired.length === expected.length);
}
function repairedV1Signatures(received, expected) {
  if (received.length > MAX_SPOILT_CHARS)
    return [];
  return [
    { repaired: received.replace(LINE_BREAK_AT_END, ""), ...NEWLINE },
    {
      repaired: received.replaceAll(" ", "+"),
      diagnosis: "signature-plus-for-space",
      explanation: "The signature's + arrived as a space: the signature was not escaped. Escape + as %2B, / as %2F, = as %3D."
    },
    {
      repaired: unescaped$2(received),
      diagnosis: "signature-escaped-twice",
      explanation: "The signature was escaped twice: by the program and again by its HTTP library. Escape it once."
    },
    {
      repaired: received.replaceAll("-", "+").replaceAll("_", "/").padEnd(expected.length, "="),
      diagnosis: "signature-base64url",
      explanation: "The signature is Base64 without padding or with - and _; v1 wants the standard alphabet, padded."
    },
    {
      repaired: base64IfHex(received),
      diagnosis: "signature-hex",
      explanation: "The signature is in hexadecimal digits; v1 wants the digest's bytes in Base64."
    }
  ].filter(({ repaired }) => repaired.length === expected.length);
}
function unescaped$2(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function hexIfBase64(text2) {
  try {
    return Array.from(atob(text2), (char) => char.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  } catch {
    return text2;
  }
}
function base64IfHex(text2) {
  if (!/^(?:[\da-f]{2})+$/i.test(text2))
    return text2;
  return btoa(String.fromCharCode(...(text2.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))));
}
function jsonSpellings(text2) {
  try {
    const value = JSON.parse(text2);
    const compact = JSON.stringify(value);
    const spaced = spacedJson(value);
    const indented = [JSON.stringify(value, null, 2), JSON.stringify(value, null, 4)];
    return [compact, spaced, inAscii(compact), inAscii(spaced), ...indented];
  } catch {
    return [];
  }
}
function spacedJson(value) {
  if (Array.isArray(value))
    return `[${value.map(spacedJson).join(", ")}]`;
  if (typeof value !== "object" || value === null)
    return JSON.stringify(value);
  const members = Object.entries(value).map(([name2, member2]) => `${JSON.stringify(name2)}: ${spacedJson(member2)}`);
  return `{${members.join(", ")}}`;
}
function inAscii(json2) {
  return json2.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const MAX_REWRITTEN_BYTES = 262144;
const BODY_SUSPECTS = [
  {
    part: "body",
    diagnosis: "body-not-signed",
    explanation: "The body was signed as if it were empty; sign the bytes that are sent.",
    changes: () => [{ payloadHash: tc3PayloadHash("") }]
  },
  {
    part: "body",
    diagnosis: "body-unsigned-mark",
    explanation: "The signature leaves the body out, and the header X-TC-Content-SHA256: UNSIGNED-PAYLOAD did not come; or the reverse.",
    cost: ({ request: { body = "" } }) => body.length,
    changes: (_, { request }) => [
      { payloadHash: tc3PayloadHash(UNSIGNED_PAYLOAD) },
      { payloadHash: UNSIGNED_PAYLOAD },
      { payloadHash: tc3PayloadHash(request.body ?? "") }
    ]
  },
  {
    part: "body",
    diagnosis: "body-line-break",
    explanation: "The body was signed with other line breaks at its end than it was sent with; sign the bytes that are sent.",
    cost: ({ request }) => 3 * rewrittenLength(request),
    changes: (_, { request }) => {
      const text2 = textToRewrite(request);
      if (text2 === void 0)
        return [];
      const bare = withoutLineBreaksAtEnd(text2);
      return [bare, `${bare}
`, `${bare}\r
`].map((body) => ({ payloadHash: tc3PayloadHash(body) }));
    }
  },
  {
    part: "body",
    diagnosis: "body-written-anew",
    explanation: "The body's JSON was signed in one spelling and sent in another; write it once, and sign and send the same bytes.",
    // Parsing and writing take longer than hashing.
    cost: ({ request }) => 20 * rewrittenLength(request),
    changes: (_, { request }) => {
      const text2 = textToRewrite(request);
      return text2 === void 0 ? [] : jsonSpellings(text2).map((spelt) => ({ payloadHash: tc3PayloadHash(spelt) }));
    }
  },
  {
    part: "body",
    diagnosis: "body-hash-upper-case",
    explanation: "The body's hash was written in capitals; TC3 wants lower-case hexadecimal digits.",
    changes: ({ payloadHash }) => [{ payloadHash: payloadHash.toUpperCase() }]
  }
];
function textToRewrite({ body = "" }) {
  return body.length > MAX_REWRITTEN_BYTES ? void 0 : receivedText(body);
}
function rewrittenLength({ body = "" }) {
  return body.length > MAX_REWRITTEN_BYTES ? 0 : body.length;
}
function withoutLineBreaksAtEnd(text2) {
  let end = text2.length;
  while (end > 0 && (text2[end - 1] === "\n" || text2[end - 1] === "\r"))
    end--;
  return text2.slice(0, end);
}
const HEADER_SUSPECTS = [
  {
    part: "headers",
    diagnosis: "content-type-charset",
    explanation: "The Content-Type was signed with another charset than it was sent with; some HTTP libraries add one.",
    changes: (seen, { request }) => {
      const sent = receivedHeader(request.headers, "content-type") ?? "";
      const bare = (sent.split(";")[0] ?? "").trim().toLowerCase();
      const types = [bare, `${bare}; charset=utf-8`, `${bare};charset=utf-8`];
      return types.map((type) => ({ canonicalHeaders: replaceLine(seen.canonicalHeaders, "content-type", type) }));
    }
  },
  {
    part: "headers",
    diagnosis: "header-case",
    explanation: "A header's value was signed as it was written; TC3 signs values in lower case.",
    changes: (seen, { request }) => [
      {
        canonicalHeaders: seen.signedHeaders.split(";").map((name2) => {
          var _a2;
          return `${name2}:${(_a2 = receivedHeader(request.headers, name2)) == null ? void 0 : _a2.trim()}
`;
        }).join("")
      }
    ]
  },
  {
    part: "headers",
    diagnosis: "header-line-missing",
    explanation: "The empty line between the headers and their names is missing: each header line ends in a line break of its own.",
    changes: ({ canonicalHeaders }) => [{ canonicalHeaders: canonicalHeaders.slice(0, -1) }]
  },
  {
    part: "host",
    diagnosis: "host-port",
    explanation: "The host was signed with another port than it was sent with, or with a scheme; sign the Host header as it is sent.",
    changes: (seen, { request }) => {
      const sent = (receivedHeader(request.headers, "host") ?? "").toLowerCase();
      const bare = sent.replace(/^https?:\/\//, "").replace(/:\d+$/, "");
      const hosts = [bare, `${bare}:443`, `${bare}:80`, sent, `http://${sent}`, `https://${sent}`];
      return hosts.map((host) => ({ canonicalHeaders: replaceLine(seen.canonicalHeaders, "host", host) }));
    }
  }
];
function replaceLine(lines, name2, value) {
  return lines.split("\n").map((line) => line.startsWith(`${name2}:`) ? `${name2}:${value}` : line).join("\n");
}
const KEY_SUSPECTS = [
  {
    part: "method",
    diagnosis: "method-other",
    explanation: "The request was signed for another method than it was sent with.",
    changes: ({ method }) => ["GET", "POST", method.toLowerCase()].map((other) => ({ method: other }))
  },
  {
    part: "path",
    diagnosis: "path-other",
    explanation: "The request was signed for another path than it was sent to; API 3.0 has the path / alone.",
    changes: () => [{ path: "/" }, { path: "" }]
  },
  {
    part: "timestamp",
    diagnosis: "timestamp-other",
    explanation: "The time that was signed is a second off X-TC-Timestamp; read the clock once for both.",
    changes: (_, { timestamp }) => [
      { timestamp: `${Number(timestamp) - 1}` },
      { timestamp: `${Number(timestamp) + 1}` }
    ]
  },
  {
    part: "secretKey",
    diagnosis: "secret-key-line-break",
    explanation: "The client's SecretKey ends in a line break or a space; trim what was read from a file or a variable.",
    changes: (_, mismatch) => ["\n", "\r\n", " "].map((end) => ({ sign: signer(mismatch, `${mismatch.pair.secretKey}${end}`) }))
  },
  {
    part: "secretKey",
    diagnosis: "secret-key-not-derived",
    explanation: "The client signed with a key that was not derived by the rule: TC3 and the SecretKey, then date, service, tc3_request.",
    changes: (_, { pair, parsed, timestamp }) => [
      { sign: keyedHmacSha256(new TextEncoder().encode(pair.secretKey)) },
      {
        sign: keyedHmacSha256(hmacSha256(hmacSha256(hmacSha256(pair.secretKey, tc3Date(Number(timestamp))), parsed.service), "tc3_request"))
      }
    ]
  }
];
function signer({ parsed, timestamp }, secretKey) {
  return keyedHmacSha256(tc3SigningKey({ secretKey, date: tc3Date(Number(timestamp)), service: parsed.service }));
}
const QUERY_SUSPECTS = [
  {
    part: "query",
    diagnosis: "query-plus-for-space",
    explanation: "A space in the query was signed as %20 and sent as +, or the reverse; sign the query as it is sent.",
    changes: ({ query }) => [{ query: query.replaceAll("+", "%20") }, { query: query.replaceAll("%20", "+") }]
  },
  {
    part: "query",
    diagnosis: "query-lower-case-hex",
    explanation: "The query's escapes were signed with hexadecimal digits of the other case; use capitals, %2F and not %2f.",
    changes: ({ query }) => [
      { query: query.replace(ESCAPE, (octet) => octet.toUpperCase()) },
      { query: query.replace(ESCAPE, (octet) => octet.toLowerCase()) }
    ]
  },
  {
    part: "query",
    diagnosis: "query-escaped-twice",
    explanation: "The query was escaped twice, when it was signed or when it was sent; escape it once.",
    changes: ({ query }) => [{ query: query.replaceAll("%25", "%") }, { query: query.replaceAll("%", "%25") }]
  },
  {
    part: "query",
    diagnosis: "query-not-escaped",
    explanation: "The query was signed before it was escaped; sign it as it is sent.",
    changes: ({ query }) => [{ query: query.replace(ESCAPES, unescaped$1) }]
  },
  {
    part: "query",
    diagnosis: "query-order",
    explanation: "The query was signed in another order than it was sent; TC3 does not sort, sign it as it is sent.",
    changes: ({ query }) => [{ query: query.split("&").sort().join("&") }]
  },
  {
    part: "query",
    diagnosis: "query-not-signed",
    explanation: "The query was not signed in its place; of a GET it is the third line of the canonical request.",
    changes: ({ query }) => query === "" ? [] : [{ query: "" }, { query: "", payloadHash: tc3PayloadHash(query) }]
  }
];
const ESCAPE = /%[\da-f]{2}/gi;
const ESCAPES = /(?:%[\da-f]{2})+/gi;
function unescaped$1(escapes) {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}
const SUSPECTS = [...QUERY_SUSPECTS, ...HEADER_SUSPECTS, ...BODY_SUSPECTS, ...KEY_SUSPECTS];
function diagnoseTc3(mismatch, options) {
  const { parsed, parts } = mismatch;
  const [seen] = parts;
  const { secretId } = parsed;
  if (seen === void 0) {
    return failure("AuthFailure.SignatureFailure", "host", "host-none", "There is no host to verify with.", {
      secretId
    });
  }
  const canonicalRequest = masked$2(tc3CanonicalRequest(seen));
  const budget = new Budget();
  const { part: part2, diagnosis, explanation, signed } = (options.diagnose === false ? void 0 : explain$1(mismatch, budget)) ?? {
    part: void 0,
    diagnosis: "unknown",
    explanation: unexplained("canonical request with the client's, line by line", budget),
    signed: void 0
  };
  const signedCanonicalRequest = signed && masked$2(tc3CanonicalRequest(signed));
  const isOther = signedCanonicalRequest !== void 0 && signedCanonicalRequest !== canonicalRequest;
  const more = { secretId, canonicalRequest, ...isOther ? { signedCanonicalRequest } : {} };
  return failure("AuthFailure.SignatureFailure", part2, diagnosis, explanation, more);
}
function explain$1(mismatch, budget) {
  for (const seen of mismatch.parts) {
    const expected = signatureOf$2(mismatch, seen, {});
    for (const { repaired, ...explained } of repairedTc3Signatures(mismatch.parsed.signature, expected)) {
      if (equal(repaired, expected))
        return { part: "signature", ...explained, signed: void 0 };
    }
    const costOfTry = seen.query.length + seen.canonicalHeaders.length;
    for (const { part: part2, diagnosis, explanation, changes, cost } of SUSPECTS) {
      if (!budget.spend((cost == null ? void 0 : cost(mismatch)) ?? costOfTry))
        continue;
      for (const change of changes(seen, mismatch)) {
        if (!budget.spend(costOfTry))
          return void 0;
        const signed = { ...seen, ...change };
        const signature = signatureOf$2(mismatch, signed, change);
        if (equal(signature, mismatch.parsed.signature))
          return { part: part2, diagnosis, explanation, signed };
      }
    }
  }
  return void 0;
}
function signatureOf$2(mismatch, parts, change) {
  const { timestamp = mismatch.timestamp, sign = mismatch.key.sign } = change;
  const credentialScope = tc3CredentialScope(mismatch.parsed.date, mismatch.parsed.service);
  const hashedCanonicalRequest = tc3HashedCanonicalRequest(tc3CanonicalRequest(parts));
  return sign(tc3StringToSign({ timestamp, credentialScope, hashedCanonicalRequest }));
}
function masked$2(canonicalRequest) {
  return canonicalRequest.replace(/^x-tc-token:.*$/m, `x-tc-token:${MASK}`);
}
const USUAL = "content-type;host";
const USUAL_NAMES = ["content-type", "host"];
const NAME$1 = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;
function checkSignedHeaders(headers, signedHeaders, hasHosts) {
  const names = signedHeaders === USUAL ? USUAL_NAMES : signedHeaders.split(";");
  if (names !== USUAL_NAMES && !isCanonical(names)) {
    return failure("AuthFailure.InvalidAuthorization", "headers", "signed-headers-malformed", "SignedHeaders must name content-type, host and any others in lower case, once, in ASCII order, joined by semicolons.");
  }
  for (const name2 of names) {
    if (receivedHeader(headers, name2) !== void 0 || name2 === "host" && hasHosts)
      continue;
    const why = `The signed header ${name2} did not arrive.`;
    return failure("AuthFailure.SignatureFailure", "headers", "signed-header-missing", why);
  }
  return void 0;
}
function canonicalHeaderLines(headers, signedHeaders, host) {
  let lines = "";
  for (const name2 of signedHeaders === USUAL ? USUAL_NAMES : signedHeaders.split(";")) {
    const value = name2 === "host" ? host : receivedHeader(headers, name2) ?? "";
    lines += `${name2}:${canonicalValue(value)}
`;
  }
  return lines;
}
function isCanonical(names) {
  const inOrder2 = names.every((name2, index) => (names[index - 1] ?? "") < name2);
  return inOrder2 && names.every((name2) => NAME$1.test(name2)) && names.includes("content-type") && names.includes("host");
}
function verifyTc3(request, credentials, options) {
  const parsed = options.authorization ?? parseAuthorization(request);
  if (parsed.kind !== "tc3")
    return notTc3(parsed);
  const { secretId, service: service2, signedHeaders, signature } = parsed;
  const timestamp = receivedHeader(request.headers, "x-tc-timestamp") ?? "";
  const untimely = checkTime(timestamp, "X-TC-Timestamp", options);
  if (untimely !== void 0)
    return { ...untimely, secretId };
  const pair = findCredentials(credentials, secretId);
  if (pair === void 0)
    return unknownSecretId(secretId);
  const key = (options.keyCache ?? keyCacheOf(pair)).signingKey(pair, Number(timestamp), service2);
  const { credentialScope } = key;
  const unsignedPayload = receivedHeader(request.headers, "x-tc-content-sha256") === UNSIGNED_PAYLOAD;
  const fault = checkScope(parsed, credentialScope, options.service) ?? checkCoverage$1(request, unsignedPayload, options) ?? checkSignedHeaders(request.headers, signedHeaders, options.hosts !== void 0);
  if (fault !== void 0)
    return { ...fault, secretId };
  const { method, path: path2 = "/", query = "" } = request;
  const parts = [];
  const payloadHashes = payloadHashesOf(request, unsignedPayload);
  for (const host of options.hosts ?? [receivedHeader(request.headers, "host") ?? ""]) {
    const canonicalHeaders = canonicalHeaderLines(request.headers, signedHeaders, host);
    for (const payloadHash of payloadHashes) {
      const seen = { method, path: path2, query, canonicalHeaders, signedHeaders, payloadHash };
      const hashedCanonicalRequest = tc3HashedCanonicalRequest(tc3CanonicalRequest(seen));
      const expected = key.sign(tc3StringToSign({ timestamp, credentialScope, hashedCanonicalRequest }));
      if (equal(expected, signature)) {
        const wrongToken = checkToken(receivedHeader(request.headers, "x-tc-token"), pair);
        return wrongToken ?? { ok: true, secretId, host, timestamp: Number(timestamp), service: service2, unsignedPayload };
      }
      parts.push(seen);
    }
  }
  return diagnoseTc3({ request, parsed, timestamp, key, pair, parts }, options);
}
const NOT_TC3 = {
  none: "The request is not signed: it has no Authorization header.",
  skip: "The request asks to skip the signature (Authorization: SKIP).",
  v1: "The request is signed with Signature v1, in its parameters; TC3 signs in the Authorization header."
};
function notTc3(parsed) {
  const why = parsed.kind === "invalid" ? parsed.explanation : NOT_TC3[parsed.kind];
  return failure("AuthFailure.InvalidAuthorization", "authorization", `authorization-${parsed.kind}`, why);
}
function checkScope(parsed, expected, service2) {
  if (tc3CredentialScope(parsed.date, parsed.service) !== expected) {
    const why2 = `The Credential's date must be the UTC day of X-TC-Timestamp, ${expected.slice(0, 10)}, not the local day.`;
    return failure("AuthFailure.SignatureFailure", "date", "date-not-utc", why2);
  }
  if (service2 === void 0 || service2 === parsed.service)
    return void 0;
  const why = `The Credential names the service ${parsed.service}; this is ${service2}.`;
  return failure("AuthFailure.SignatureFailure", "service", "service-foreign", why);
}
function checkCoverage$1({ method, query = "", body = "" }, unsignedPayload, options) {
  const refuse = (part2, diagnosis, why) => failure("AuthFailure.SignatureFailure", part2, diagnosis, why);
  if (method === "POST" && query !== "") {
    return refuse("query", "query-on-post", "A POST came with a query, which TC3 does not sign; send none.");
  }
  if (method === "GET" && body.length > 0) {
    return refuse("body", "body-on-get", "A GET came with a body, which TC3 does not sign; send none.");
  }
  if (unsignedPayload && options.allowUnsignedPayload === false) {
    return refuse("body", "body-unsigned", "The body is left out of the signature, and this server does not take that.");
  }
  return void 0;
}
function payloadHashesOf({ body = "" }, unsignedPayload) {
  return unsignedPayload ? [tc3PayloadHash(UNSIGNED_PAYLOAD), UNSIGNED_PAYLOAD] : [tc3PayloadHash(body)];
}
const MAX_SINGLED_OUT = 64;
const MAX_SINGLED_OUT_CHARS = 32768;
const V1_SUSPECTS = [
  {
    part: "signatureMethod",
    diagnosis: "signature-method-other",
    explanation: "The request was signed with the other HMAC: HmacSHA256 counts when SignatureMethod says so, else HmacSHA1.",
    changes: () => [{ signatureMethod: "HmacSHA1" }, { signatureMethod: "HmacSHA256" }]
  },
  {
    part: "params",
    diagnosis: "params-escaped-before-signing",
    explanation: "The values were escaped before they were signed; sign them raw, and escape them when they are sent.",
    changes: ({ parsed }) => [
      withValues(parsed, (value) => percentEncode(value)),
      withValues(parsed, (value) => percentEncode(value).replaceAll("%20", "+")),
      withValues(parsed, (value) => percentEncode(value).replace(/%../g, (octet) => octet.toLowerCase()))
    ]
  },
  {
    part: "params",
    diagnosis: "params-escaped-twice",
    explanation: "The values were escaped twice: by the program and again by its HTTP library. Escape them once.",
    changes: (mismatch) => withOneOrAllValues(mismatch, unescaped)
  },
  {
    part: "params",
    diagnosis: "params-plus-for-space",
    explanation: "A + in a value arrived as a space, or a space as a +: a + is sent as %2B, a space as %20 or +.",
    changes: (mismatch) => [
      ...withOneOrAllValues(mismatch, (value) => value.replaceAll(" ", "+")),
      ...withOneOrAllValues(mismatch, (value) => value.replaceAll("+", " "))
    ]
  },
  {
    part: "params",
    diagnosis: "params-order",
    explanation: "The parameters were signed in another order: sort by name in ASCII order, InstanceIds.12 before InstanceIds.2.",
    changes: ({ parsed }) => [
      withPairs(signedPairs(parsed)),
      withPairs(v1SortedParams(parsed.params).sort(([a], [b]) => compare$1(a.toLowerCase(), b.toLowerCase()))),
      withPairs(v1SortedParams(parsed.params).sort(([a], [b]) => compare$1(naturally(a), naturally(b))))
    ]
  },
  {
    part: "params",
    diagnosis: "params-not-signed",
    explanation: "A parameter was sent and not signed; sign all parameters but Signature, the common ones and Token too.",
    changes: (mismatch) => {
      const pairs = v1SortedParams(mismatch.parsed.params);
      const shortened = singledOut(mismatch, pairs).map((_, index) => withPairs(pairs.toSpliced(index, 1)));
      return [withPairs(pairs.filter(([, value]) => value !== "")), ...shortened];
    }
  },
  {
    part: "params",
    diagnosis: "params-underscore",
    explanation: "A name's _ was signed as a dot, as the official Python SDK does; send the name as it is signed.",
    changes: ({ parsed }) => [
      withPairs(v1SortedParams(parsed.params.map(([name2, value]) => [name2.replaceAll("_", "."), value])))
    ]
  },
  {
    part: "host",
    diagnosis: "host-port",
    explanation: "The host was signed with another port than it was sent with, or in other case; sign the Host header as it is sent.",
    changes: (_, host) => {
      const bare = host.replace(/^https?:\/\//, "").replace(/:\d+$/, "");
      return [bare, `${bare}:443`, `${bare}:80`, bare.toLowerCase(), `https://${bare}`].map((other) => ({
        host: other
      }));
    }
  },
  {
    part: "method",
    diagnosis: "method-other",
    explanation: "The request was signed for another method than it was sent with.",
    changes: () => ["GET", "POST", "get", "post"].map((method) => ({ method }))
  },
  {
    part: "path",
    diagnosis: "path-other",
    explanation: "The request was signed for another path than it was sent to; API 3.0 has the path / alone.",
    changes: () => [{ path: "/" }, { path: "" }]
  },
  {
    part: "secretKey",
    diagnosis: "secret-key-line-break",
    explanation: "The client's SecretKey ends in a line break or a space; trim what was read from a file or a variable.",
    changes: ({ pair }) => ["\n", "\r\n", " "].map((end) => ({ secretKey: `${pair.secretKey}${end}` }))
  }
];
function withPairs(pairs) {
  return { requestString: v1RequestString(pairs) };
}
function withValues(parsed, change) {
  return withPairs(v1SortedParams(parsed.params).map(([name2, value]) => [name2, change(value)]));
}
function withOneOrAllValues(mismatch, change) {
  const pairs = v1SortedParams(mismatch.parsed.params);
  const changed = pairs.filter(([, value]) => change(value) !== value);
  const alone = singledOut(mismatch, changed).map(([only2]) => withPairs(pairs.map(([name2, value]) => [name2, name2 === only2 ? change(value) : value])));
  return [withValues(mismatch.parsed, change), ...alone];
}
function singledOut({ requestString }, pairs) {
  return requestString.length > MAX_SINGLED_OUT_CHARS ? [] : pairs.slice(0, MAX_SINGLED_OUT);
}
function signedPairs({ params }) {
  return params.filter(([name2]) => name2 !== "Signature");
}
function unescaped(text2) {
  try {
    return decodeURIComponent(text2.replaceAll("+", " "));
  } catch {
    return text2;
  }
}
function naturally(name2) {
  return name2.replace(/\d+/g, (digits) => digits.padStart(8, "0"));
}
function compare$1(left, right) {
  return left < right ? -1 : Number(left > right);
}
const VARIANTS = 4;
const PARAM_COST = 128;
function diagnoseV1(mismatch, options) {
  const budget = new Budget();
  const { part: part2, diagnosis, explanation, signed } = (options.diagnose === false ? void 0 : explain(mismatch, budget)) ?? {
    part: void 0,
    diagnosis: "unknown",
    explanation: unexplained("string to sign with the client's", budget),
    signed: void 0
  };
  const stringToSign = masked$1(mismatch);
  const isOther = signed !== void 0 && signed !== seenBy(mismatch, mismatch.hosts[0] ?? "", {});
  const more = {
    secretId: mismatch.parsed.secretId,
    stringToSign,
    ...isOther ? { signedStringToSign: withoutToken(signed, mismatch) } : {}
  };
  return failure("AuthFailure.SignatureFailure", part2, diagnosis, explanation, more);
}
function explain(mismatch, budget) {
  const { signature, params } = mismatch.parsed;
  const costOfTry = mismatch.requestString.length + PARAM_COST * params.length;
  for (const host of mismatch.hosts) {
    if (!budget.spend(mismatch.requestString.length))
      return void 0;
    const expected = signatureOf$1(mismatch, host, {});
    for (const { repaired, ...explained } of repairedV1Signatures(signature, expected)) {
      if (equal(repaired, expected))
        return { part: "signature", ...explained, signed: void 0 };
    }
    for (const { part: part2, diagnosis, explanation, changes } of V1_SUSPECTS) {
      if (!budget.spend(VARIANTS * costOfTry))
        return void 0;
      for (const change of changes(mismatch, host)) {
        if (!budget.spend(mismatch.requestString.length))
          return void 0;
        if (!equal(signatureOf$1(mismatch, host, change), signature))
          continue;
        return { part: part2, diagnosis, explanation, signed: seenBy(mismatch, host, change) };
      }
    }
  }
  return void 0;
}
function signatureOf$1(seen, seenHost, change) {
  const { secretKey = seen.pair.secretKey, signatureMethod = seen.parsed.signatureMethod } = change;
  return v1Signature(secretKey, seenBy(seen, seenHost, change), signatureMethod);
}
function seenBy(seen, seenHost, change) {
  const { method = seen.method, host = seenHost, path: path2 = seen.path, requestString = seen.requestString } = change;
  return v1StringToSign({ method, host, path: path2, requestString });
}
function withoutToken(stringToSign, { parsed }) {
  const token2 = new Map(parsed.params).get("Token");
  const bare = token2 ? stringToSign.replaceAll(token2, MASK) : stringToSign;
  return bare.replace(/([?&]Token=)[^&]*/, `$1${MASK}`);
}
function masked$1({ parsed, method, path: path2, hosts: [host = ""] }) {
  const pairs = parsed.params.map(([name2, value]) => [name2, name2 === "Token" ? MASK : value]);
  return v1StringToSign({ method, host, path: path2, requestString: v1RequestString(v1SortedParams(pairs)) });
}
function verifyV1(request, credentials, options) {
  const parsed = options.authorization ?? parseAuthorization(request);
  if (parsed.kind !== "v1")
    return notV1(parsed);
  const { secretId, signature, signatureMethod } = parsed;
  const values = new Map(parsed.params);
  const timestamp = values.get("Timestamp") ?? "";
  const untimely = checkTime(timestamp, "Timestamp", options);
  if (untimely !== void 0)
    return { ...untimely, secretId };
  const pair = findCredentials(credentials, secretId);
  if (pair === void 0)
    return unknownSecretId(secretId);
  assertCredentials(pair);
  const fault = checkCoverage(request);
  if (fault !== void 0)
    return { ...fault, secretId };
  const { method, path: path2 = "/", headers } = request;
  const requestString = v1RequestString(v1SortedParams(parsed.params));
  const hosts = options.hosts ?? [receivedHeader(headers, "host") ?? ""];
  for (const host of hosts) {
    const expected = v1Signature(pair.secretKey, v1StringToSign({ method, host, path: path2, requestString }), signatureMethod);
    if (!equal(expected, signature))
      continue;
    const fault2 = checkEscapes(request) ?? checkToken(values.get("Token"), pair);
    if (fault2 !== void 0)
      return { ...fault2, secretId };
    return { ok: true, secretId, host, timestamp: Number(timestamp), service: void 0, unsignedPayload: false };
  }
  return diagnoseV1({ parsed, pair, method, path: path2, hosts, requestString }, options);
}
function notV1(parsed) {
  if (parsed.kind === "invalid") {
    return failure("AuthFailure.SignatureFailure", "params", "params-malformed", parsed.explanation);
  }
  const why = "The request is not signed with Signature v1: it has no parameters SecretId and Signature.";
  return failure("AuthFailure.SignatureFailure", "signature", "signature-missing", why);
}
function checkCoverage({ method, query = "", body = "" }) {
  const refuse = (part2, diagnosis, why) => failure("AuthFailure.SignatureFailure", part2, diagnosis, why);
  if (method === "GET") {
    if (body.length === 0)
      return void 0;
    return refuse("body", "body-on-get", "A GET came with a body, which v1 does not sign; send none.");
  }
  if (query === "")
    return void 0;
  return refuse("query", "query-on-post", "A POST came with a query, which v1 does not sign; put all into the form body.");
}
function checkEscapes({ method, query = "", body = "" }) {
  const sent = method === "GET" ? query : receivedText(body) ?? "";
  if (!/%(?:[a-f][\da-fA-F]|[\da-fA-F][a-f])/.test(sent))
    return void 0;
  const why = "An escape has hexadecimal digits in lower case; the API takes capitals, %2F and not %2f.";
  return failure("AuthFailure.SignatureFailure", "params", "params-lower-case-hex", why);
}
var DEFAULT_START_MS = Date.UTC(2024, 2, 22);
var STEP_MS = 1e3;
var MAX_CLOCK_MS = Date.UTC(9999, 0);
var Clock = (_a = class {
  constructor(startMs = DEFAULT_START_MS) {
    __privateAdd(this, _startMs);
    __privateAdd(this, _nowMs);
    assertTime(startMs);
    __privateSet(this, _startMs, startMs);
    __privateSet(this, _nowMs, startMs);
  }
  /** Unix milliseconds. */
  now() {
    return __privateGet(this, _nowMs);
  }
  /**
   * Moves the clock on: by milliseconds, or, with a request, by a second. At the end of its years requests leave it where it is.
   *
   * @throws RangeError for what would leave its years.
   */
  advance(ms) {
    if (ms === void 0) {
      __privateSet(this, _nowMs, Math.min(__privateGet(this, _nowMs) + STEP_MS, MAX_CLOCK_MS - 1));
      return;
    }
    if (!(ms >= 0)) throw new RangeError("ms: expected milliseconds from 0");
    this.set(__privateGet(this, _nowMs) + ms);
  }
  /** Sets the clock, back as well: for tests that need a certain day. @throws RangeError for a time outside of its years. */
  set(nowMs) {
    assertTime(nowMs);
    __privateSet(this, _nowMs, nowMs);
  }
  /** Back to the start. */
  reset() {
    __privateSet(this, _nowMs, __privateGet(this, _startMs));
  }
}, _startMs = new WeakMap(), _nowMs = new WeakMap(), _a);
function assertTime(ms) {
  if (Number.isSafeInteger(ms) && ms >= 0 && ms < MAX_CLOCK_MS) return;
  throw new RangeError("the clock takes whole Unix milliseconds of the years 1970 to 9998");
}
var PersistenceError = class extends Error {
  constructor(message, isFull, options) {
    super(message, options);
    this.name = "PersistenceError";
    this.isFull = isFull;
  }
};
function startPersistence(state, persistence, begin) {
  const { store } = state;
  const kept2 = persistence == null ? void 0 : persistence.load();
  if (kept2 !== void 0) {
    store.load(kept2.tables);
    adoptBookkeeping(state, kept2);
  }
  if (persistence !== void 0) {
    persistence.attach({
      freeze: () => Object.entries(store.tables).map(([name2, table3]) => [name2, [...table3.values()]]),
      bookkeeping: () => bookkeepingOf(state),
      undo: (changes) => store.undo(changes)
    });
    store.beforeCommit(() => {
      var _a2;
      const refusal = (_a2 = persistence.refusal) == null ? void 0 : _a2.call(persistence);
      if (refusal !== void 0) throw refusal;
    });
    store.onCommit((changes) => persistence.write(changes));
  }
  if (kept2 === void 0) begin();
}
function bookkeepingOf({ clock: clock2, ids }) {
  return { clockMs: clock2.now(), ids: ids.state() };
}
function adoptState(state, whole) {
  state.store.replace(whole.tables);
  adoptBookkeeping(state, whole);
}
function adoptBookkeeping({ clock: clock2, ids }, { clockMs, ids: idsState }) {
  clock2.set(clockMs);
  ids.resume(idsState);
}
function parseBookkeeping(value) {
  if (!isObject$1(value)) return void 0;
  const { clockMs, ids } = value;
  const idsState = parseIds(ids);
  if (!Number.isSafeInteger(clockMs) || Number(clockMs) < 0 || Number(clockMs) >= MAX_CLOCK_MS) return void 0;
  return idsState === void 0 ? void 0 : { clockMs: Number(clockMs), ids: idsState };
}
function parseIds(value) {
  if (!isObject$1(value) || !isObject$1(value["sources"])) return void 0;
  const { seed, diagnoses, sources } = value;
  if (typeof seed !== "string" || !Number.isSafeInteger(diagnoses)) return void 0;
  const states = Object.values(sources);
  if (!states.every(isRandomState)) return void 0;
  return { seed, diagnoses: Number(diagnoses), sources };
}
function isRandomState(value) {
  return Array.isArray(value) && value.length === 4 && value.every((number2) => Number.isInteger(number2));
}
function isObject$1(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var CHUNK_BYTES$1 = 32768;
function toBase64(bytes2) {
  const parts = [];
  for (let start = 0; start < bytes2.length; start += CHUNK_BYTES$1) {
    parts.push(String.fromCharCode(...bytes2.subarray(start, start + CHUNK_BYTES$1)));
  }
  return btoa(parts.join(""));
}
function fromBase64(text2) {
  if (text2.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text2)) throw new TypeError("expected Base64");
  return Uint8Array.from(atob(text2), (character) => character.charCodeAt(0));
}
function urlBase64(base64) {
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
var utf8 = new TextDecoder("utf-8", { fatal: true });
function textOf(body) {
  if (typeof body === "string") return body;
  try {
    return utf8.decode(body);
  } catch {
    return void 0;
  }
}
var encoder$1 = new TextEncoder();
function byteLength(body) {
  return typeof body === "string" ? encoder$1.encode(body).length : body.length;
}
var TEXT_CHUNK_LENGTH = 1 << 16;
async function* encodedChunks(pieces) {
  let text2 = "";
  for (const piece of pieces) {
    text2 += piece;
    if (text2.length < TEXT_CHUNK_LENGTH) continue;
    yield encoder$1.encode(text2);
    text2 = "";
  }
  if (text2 !== "") yield encoder$1.encode(text2);
}
function concatBytes(chunks) {
  const all = new Uint8Array(chunks.reduce((bytes2, chunk) => bytes2 + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
var BYTES = "$bytes";
function jsonFromRow(value) {
  if (value instanceof Uint8Array) return { [BYTES]: toBase64(value) };
  if (Array.isArray(value)) return value.map(jsonFromRow);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member2]) => member2 !== void 0);
  return Object.fromEntries(
    members.map(([name2, member2]) => [name2.startsWith("$") ? `$${name2}` : name2, jsonFromRow(member2)])
  );
}
function rowFromJson(value) {
  if (Array.isArray(value)) return value.map(rowFromJson);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value);
  const [first] = members;
  if (members.length === 1 && (first == null ? void 0 : first[0]) === BYTES) return fromBase64(String(first[1]));
  return Object.fromEntries(
    members.map(([name2, member2]) => [name2.startsWith("$$") ? name2.slice(1) : name2, rowFromJson(member2)])
  );
}
function printRow(row) {
  return JSON.stringify(isOwnJson(row) ? row : jsonFromRow(row));
}
function isOwnJson(value) {
  if (typeof value !== "object" || value === null) return true;
  if (value instanceof Uint8Array) return false;
  for (const name2 in value) {
    if (name2.charCodeAt(0) === 36 || !isOwnJson(value[name2])) return false;
  }
  return true;
}
var MAX_MEMORY_BYTES = 1 << 30;
var BlobSpaceError = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "BlobSpaceError";
  }
};
var DamagedBlobError = class extends Error {
  constructor(digest2) {
    super(`The bytes that are kept of ${digest2} are damaged.`);
    this.name = "DamagedBlobError";
  }
};
var DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
function isDigest(text2) {
  return DIGEST.test(text2);
}
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var RegistryRefusal = class extends Error {
  constructor(reason, message) {
    super(message);
    this.name = "RegistryRefusal";
    this.reason = reason;
  }
};
var DEFAULT_ACCOUNT = "100000000001";
var exampleCredentials = {
  secretId: "AKIDtcrkitexample",
  secretKey: "tcrkitexamplesecretkey"
};
function createKeyRing(pairs) {
  const ring = /* @__PURE__ */ new Map();
  for (const [index, pair] of pairs.entries()) {
    if (!pair.secretId || !pair.secretKey) {
      throw new TypeError(`credentials[${index}]: expected a secretId and a secretKey`);
    }
    if (/[\s/,]/.test(pair.secretId) || pair.secretKey !== pair.secretKey.trim()) {
      throw new TypeError(
        `credentials[${index}]: expected an id without white space, slash or comma, and a trimmed key`
      );
    }
    if (ring.has(pair.secretId)) throw new TypeError(`credentials[${index}].secretId: is given twice`);
    ring.set(pair.secretId, pair);
  }
  return ring;
}
function digestOf(content) {
  return `sha256:${tc3PayloadHash(content)}`;
}
function hmac(key, text2) {
  return urlBase64(v1Signature(key, text2, "HmacSHA256"));
}
async function digestOfBytes(like, bytes2) {
  const [algorithm = ""] = like.split(":");
  const hash2 = await crypto.subtle.digest(algorithm === "sha512" ? "SHA-512" : "SHA-256", bytes2);
  const hex2 = [...new Uint8Array(hash2)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${algorithm}:${hex2}`;
}
function namespaceKey(instanceId, name2) {
  return `${instanceId}/${name2}`;
}
function repositoryKey(instanceId, namespace2, name2) {
  return `${instanceId}/${namespace2}/${name2}`;
}
function keyOfRepository({
  instanceId,
  namespace: namespace2,
  name: name2
}) {
  return repositoryKey(instanceId, namespace2, name2);
}
function artifactKey(repository2, digest2) {
  return `${repository2}@${digest2}`;
}
function indexesKey(repository2) {
  return `indexes of ${repository2}`;
}
function referrersKey(repository2, subject) {
  return `about ${repository2}@${subject}`;
}
function heldKey(digest2) {
  return `blob ${digest2}`;
}
function tagKey(repository2, tag) {
  return `${repository2}:${tag}`;
}
function chartKey(namespace2, name2, version) {
  return `${namespace2}/${name2}:${version}`;
}
function numberedKey(instanceId, id) {
  return `${instanceId}#${id}`;
}
function partKey(instanceId, name2) {
  return `${instanceId}/${name2}`;
}
function vpcLinkName(vpcId, subnetId, region2) {
  return `${region2}/${vpcId}/${subnetId}`;
}
function counterKey(instanceId, name2) {
  return `${instanceId}/${name2}`;
}
var IMAGE_COUNTER = "images/";
function imageCounter(namespace2, repository2) {
  return `${IMAGE_COUNTER}${namespace2}/${repository2}`;
}
function countedRepository(instanceId, counter) {
  return counter.startsWith(IMAGE_COUNTER) ? `${instanceId}/${counter.slice(IMAGE_COUNTER.length)}` : void 0;
}
function regionKey(instanceId, region2) {
  return `${instanceId}/${region2}`;
}
function destinationKey(id) {
  return `to ${id}`;
}
function syncKey(sourceId, destinationId) {
  return `${sourceId}>${destinationId}`;
}
function replicationRuleKey(sourceId, name2) {
  return `${sourceId}/${name2}`;
}
function copyKey({ sourceId, destinationId, id }) {
  return `${syncKey(sourceId, destinationId)}#${id}`;
}
function triggerKey(instanceId, namespace2, id) {
  return `${instanceId}/${namespace2}/${id}`;
}
function webhookCallKey(call) {
  return `${triggerKey(call.instanceId, call.namespace, call.triggerId)}/${call.id}`;
}
function beforeRead(row, transitions, lifecycle, nowMs) {
  const speed2 = row.speed ?? lifecycle;
  if ("reads" in speed2 || row.reads === 0 || nowMs - (row.sinceMs ?? nowMs) < speed2.clockMs) return row;
  return step(row, transitions, nowMs);
}
function afterRead(row, transitions, lifecycle, nowMs) {
  if (transitions.next[row.status] === void 0) return row;
  const speed2 = row.speed ?? lifecycle;
  if ("reads" in speed2 && row.reads + 1 >= speed2.reads) return step(row, transitions, nowMs);
  if ("clockMs" in speed2 && row.reads > 0) return row;
  return { ...row, reads: row.reads + 1, sinceMs: row.sinceMs ?? nowMs };
}
function enter(status, nowMs) {
  return { status, reads: 0, sinceMs: nowMs, speed: void 0, failsNextTransition: void 0 };
}
function step(row, transitions, nowMs) {
  const planned = transitions.next[row.status];
  const next = row.failsNextTransition !== true ? planned : planned === "gone" ? row.status : transitions.failed ?? row.status;
  if (next === "gone") return void 0;
  if (next === void 0 || next === row.status) return row;
  const isOnItsWay = Object.hasOwn(transitions.next, next);
  return { ...row, ...enter(next, nowMs), speed: isOnItsWay ? row.speed : void 0 };
}
function checkLifecycle(value) {
  const expected = "expected { reads: a whole number from 1 } or { clockMs: milliseconds from 0 }";
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return expected;
  if ("reads" in value) return Number.isSafeInteger(value.reads) && Number(value.reads) >= 1 ? void 0 : expected;
  return "clockMs" in value && Number.isFinite(value.clockMs) && Number(value.clockMs) >= 0 ? void 0 : expected;
}
var encoder = new TextEncoder();
var MAX_TEXT_BYTES = 1 << 26;
var MAX_TIME_MS = MAX_CLOCK_MS + 100 * 366 * 864e5;
var text = (value, path2) => typeof value === "string" && encoder.encode(value).length <= MAX_TEXT_BYTES ? void 0 : `${path2}: expected a text`;
var name = matching(/^[^\s/@#>]{1,300}$/, "a name");
var path = matching(/^[^\s@#>]{1,600}$/, "a name");
var digest = matching(DIGEST, "a digest");
var flag = (value, path2) => typeof value === "boolean" ? void 0 : `${path2}: expected true or false`;
var number = wholeFrom(1);
var count = wholeFrom(0);
var time = (value, path2) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < MAX_TIME_MS ? void 0 : `${path2}: expected Unix milliseconds`;
var bytes = (value, path2) => value instanceof Uint8Array ? void 0 : `${path2}: expected bytes`;
function matching(pattern, what) {
  return (value, path2) => typeof value === "string" && pattern.test(value) ? void 0 : `${path2}: expected ${what}`;
}
function oneOf(...values) {
  const known = new Set(values);
  return (value, path2) => known.has(value) ? void 0 : `${path2}: expected one of ${values.join(", ")}`;
}
function optional(check) {
  return (value, path2) => value === void 0 ? void 0 : check(value, path2);
}
function listOf(check) {
  return (value, path2) => {
    if (!Array.isArray(value)) return `${path2}: expected a list`;
    for (const [index, entry] of value.entries()) {
      const fault = check(entry, `${path2}[${index}]`);
      if (fault !== void 0) return fault;
    }
    return void 0;
  };
}
function pairOf(left, right) {
  return (value, path2) => {
    if (!Array.isArray(value) || value.length !== 2) return `${path2}: expected a pair`;
    return left(value[0], `${path2}[0]`) ?? right(value[1], `${path2}[1]`);
  };
}
function objectOf(shape) {
  const checks = Object.entries(shape);
  return (value, path2) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return `${path2}: expected an object`;
    const members = { ...value };
    const inside = path2 === "" ? "" : `${path2}.`;
    for (const [member2, check] of checks) {
      const fault = check(members[member2], `${inside}${member2}`);
      if (fault !== void 0) return fault;
    }
    const unknown = Object.keys(members).find((member2) => !Object.hasOwn(shape, member2));
    return unknown === void 0 ? void 0 : `${inside}${unknown.slice(0, 50)}: there is no such member`;
  };
}
function transient(...states) {
  return {
    status: oneOf(...states),
    reads: count,
    sinceMs: optional(time),
    speed: optional((value, path2) => {
      const fault = checkLifecycle(value);
      return fault === void 0 ? void 0 : `${path2}: ${fault}`;
    }),
    failsNextTransition: optional(flag)
  };
}
function wholeFrom(min) {
  return (value, path2) => Number.isSafeInteger(value) && Number(value) >= min ? void 0 : `${path2}: expected a whole number from ${min}`;
}
var counterShape = { instanceId: name, name: text, last: number };
function nextNumber(store, instanceId, name2) {
  var _a2;
  const last = (((_a2 = store.counters.get(counterKey(instanceId, name2))) == null ? void 0 : _a2.last) ?? 0) + 1;
  store.counters.put({ instanceId, name: name2, last });
  return last;
}
var publicAccessTransitions = {
  next: { Opening: "Opened", Deleting: "gone" }
};
var vpcLinkTransitions = { next: { Pending: "Running", Deleting: "gone" } };
var publicAccessShape = {
  instanceId: name,
  ...transient("Opening", "Opened", "Deleting")
};
var allowlistShape = {
  instanceId: name,
  version: count,
  policies: listOf(objectOf({ cidrBlock: text, description: text }))
};
var vpcLinkShape = {
  instanceId: name,
  vpcId: name,
  subnetId: name,
  region: name,
  address: name,
  ...transient("Pending", "Running", "Deleting")
};
var serviceAccountShape = {
  instanceId: name,
  name,
  description: text,
  isDisabled: flag,
  createdAtMs: time,
  updatedAtMs: time,
  expiresAtMs: time,
  permissions: listOf(objectOf({ resource: text, actions: listOf(text) })),
  passwordHash: text
};
var instanceTokenShape = {
  instanceId: name,
  id: name,
  description: text,
  isEnabled: flag,
  createdAtMs: time,
  expiresAtMs: time
};
var instanceSecretShape = { instanceId: name, key: text };
var repositoryShape = {
  instanceId: name,
  namespace: name,
  name: path,
  description: text,
  briefDescription: text,
  createdAtMs: time,
  updatedAtMs: time
};
var artifactShape = {
  instanceId: name,
  namespace: name,
  repository: path,
  id: number,
  digest,
  mediaType: text,
  manifest: manifestText,
  config: text,
  size: count,
  pushedAtMs: time,
  subject: optional(text)
};
var repositoryBlobShape = {
  instanceId: name,
  namespace: name,
  repository: path,
  digest,
  size: count,
  addedAtMs: time,
  content: optional(bytes)
};
var imageTagShape = {
  instanceId: name,
  namespace: name,
  repository: path,
  name,
  id: number,
  digest,
  mediaType: text,
  size: count,
  pushedAtMs: time,
  kmsSignature: optional(text)
};
var chartShape = {
  instanceId: name,
  namespace: name,
  name,
  version: name,
  digest,
  content: bytes,
  uploadedAtMs: time
};
var INDEX_TYPES = /* @__PURE__ */ new Set([
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json"
]);
function isIndex({ mediaType }) {
  return INDEX_TYPES.has(mediaType);
}
function subjectOf(manifest) {
  const { subject } = JSON.parse(manifest);
  return typeof (subject == null ? void 0 : subject.digest) === "string" ? subject.digest : void 0;
}
function manifestText(value, path2) {
  try {
    const manifest = JSON.parse(String(value));
    if (typeof value === "string" && typeof manifest === "object" && manifest !== null && !Array.isArray(manifest)) {
      return void 0;
    }
  } catch {
  }
  return `${path2}: expected a JSON object as text`;
}
var instanceTransitions = {
  next: { Pending: "Deploying", Deploying: "Running", Deleting: "gone" },
  failed: "FailedCreated"
};
var customDomainTransitions = {
  next: { CREATING: "SUCCESS", DELETING: "gone" },
  failed: "FAILURE"
};
var imageAccelerationTransitions = {
  next: { Creating: "Completed", Deleting: "gone" }
};
var gcTransitions = {
  next: { pending: "running", running: "finished" },
  failed: "error"
};
var storedTags = listOf(objectOf({ Key: text, Value: text }));
var instanceShape = {
  id: name,
  account: text,
  name,
  type: oneOf("basic", "standard", "premium"),
  region: name,
  createdAtMs: time,
  address: name,
  tags: storedTags,
  isPrepaid: flag,
  expiresAtMs: optional(time),
  renewFlag: oneOf(0, 1, 2),
  isProtected: flag,
  nextNamespaceId: number,
  ...transient("Running", "Isolate", "FailedCreated", "Pending", "Deploying", "Deleting")
};
var customDomainShape = {
  instanceId: name,
  name,
  certificateId: text,
  ...transient("CREATING", "SUCCESS", "FAILURE", "DELETING")
};
var imageAccelerationShape = {
  instanceId: name,
  vpcId: text,
  subnetId: text,
  storageType: text,
  permissionGroupId: text,
  zone: text,
  tags: storedTags,
  address: text,
  ...transient("Creating", "Completed", "Deleting")
};
var gcJobShape = {
  instanceId: name,
  id: number,
  schedule: text,
  createdAtMs: time,
  ...transient("pending", "running", "finished", "error")
};
var namespaceShape = {
  instanceId: name,
  id: number,
  name,
  isPublic: flag,
  createdAtMs: time,
  tags: listOf(objectOf({ Key: text, Value: text }))
};
var immutableTagRuleShape = {
  instanceId: name,
  namespace: name,
  id: number,
  repositoryPattern: text,
  tagPattern: text,
  repositoryDecoration: text,
  tagDecoration: text,
  isDisabled: flag
};
var signaturePolicyShape = {
  instanceId: name,
  namespace: name,
  name: text,
  kmsId: text,
  kmsRegion: text,
  domain: text,
  isDisabled: flag
};
var syncTransitions = { next: { Running: "Succeed" }, failed: "Failed" };
var replicaShape = {
  id: name,
  masterId: name,
  region: name,
  regionId: number,
  createdAtMs: time,
  hasSyncedTags: flag,
  tasks: listOf(objectOf({ name: text, id: text, endedAtMs: optional(time) })),
  ...transient("Running", "Isolate", "FailedCreated", "Pending", "Deploying", "Deleting")
};
var replicationRuleShape = {
  sourceId: name,
  destinationId: name,
  name: text,
  description: text,
  destinationNamespace: text,
  isOverriding: flag,
  filters: listOf(objectOf({ type: text, value: text }))
};
var replicationCopyShape = {
  sourceId: name,
  destinationId: name,
  id: number,
  resource: oneOf("image", "chart"),
  source: text,
  destination: text,
  isOk: flag,
  note: optional(text),
  startedAtMs: time,
  endedAtMs: time
};
var replicationSyncShape = {
  sourceId: name,
  destinationId: name,
  endedAtMs: time,
  settledCopy: count,
  ...transient("Running", "Succeed", "Failed")
};
var retentionTransitions = { next: { InProgress: "Succeed" }, failed: "Failed" };
var retentionRuleShape = {
  instanceId: name,
  namespace: name,
  id: number,
  key: text,
  value: number,
  cronSetting: text,
  isDisabled: flag,
  nextRunAtMs: optional(time)
};
var retentionExecutionShape = {
  instanceId: name,
  retentionId: number,
  id: number,
  isDryRun: flag,
  startedAtMs: time,
  ...transient("InProgress", "Succeed", "Failed", "Stopped")
};
var retentionTaskShape = {
  instanceId: name,
  executionId: number,
  id: number,
  repository: path,
  total: count,
  retained: count
};
var headerName = matching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$/, "the name of a header");
var webhookTriggerShape = {
  instanceId: name,
  namespace: name,
  id: number,
  name: text,
  description: text,
  targets: listOf(
    objectOf({
      address: text,
      headers: listOf(objectOf({ key: headerName, values: listOf(text) }))
    })
  ),
  eventTypes: listOf(text),
  condition: text,
  isEnabled: flag
};
var webhookLogShape = {
  instanceId: name,
  namespace: name,
  triggerId: number,
  id: number,
  eventType: text,
  detail: text,
  status: oneOf("pending", "finished", "error"),
  fault: optional(text),
  createdAtMs: time,
  updatedAtMs: time
};
var url = (value, path2) => typeof value === "string" && /^https?:/.test(value) && URL.canParse(value) ? void 0 : `${path2}: expected a URL`;
var webhookDeliveryShape = {
  instanceId: name,
  namespace: name,
  triggerId: number,
  id: number,
  url,
  headers: listOf(pairOf(headerName, text))
};
function table(declaration) {
  return declaration;
}
function onePerInstance(shape) {
  const instanceOf = ({ instanceId }) => instanceId;
  return {
    keyOf: instanceOf,
    parentOf: instanceOf,
    owners: ["instances"],
    check: objectOf(shape),
    refersTo: inInstance
  };
}
function manyPerInstance(shape, nameOf) {
  return {
    keyOf: (row) => partKey(row.instanceId, nameOf(row)),
    parentOf: ({ instanceId }) => instanceId,
    owners: ["instances"],
    check: objectOf(shape),
    refersTo: inInstance
  };
}
function onePerNamespace(shape) {
  return {
    keyOf: namespaceOf,
    parentOf: (row) => [row.instanceId, namespaceOf(row)],
    owners: ["namespaces"],
    check: objectOf(shape),
    refersTo: inNamespace
  };
}
function inInstance({ instanceId }) {
  return [{ member: "instanceId", oneOf: [["instances", instanceId]] }];
}
function inNamespace(row) {
  return [{ member: "namespace", oneOf: [["namespaces", namespaceOf(row)]] }];
}
function inRepository(row) {
  return [{ member: "repository", oneOf: [["repositories", repositoryOf(row)]] }];
}
function numbered({ instanceId }, counter) {
  return { member: "id", oneOf: [["counters", counterKey(instanceId, counter)]], upTo: "last" };
}
function namespaceOf({ instanceId, namespace: namespace2 }) {
  return namespaceKey(instanceId, namespace2);
}
function repositoryOf(row) {
  return repositoryKey(row.instanceId, row.namespace, row.repository);
}
var schema = {
  instances: table({
    keyOf: ({ id }) => id,
    parentOf: ({ account }) => account,
    owners: [],
    parentsFor: ({ id }) => [id, destinationKey(id)],
    check: objectOf(instanceShape),
    refersTo: () => []
  }),
  secrets: onePerInstance(instanceSecretShape),
  tokens: manyPerInstance(instanceTokenShape, ({ id }) => id),
  serviceAccounts: manyPerInstance(serviceAccountShape, ({ name: name2 }) => name2),
  customDomains: manyPerInstance(customDomainShape, ({ name: name2 }) => name2),
  imageAccelerations: onePerInstance(imageAccelerationShape),
  publicAccesses: onePerInstance(publicAccessShape),
  allowlists: onePerInstance(allowlistShape),
  /** Below their instance, and below the replica of its region where that is another one. */
  vpcLinks: table({
    keyOf: ({ instanceId, vpcId, subnetId, region: region2 }) => partKey(instanceId, vpcLinkName(vpcId, subnetId, region2)),
    parentOf: ({ instanceId, region: region2 }) => [instanceId, regionKey(instanceId, region2)],
    owners: ["instances", "replicas"],
    check: objectOf(vpcLinkShape),
    refersTo: inInstance
  }),
  charts: table({
    keyOf: (chart2) => chartKey(namespaceOf(chart2), chart2.name, chart2.version),
    parentOf: namespaceOf,
    owners: ["namespaces"],
    check: objectOf(chartShape),
    refersTo: inNamespace,
    computed: ({ content }) => ({ digest: digestOf(content) })
  }),
  namespaces: table({
    keyOf: ({ instanceId, name: name2 }) => namespaceKey(instanceId, name2),
    parentOf: ({ instanceId }) => instanceId,
    owners: ["instances"],
    check: objectOf(namespaceShape),
    refersTo: ({ instanceId }) => [
      { member: "instanceId", oneOf: [["instances", instanceId]] },
      { member: "id", oneOf: [["instances", instanceId]], upTo: "nextNamespaceId" }
    ],
    uniqueBy: ({ instanceId, id }) => numberedKey(instanceId, id)
  }),
  repositories: table({
    keyOf: keyOfRepository,
    parentOf: namespaceOf,
    owners: ["namespaces"],
    check: objectOf(repositoryShape),
    refersTo: inNamespace
  }),
  artifacts: table({
    keyOf: (artifact) => artifactKey(repositoryOf(artifact), artifact.digest),
    parentOf: (artifact) => [
      repositoryOf(artifact),
      ...isIndex(artifact) ? [indexesKey(repositoryOf(artifact))] : [],
      ...artifact.subject === void 0 ? [] : [referrersKey(repositoryOf(artifact), artifact.subject)]
    ],
    owners: ["repositories"],
    check: objectOf(artifactShape),
    refersTo: (row) => [...inRepository(row), numbered(row, imageCounter(row.namespace, row.repository))],
    uniqueBy: (row) => numberedKey(repositoryOf(row), row.id),
    computed: ({ manifest, digest: digest2 }) => ({
      subject: subjectOf(manifest),
      ...digest2.startsWith("sha256:") ? { digest: digestOf(manifest) } : {}
    })
  }),
  /** Below their repository, and below what tells whether any other has them. */
  blobs: table({
    keyOf: (blob) => artifactKey(repositoryOf(blob), blob.digest),
    parentOf: (blob) => [namespaceOf(blob), repositoryOf(blob), heldKey(blob.digest)],
    owners: ["namespaces", "repositories"],
    check: objectOf(repositoryBlobShape),
    refersTo: inNamespace
  }),
  /** Below their repository and below their artifact, the tag that was pushed last first. */
  imageTags: table({
    keyOf: (tag) => tagKey(repositoryOf(tag), tag.name),
    parentOf: (tag) => [repositoryOf(tag), artifactKey(repositoryOf(tag), tag.digest)],
    compare: (left, right) => right.pushedAtMs - left.pushedAtMs || right.id - left.id,
    nameOf: ({ name: name2 }) => name2,
    owners: ["repositories"],
    check: objectOf(imageTagShape),
    refersTo: (row) => [
      ...inRepository(row),
      { member: "digest", oneOf: [["artifacts", artifactKey(repositoryOf(row), row.digest)]] },
      numbered(row, imageCounter(row.namespace, row.repository))
    ],
    uniqueBy: (row) => numberedKey(repositoryOf(row), row.id)
  }),
  /** Below the repository that they count the images of; the others below their instance. */
  counters: table({
    keyOf: ({ instanceId, name: name2 }) => counterKey(instanceId, name2),
    parentOf: ({ instanceId, name: name2 }) => countedRepository(instanceId, name2) ?? instanceId,
    owners: ["instances", "repositories"],
    check: objectOf(counterShape),
    refersTo: (row) => {
      const repository2 = countedRepository(row.instanceId, row.name);
      return repository2 === void 0 ? inInstance(row) : [{ member: "name", oneOf: [["repositories", repository2]] }];
    }
  }),
  signaturePolicies: onePerNamespace(signaturePolicyShape),
  immutableTagRules: table({
    ...onePerNamespace(immutableTagRuleShape),
    refersTo: (row) => [...inNamespace(row), numbered(row, "immutableTagRules")],
    uniqueBy: ({ instanceId, id }) => numberedKey(instanceId, id)
  }),
  /** Their runs know them by number. */
  retentionRules: table({
    ...onePerNamespace(retentionRuleShape),
    dueAtMs: ({ nextRunAtMs }) => nextRunAtMs,
    parentsFor: ({ instanceId, id }) => [numberedKey(instanceId, id)],
    refersTo: (row) => [...inNamespace(row), numbered(row, "retentionRules")],
    uniqueBy: ({ instanceId, id }) => numberedKey(instanceId, id)
  }),
  /** The latest first. */
  retentionExecutions: table({
    keyOf: ({ instanceId, id }) => numberedKey(instanceId, id),
    parentOf: ({ instanceId, retentionId }) => numberedKey(instanceId, retentionId),
    compare: (left, right) => right.id - left.id,
    owners: ["retentionRules"],
    check: objectOf(retentionExecutionShape),
    refersTo: (row) => [
      { member: "retentionId", oneOf: [["retentionRules", numberedKey(row.instanceId, row.retentionId)]] },
      numbered(row, "retentionExecutions")
    ]
  }),
  /** In the order of their numbers. */
  retentionTasks: table({
    keyOf: ({ instanceId, id }) => numberedKey(instanceId, id),
    parentOf: ({ instanceId, executionId }) => numberedKey(instanceId, executionId),
    compare: (left, right) => left.id - right.id,
    owners: ["retentionExecutions"],
    check: objectOf(retentionTaskShape),
    refersTo: (row) => [
      { member: "executionId", oneOf: [["retentionExecutions", numberedKey(row.instanceId, row.executionId)]] },
      numbered(row, "retentionTasks")
    ]
  }),
  /** The latest first. */
  gcJobs: table({
    keyOf: ({ instanceId, id }) => numberedKey(instanceId, id),
    parentOf: ({ instanceId }) => instanceId,
    compare: (left, right) => right.id - left.id,
    owners: ["instances"],
    check: objectOf(gcJobShape),
    refersTo: (row) => [...inInstance(row), numbered(row, "gcJobs")]
  }),
  /** Below their namespace and below their instance, in the order of their numbers. */
  webhookTriggers: table({
    keyOf: ({ instanceId, namespace: namespace2, id }) => triggerKey(instanceId, namespace2, id),
    parentOf: (trigger) => [namespaceOf(trigger), trigger.instanceId],
    compare: (left, right) => left.id - right.id,
    owners: ["namespaces"],
    check: objectOf(webhookTriggerShape),
    refersTo: (row) => [...inNamespace(row), numbered(row, "webhook-trigger")],
    uniqueBy: ({ instanceId, id }) => numberedKey(instanceId, id)
  }),
  /** Below their trigger and below its namespace, the latest first. */
  webhookLogs: table({
    keyOf: webhookCallKey,
    parentOf: (log) => [triggerKey(log.instanceId, log.namespace, log.triggerId), namespaceOf(log)],
    compare: (left, right) => right.id - left.id,
    owners: ["webhookTriggers"],
    check: objectOf(webhookLogShape),
    refersTo: (row) => [
      { member: "triggerId", oneOf: [["webhookTriggers", triggerKey(row.instanceId, row.namespace, row.triggerId)]] },
      numbered(row, "webhook-call")
    ],
    uniqueBy: ({ instanceId, id }) => numberedKey(instanceId, id)
  }),
  /** Below their entry in the log, whose key is theirs: a call whose entry is gone is not made. */
  webhookDeliveries: table({
    keyOf: webhookCallKey,
    parentOf: webhookCallKey,
    owners: ["webhookLogs"],
    check: objectOf(webhookDeliveryShape),
    refersTo: (row) => [{ member: "id", oneOf: [["webhookLogs", webhookCallKey(row)]] }]
  }),
  replicas: table({
    keyOf: ({ id }) => id,
    parentOf: ({ masterId }) => masterId,
    owners: ["instances"],
    parentsFor: ({ id, masterId, region: region2 }) => [destinationKey(id), regionKey(masterId, region2)],
    check: objectOf(replicaShape),
    refersTo: ({ masterId }) => [{ member: "masterId", oneOf: [["instances", masterId]] }],
    computed: ({ masterId, regionId }) => ({ id: `${masterId}-${regionId}` })
  }),
  /** Below their source, and below their destination as such. */
  replicationRules: table({
    keyOf: ({ sourceId, name: name2 }) => replicationRuleKey(sourceId, name2),
    parentOf: ({ sourceId, destinationId }) => [sourceId, destinationKey(destinationId)],
    owners: ["instances"],
    check: objectOf(replicationRuleShape),
    refersTo: ({ sourceId, destinationId }) => [
      { member: "sourceId", oneOf: [["instances", sourceId]] },
      { member: "destinationId", oneOf: [["instances", destinationId]] }
    ]
  }),
  /** Below what goes from one instance to another, the latest first. */
  replicationCopies: table({
    keyOf: copyKey,
    parentOf: ({ sourceId, destinationId }) => syncKey(sourceId, destinationId),
    compare: (left, right) => right.id - left.id,
    owners: ["replicationSyncs"],
    check: objectOf(replicationCopyShape),
    refersTo: (row) => [
      { member: "destinationId", oneOf: [["replicationSyncs", syncKey(row.sourceId, row.destinationId)]] },
      { member: "id", oneOf: [["counters", counterKey(row.sourceId, "replication-copy")]], upTo: "last" }
    ]
  }),
  /** Below their source, and below their destination as such, which is an instance or a replica. */
  replicationSyncs: table({
    keyOf: ({ sourceId, destinationId }) => syncKey(sourceId, destinationId),
    parentOf: ({ sourceId, destinationId }) => [sourceId, destinationKey(destinationId)],
    owners: ["instances", "replicas"],
    check: objectOf(replicationSyncShape),
    refersTo: ({ sourceId, destinationId }) => [
      { member: "sourceId", oneOf: [["instances", sourceId]] },
      {
        member: "destinationId",
        oneOf: [
          ["instances", destinationId],
          ["replicas", destinationKey(destinationId)]
        ]
      }
    ]
  })
};
var declarations = Object.entries(schema);
function checkRows(tables) {
  const known = /* @__PURE__ */ new Map();
  for (const [table3, declaration] of declarations) {
    const rows = tables[table3] ?? [];
    const fault = checkAlone(declaration, rows);
    if (fault !== void 0) return { table: table3, ...fault };
    known.set(table3, byKey(declaration, rows));
  }
  for (const [table3, { refersTo }] of declarations) {
    for (const [index, row] of (tables[table3] ?? []).entries()) {
      const fault = firstOf(refersTo(row), (reference) => checkReference(row, reference, known));
      if (fault !== void 0) return { table: table3, index, fault };
    }
  }
  return void 0;
}
function checkAlone({ check, keyOf, uniqueBy, computed }, rows) {
  const keys = /* @__PURE__ */ new Set();
  const unique = /* @__PURE__ */ new Set();
  for (const [index, row] of rows.entries()) {
    const wrong = check(row, "") ?? checkComputed(row, (computed == null ? void 0 : computed(row)) ?? {});
    if (wrong !== void 0) return { index, fault: wrong };
    if (isTaken(keys, keyOf(row))) return { index, fault: "there is another row with its key" };
    if (uniqueBy !== void 0 && isTaken(unique, uniqueBy(row))) {
      return { index, fault: "id: another row has it" };
    }
  }
  return void 0;
}
function isTaken(keys, key) {
  const { size: size2 } = keys;
  return keys.add(key).size === size2;
}
function checkComputed(row, computed) {
  const members = { ...row };
  return firstOf(
    Object.entries(computed),
    ([member2, value]) => members[member2] === value ? void 0 : `${member2}: expected ${String(value)}, which is computed from other members`
  );
}
function byKey({ keyOf, parentsFor }, rows) {
  const found2 = /* @__PURE__ */ new Map();
  for (const row of rows) {
    found2.set(keyOf(row), row);
    for (const key of (parentsFor == null ? void 0 : parentsFor(row)) ?? []) found2.set(key, row);
  }
  return found2;
}
function checkReference(row, { member: member2, oneOf: oneOf3, upTo }, known) {
  const other = firstOf(oneOf3, ([table3, key]) => {
    var _a2;
    return (_a2 = known.get(table3)) == null ? void 0 : _a2.get(key);
  });
  if (other === void 0) return `${member2}: there is no such row in ${oneOf3.map(([table3]) => table3).join(" or ")}`;
  if (upTo === void 0) return void 0;
  const [value, limit] = [numberIn(row, member2), numberIn(other, upTo)];
  return value <= limit ? void 0 : `${member2}: expected at most ${limit}, which has been given last`;
}
function numberIn(row, member2) {
  return Number({ ...row }[member2]);
}
function firstOf(entries, find2) {
  for (const entry of entries) {
    const found2 = find2(entry);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
var SNAPSHOT_FORMAT = "tcrkit-mock-snapshot";
var SNAPSHOT_VERSION = 1;
var SnapshotError = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "SnapshotError";
  }
};
function exportSnapshot(state) {
  const tables = Object.entries(state.store.tables).map(([name2, table3]) => [name2, [...table3.values()].map(jsonFromRow)]).filter(([, rows]) => rows.length > 0);
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    ...bookkeepingOf(state),
    tables: Object.fromEntries(tables)
  };
}
function printSnapshot(state) {
  const tables = Object.entries(state.store.tables).map(([name2, table3]) => [name2, [...table3.values()]]).filter(([, rows]) => rows.length > 0);
  return piecesOf({ format: SNAPSHOT_FORMAT, version: SNAPSHOT_VERSION, ...bookkeepingOf(state) }, tables);
}
function* piecesOf(head, tables) {
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  for (const [place, [name2, rows]] of tables.entries()) {
    yield `${place === 0 ? "" : ","}
${JSON.stringify(name2)}:[`;
    for (const [index, row] of rows.entries()) yield `${index === 0 ? "" : ","}
${printRow(row)}`;
    yield "]";
  }
  yield "}}\n";
}
function parseSnapshot(value, { tables }) {
  if (!isObject(value) || value["format"] !== SNAPSHOT_FORMAT) {
    throw new SnapshotError(`This is no snapshot of this mock: its format is not ${SNAPSHOT_FORMAT}.`);
  }
  const { version } = value;
  if (!Number.isSafeInteger(version) || Number(version) < 1) throw new SnapshotError("The snapshot has no version.");
  if (Number(version) > SNAPSHOT_VERSION) {
    throw new SnapshotError(
      `The snapshot has the version ${String(version)}, and this mock reads versions up to ${SNAPSHOT_VERSION}: use a newer one.`
    );
  }
  const bookkeeping = parseBookkeeping(value);
  if (bookkeeping === void 0) throw new SnapshotError("The snapshot is damaged: its clock or ids cannot be read.");
  return { ...bookkeeping, tables: parseTables(value["tables"], tables) };
}
function parseTables(value, tables) {
  if (!isObject(value)) throw new SnapshotError("The snapshot is damaged: it has no tables.");
  const parsed = Object.entries(value).map(([name2, rows2]) => {
    if (!Object.hasOwn(tables, name2)) {
      throw new SnapshotError(`The snapshot has a table that this mock does not know: ${name2}.`);
    }
    return [name2, parseRows(name2, rows2)];
  });
  const rows = Object.fromEntries(parsed);
  const fault = checkRows(rows);
  if (fault !== void 0) throw noRow(fault);
  return rows;
}
function parseRows(table3, value) {
  if (!Array.isArray(value)) throw new SnapshotError(`The snapshot is damaged: ${table3} is no list.`);
  return value.map((json2, index) => {
    const row = parseRow(json2);
    if (row === void 0) throw noRow({ table: table3, index, fault: "expected an object" });
    return row;
  });
}
function noRow({ table: table3, index, fault }) {
  return new SnapshotError(`The snapshot is damaged: ${table3}[${index}] is no row: ${fault}.`);
}
function parseRow(json2) {
  try {
    const row = rowFromJson(json2);
    return isObject(row) ? row : void 0;
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var defaults = {
  edition: "intl",
  seed: 1,
  throttle: false,
  lifecycle: { reads: 1 },
  spareOtherTags: false,
  nullForEmpty: false,
  strict: false,
  registryAuth: "token",
  enforcePublicAccess: false
};
var BUILT_DEPTH = 3;
async function parseJsonStream(chunks) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = new JsonReader();
  for await (const chunk of chunks) reader.read(decoder.decode(chunk, { stream: true }));
  reader.read(decoder.decode());
  return reader.end();
}
var JsonReader = (_b = class {
  constructor() {
    __privateAdd(this, _JsonReader_instances);
    __privateAdd(this, _open, []);
    __privateAdd(this, _expected, "value");
    /** The value or the key that is on its way. */
    __privateAdd(this, _piece);
    __privateAdd(this, _result);
  }
  read(text2) {
    for (let at2 = __privateMethod(this, _JsonReader_instances, next_fn).call(this, text2, 0); at2 < text2.length; at2 = __privateMethod(this, _JsonReader_instances, next_fn).call(this, text2, at2)) {
      if (__privateGet(this, _piece) === void 0) at2 = __privateMethod(this, _JsonReader_instances, begin_fn).call(this, text2.charAt(at2), at2);
      else {
        at2 = __privateGet(this, _piece).read(text2, at2);
        if (__privateGet(this, _piece).isWhole) __privateMethod(this, _JsonReader_instances, end_fn).call(this, __privateGet(this, _piece));
      }
    }
  }
  end() {
    var _a2;
    if (((_a2 = __privateGet(this, _piece)) == null ? void 0 : _a2.isScalar) === true) __privateMethod(this, _JsonReader_instances, end_fn).call(this, __privateGet(this, _piece));
    if (__privateGet(this, _expected) !== "nothing") throw new SyntaxError("The JSON ends too early.");
    return __privateGet(this, _result);
  }
}, _open = new WeakMap(), _expected = new WeakMap(), _piece = new WeakMap(), _result = new WeakMap(), _JsonReader_instances = new WeakSet(), /** Between values space is skipped. */
next_fn = function(text2, at2) {
  return __privateGet(this, _piece) === void 0 ? afterSpace(text2, at2) : at2;
}, begin_fn = function(character, at2) {
  var _a2;
  if (character === "]" || character === "}") __privateMethod(this, _JsonReader_instances, close_fn).call(this, character === "]");
  else if (character === ",") __privateMethod(this, _JsonReader_instances, expectNext_fn).call(this, "comma or end", ((_a2 = __privateGet(this, _open).at(-1)) == null ? void 0 : _a2.isList) === true ? "value" : "key");
  else if (character === ":") __privateMethod(this, _JsonReader_instances, expectNext_fn).call(this, "colon", "value");
  else return __privateMethod(this, _JsonReader_instances, beginPiece_fn).call(this, character, at2);
  return at2 + 1;
}, beginPiece_fn = function(character, at2) {
  const isKey = __privateGet(this, _expected).startsWith("key") && character === '"';
  if (!isKey && !__privateGet(this, _expected).startsWith("value")) throw unexpected(character);
  if (__privateGet(this, _open).length === BUILT_DEPTH || character !== "[" && character !== "{") {
    __privateSet(this, _piece, new Piece(character));
    return at2;
  }
  const isList = character === "[";
  __privateGet(this, _open).push({ isList, items: [], members: [], key: "" });
  __privateSet(this, _expected, isList ? "value or end" : "key or end");
  return at2 + 1;
}, end_fn = function(piece) {
  __privateSet(this, _piece, void 0);
  const open = __privateGet(this, _open).at(-1);
  const value = piece.value();
  if (open === void 0 || !__privateGet(this, _expected).startsWith("key")) __privateMethod(this, _JsonReader_instances, add_fn).call(this, value);
  else {
    open.key = String(value);
    __privateSet(this, _expected, "colon");
  }
}, close_fn = function(isList) {
  const open = __privateGet(this, _open).pop();
  if ((open == null ? void 0 : open.isList) !== isList || !__privateGet(this, _expected).endsWith("end")) throw unexpected(isList ? "]" : "}");
  __privateMethod(this, _JsonReader_instances, add_fn).call(this, isList ? open.items : Object.fromEntries(open.members));
}, add_fn = function(value) {
  const open = __privateGet(this, _open).at(-1);
  __privateSet(this, _expected, open === void 0 ? "nothing" : "comma or end");
  if (open === void 0) __privateSet(this, _result, value);
  else if (open.isList) open.items.push(value);
  else open.members.push([open.key, value]);
}, expectNext_fn = function(expected, next) {
  if (__privateGet(this, _expected) !== expected || __privateGet(this, _open).length === 0) throw new SyntaxError(`Expected ${__privateGet(this, _expected)}.`);
  __privateSet(this, _expected, next);
}, _b);
function afterSpace(text2, start) {
  for (let at2 = start; at2 < text2.length; at2 += 1) {
    const code = text2.charCodeAt(at2);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at2;
  }
  return text2.length;
}
function unexpected(character) {
  return new SyntaxError(`Unexpected ${JSON.stringify(character)}.`);
}
var [QUOTE, BACKSLASH] = [34, 92];
var [OPENING_BRACKET, CLOSING_BRACKET, OPENING_BRACE, CLOSING_BRACE] = [91, 93, 123, 125];
var Piece = (_c = class {
  constructor(first) {
    __privateAdd(this, _Piece_instances);
    __privateAdd(this, _text);
    __privateAdd(this, _depth);
    __privateAdd(this, _isInString);
    __privateAdd(this, _isEscaped);
    this.isWhole = false;
    __privateSet(this, _text, "");
    __privateSet(this, _depth, 0);
    __privateSet(this, _isInString, false);
    __privateSet(this, _isEscaped, false);
    this.isScalar = !'"[{'.includes(first);
  }
  /** Takes what belongs to it, and answers where that ends. */
  read(text2, start) {
    const end = this.isScalar ? __privateMethod(this, _Piece_instances, scalarEnd_fn).call(this, text2, start) : __privateMethod(this, _Piece_instances, end_fn2).call(this, text2, start);
    __privateSet(this, _text, __privateGet(this, _text) + text2.slice(start, end));
    return end;
  }
  /** @throws SyntaxError */
  value() {
    return JSON.parse(__privateGet(this, _text));
  }
}, _text = new WeakMap(), _depth = new WeakMap(), _isInString = new WeakMap(), _isEscaped = new WeakMap(), _Piece_instances = new WeakSet(), scalarEnd_fn = function(text2, start) {
  const length = text2.slice(start).search(/[ \t\n\r,:\]}]/);
  this.isWhole = length >= 0;
  return this.isWhole ? start + length : text2.length;
}, end_fn2 = function(text2, start) {
  let [at2, depth, isInString] = [start, __privateGet(this, _depth), __privateGet(this, _isInString)];
  if (__privateGet(this, _isEscaped)) at2 += 1;
  for (; at2 < text2.length; at2 += 1) {
    const code = text2.charCodeAt(at2);
    if (isInString) {
      if (code === BACKSLASH) at2 += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === OPENING_BRACKET || code === OPENING_BRACE) depth += 1;
    else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) depth -= 1;
    if (!isInString && depth === 0) {
      this.isWhole = true;
      return at2 + 1;
    }
  }
  [__privateWrapper(this, _depth)._, __privateWrapper(this, _isInString)._, __privateWrapper(this, _isEscaped)._] = [depth, isInString, at2 > text2.length];
  return text2.length;
}, _c);
var UsageError = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "UsageError";
  }
};
function wholeNumber(name2, text2, min, max) {
  const number2 = /^\d{1,9}$/.test(text2) ? Number(text2) : -1;
  if (number2 >= min && number2 <= max) return number2;
  throw new UsageError(`${name2}: expected a whole number from ${min} to ${max}, got ${JSON.stringify(text2)}`);
}
async function readJsonFile(flag2, path2, { readFile, readChunks }) {
  try {
    return await parseJsonStream((readChunks == null ? void 0 : readChunks(path2)) ?? [new TextEncoder().encode(await readFile(path2))]);
  } catch (error2) {
    if (error2 instanceof SyntaxError || error2 instanceof TypeError) {
      throw new UsageError(`${flag2}: the file is not valid JSON: ${path2}`);
    }
    throw new UsageError(`${flag2}: cannot read ${path2}: ${error2 instanceof Error ? error2.message : String(error2)}`);
  }
}
function checkListenAddress(text2) {
  const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text2) || text2.includes(":") && /^[\da-f:]+(?:%\w+)?$/i.test(text2);
  if (isAddress) return void 0;
  return `expected an IP address without a port, such as 0.0.0.0 or ::1, got ${JSON.stringify(text2)}`;
}
function isLoopbackHost(host) {
  const name2 = (host ?? "").replace(/:\d+$/, "");
  return isLoopback(name2) || BELOW_LOCALHOST.test(name2);
}
var BELOW_LOCALHOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+localhost$/i;
function reachesLoopback(hostname2) {
  return isLoopbackHost(hostname2.replace(/\.$/, "")) || UNSPECIFIED_OR_MAPPED.test(hostname2);
}
var UNSPECIFIED_OR_MAPPED = /^(?:0\.0\.0\.0|\[::\]|\[::(?:ffff:)?(?:7f[\da-f]{2}:[\da-f]{1,4}|0:0)\])$/i;
var RingBuffer = (_d = class {
  constructor(maxEntries) {
    __privateAdd(this, _maxEntries);
    __privateAdd(this, _entries, []);
    __privateSet(this, _maxEntries, maxEntries);
  }
  /** Oldest first. */
  get entries() {
    return __privateGet(this, _entries);
  }
  add(entry) {
    __privateGet(this, _entries).push(entry);
    if (__privateGet(this, _entries).length > __privateGet(this, _maxEntries)) __privateGet(this, _entries).shift();
  }
  clear() {
    __privateGet(this, _entries).length = 0;
  }
}, _maxEntries = new WeakMap(), _entries = new WeakMap(), _d);
var INSPECT = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
function shownAs(value, name2, shown) {
  return Object.defineProperties(value, {
    toJSON: { value: shown },
    [INSPECT]: { value: () => `${name2} ${JSON.stringify(shown())}` }
  });
}
var BlobBytes = (_e = class {
  /** `flushed` resolves once every change so far is safe: bytes go after what named them. */
  constructor(store, blobs, flushed) {
    __privateAdd(this, _BlobBytes_instances);
    __privateAdd(this, _store);
    __privateAdd(this, _blobs);
    __privateAdd(this, _flushed);
    __privateAdd(this, _pins, /* @__PURE__ */ new Map());
    __privateAdd(this, _removals, /* @__PURE__ */ new Map());
    __privateSet(this, _store, store);
    __privateSet(this, _blobs, blobs);
    __privateSet(this, _flushed, flushed);
    store.onCommit((changes) => void __privateMethod(this, _BlobBytes_instances, sweepAfter_fn).call(this, changes));
  }
  /** Runs `work`, at whose end a repository has the blob, and lets nobody remove its bytes meanwhile. */
  async pinned(digest2, work) {
    __privateGet(this, _pins).set(digest2, (__privateGet(this, _pins).get(digest2) ?? 0) + 1);
    try {
      await __privateGet(this, _removals).get(digest2);
      return await work();
    } finally {
      const left = (__privateGet(this, _pins).get(digest2) ?? 1) - 1;
      if (left > 0) __privateGet(this, _pins).set(digest2, left);
      else __privateGet(this, _pins).delete(digest2);
      await __privateMethod(this, _BlobBytes_instances, trySweep_fn).call(this, [digest2]);
    }
  }
  /** Removes those of some bytes that nothing needs, once it is safe that nothing does. */
  async sweep(digests) {
    const unneeded = digests.filter((digest2) => !__privateMethod(this, _BlobBytes_instances, isNeeded_fn).call(this, digest2));
    if (unneeded.length === 0) return;
    await __privateGet(this, _flushed).call(this);
    for (const digest2 of unneeded) await __privateMethod(this, _BlobBytes_instances, remove_fn).call(this, digest2);
  }
  /** Removes all bytes that nothing needs, such as what came before a crash and was not noted any more. */
  async sweepAll() {
    await this.sweep(await __privateGet(this, _blobs).digests());
  }
}, _store = new WeakMap(), _blobs = new WeakMap(), _flushed = new WeakMap(), _pins = new WeakMap(), _removals = new WeakMap(), _BlobBytes_instances = new WeakSet(), sweepAfter_fn = async function(changes) {
  await void 0;
  await __privateMethod(this, _BlobBytes_instances, trySweep_fn).call(this, changes.flatMap(
    ({ table: table3, key, after }) => table3 === "blobs" && after === void 0 ? [key.slice(key.lastIndexOf("@") + 1)] : []
  ));
}, trySweep_fn = async function(digests) {
  await this.sweep(digests).catch(() => void 0);
}, remove_fn = async function(digest2) {
  for (let running2 = __privateGet(this, _removals).get(digest2); running2; running2 = __privateGet(this, _removals).get(digest2)) await running2;
  if (__privateMethod(this, _BlobBytes_instances, isNeeded_fn).call(this, digest2)) return;
  const removal = __privateGet(this, _blobs).remove(digest2).finally(() => __privateGet(this, _removals).delete(digest2));
  __privateGet(this, _removals).set(
    digest2,
    removal.catch(() => void 0)
  );
  await removal;
}, isNeeded_fn = function(digest2) {
  return __privateGet(this, _pins).has(digest2) || __privateGet(this, _store).blobs.countOf(heldKey(digest2)) > 0;
}, _e);
var quotas = {
  basic: { namespaces: 50, repositories: 1e3 },
  standard: { namespaces: 100, repositories: 3e3 },
  premium: { namespaces: 500, repositories: 5e3 }
};
var MAX_INSTANCES = 100;
var MAX_PERIOD_MONTHS = 120;
var MAX_ACCOUNT_DAYS = 365250;
var MAX_REPLICAS = 10;
var MAX_REPLICATION_RULES = 100;
var MAX_COPIES = 1e3;
var MAX_TRIGGERS = 100;
var MAX_TRIGGER_LOGS = 1e3;
function hasRoomForRepository(store, instance2) {
  const counts = store.namespaces.childrenOf(instance2.id).map(({ name: name2 }) => store.repositories.countOf(namespaceKey(instance2.id, name2)));
  return counts.reduce((sum, count2) => sum + count2, 0) < quotas[instance2.type].repositories;
}
function findNamespace({ store }, { id }, name2) {
  const namespace2 = store.namespaces.get(namespaceKey(id, name2));
  if (namespace2 === void 0) throw new RegistryRefusal("missing", "The namespace does not exist.");
  return namespace2;
}
function ensureNamespace(services, instance2, name2) {
  if (services.store.namespaces.get(namespaceKey(instance2.id, name2)) !== void 0) return;
  createNamespace(services, instance2, { name: name2, isPublic: false, tags: [] });
}
function createNamespace(services, instance2, namespace2) {
  const { namespaces: max } = quotas[instance2.type];
  if (services.store.namespaces.countOf(instance2.id) >= max) {
    throw new RegistryRefusal("quota", `An instance of the edition ${instance2.type} has at most ${max} namespaces.`);
  }
  addNamespace(services, instance2, namespace2);
}
function addNamespace({ store, clock: clock2 }, instance2, namespace2) {
  const { id: instanceId, nextNamespaceId: id } = instance2;
  store.namespaces.put({ instanceId, id, ...namespace2, createdAtMs: clock2.now() });
  store.instances.put({ ...instance2, nextNamespaceId: id + 1 });
}
function deleteNamespace({ store }, { instanceId, name: name2 }) {
  const key = namespaceKey(instanceId, name2);
  for (const held of ["repositories", "charts"]) {
    if (store[held].countOf(key) === 0) continue;
    throw new RegistryRefusal("notEmpty", `The namespace still holds ${held}; delete them first.`);
  }
  store.namespaces.delete(key);
}
var CHART_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
var CHART_VERSION = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;
function uploadChart(services, { content, operator, ...chart2 }) {
  const { store, clock: clock2 } = services;
  findNamespace(services, { id: chart2.instanceId }, chart2.namespace);
  if (!CHART_NAME.test(chart2.name)) throw new RegistryRefusal("invalid", "The name of the chart is not valid.");
  if (!CHART_VERSION.test(chart2.version))
    throw new RegistryRefusal("invalid", "The version of the chart is not valid.");
  const digest2 = digestOf(content);
  store.charts.put({ ...chart2, digest: digest2, content: Uint8Array.from(content), uploadedAtMs: clock2.now() });
  services.emit({
    type: "uploadChart",
    instanceId: chart2.instanceId,
    namespace: chart2.namespace,
    repository: chart2.name,
    tag: chart2.version,
    digest: digest2,
    operator,
    atMs: clock2.now()
  });
  return digest2;
}
function noteDownload({ clock: clock2, emit }, chart2, operator) {
  const { instanceId, namespace: namespace2, name: name2, version, digest: digest2 } = chart2;
  emit({
    type: "downloadChart",
    instanceId,
    namespace: namespace2,
    repository: name2,
    tag: version,
    digest: digest2,
    operator,
    atMs: clock2.now()
  });
}
function deleteChart(services, reference, operator) {
  const { store, clock: clock2 } = services;
  const { instanceId, namespace: namespace2, name: name2, version } = reference;
  const key = chartKey(namespaceKey(instanceId, namespace2), name2, version);
  const chart2 = store.charts.get(key);
  if (chart2 === void 0) throw new RegistryRefusal("missing", "The chart does not exist.");
  store.charts.delete(key);
  services.emit({
    type: "deleteChart",
    instanceId,
    namespace: namespace2,
    repository: name2,
    tag: version,
    digest: chart2.digest,
    operator,
    atMs: clock2.now()
  });
}
var CHART_PATH = "/_charts/";
function chartPath({ namespace: namespace2, name: name2, version }) {
  return `${namespace2}/${name2}-${version}.tgz`;
}
function signedChartUrl(origin, grant, key) {
  const { instanceId, path: path2, account, expiresAt } = grant;
  const query = `account=${encodeURIComponent(account)}&expires=${expiresAt}&signature=${chartSignature(grant, key)}`;
  const encodedPath = path2.split("/").map(encodeURIComponent).join("/");
  return `${origin}${CHART_PATH}${instanceId}/${encodedPath}?${query}`;
}
function chartSignature({ instanceId, path: path2, account, expiresAt }, key) {
  return hmac(key, `chart
${instanceId}
${path2}
${account}
${expiresAt}`);
}
var GCJobInfo = [
  { name: "ID", type: "Integer" },
  { name: "JobStatus", type: "String" },
  { name: "CreationTime", type: "String" },
  { name: "UpdateTime", type: "String" },
  { name: "Schedule", type: "Schedule" }
];
var Schedule = [
  { name: "Type", type: "String", values: ["Hourly", "Daily", "Weekly", "Custom", "Manual", "Dryrun", "None"] }
];
var TcrImageInfo = [
  { name: "Digest", type: "String", format: "digest" },
  { name: "Size", type: "Integer" },
  { name: "ImageVersion", type: "String" },
  { name: "UpdateTime", type: "String" },
  { name: "Kind", type: "String", nullable: true },
  { name: "KmsSignature", type: "String", nullable: true }
];
var TcrRepositoryInfo = [
  { name: "Name", type: "String" },
  { name: "Namespace", type: "String" },
  { name: "CreationTime", type: "String", format: "go-time" },
  { name: "Public", type: "Boolean" },
  { name: "Description", type: "String", nullable: true },
  { name: "BriefDescription", type: "String", nullable: true },
  { name: "UpdateTime", type: "String", format: "go-time" }
];
var createRepository = {
  name: "CreateRepository",
  group: "image-repository",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "BriefDescription", type: "String" },
    { name: "Description", type: "String" }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "tcr-okmju7", NamespaceName: "team-01", RepositoryName: "nginx" }, output: {} }]
};
var createSignature = {
  name: "CreateSignature",
  group: "image-repository",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "ImageVersion", type: "String", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { NamespaceName: "library", RepositoryName: "nginx", RegistryId: "tcr-okmju7", ImageVersion: "v1.2.0" },
      output: {}
    }
  ]
};
var deleteImage = {
  name: "DeleteImage",
  group: "image-repository",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "ImageVersion", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { RegistryId: "tcr-okmj78", NamespaceName: "mytest", RepositoryName: "test", ImageVersion: "1.0" },
      output: {}
    }
  ]
};
var deleteRepository = {
  name: "DeleteRepository",
  group: "image-repository",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "tcr-okmj78", NamespaceName: "test", RepositoryName: "mytest" }, output: {} }]
};
var deleteRepositoryTags = {
  name: "DeleteRepositoryTags",
  group: "image-repository",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "Tags", type: "String", list: 1, required: true, maxItems: 20 }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.PreconditionFailed",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [
    { input: { RegistryId: "tcr-xxx", NamespaceName: "test", RepositoryName: "demo", Tags: ["tag0"] }, output: {} }
  ]
};
var describeGCJobs = {
  name: "DescribeGCJobs",
  group: "image-repository",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [{ name: "Jobs", type: "GCJobInfo", list: 1, maxItems: 10 }],
  shapes: { GCJobInfo, Schedule },
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "ResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { RegistryId: "tcr-test123" },
      output: {
        Jobs: [
          {
            UpdateTime: "2021-06-01T08:10:42.713895Z",
            CreationTime: "2021-06-01T08:10:42Z",
            ID: 65,
            JobStatus: "pending"
          },
          {
            UpdateTime: "2021-05-28T09:01:36.772412Z",
            CreationTime: "2021-05-28T09:01:36Z",
            ID: 56,
            JobStatus: "finished"
          }
        ]
      }
    }
  ]
};
var describeImageManifests = {
  name: "DescribeImageManifests",
  group: "image-repository",
  kind: "read",
  rateLimit: 10,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "ImageVersion", type: "String", required: true }
  ],
  output: [
    { name: "Manifest", type: "String", format: "json" },
    { name: "Config", type: "String", format: "json" }
  ],
  shapes: {},
  errors: [
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { RegistryId: "tcr-7s2d14fn", NamespaceName: "test", RepositoryName: "mytest", ImageVersion: "1.0" },
      output: {
        Manifest: '{"config":{"digest":"sha256:72f6114b119f1423a2713aca1e15cb9aeadf835a714d36f7a2cf88d10e4bb6be","mediaType":"application/vnd.docker.container.image.v1+json","size":2396},"layers":[{"digest":"sha256:9123ac7c32f74759e6283f04dbf571f18246abe5bb2c779efcb32cd50f3ff13c","mediaType":"application/vnd.docker.image.rootfs.diff.tar.gzip","size":2764173},{"digest":"sha256:8673ef3ff8fc5ede7363cbe74d295b013ef7959ba002af607314d8ee77b58a5a","mediaType":"application/vnd.docker.image.rootfs.diff.tar.gzip","size":1616975},{"digest":"sha256:a8e22d4a83517ee59537183a2f7ca35fa7b81d36176a9d5d42ca2ab0486af779","mediaType":"application/vnd.docker.image.rootfs.diff.tar.gzip","size":8446306}],"mediaType":"application/vnd.docker.distribution.manifest.v2+json","schemaVersion":2}',
        Config: ""
      }
    }
  ]
};
var describeImages = {
  name: "DescribeImages",
  group: "image-repository",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "ImageVersion", type: "String" },
    { name: "Limit", type: "Integer", default: 20 },
    { name: "Offset", type: "Integer", default: 1 },
    { name: "Digest", type: "String", format: "digest" },
    { name: "ExactMatch", type: "Boolean", nullable: true, values: [true, null] }
  ],
  output: [
    { name: "ImageInfoList", type: "TcrImageInfo", list: 1 },
    { name: "TotalCount", type: "Integer" }
  ],
  shapes: { TcrImageInfo },
  errors: [
    "FailedOperation",
    "FailedOperation.EmptyCoreBody",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound"
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "ImageInfoList",
    total: "TotalCount",
    first: 1,
    maxLimit: 100,
    defaultLimit: 20
  },
  examples: [
    {
      input: { Limit: "20", NamespaceName: "team-01", RepositoryName: "nginx", RegistryId: "tcr-okmj78", Offset: "0" },
      output: {
        ImageInfoList: [
          {
            Digest: "sha256:a1801b843b1bfaf77c501e7a6d3f709401a1e0c83863037fa3aab063a7fdb9dc",
            ImageVersion: "8",
            Size: 83520757,
            UpdateTime: "2022-08-06T07:31:01.207374Z",
            Kind: "Artifact::application/vnd.docker.distribution.manifest.v2+json",
            KmsSignature: "UKauWpHdjaTjTsE64BSFhJe0YZj7eXiu8DzkRgTk0vbuxl+ICYbVJ2p1afHGv/WsOqqJvEKJdNPU4iAGNYEbegTi/UwcrCRijNeFkzHNqljBa75g1u9LHjVmtE9dxzh17YGRHpDxbL2CCjZ9YgeCqppsl1LiXvlYdrMLgoqwHKwao3WnkZU2fye4HIreZ3CXGkjv7g8rbhmjwEZJUTWAuEws7eNSvl9RS8NAJctwvZWZQUGKkRpbBRkKxdENSIgRoA+SyX0Qmu2SxvwDRTsCwI+B1rJxLmw1wYgAh3mQiXtehBZAJdYLcOvokUgAUC8cpKpeJ+bSsYvCLh+uJlF4Pg=="
          }
        ],
        TotalCount: 1
      }
    }
  ]
};
var describeRepositories = {
  name: "DescribeRepositories",
  group: "image-repository",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", whenEmpty: "all" },
    { name: "RepositoryName", type: "String", whenEmpty: "all" },
    { name: "Offset", type: "Integer" },
    { name: "Limit", type: "Integer" },
    { name: "SortBy", type: "String", values: ["-creation_time", "-name", "-update_time"] }
  ],
  output: [
    { name: "RepositoryList", type: "TcrRepositoryInfo", list: 1 },
    { name: "TotalCount", type: "Integer" }
  ],
  shapes: { TcrRepositoryInfo },
  errors: [
    "FailedOperation",
    "FailedOperation.EmptyCoreBody",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RepositoryList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: { RegistryId: "tcr-f7g1ir99", Limit: 20, Offset: 0 },
      output: {
        RepositoryList: [
          {
            Name: "mytest/tianzichen",
            Namespace: "mytest",
            CreationTime: "2020-02-27 01:07:14.503709 +0800 CST",
            UpdateTime: "2020-02-27 01:07:14.503709 +0800 CST",
            Public: false,
            Description: "mytest",
            BriefDescription: "test"
          }
        ],
        TotalCount: 1
      }
    }
  ]
};
var duplicateImage = {
  name: "DuplicateImage",
  group: "image-repository",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "SourceNamespace", type: "String", required: true },
    { name: "SourceRepo", type: "String", required: true },
    { name: "SourceReference", type: "String", required: true, format: "tag" },
    { name: "DestinationTag", type: "String", required: true },
    { name: "DestinationNamespace", type: "String", defaultFrom: "SourceNamespace", whenEmpty: "default" },
    { name: "DestinationRepo", type: "String", defaultFrom: "SourceRepo", whenEmpty: "default" },
    { name: "Override", type: "Boolean" }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation",
    "FailedOperation.EmptyCoreBody",
    "FailedOperation.OperationCancel",
    "FailedOperation.PreconditionFailed",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrResourceConflict",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-e8pg46c6",
        SourceNamespace: "develop",
        SourceRepo: "app",
        SourceReference: "stg",
        DestinationNamespace: "release",
        DestinationRepo: "app",
        DestinationTag: "prd",
        Override: true
      },
      output: {}
    }
  ]
};
var modifyRepository = {
  name: "ModifyRepository",
  group: "image-repository",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RepositoryName", type: "String", required: true },
    { name: "BriefDescription", type: "String", required: true },
    { name: "Description", type: "String", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-okmj78",
        NamespaceName: "mytest",
        RepositoryName: "test",
        Description: "mytest",
        BriefDescription: "BriefDescription"
      },
      output: {}
    }
  ]
};
var MANIFEST_TYPE = "application/vnd.docker.distribution.manifest.v2+json";
function readManifest(text2) {
  const manifest = parseObject(text2);
  const { mediaType = MANIFEST_TYPE, config, layers, blobs, manifests, subject, artifactType, annotations } = manifest;
  const parts = [config, ...listOf2(layers), ...listOf2(blobs), ...listOf2(manifests)];
  return {
    mediaType: String(mediaType),
    saysType: manifest["mediaType"] !== void 0,
    bytes: parts.reduce((sum, part2) => sum + sizeOf(part2), byteLength(text2)),
    config: digestIn(config),
    blobs: [config, ...listOf2(layers), ...listOf2(blobs)].flatMap((descriptor) => digestIn(descriptor) ?? []),
    manifests: listOf2(manifests).flatMap((descriptor) => digestIn(descriptor) ?? []),
    subject: digestIn(subject),
    artifactType: textIn(artifactType) || (isObject2(config) ? textIn(config["mediaType"]) : ""),
    annotations: isObject2(annotations) ? annotations : void 0
  };
}
function parseObject(text2) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
  }
  if (isObject2(value)) return value;
  throw new RegistryRefusal("invalid", "The manifest is not a JSON object.");
}
function sizeOf(descriptor) {
  const size2 = isObject2(descriptor) ? descriptor["size"] : 0;
  return typeof size2 === "number" && size2 > 0 ? size2 : 0;
}
function digestIn(descriptor) {
  const digest2 = isObject2(descriptor) ? descriptor["digest"] : void 0;
  return typeof digest2 === "string" ? digest2 : void 0;
}
function textIn(value) {
  return typeof value === "string" ? value : "";
}
function listOf2(value) {
  return Array.isArray(value) ? value : [];
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var CHINA_HOURS = 8;
var HOUR_MS = 36e5;
var LAST_MS = Date.UTC(9999, 11, 31, 15, 59, 59);
function isoTimestamp(ms) {
  return `${inChina(ms).slice(0, 19)}+08:00`;
}
function utcTimestamp(ms) {
  return new Date(Math.min(ms, LAST_MS)).toISOString().replace(/\.?0*Z$/, "Z");
}
function goTime(ms) {
  const text2 = inChina(ms);
  const fraction = text2.slice(19, 23).replace(/\.?0+$/, "");
  return `${text2.slice(0, 10)} ${text2.slice(11, 19)}${fraction} +0800 CST`;
}
function dayOf(ms) {
  return inChina(ms).slice(0, 10);
}
var latest = { second: Number.NaN, text: "" };
function httpDate(ms) {
  const second = Math.floor(ms / 1e3);
  if (second !== latest.second) latest = { second, text: new Date(ms).toUTCString() };
  return latest.text;
}
function addMonths(ms, months) {
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}
function inChina(ms) {
  return new Date(Math.min(ms, LAST_MS) + CHINA_HOURS * HOUR_MS).toISOString();
}
var RENEWS_ITSELF = 1;
var NAME_LENGTH = { min: 5, lenientMin: 3, max: 50 };
var RULES = {
  intl: new RegExp(`^(?=.{${NAME_LENGTH.min},${NAME_LENGTH.max}}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?$`),
  lenient: new RegExp(`^(?=.{${NAME_LENGTH.lenientMin},${NAME_LENGTH.max}}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$`)
};
var RESERVED_NAMES = /* @__PURE__ */ new Set([
  "admin",
  "console",
  "docker",
  "harbor",
  "public",
  "qcloud",
  "registry",
  "tencent"
]);
function asBilled(instance2, nowMs) {
  const { status, isPrepaid, expiresAtMs, renewFlag } = instance2;
  if (status !== "Running" || !isPrepaid || expiresAtMs === void 0 || expiresAtMs > nowMs) return instance2;
  if (renewFlag !== RENEWS_ITSELF) return { ...instance2, status: "Isolate" };
  let months = 1;
  while (addMonths(expiresAtMs, months) <= nowMs) months += 1;
  return { ...instance2, expiresAtMs: addMonths(expiresAtMs, months) };
}
function findInstance({ store }, id) {
  const instance2 = store.instances.get(id);
  if (instance2 === void 0) throw new RegistryRefusal("missing", "The instance does not exist.");
  return instance2;
}
function showInstance(instance2, { store, settings, clock: clock2 }) {
  const shown = beforeRead(asBilled(instance2, clock2.now()), instanceTransitions, settings.lifecycle, clock2.now());
  const next = shown && afterRead(shown, instanceTransitions, settings.lifecycle, clock2.now());
  if (next === void 0) store.instances.delete(instance2.id);
  else if (next !== instance2) store.instances.put(next);
  return shown;
}
function checkName(store, name2, edition) {
  if (!RULES[edition].test(name2)) return "illegal";
  if (RESERVED_NAMES.has(name2.toLowerCase())) return "reserved";
  const isTaken2 = store.instances.all().some((instance2) => instance2.name.toLowerCase() === name2.toLowerCase());
  return isTaken2 ? "taken" : void 0;
}
var REHEARSAL = "Dryrun";
var { maxItems: KEPT_JOBS } = describeGCJobs.output.find(({ name: name2 }) => name2 === "Jobs") ?? {};
function startGc({ store, clock: clock2 }, instanceId, schedule = "Manual") {
  findInstance({ store }, instanceId);
  assertWritable(store, instanceId);
  const now = clock2.now();
  const id = nextNumber(store, instanceId, "gcJobs");
  const job = { instanceId, id, status: "pending", reads: 0, sinceMs: now, schedule, createdAtMs: now };
  store.gcJobs.put(job);
  for (const old of store.gcJobs.childrenOf(instanceId).slice(KEPT_JOBS)) {
    store.gcJobs.delete(numberedKey(instanceId, old.id));
  }
  if (schedule !== REHEARSAL) collect(store, instanceId, now);
  return job;
}
var BLOB_GRACE_MS = 2 * 36e5;
function collect(store, instanceId, nowMs) {
  for (const namespace2 of store.namespaces.childrenOf(instanceId)) {
    const key = namespaceKey(instanceId, namespace2.name);
    for (const { name: name2 } of store.repositories.childrenOf(key)) {
      collectIn(store, repositoryKey(instanceId, namespace2.name, name2));
    }
    collectBlobs(store, key, nowMs);
  }
}
function collectBlobs(store, namespace2, nowMs) {
  const named = /* @__PURE__ */ new Map();
  for (const blob of store.blobs.childrenOf(namespace2)) {
    const repository2 = repositoryOf(blob);
    const digests = named.get(repository2) ?? blobsNamedIn(store, repository2);
    named.set(repository2, digests);
    if (!digests.has(blob.digest) && nowMs - blob.addedAtMs > BLOB_GRACE_MS)
      store.blobs.delete(store.blobs.keyOf(blob));
  }
}
function blobsNamedIn(store, repository2) {
  return new Set(store.artifacts.childrenOf(repository2).flatMap(({ manifest }) => readManifest(manifest).blobs));
}
function collectIn(store, repository2) {
  const artifacts = store.artifacts.childrenOf(repository2);
  const kept2 = /* @__PURE__ */ new Set();
  for (const { digest: digest2 } of store.imageTags.valuesOf(repository2)) kept2.add(digest2);
  if (kept2.size === artifacts.length) return;
  const leadsTo = /* @__PURE__ */ new Map();
  const lead = (from, to) => {
    const known = leadsTo.get(from);
    if (known === void 0) leadsTo.set(from, [to]);
    else known.push(to);
  };
  for (const { digest: digest2, manifest } of artifacts) {
    const { manifests, subject } = readManifest(manifest);
    for (const next of manifests) lead(digest2, next);
    if (subject !== void 0) lead(subject, digest2);
  }
  for (const digest2 of kept2) for (const next of leadsTo.get(digest2) ?? []) kept2.add(next);
  for (const { digest: digest2 } of artifacts) if (!kept2.has(digest2)) store.artifacts.delete(artifactKey(repository2, digest2));
}
function assertWritable(store, instanceId) {
  const latest2 = store.gcJobs.childrenOf(instanceId).find(({ schedule }) => schedule !== REHEARSAL);
  if ((latest2 == null ? void 0 : latest2.status) !== "pending" && (latest2 == null ? void 0 : latest2.status) !== "running") return;
  throw new RegistryRefusal("readOnly", "The instance is read-only while its garbage collection runs.");
}
var MAX_REMEMBERED = 131072;
function compileMachine(nodes) {
  const machine = new Machine(nodes);
  return (text2) => machine.matches(text2);
}
var Machine = (_f = class {
  constructor(nodes) {
    __privateAdd(this, _Machine_instances);
    /** By state: what it takes, and which states follow. */
    __privateAdd(this, _takes, []);
    __privateAdd(this, _next, []);
    __privateAdd(this, _end);
    __privateAdd(this, _start);
    __privateAdd(this, _positions, /* @__PURE__ */ new Map());
    __privateAdd(this, _remembered, 0);
    /** By state: in which step it was reached last. */
    __privateAdd(this, _reachedIn);
    /** The states that this step has reached. */
    __privateAdd(this, _reached);
    __privateAdd(this, _step, 0);
    __privateSet(this, _end, __privateMethod(this, _Machine_instances, state_fn).call(this, []));
    const start = __privateMethod(this, _Machine_instances, statesOf_fn).call(this, nodes, __privateGet(this, _end));
    __privateSet(this, _reachedIn, new Uint32Array(__privateGet(this, _takes).length));
    __privateSet(this, _reached, new Uint16Array(__privateGet(this, _takes).length));
    __privateSet(this, _start, __privateMethod(this, _Machine_instances, positionOf_fn).call(this, [[start]]));
  }
  matches(text2) {
    let position = __privateGet(this, _start);
    for (const character of text2) {
      position = position.after.get(character) ?? __privateMethod(this, _Machine_instances, follow_fn).call(this, position, character);
      if (position.states.length === 0 && !position.isEnd) return false;
    }
    return position.isEnd;
  }
}, _takes = new WeakMap(), _next = new WeakMap(), _end = new WeakMap(), _start = new WeakMap(), _positions = new WeakMap(), _remembered = new WeakMap(), _reachedIn = new WeakMap(), _reached = new WeakMap(), _step = new WeakMap(), _Machine_instances = new WeakSet(), follow_fn = function(from, character) {
  var _a2, _b2;
  const next = [];
  for (const state of from.states) if (((_b2 = (_a2 = __privateGet(this, _takes))[state]) == null ? void 0 : _b2.call(_a2, character)) === true) next.push(__privateGet(this, _next)[state] ?? []);
  const position = __privateMethod(this, _Machine_instances, positionOf_fn).call(this, next);
  if (__privateGet(this, _remembered) < MAX_REMEMBERED) {
    from.after.set(character, position);
    __privateSet(this, _remembered, __privateGet(this, _remembered) + 1);
  }
  return position;
}, /** The position of what is reached from some states without a character. */
positionOf_fn = function(from) {
  __privateSet(this, _step, __privateGet(this, _step) + 1);
  let count2 = 0;
  for (const states of from) count2 = __privateMethod(this, _Machine_instances, reach_fn).call(this, states, count2);
  let taking = 0;
  for (let index = 0; index < count2; index += 1) {
    const state = __privateGet(this, _reached)[index] ?? 0;
    if (__privateGet(this, _takes)[state] === void 0) count2 = __privateMethod(this, _Machine_instances, reach_fn).call(this, __privateGet(this, _next)[state] ?? [], count2);
    else __privateGet(this, _reached)[taking++] = state;
  }
  const isEnd = __privateGet(this, _reachedIn)[__privateGet(this, _end)] === __privateGet(this, _step);
  const position = { states: __privateGet(this, _reached).slice(0, taking), isEnd, after: /* @__PURE__ */ new Map() };
  return __privateGet(this, _remembered) < MAX_REMEMBERED ? __privateMethod(this, _Machine_instances, known_fn).call(this, position) : position;
}, reach_fn = function(states, before) {
  let count2 = before;
  for (const state of states) {
    if (__privateGet(this, _reachedIn)[state] === __privateGet(this, _step)) continue;
    __privateGet(this, _reachedIn)[state] = __privateGet(this, _step);
    __privateGet(this, _reached)[count2++] = state;
  }
  return count2;
}, known_fn = function(position) {
  const key = `${position.isEnd} ${position.states.sort().join()}`;
  const known = __privateGet(this, _positions).get(key);
  if (known !== void 0) return known;
  __privateGet(this, _positions).set(key, position);
  __privateSet(this, _remembered, __privateGet(this, _remembered) + (position.states.length + 1));
  return position;
}, /** The state from which nodes lead to what follows them. */
statesOf_fn = function(nodes, after) {
  return nodes.reduceRight((next, node) => __privateMethod(this, _Machine_instances, stateOf_fn).call(this, node, next), after);
}, stateOf_fn = function(node, after) {
  switch (node.kind) {
    case "character":
      return __privateMethod(this, _Machine_instances, state_fn).call(this, [after], (character) => character === node.character);
    case "set":
      return __privateMethod(this, _Machine_instances, state_fn).call(this, [after], (character) => character !== "/" && node.has(character));
    case "star":
      return __privateMethod(this, _Machine_instances, repeated_fn).call(this, (character) => character !== "/", after);
    case "segments": {
      if (!node.isLeading) return __privateMethod(this, _Machine_instances, repeated_fn).call(this, () => true, after);
      const slash = __privateMethod(this, _Machine_instances, state_fn).call(this, [after], (character) => character === "/");
      return __privateMethod(this, _Machine_instances, state_fn).call(this, [after, __privateMethod(this, _Machine_instances, repeated_fn).call(this, () => true, slash)]);
    }
    case "either":
      return __privateMethod(this, _Machine_instances, state_fn).call(this, node.options.map((option) => __privateMethod(this, _Machine_instances, statesOf_fn).call(this, option, after)));
  }
}, repeated_fn = function(takes, after) {
  const taken = [];
  const loop = __privateMethod(this, _Machine_instances, state_fn).call(this, [__privateMethod(this, _Machine_instances, state_fn).call(this, taken, takes), after]);
  taken.push(loop);
  return loop;
}, state_fn = function(next, takes) {
  __privateGet(this, _takes).push(takes);
  return __privateGet(this, _next).push(next) - 1;
}, _f);
var MAX_PATTERN_LENGTH = 1024;
function parseGlob(pattern) {
  if (pattern.length > MAX_PATTERN_LENGTH) throw new SyntaxError("the pattern is too long");
  const reader = { characters: [...pattern], at: 0 };
  return readSequence(reader, false);
}
function readSequence(reader, isInBraces) {
  const nodes = [];
  for (; ; ) {
    const character = reader.characters[reader.at];
    if (character === void 0) {
      if (isInBraces) throw new SyntaxError("a brace is not closed");
      return nodes;
    }
    if (isInBraces && (character === "," || character === "}")) return nodes;
    nodes.push(readNode(reader, character, isInBraces));
  }
}
function readNode(reader, character, isInBraces) {
  reader.at += 1;
  switch (character) {
    case "*":
      return readStars(reader, isInBraces);
    case "?":
      return { kind: "set", has: () => true };
    case "[":
      return readSet(reader);
    case "{":
      return readOptions(reader);
    case "\\":
      return { kind: "character", character: readAny(reader, "a backslash ends the pattern") };
    default:
      return { kind: "character", character };
  }
}
function readStars(reader, isInBraces) {
  const start = reader.at - 1;
  while (reader.characters[reader.at] === "*") reader.at += 1;
  const before = reader.characters[start - 1];
  const after = reader.characters[reader.at];
  const begins = before === void 0 || before === "/" || isInBraces && (before === "{" || before === ",");
  if (reader.at - start !== 2 || !begins) return { kind: "star" };
  if (after === "/") {
    reader.at += 1;
    return { kind: "segments", isLeading: true };
  }
  const ends = after === void 0 || isInBraces && (after === "}" || after === ",");
  return ends ? { kind: "segments", isLeading: false } : { kind: "star" };
}
function readOptions(reader) {
  const options = [];
  do {
    options.push(readSequence(reader, true));
    reader.at += 1;
  } while (reader.characters[reader.at - 1] === ",");
  return { kind: "either", options };
}
function readSet(reader) {
  const isNegated = "^!".includes(reader.characters[reader.at] ?? " ");
  if (isNegated) reader.at += 1;
  const ranges = [];
  while (reader.characters[reader.at] !== "]" || ranges.length === 0) {
    const low = readMember(reader);
    let high = low;
    if (reader.characters[reader.at] === "-") {
      reader.at += 1;
      high = readMember(reader);
    }
    ranges.push([low, high]);
  }
  reader.at += 1;
  const has = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([low, high]) => low <= code && code <= high) !== isNegated;
  };
  return { kind: "set", has };
}
function readMember(reader) {
  const character = readAny(reader, "a bracket is not closed");
  if (character === "]" || character === "-") throw new SyntaxError(`a bracket holds a bare ${character}`);
  const member2 = character === "\\" ? readAny(reader, "a bracket is not closed") : character;
  return member2.codePointAt(0) ?? 0;
}
function readAny(reader, fault) {
  const character = reader.characters[reader.at];
  if (character === void 0) throw new SyntaxError(fault);
  reader.at += 1;
  return character;
}
var MAX_KEPT_LENGTH = 131072;
var kept = /* @__PURE__ */ new Map();
var keptLength = 0;
function compileGlob(pattern) {
  return compileMachine(parseGlob(pattern));
}
function globOf(pattern) {
  if (pattern.length > MAX_PATTERN_LENGTH) return void 0;
  const isKept = kept.has(pattern);
  const matcher = isKept ? kept.get(pattern) : compiledOrNone(pattern);
  if (isKept) kept.delete(pattern);
  else keptLength += pattern.length;
  kept.set(pattern, matcher);
  for (const [oldest] of kept) {
    if (keptLength <= MAX_KEPT_LENGTH) break;
    kept.delete(oldest);
    keptLength -= oldest.length;
  }
  return matcher;
}
function matchesGlob(pattern, text2) {
  var _a2;
  return ((_a2 = globOf(pattern)) == null ? void 0 : _a2(text2)) ?? false;
}
function isGlob(pattern) {
  return globOf(pattern) !== void 0;
}
function compiledOrNone(pattern) {
  try {
    return compileGlob(pattern);
  } catch {
    return void 0;
  }
}
function immutableTagsOf(store, instanceId, namespace2) {
  return immutableTags(store.immutableTagRules.get(namespaceKey(instanceId, namespace2)));
}
function assertMutable(store, tags2) {
  const [first] = tags2;
  if (first === void 0) return;
  const isImmutable = immutableTagsOf(store, first.instanceId, first.namespace);
  const tag = tags2.find(({ repository: repository2, name: name2 }) => isImmutable(repository2, name2));
  if (tag === void 0) return;
  throw new RegistryRefusal(
    "immutable",
    `Failed to process request due to '${tag.namespace}/${tag.repository}:${tag.name}' configured as immutable.`
  );
}
function immutableTags(rule) {
  if (rule === void 0 || rule.isDisabled) return () => false;
  const [matchesRepository, matchesTag] = [globOf(rule.repositoryPattern) ?? never, globOf(rule.tagPattern) ?? never];
  const [wantsRepository, wantsTag] = [rule.repositoryDecoration !== "repoExcludes", rule.tagDecoration !== "excludes"];
  return (repository2, tag) => matchesRepository(repository2) === wantsRepository && matchesTag(tag) === wantsTag;
}
var never = () => false;
function findBlob(store, repository2, digest2) {
  return store.blobs.get(artifactKey(keyOfRepository(repository2), digest2));
}
function addBlob({ store, clock: clock2 }, { instanceId, namespace: namespace2, name: name2 }, blob) {
  const { digest: digest2, size: size2, content } = blob;
  const held = { instanceId, namespace: namespace2, repository: name2, digest: digest2, size: size2, addedAtMs: clock2.now() };
  store.blobs.put(content === void 0 ? held : { ...held, content: ofThisRealm(content) });
}
function ofThisRealm(bytes2) {
  return bytes2 instanceof Uint8Array ? bytes2 : Uint8Array.from(bytes2);
}
function copyBlobs(services, from, to, digests) {
  for (const digest2 of digests) {
    const blob = findBlob(services.store, from, digest2);
    if (blob !== void 0 && findBlob(services.store, to, digest2) === void 0) addBlob(services, to, blob);
  }
}
function findSource(store, instanceId, digest2, mayRead) {
  return store.blobs.childrenOf(heldKey(digest2)).find((blob) => blob.instanceId === instanceId && mayRead(blob.namespace, blob.repository));
}
function deleteBlob({ store }, blob) {
  assertWritable(store, blob.instanceId);
  store.blobs.delete(store.blobs.keyOf(blob));
}
var BLOCK_BYTES = 512;
var NAME_BYTES = 100;
function makeUpLayer(text2) {
  const archive = tarOf("made-up.txt", new TextEncoder().encode(`${text2}
`));
  return { content: gzipOf(archive), diffId: digestOf(archive) };
}
function tarOf(name2, content) {
  const header2 = headerOf(name2, content.length);
  const padding = new Uint8Array((BLOCK_BYTES - content.length % BLOCK_BYTES) % BLOCK_BYTES);
  return concatBytes([header2, content, padding, new Uint8Array(2 * BLOCK_BYTES)]);
}
function headerOf(name2, bytes2) {
  const field = (value, length) => value.padEnd(length, "\0");
  const octal = (value, length) => `${value.toString(8).padStart(length - 1, "0")}\0`;
  const fields = (checksum) => [
    field(name2, NAME_BYTES),
    octal(420, 8),
    octal(0, 8),
    octal(0, 8),
    octal(bytes2, 12),
    octal(0, 12),
    checksum,
    "0",
    field("", NAME_BYTES),
    "ustar\x0000"
  ].join("");
  const sum = [...fields(" ".repeat(8))].reduce((total, character) => total + character.charCodeAt(0), 0);
  const header2 = new Uint8Array(BLOCK_BYTES);
  header2.set(new TextEncoder().encode(fields(`${octal(sum, 7)} `)));
  return header2;
}
function gzipOf(content) {
  const { length } = content;
  const block = Uint8Array.of(1, length & 255, length >> 8, ~length & 255, ~length >> 8 & 255);
  const head = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 255);
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc32(content), true);
  tail.setUint32(4, length, true);
  return concatBytes([head, block, content, new Uint8Array(tail.buffer)]);
}
function crc32(bytes2) {
  let crc = -1;
  for (const byte of bytes2) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc >>> 1 ^ (crc & 1 ? 3988292384 : 0);
  }
  return ~crc >>> 0;
}
var CONFIG_TYPE = "application/vnd.docker.container.image.v1+json";
var LAYER_TYPE = "application/vnd.docker.image.rootfs.diff.tar.gzip";
var DEFAULT_BYTES = 4194304;
function imageContent(name2, source) {
  if (source.manifest === void 0) return makeUp(name2, source);
  const { manifest, config = "" } = source;
  const { mediaType, bytes: bytes2, subject } = readManifest(manifest);
  return {
    digest: digestOf(manifest),
    mediaType: source.mediaType ?? mediaType,
    manifest,
    config,
    size: source.size ?? bytes2,
    subject,
    madeUp: []
  };
}
function makeUp(name2, source) {
  const { size: size2, layers, mediaType = MANIFEST_TYPE } = source;
  const layer2 = madeUpLayer();
  const diffIds = (layers == null ? void 0 : layers.map((_, index) => digestOf(`${name2} ${index}`))) ?? [layer2.diffId];
  const config = source.config ?? defaultConfig(diffIds);
  const configBlob = blobOf(new TextEncoder().encode(config));
  const asked = layers == null ? void 0 : layers.map((one, index) => ({
    size: one.size,
    digest: one.digest ?? digestOf(`packed ${name2} ${index}`)
  }));
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: { mediaType: CONFIG_TYPE, size: configBlob.size, digest: configBlob.digest },
    layers: (asked ?? [layer2.blob]).map((part2) => ({ mediaType: LAYER_TYPE, size: part2.size, digest: part2.digest })),
    annotations: { "org.opencontainers.image.title": name2 }
  });
  return {
    digest: digestOf(manifest),
    mediaType,
    manifest,
    config,
    size: size2 ?? (asked === void 0 ? DEFAULT_BYTES : readManifest(manifest).bytes),
    madeUp: asked === void 0 ? [configBlob, layer2.blob] : [configBlob]
  };
}
function blobOf(content) {
  return { digest: digestOf(content), size: content.length, content };
}
var sharedLayer;
function madeUpLayer() {
  if (sharedLayer === void 0) {
    const { content, diffId } = makeUpLayer("Made up by the mock.");
    sharedLayer = { blob: blobOf(content), diffId };
  }
  return sharedLayer;
}
function defaultConfig(diffIds) {
  return JSON.stringify({ architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: diffIds } });
}
var REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
var MAX_REPOSITORY_LENGTH = 200;
function findRepository({ store }, { instanceId, name: namespace2 }, name2) {
  const repository2 = store.repositories.get(repositoryKey(instanceId, namespace2, name2));
  if (repository2 === void 0) throw new RegistryRefusal("missing", "The repository does not exist.");
  return repository2;
}
function findImageTag({ store }, repository2, tag) {
  const found2 = store.imageTags.get(tagKey(keyOfRepository(repository2), tag));
  if (found2 === void 0) throw new RegistryRefusal("missing", `The image with the tag ${tag} does not exist.`);
  return found2;
}
function assertRepositoryName(name2) {
  if (name2.length <= MAX_REPOSITORY_LENGTH && REPOSITORY.test(name2)) return;
  throw new RegistryRefusal("invalid", "The name of the repository is not valid.");
}
function newRepository({ store, clock: clock2 }, instance2, namespace2, name2) {
  if (!hasRoomForRepository(store, instance2)) {
    const { repositories: max } = quotas[instance2.type];
    throw new RegistryRefusal("quota", `An instance of the edition ${instance2.type} has at most ${max} repositories.`);
  }
  const dates = { createdAtMs: clock2.now(), updatedAtMs: clock2.now() };
  return { instanceId: instance2.id, namespace: namespace2, name: name2, description: "", briefDescription: "", ...dates };
}
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function pushImage(services, pushed) {
  return pushTagged(services, pushed, [pushed.tag]);
}
function pushTagged(services, pushed, tags2) {
  const content = imageContent(`${pushed.namespace}/${pushed.repository}:${tags2[0]}`, pushed);
  pushContent(services, pushed, tags2, content);
  const to = { ...pushed, name: pushed.repository };
  for (const blob of content.madeUp)
    if (findBlob(services.store, to, blob.digest) === void 0) addBlob(services, to, blob);
  return content.digest;
}
function pushContent(services, target, tags2, content) {
  const repository2 = repositoryFor(services, target, tags2);
  keepArtifact(services, repository2, content);
  for (const tag of tags2) keepTag(services, repository2, tag, content);
  services.store.repositories.put({ ...repository2, updatedAtMs: services.clock.now() });
  const { instanceId, namespace: namespace2, operator } = target;
  const { digest: digest2 } = content;
  for (const tag of tags2) {
    services.emit({
      type: "pushImage",
      instanceId,
      namespace: namespace2,
      repository: repository2.name,
      tag,
      digest: digest2,
      operator,
      atMs: services.clock.now()
    });
  }
}
function assertTakesBlobs(services, { instanceId, namespace: namespace2, name: name2 }) {
  findNamespace(services, findInstance(services, instanceId), namespace2);
  assertRepositoryName(name2);
  assertWritable(services.store, instanceId);
}
function takeBlob(services, repository2, blob) {
  assertTakesBlobs(services, repository2);
  addBlob(services, repository2, blob);
}
function repositoryFor(services, target, tags2) {
  const { store } = services;
  const { instanceId, namespace: namespace2, repository: name2 } = target;
  const repository2 = { instanceId, namespace: namespace2, name: name2 };
  assertTakesBlobs(services, repository2);
  if (!tags2.every((tag) => TAG.test(tag))) throw new RegistryRefusal("invalid", "The tag is not valid.");
  const key = keyOfRepository(repository2);
  assertMutable(
    store,
    tags2.flatMap((tag) => store.imageTags.get(tagKey(key, tag)) ?? [])
  );
  return store.repositories.get(key) ?? newRepository(services, findInstance(services, instanceId), namespace2, name2);
}
function keepArtifact({ store, clock: clock2 }, repository2, content) {
  const { instanceId, namespace: namespace2, name: name2 } = repository2;
  const { digest: digest2, mediaType, manifest, config, size: size2, subject } = content;
  if (store.artifacts.get(artifactKey(keyOfRepository(repository2), digest2)) !== void 0) return;
  store.artifacts.put({
    instanceId,
    namespace: namespace2,
    repository: name2,
    id: nextNumber(store, instanceId, imageCounter(namespace2, name2)),
    digest: digest2,
    mediaType,
    manifest,
    config,
    size: size2,
    pushedAtMs: clock2.now(),
    ...subject === void 0 ? {} : { subject }
  });
}
function keepTag({ store, clock: clock2 }, repository2, name2, content) {
  const { instanceId, namespace: namespace2 } = repository2;
  const before = store.imageTags.get(tagKey(keyOfRepository(repository2), name2));
  store.imageTags.put({
    instanceId,
    namespace: namespace2,
    repository: repository2.name,
    name: name2,
    id: (before == null ? void 0 : before.id) ?? nextNumber(store, instanceId, imageCounter(namespace2, repository2.name)),
    digest: content.digest,
    mediaType: content.mediaType,
    size: content.size,
    pushedAtMs: clock2.now()
  });
}
var IMAGE_TEXTS = ["RegistryId", "NamespaceName", "RepositoryName", "Tag"];
var OPTIONAL_TEXTS = ["Manifest", "Config", "MediaType"];
function pushGivenImage(services, image2) {
  assertImage(image2);
  const instance2 = findInstance(services, image2.RegistryId);
  services.clock.advance();
  const pushed = {
    instanceId: instance2.id,
    namespace: image2.NamespaceName,
    repository: image2.RepositoryName,
    tag: image2.Tag,
    operator: instance2.account,
    manifest: image2.Manifest,
    config: image2.Config,
    size: image2.Size,
    mediaType: image2.MediaType
  };
  return pushImage(services, pushed);
}
function assertImage(image2) {
  for (const name2 of IMAGE_TEXTS) {
    if (typeof image2[name2] !== "string" || image2[name2] === "") throw new TypeError(`${name2}: expected a text`);
  }
  for (const name2 of OPTIONAL_TEXTS) {
    if (image2[name2] !== void 0 && typeof image2[name2] !== "string") throw new TypeError(`${name2}: expected a text`);
  }
  const { Size } = image2;
  if (Size !== void 0 && (!Number.isSafeInteger(Size) || Size < 0)) {
    throw new TypeError("Size: expected a whole number from 0");
  }
  const known = [...IMAGE_TEXTS, ...OPTIONAL_TEXTS, "Size"];
  const unknown = Object.keys(image2).find((name2) => !known.includes(name2));
  if (unknown !== void 0) throw new TypeError(`${unknown.slice(0, 50)}: an image has no such member`);
}
var CHART_TEXTS = ["RegistryId", "NamespaceName", "ChartName", "ChartVersion"];
function uploadGivenChart(services, chart2) {
  assertChart(chart2);
  const instance2 = findInstance(services, chart2.RegistryId);
  services.clock.advance();
  return uploadChart(services, {
    instanceId: instance2.id,
    namespace: chart2.NamespaceName,
    name: chart2.ChartName,
    version: chart2.ChartVersion,
    content: chart2.Content ?? new Uint8Array(),
    operator: instance2.account
  });
}
function deleteGivenChart(services, chart2) {
  assertNamedChart(chart2, CHART_TEXTS);
  const instance2 = findInstance(services, chart2.RegistryId);
  services.clock.advance();
  const { NamespaceName: namespace2, ChartName: name2, ChartVersion: version } = chart2;
  deleteChart(services, { instanceId: instance2.id, namespace: namespace2, name: name2, version }, instance2.account);
}
function assertChart(chart2) {
  assertNamedChart(chart2, [...CHART_TEXTS, "Content"]);
  const { Content } = chart2;
  if (Content !== void 0 && !(Content instanceof Uint8Array)) throw new TypeError("Content: expected bytes");
}
function assertNamedChart(chart2, known) {
  for (const name2 of CHART_TEXTS) {
    if (typeof chart2[name2] !== "string" || chart2[name2] === "") throw new TypeError(`${name2}: expected a text`);
  }
  const unknown = Object.keys(chart2).find((name2) => !known.includes(name2));
  if (unknown !== void 0) throw new TypeError(`${unknown.slice(0, 50)}: a chart has no such member`);
}
function nextRun(cronSetting, afterMs) {
  const after = new Date(afterMs);
  const [year, month, day] = [after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate()];
  switch (cronSetting) {
    case "daily":
      return Date.UTC(year, month, day + 1);
    case "weekly":
      return Date.UTC(year, month, day + 7 - after.getUTCDay());
    case "monthly":
      return Date.UTC(year, month + 1, 1);
    default:
      return void 0;
  }
}
function latestRun(cronSetting, dueMs, nowMs) {
  return Math.max(dueMs, lastRun(cronSetting, nowMs) ?? dueMs);
}
function lastRun(cronSetting, nowMs) {
  const now = new Date(nowMs);
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  switch (cronSetting) {
    case "daily":
      return Date.UTC(year, month, day);
    case "weekly":
      return Date.UTC(year, month, day - now.getUTCDay());
    case "monthly":
      return Date.UTC(year, month, 1);
    default:
      return void 0;
  }
}
var service = {
  name: "tcr",
  version: "2019-09-24",
  endpoints: [
    { host: "tcr.tencentcloudapi.com" },
    { host: "tcr.ap-guangzhou.tencentcloudapi.com", region: "ap-guangzhou" },
    { host: "tcr.ap-shanghai.tencentcloudapi.com", region: "ap-shanghai" },
    { host: "tcr.ap-beijing.tencentcloudapi.com", region: "ap-beijing" },
    { host: "tcr.ap-chengdu.tencentcloudapi.com", region: "ap-chengdu" },
    { host: "tcr.ap-chongqing.tencentcloudapi.com", region: "ap-chongqing" },
    { host: "tcr.ap-hongkong.tencentcloudapi.com", region: "ap-hongkong" },
    { host: "tcr.ap-singapore.tencentcloudapi.com", region: "ap-singapore" },
    { host: "tcr.ap-bangkok.tencentcloudapi.com", region: "ap-bangkok" },
    { host: "tcr.ap-mumbai.tencentcloudapi.com", region: "ap-mumbai" },
    { host: "tcr.ap-seoul.tencentcloudapi.com", region: "ap-seoul" },
    { host: "tcr.ap-tokyo.tencentcloudapi.com", region: "ap-tokyo" },
    { host: "tcr.na-ashburn.tencentcloudapi.com", region: "na-ashburn" },
    { host: "tcr.na-siliconvalley.tencentcloudapi.com", region: "na-siliconvalley" },
    { host: "tcr.na-toronto.tencentcloudapi.com", region: "na-toronto" },
    { host: "tcr.eu-frankfurt.tencentcloudapi.com", region: "eu-frankfurt" },
    { host: "tcr.ap-shanghai-fsi.tencentcloudapi.com", region: "ap-shanghai-fsi", financial: true },
    { host: "tcr.ap-shenzhen-fsi.tencentcloudapi.com", region: "ap-shenzhen-fsi", financial: true }
  ],
  regions: [
    { name: "ap-bangkok", number: 23, alias: "th" },
    { name: "ap-beijing", number: 8, alias: "bj" },
    { name: "ap-chengdu", number: 16, alias: "cd" },
    { name: "ap-chongqing", number: 19, alias: "cq" },
    { name: "ap-guangzhou", number: 1, alias: "gz" },
    { name: "ap-hongkong", number: 5, alias: "hk" },
    { name: "ap-jakarta", number: 72, alias: "jkt" },
    { name: "ap-mumbai", number: 21, alias: "in" },
    { name: "ap-nanjing", number: 33, alias: "nj" },
    { name: "ap-seoul", number: 18, alias: "kr" },
    { name: "ap-shanghai", number: 4, alias: "sh" },
    { name: "ap-shanghai-fsi", number: 7, alias: "shjr" },
    { name: "ap-shenzhen-fsi", number: 11, alias: "szjr" },
    { name: "ap-singapore", number: 9, alias: "sg" },
    { name: "ap-tokyo", number: 25, alias: "jp" },
    { name: "eu-frankfurt", number: 17, alias: "de" },
    { name: "na-ashburn", number: 22, alias: "use" },
    { name: "na-siliconvalley", number: 15, alias: "usw" },
    { name: "sa-saopaulo", number: 74, alias: "sao" }
  ],
  retiredActions: [
    "CreateCustomAccount",
    "CreateSecurityPolicies",
    "DeleteCustomAccount",
    "DescribeCustomAccounts",
    "DescribeInstanceAll",
    "ModifyCustomAccount"
  ],
  signatureMethods: [
    {
      name: "TC3-HMAC-SHA256",
      version: 3,
      isRecommended: true,
      requests: [
        { method: "POST", contentType: "application/json" },
        { method: "POST", contentType: "multipart/form-data", certainActions: true },
        { method: "GET", contentType: "application/x-www-form-urlencoded" }
      ]
    },
    {
      name: "HmacSHA256",
      version: 1,
      requests: [
        { method: "POST", contentType: "application/x-www-form-urlencoded" },
        { method: "GET", contentType: "application/x-www-form-urlencoded" }
      ]
    },
    {
      name: "HmacSHA1",
      version: 1,
      isDefault: true,
      requests: [
        { method: "POST", contentType: "application/x-www-form-urlencoded" },
        { method: "GET", contentType: "application/x-www-form-urlencoded" }
      ]
    }
  ],
  limits: { getMaxBytes: 32768, v1PostMaxBytes: 1048576, tc3PostMaxBytes: 10485760 }
};
var HASHES = 8;
function signingPolicy(store, instanceId, namespace2) {
  const policy = store.signaturePolicies.get(namespaceKey(instanceId, namespace2));
  return (policy == null ? void 0 : policy.isDisabled) === true ? void 0 : policy;
}
function signTag(store, tag, policy) {
  store.imageTags.put({ ...tag, kmsSignature: signatureOf(policy, tag.digest) });
}
function stripSignatures(store, instanceId, namespace2) {
  for (const { name: name2 } of store.repositories.childrenOf(namespaceKey(instanceId, namespace2))) {
    for (const tag of store.imageTags.childrenOf(repositoryKey(instanceId, namespace2, name2))) {
      const { kmsSignature, ...unsigned } = tag;
      if (kmsSignature !== void 0) store.imageTags.put(unsigned);
    }
  }
}
function signPushedImage({ store }, { type, instanceId, namespace: namespace2, repository: repository2, tag }) {
  if (type !== "pushImage") return;
  const policy = signingPolicy(store, instanceId, namespace2);
  const pushed = store.imageTags.get(tagKey(repositoryKey(instanceId, namespace2, repository2), tag));
  if (policy !== void 0 && pushed !== void 0) signTag(store, pushed, policy);
}
function signatureOf({ kmsId, kmsRegion }, digest2) {
  const hex2 = Array.from({ length: HASHES }, (_, round) => tc3PayloadHash(`${kmsRegion}/${kmsId}/${digest2}/${round}`));
  const bytes2 = hex2.join("").match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes2.map((byte) => Number.parseInt(byte, 16))));
}
var AccessVpc = [
  { name: "VpcId", type: "String" },
  { name: "SubnetId", type: "String" },
  { name: "Status", type: "String" },
  { name: "AccessIp", type: "String" }
];
var SecurityPolicy = [
  { name: "PolicyIndex", type: "Integer" },
  { name: "Description", type: "String" },
  { name: "CidrBlock", type: "String", format: "cidr" },
  { name: "PolicyVersion", type: "String" }
];
var createMultipleSecurityPolicy = {
  name: "CreateMultipleSecurityPolicy",
  group: "access-control",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "SecurityGroupPolicySet", type: "SecurityPolicy", list: 1, required: true }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { SecurityPolicy },
  errors: [
    "FailedOperation.DependenceError",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.GetDBDataError",
    "FailedOperation.GetTcrClient",
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-12345",
        SecurityGroupPolicySet: [{ CidrBlock: "192.168.0.0/24", Description: "test" }]
      },
      output: { RegistryId: "tcr-test123" }
    }
  ]
};
var createSecurityPolicy = {
  name: "CreateSecurityPolicy",
  group: "access-control",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "CidrBlock", type: "String", required: true, format: "cidr" },
    { name: "Description", type: "String", required: true }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: []
};
var deleteMultipleSecurityPolicy = {
  name: "DeleteMultipleSecurityPolicy",
  group: "access-control",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "SecurityGroupPolicySet", type: "SecurityPolicy", list: 1, required: true }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { SecurityPolicy },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-test123",
        SecurityGroupPolicySet: [{ PolicyIndex: 1, PolicyVersion: "1", CidrBlock: "127.0.0.1/24" }]
      },
      output: { RegistryId: "tcr-test123" }
    }
  ]
};
var deleteSecurityPolicy = {
  name: "DeleteSecurityPolicy",
  group: "access-control",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "PolicyIndex", type: "Integer", exclusiveWith: { CidrBlock: "wins" }, alternativeTo: ["CidrBlock"] },
    { name: "PolicyVersion", type: "String", exclusiveWith: { CidrBlock: "wins" } },
    {
      name: "CidrBlock",
      type: "String",
      format: "cidr",
      exclusiveWith: { PolicyIndex: "yields", PolicyVersion: "yields" },
      alternativeTo: ["PolicyIndex"]
    }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { RegistryId: "tcr-test123", PolicyIndex: 1, PolicyVersion: "1", CidrBlock: "0.0.0.0/20" },
      output: { RegistryId: "tcr-test123" }
    }
  ]
};
var describeExternalEndpointStatus = {
  name: "DescribeExternalEndpointStatus",
  group: "access-control",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "Status", type: "String", values: ["Opening", "Opened", "Closed"] },
    { name: "Reason", type: "String", nullable: true }
  ],
  shapes: {},
  errors: [
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.GetDBDataError",
    "FailedOperation.GetTcrClient",
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "tcr-12345" }, output: { Status: "Opened", Reason: "" } }]
};
var describeInternalEndpoints = {
  name: "DescribeInternalEndpoints",
  group: "access-control",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "AccessVpcSet", type: "AccessVpc", list: 1, nullable: true },
    { name: "TotalCount", type: "Integer" }
  ],
  shapes: { AccessVpc },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "tcr-xxxx" }, output: { AccessVpcSet: [], TotalCount: 0 } }]
};
var describeSecurityPolicies = {
  name: "DescribeSecurityPolicies",
  group: "access-control",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [{ name: "SecurityPolicySet", type: "SecurityPolicy", list: 1, nullable: true }],
  shapes: { SecurityPolicy },
  errors: [
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.GetDBDataError",
    "FailedOperation.GetSecurityPolicyFail",
    "FailedOperation.GetTcrClient",
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { RegistryId: "tcr-test123" },
      output: {
        SecurityPolicySet: [{ PolicyIndex: 0, CidrBlock: "127.0.0.1/24", Description: "test", PolicyVersion: "1" }]
      }
    }
  ]
};
var manageExternalEndpoint = {
  name: "ManageExternalEndpoint",
  group: "access-control",
  kind: "execute",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Operation", type: "String", required: true, values: ["Create", "Delete"] }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "externalEndpointOpened",
      when: { Operation: "Create" },
      poll: "DescribeExternalEndpointStatus",
      input: { RegistryId: "input.RegistryId" },
      state: "Status",
      reason: "Reason",
      success: ["Opened"],
      failure: [],
      absent: "pending",
      hopeless: { states: ["Closed"], codes: ["ResourceNotFound"] }
    },
    {
      name: "externalEndpointClosed",
      when: { Operation: "Delete" },
      poll: "DescribeExternalEndpointStatus",
      input: { RegistryId: "input.RegistryId" },
      state: "Status",
      reason: "Reason",
      success: ["Closed"],
      failure: [],
      absent: "pending"
    }
  ],
  examples: [{ input: { RegistryId: "xxx", Operation: "Create" }, output: { RegistryId: "XXXX" } }]
};
var manageInternalEndpoint = {
  name: "ManageInternalEndpoint",
  group: "access-control",
  kind: "execute",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Operation", type: "String", required: true, values: ["Create", "Delete"] },
    { name: "VpcId", type: "String", required: true },
    { name: "SubnetId", type: "String", required: true },
    { name: "RegionId", type: "Integer", region: "number" },
    { name: "RegionName", type: "String", region: "name" }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
  errors: [
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceInsufficient.ErrorVpcDnsStatus",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "internalEndpointRunning",
      when: { Operation: "Create" },
      poll: "DescribeInternalEndpoints",
      input: { RegistryId: "input.RegistryId" },
      items: "AccessVpcSet",
      match: { VpcId: "input.VpcId", SubnetId: "input.SubnetId" },
      state: "Status",
      success: ["Running"],
      failure: [],
      absent: "hopeless",
      hopeless: { states: ["Deleting"] }
    },
    {
      name: "internalEndpointDeleted",
      when: { Operation: "Delete" },
      poll: "DescribeInternalEndpoints",
      input: { RegistryId: "input.RegistryId" },
      items: "AccessVpcSet",
      match: { VpcId: "input.VpcId", SubnetId: "input.SubnetId" },
      state: "Status",
      success: [],
      failure: [],
      absent: "success"
    }
  ],
  examples: [
    {
      input: { RegistryId: "tcr-xxx", RegionName: "ap-beijing", Operation: "Create", VpcId: "xxx", SubnetId: "xxx" },
      output: { RegistryId: "XXXX" }
    }
  ]
};
var modifySecurityPolicy = {
  name: "ModifySecurityPolicy",
  group: "access-control",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "PolicyIndex", type: "Integer", required: true },
    { name: "CidrBlock", type: "String", required: true, format: "cidr" },
    { name: "Description", type: "String", required: true }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { RegistryId: "tcr-test123", CidrBlock: "192.168.0.0/24", Description: "test", PolicyIndex: 1 },
      output: { RegistryId: "tcr-test123" }
    }
  ]
};
var Permission = [
  { name: "Resource", type: "String", required: true, nullable: true },
  {
    name: "Actions",
    type: "String",
    list: 1,
    required: true,
    nullable: true,
    values: [
      "tcr:PushRepository",
      "tcr:PullRepository",
      "tcr:CreateRepository",
      "tcr:CreateHelmChart",
      "tcr:DescribeHelmCharts"
    ]
  }
];
var ServiceAccount = [
  { name: "Name", type: "String", nullable: true },
  { name: "Description", type: "String", nullable: true },
  { name: "Disable", type: "Boolean", nullable: true },
  { name: "ExpiresAt", type: "Integer", nullable: true },
  { name: "CreateTime", type: "Timestamp", nullable: true },
  { name: "UpdateTime", type: "Timestamp", nullable: true },
  { name: "Permissions", type: "Permission", list: 1, nullable: true }
];
var Filter = [
  { name: "Name", type: "String", required: true },
  { name: "Values", type: "String", list: 1, required: true }
];
var Tag = [
  { name: "Key", type: "String", required: true, nullable: true },
  { name: "Value", type: "String", required: true, nullable: true }
];
var TagSpecification = [
  { name: "ResourceType", type: "String", required: true, nullable: true, default: "instance" },
  {
    name: "Tags",
    type: "Tag",
    list: 1,
    required: true,
    nullable: true,
    maxItems: 10,
    breachCode: "InvalidParameter.ErrorTagOverLimit"
  }
];
var createServiceAccount = {
  name: "CreateServiceAccount",
  group: "custom-account",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true },
    { name: "Permissions", type: "Permission", list: 1, required: true },
    { name: "Description", type: "String" },
    { name: "Duration", type: "Integer", exclusiveWith: { ExpiresAt: "yields" } },
    { name: "ExpiresAt", type: "Integer", exclusiveWith: { Duration: "wins" } },
    { name: "Disable", type: "Boolean" }
  ],
  output: [
    { name: "Name", type: "String" },
    { name: "Password", type: "String", sensitive: true },
    { name: "ExpiresAt", type: "Integer" },
    { name: "CreateTime", type: "Timestamp" }
  ],
  shapes: { Permission },
  errors: [
    "FailedOperation",
    "FailedOperation.DbError",
    "InvalidParameter",
    "OperationDenied",
    "OperationDenied.QuotaOverLimit",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-45uu7ras",
        Name: "test",
        Description: "for test",
        Duration: 10,
        Permissions: [
          { Resource: "test", Actions: ["tcr:PullRepository", "tcr:PushRepository", "tcr:CreateRepository"] }
        ]
      },
      output: {
        CreateTime: "2023-03-28T15:48:31+08:00",
        ExpiresAt: 1680853711137,
        Name: "tcr$test",
        Password: "oNKUtqrB5Eb68JufkVanSwuhmC4Ergn7"
      }
    },
    {
      input: {
        RegistryId: "abc",
        Name: "abc",
        Description: "abc",
        Duration: 0,
        ExpiresAt: 0,
        Disable: true,
        Permissions: [{ Resource: "abc", Actions: ["abc"] }]
      },
      output: { Name: "tcr$abc", Password: "abc", ExpiresAt: 0, CreateTime: "2020-09-22T00:00:00+00:00" }
    }
  ]
};
var deleteServiceAccount = {
  name: "DeleteServiceAccount",
  group: "custom-account",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true }
  ],
  output: [],
  shapes: {},
  errors: ["FailedOperation", "FailedOperation.DbError", "InvalidParameter", "OperationDenied", "UnknownParameter"],
  examples: [{ input: { RegistryId: "abc", Name: "abc" }, output: {} }]
};
var describeServiceAccounts = {
  name: "DescribeServiceAccounts",
  group: "custom-account",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "All", type: "Boolean" },
    { name: "EmbedPermission", type: "Boolean" },
    { name: "Filters", type: "Filter", list: 1 },
    { name: "Offset", type: "Integer", default: 0 },
    { name: "Limit", type: "Integer", default: 20, maximum: 100, overMaximum: "lowered" }
  ],
  output: [
    { name: "ServiceAccounts", type: "ServiceAccount", list: 1, nullable: true },
    { name: "TotalCount", type: "Integer" }
  ],
  shapes: { Filter, Permission, ServiceAccount },
  errors: [
    "FailedOperation",
    "FailedOperation.DbError",
    "InvalidParameter",
    "OperationDenied",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "ServiceAccounts",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: {
        RegistryId: "abc",
        All: true,
        EmbedPermission: true,
        Filters: [{ Name: "abc", Values: ["abc"] }],
        Offset: 0,
        Limit: 0
      },
      output: {
        ServiceAccounts: [
          {
            Name: "abc",
            Description: "abc",
            Disable: true,
            ExpiresAt: 0,
            CreateTime: "2020-09-22T00:00:00+00:00",
            UpdateTime: "2020-09-22T00:00:00+00:00",
            Permissions: [{ Resource: "abc", Actions: ["abc"] }]
          }
        ],
        TotalCount: 0
      }
    }
  ]
};
var modifyServiceAccount = {
  name: "ModifyServiceAccount",
  group: "custom-account",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true },
    { name: "Description", type: "String" },
    { name: "Duration", type: "Integer", exclusiveWith: { ExpiresAt: "yields" } },
    { name: "ExpiresAt", type: "Integer", exclusiveWith: { Duration: "wins" } },
    { name: "Disable", type: "Boolean" },
    { name: "Permissions", type: "Permission", list: 1 }
  ],
  output: [],
  shapes: { Permission },
  errors: ["FailedOperation", "FailedOperation.DbError", "InvalidParameter", "OperationDenied", "UnknownParameter"],
  examples: [
    {
      input: {
        RegistryId: "abc",
        Name: "abc",
        Description: "abc",
        Duration: 0,
        ExpiresAt: 0,
        Disable: true,
        Permissions: [{ Resource: "abc", Actions: ["abc"] }]
      },
      output: {}
    }
  ]
};
var modifyServiceAccountPassword = {
  name: "ModifyServiceAccountPassword",
  group: "custom-account",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true },
    { name: "Random", type: "Boolean", required: true },
    {
      name: "Password",
      type: "String",
      minLength: 8,
      maxLength: 20,
      pattern: "^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*$",
      sensitive: true,
      requiredWhen: { Random: false },
      onlyFor: { Random: false }
    }
  ],
  output: [{ name: "Password", type: "String", sensitive: true }],
  shapes: {},
  errors: ["FailedOperation", "FailedOperation.DbError", "InvalidParameter", "OperationDenied", "UnknownParameter"],
  examples: [
    {
      input: { RegistryId: "tcr-gijwqid7", Name: "robot", Random: false, Password: "NewPass123" },
      output: { Password: "NewPass123" }
    },
    {
      input: { RegistryId: "tcr-gijwqid7", Name: "robot", Random: true },
      output: { Password: "kukui1ECDL8kr9cm6W66Me8PlhHemFmC" }
    }
  ]
};
var describeChartDownloadInfo = {
  name: "DescribeChartDownloadInfo",
  group: "helm-chart",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "ChartName", type: "String", required: true },
    { name: "ChartVersion", type: "String", required: true }
  ],
  output: [{ name: "PreSignedDownloadURL", type: "String", format: "url", sensitive: true }],
  shapes: {},
  errors: ["InternalError", "InvalidParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [
    {
      input: { RegistryId: "tcr-test123", NamespaceName: "mytest", ChartName: "mytest", ChartVersion: "1.0" },
      output: {
        PreSignedDownloadURL: "http://tcr-mfoeec7x-1251707795.cos.ap-beijing.myqcloud.com/mytest%2Faaa-1.0.tgz?x-cos-security-token=******&sign=q-sign-algorithm%3Dsha1%26q-ak%3D******%26q-sign-time%3D1620704774%3B1620708374%26q-key-time%3D1620704774%3B1620708374%26q-header-list%3Dhost%26q-url-param-list%3Dx-cos-security-token%26q-signature%3D******"
      }
    }
  ]
};
var downloadHelmChart = {
  name: "DownloadHelmChart",
  group: "helm-chart",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "ChartName", type: "String", required: true },
    { name: "ChartVersion", type: "String", required: true }
  ],
  output: [
    { name: "TmpToken", type: "String", sensitive: true },
    { name: "TmpSecretId", type: "String", sensitive: true },
    { name: "TmpSecretKey", type: "String", sensitive: true },
    { name: "Bucket", type: "String" },
    { name: "Region", type: "String" },
    { name: "Path", type: "String" },
    { name: "StartTime", type: "Integer" },
    { name: "ExpiredTime", type: "Integer" }
  ],
  shapes: {},
  errors: ["InternalError", "InvalidParameter", "ResourceNotFound", "UnsupportedOperation"],
  examples: [
    {
      input: { RegistryId: "tcr-xxx", NamespaceName: "tcr-test", ChartName: "test", ChartVersion: "1.0" },
      output: {
        TmpToken: "XXXX",
        TmpSecretId: "XXXX",
        TmpSecretKey: "XXXX",
        Bucket: "XXXX",
        Region: "XXXX",
        Path: "tcr-test/test-1.0.tgz",
        StartTime: "12345",
        ExpiredTime: "123456"
      }
    }
  ]
};
var CustomizedDomainInfo = [
  { name: "RegistryId", type: "String" },
  { name: "CertId", type: "String" },
  { name: "DomainName", type: "String" },
  { name: "Status", type: "String", values: ["SUCCESS", "FAILURE", "CREATING", "DELETING"] }
];
var Region = [
  { name: "Alias", type: "String" },
  { name: "RegionId", type: "Integer", region: "number" },
  { name: "RegionName", type: "String", region: "name" },
  { name: "Status", type: "String" },
  { name: "Remark", type: "String" },
  { name: "CreatedAt", type: "Timestamp" },
  { name: "UpdatedAt", type: "Timestamp" },
  { name: "Id", type: "Integer" }
];
var Registry = [
  { name: "RegistryId", type: "String" },
  { name: "RegistryName", type: "String" },
  { name: "RegistryType", type: "String", values: ["basic", "standard", "premium"] },
  { name: "Status", type: "String" },
  { name: "PublicDomain", type: "String" },
  { name: "CreatedAt", type: "Timestamp" },
  { name: "RegionName", type: "String", region: "name" },
  { name: "RegionId", type: "Integer", region: "number" },
  { name: "EnableAnonymous", type: "Boolean" },
  { name: "TokenValidTime", type: "Integer" },
  { name: "InternalEndpoint", type: "String" },
  { name: "TagSpecification", type: "TagSpecification", nullable: true },
  { name: "ExpiredAt", type: "String", nullable: true, onlyFor: { PayMod: 1 } },
  { name: "PayMod", type: "Integer", nullable: true, values: [0, 1] },
  { name: "RenewFlag", type: "Integer", nullable: true, values: [0, 1, 2], onlyFor: { PayMod: 1 } },
  { name: "DeletionProtection", type: "Boolean", values: [true, false] }
];
var RegistryChargePrepaid = [
  { name: "Period", type: "Integer", required: true },
  { name: "RenewFlag", type: "Integer", required: true, values: [0, 1, 2] }
];
var RegistryCondition = [
  { name: "Type", type: "String" },
  { name: "Status", type: "String" },
  { name: "Reason", type: "String", nullable: true }
];
var RegistryStatus = [
  { name: "RegistryId", type: "String" },
  { name: "Status", type: "String" },
  { name: "Conditions", type: "RegistryCondition", list: 1, nullable: true }
];
var TcrInstanceToken = [
  { name: "Id", type: "String" },
  { name: "Desc", type: "String" },
  { name: "RegistryId", type: "String" },
  { name: "Enabled", type: "Boolean" },
  { name: "CreatedAt", type: "Timestamp" },
  { name: "ExpiredAt", type: "Integer" }
];
var checkInstance = {
  name: "CheckInstance",
  group: "instance-management",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "IsValidated", type: "Boolean", values: [true, false] },
    { name: "RegionId", type: "Integer", region: "number" }
  ],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorNameExists",
    "InvalidParameter.ErrorRegistryName",
    "InvalidParameter.ErrorTagOverLimit",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "tcr-test" }, output: { IsValidated: true, RegionId: 1 } }]
};
var checkInstanceName = {
  name: "CheckInstanceName",
  group: "instance-management",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryName", type: "String", required: true }],
  output: [{ name: "IsValidated", type: "Boolean", values: [true, false] }],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorNameExists",
    "InvalidParameter.ErrorRegistryName",
    "InvalidParameter.ErrorTagOverLimit",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryName: "registryName123" }, output: { IsValidated: true } }]
};
var createImageAccelerationService = {
  name: "CreateImageAccelerationService",
  group: "instance-management",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "VpcId", type: "String", required: true },
    { name: "SubnetId", type: "String", required: true },
    { name: "StorageType", type: "String", required: true, values: ["SD", "HP"] },
    { name: "PGroupId", type: "String", required: true },
    { name: "Zone", type: "String", required: true },
    { name: "TagSpecification", type: "TagSpecification" }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { Tag, TagSpecification },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "imageAccelerationCompleted",
      poll: "DescribeImageAccelerateService",
      input: { RegistryId: "input.RegistryId" },
      state: "Status",
      success: ["Completed"],
      failure: [],
      absent: "pending",
      hopeless: { states: ["", "Deleting"] }
    }
  ],
  examples: [
    {
      input: { RegistryId: "xxx", VpcId: "xxx", SubnetId: "xxx", StorageType: "xxx", PGroupId: "xxx", Zone: "xxx" },
      output: { RegistryId: "XXXX" }
    }
  ]
};
var createInstance = {
  name: "CreateInstance",
  group: "instance-management",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryName", type: "String", required: true },
    { name: "RegistryType", type: "String", required: true, values: ["basic", "standard", "premium"] },
    { name: "TagSpecification", type: "TagSpecification" },
    { name: "RegistryChargeType", type: "Integer", default: 0, values: [0, 1] },
    {
      name: "RegistryChargePrepaid",
      type: "RegistryChargePrepaid",
      requiredWhen: { RegistryChargeType: 1 },
      onlyFor: { RegistryChargeType: 1 }
    },
    { name: "SyncTag", type: "Boolean" },
    { name: "EnableCosMAZ", type: "Boolean" },
    { name: "DeletionProtection", type: "Boolean", values: [false, true] }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { RegistryChargePrepaid, Tag, TagSpecification },
  errors: [
    "FailedOperation",
    "FailedOperation.GetDBDataError",
    "FailedOperation.TradeFailed",
    "FailedOperation.ValidateRegistryNameFail",
    "FailedOperation.ValidateSupportedRegionFail",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorNameExists",
    "InvalidParameter.ErrorNameIllegal",
    "InvalidParameter.ErrorNameReserved",
    "InvalidParameter.ErrorRegistryName",
    "InvalidParameter.ErrorTagOverLimit",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "OperationDenied.QuotaOverLimit",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "instanceRunning",
      poll: "DescribeInstanceStatus",
      input: { RegistryIds: ["output.RegistryId"] },
      items: "RegistryStatusSet",
      match: { RegistryId: "output.RegistryId" },
      state: "Status",
      reason: "Conditions.Reason",
      success: ["Running"],
      failure: ["FailedCreated", "Isolate", "Deleting"],
      absent: "hopeless"
    }
  ],
  examples: [
    { input: { RegistryName: "tcr-test", RegistryType: "standard", SyncTag: "True" }, output: { RegistryId: "XXXX" } }
  ]
};
var createInstanceCustomizedDomain = {
  name: "CreateInstanceCustomizedDomain",
  group: "instance-management",
  kind: "create",
  rateLimit: 1,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "DomainName", type: "String", required: true, format: "domain" },
    { name: "CertificateId", type: "String", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "customizedDomainReady",
      poll: "DescribeInstanceCustomizedDomain",
      input: { RegistryId: "input.RegistryId" },
      items: "DomainInfoList",
      match: { DomainName: "input.DomainName" },
      state: "Status",
      success: ["SUCCESS"],
      failure: ["FAILURE"],
      absent: "hopeless",
      hopeless: { codes: ["InternalError.ErrNotExist"] }
    }
  ],
  examples: [{ input: { RegistryId: "tcr-12345", DomainName: "test.com", CertificateId: "kWGTVuU3" }, output: {} }]
};
var createInstanceToken = {
  name: "CreateInstanceToken",
  group: "instance-management",
  kind: "create",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "TokenType", type: "String", default: "temp", values: ["longterm", "temp"] },
    { name: "Desc", type: "String", onlyFor: { TokenType: "longterm" } }
  ],
  output: [
    { name: "Username", type: "String", nullable: true },
    { name: "Token", type: "String", sensitive: true },
    { name: "ExpTime", type: "Integer" },
    { name: "TokenId", type: "String", nullable: true, onlyFor: { TokenType: "longterm" } }
  ],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.Unknown",
    "InvalidParameter",
    "ResourceNotFound.TcrResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { RegistryId: "tcr-ak9876", TokenType: "temp" },
      output: { Username: 12345678, Token: "XXXX", ExpTime: "33987631", TokenId: "xx" }
    },
    {
      input: { RegistryId: "tcr-ak9876", TokenType: "longterm", Desc: "for-tke-cluster" },
      output: { Username: 12345678, Token: "XXXX", ExpTime: "33987631", TokenId: "1456976" }
    }
  ]
};
var deleteImageAccelerateService = {
  name: "DeleteImageAccelerateService",
  group: "instance-management",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "imageAccelerationDeleted",
      poll: "DescribeImageAccelerateService",
      input: { RegistryId: "input.RegistryId" },
      state: "Status",
      success: [""],
      failure: [],
      absent: "success"
    }
  ],
  examples: [{ input: { RegistryId: "xxx" }, output: {} }]
};
var deleteInstance = {
  name: "DeleteInstance",
  group: "instance-management",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "DeleteBucket", type: "Boolean", default: false },
    { name: "DryRun", type: "Boolean", default: false }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.TradeFailed",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorConflict",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "instanceDeleted",
      when: { DryRun: false },
      poll: "DescribeInstances",
      input: { Registryids: ["input.RegistryId"] },
      items: "Registries",
      match: { RegistryId: "input.RegistryId" },
      state: "Status",
      success: [],
      failure: [],
      absent: "success"
    }
  ],
  examples: [{ input: { RegistryId: "tcr-abc123", DeleteBucket: true }, output: {} }]
};
var deleteInstanceCustomizedDomain = {
  name: "DeleteInstanceCustomizedDomain",
  group: "instance-management",
  kind: "delete",
  rateLimit: 1,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "DomainName", type: "String", required: true, format: "domain" },
    { name: "CertificateId", type: "String" }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "customizedDomainDeleted",
      poll: "DescribeInstanceCustomizedDomain",
      input: { RegistryId: "input.RegistryId" },
      items: "DomainInfoList",
      match: { DomainName: "input.DomainName" },
      state: "Status",
      success: [],
      failure: [],
      absent: "success"
    }
  ],
  examples: [{ input: { RegistryId: "tcr-12345", DomainName: "test.com", CertificateId: "kWGTVuU3" }, output: {} }]
};
var deleteInstanceToken = {
  name: "DeleteInstanceToken",
  group: "instance-management",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "TokenId", type: "String", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.Unknown",
    "InvalidParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "tcr-12345", TokenId: "b671eee3-a58d-4704-b4d2-a84b6361ff0c" }, output: {} }]
};
var describeImageAccelerateService = {
  name: "DescribeImageAccelerateService",
  group: "instance-management",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "Status", type: "String" },
    { name: "CFSVIP", type: "String" },
    { name: "IsEnable", type: "Boolean" }
  ],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "xxx" }, output: { Status: "Completed", CFSVIP: "10.1.1.1", IsEnable: "true" } }]
};
var describeInstanceCustomizedDomain = {
  name: "DescribeInstanceCustomizedDomain",
  group: "instance-management",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" }
  ],
  output: [
    { name: "DomainInfoList", type: "CustomizedDomainInfo", list: 1, nullable: true },
    { name: "TotalCount", type: "Integer" }
  ],
  shapes: { CustomizedDomainInfo },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "DomainInfoList",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: { RegistryId: "tcr-12345", Limit: 10, Offset: 0 },
      output: { DomainInfoList: [{ Status: "xx", CertId: "xx", RegistryId: "xx", DomainName: "xx" }], TotalCount: 10 }
    }
  ]
};
var describeInstanceStatus = {
  name: "DescribeInstanceStatus",
  group: "instance-management",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryIds", type: "String", list: 1, required: true }],
  output: [{ name: "RegistryStatusSet", type: "RegistryStatus", list: 1, nullable: true }],
  shapes: { RegistryCondition, RegistryStatus },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { RegistryIds: ["tcr-ak9876"] },
      output: { RegistryStatusSet: [{ Status: "Runing", RegistryId: "tcr-ak9876" }] }
    }
  ]
};
var describeInstanceToken = {
  name: "DescribeInstanceToken",
  group: "instance-management",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" }
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Tokens", type: "TcrInstanceToken", list: 1 }
  ],
  shapes: { TcrInstanceToken },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Tokens",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [{ input: { RegistryId: "tcr-ak9876" }, output: { TotalCount: 0, Tokens: [] } }]
};
var describeInstances = {
  name: "DescribeInstances",
  group: "instance-management",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "Registryids", type: "String", list: 1, whenEmpty: "all" },
    { name: "Offset", type: "Integer", default: 0 },
    { name: "Limit", type: "Integer", default: 20, maximum: 100 },
    { name: "Filters", type: "Filter", list: 1 },
    { name: "AllRegion", type: "Boolean", default: false }
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Registries", type: "Registry", list: 1, nullable: true }
  ],
  shapes: { Filter, Registry, Tag, TagSpecification },
  errors: [
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceInsufficient.ErrorInstanceNotRunning",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Registries",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: {},
      output: {
        TotalCount: 1,
        Registries: [
          {
            RegistryId: "cls-xxxxxxx",
            RegistryName: "aaa",
            Status: "Running",
            RegistryType: "standard",
            PublicDomain: "mytest.tencentcloudcr.com",
            InternalEndpoint: "8.9.10.9",
            ExpiredAt: "2020-09-10",
            PayMod: 1,
            RenewFlag: 1
          }
        ]
      }
    }
  ]
};
var describeRegions = {
  name: "DescribeRegions",
  group: "instance-management",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Regions", type: "Region", list: 1 }
  ],
  shapes: { Region },
  errors: ["InternalError", "InternalError.DbError", "InvalidParameter", "UnknownParameter", "UnsupportedOperation"],
  examples: [
    {
      input: {},
      output: {
        TotalCount: 1,
        Regions: [
          {
            RegionId: "1",
            RegionName: "ap-guangzhou",
            Status: "alluser",
            Remark: "aaa",
            Alias: "gz",
            CreatedAt: "2019-08-09",
            UpdatedAt: "2019-08-09"
          }
        ]
      }
    }
  ]
};
var modifyInstance = {
  name: "ModifyInstance",
  group: "instance-management",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RegistryType", type: "String", values: ["basic", "standard", "premium"] },
    { name: "DeletionProtection", type: "Boolean", default: false, values: [true, false] }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "tcr-abc123", RegistryType: "premium" }, output: {} }]
};
var modifyInstanceToken = {
  name: "ModifyInstanceToken",
  group: "instance-management",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "TokenId", type: "String", required: true },
    { name: "RegistryId", type: "String", required: true },
    { name: "Enable", type: "Boolean", requiredWhen: { ModifyFlag: 2 }, onlyFor: { ModifyFlag: 2 } },
    { name: "Desc", type: "String", requiredWhen: { ModifyFlag: 1 }, onlyFor: { ModifyFlag: 1 } },
    { name: "ModifyFlag", type: "Integer", default: 2, values: [1, 2] }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.Unknown",
    "InvalidParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    { input: { RegistryId: "tcr-12345", TokenId: "2ab3af0d-893d-423f-91b1-27713566f95f", Enable: true }, output: {} },
    { input: { RegistryId: "tcr-12345", TokenId: "2ab3af0d-893d-423f-91b1-27713566f95f", Enable: false }, output: {} },
    {
      input: { RegistryId: "tcr-12345", TokenId: "2ab3af0d-893d-423f-91b1-27713566f95f", Desc: "aaa", ModifyFlag: 1 },
      output: {}
    }
  ]
};
var renewInstance = {
  name: "RenewInstance",
  group: "instance-management",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RegistryChargePrepaid", type: "RegistryChargePrepaid", required: true },
    { name: "Flag", type: "Integer", required: true, values: [0, 1] }
  ],
  output: [{ name: "RegistryId", type: "String" }],
  shapes: { RegistryChargePrepaid },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorNameExists",
    "InvalidParameter.ErrorRegistryName",
    "InvalidParameter.ErrorTagOverLimit",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { RegistryId: "tcr-12345", RegistryChargePrepaid: { Period: 1, RenewFlag: 1 }, Flag: 0 },
      output: { RegistryId: "tcr-12345" }
    }
  ]
};
var PeerReplicationOption = [
  { name: "PeerRegistryUin", type: "String", required: true },
  { name: "PeerRegistryToken", type: "String", required: true, sensitive: true },
  { name: "EnablePeerReplication", type: "Boolean", required: true }
];
var ReplicationFilter = [
  { name: "Type", type: "String", required: true, values: ["name", "tag", "resource"] },
  { name: "Value", type: "String", default: "" }
];
var ReplicationLog = [
  { name: "ResourceType", type: "String", nullable: true },
  { name: "Source", type: "String", nullable: true },
  { name: "Destination", type: "String", nullable: true },
  { name: "Status", type: "String", nullable: true },
  { name: "StartTime", type: "String", nullable: true },
  { name: "EndTime", type: "String", nullable: true }
];
var ReplicationRegistry = [
  { name: "RegistryId", type: "String" },
  { name: "ReplicationRegistryId", type: "String" },
  { name: "ReplicationRegionId", type: "Integer", region: "number" },
  { name: "ReplicationRegionName", type: "String", region: "name" },
  { name: "Status", type: "String" },
  { name: "CreatedAt", type: "String" }
];
var ReplicationRule = [
  { name: "Name", type: "String", required: true },
  { name: "DestNamespace", type: "String", required: true },
  { name: "Override", type: "Boolean", required: true },
  { name: "Filters", type: "ReplicationFilter", list: 1, required: true }
];
var TaskDetail = [
  { name: "TaskName", type: "String" },
  { name: "TaskUUID", type: "String" },
  { name: "TaskStatus", type: "String" },
  { name: "TaskMessage", type: "String", nullable: true },
  { name: "CreatedTime", type: "String" },
  { name: "FinishedTime", type: "String", nullable: true }
];
var createReplicationInstance = {
  name: "CreateReplicationInstance",
  group: "instance-synchronization",
  kind: "create",
  rateLimit: 1,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    {
      name: "ReplicationRegionId",
      type: "Integer",
      alternativeTo: ["ReplicationRegionName"],
      region: "number",
      breachCode: "InvalidParameter.UnsupportedRegion"
    },
    {
      name: "ReplicationRegionName",
      type: "String",
      alternativeTo: ["ReplicationRegionId"],
      region: "name",
      breachCode: "InvalidParameter.UnsupportedRegion"
    },
    { name: "SyncTag", type: "Boolean" }
  ],
  output: [{ name: "ReplicationRegistryId", type: "String" }],
  shapes: {},
  errors: [
    "FailedOperation",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ReplicationExists",
    "InvalidParameter.UnsupportedRegion",
    "MissingParameter",
    "OperationDenied",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "replicationInstanceRunning",
      poll: "DescribeReplicationInstances",
      input: { RegistryId: "input.RegistryId" },
      items: "ReplicationRegistries",
      match: { ReplicationRegistryId: "output.ReplicationRegistryId" },
      state: "Status",
      success: ["Running"],
      failure: ["FailedCreated", "Isolate", "Deleting"],
      absent: "hopeless"
    },
    {
      name: "replicationSyncFinished",
      poll: "DescribeReplicationInstanceSyncStatus",
      input: { RegistryId: "input.RegistryId", ReplicationRegistryId: "output.ReplicationRegistryId" },
      state: "ReplicationStatus",
      success: ["Succeed"],
      failure: ["Failed"],
      absent: "pending"
    }
  ],
  examples: [
    { input: { RegistryId: "tcr-12345", ReplicationRegionId: 5 }, output: { ReplicationRegistryId: "tcr-06d62e1r-5" } }
  ]
};
var deleteReplicationInstance = {
  name: "DeleteReplicationInstance",
  group: "instance-synchronization",
  kind: "delete",
  rateLimit: 1,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "ReplicationRegistryId", type: "String", required: true },
    { name: "ReplicationRegionId", type: "Integer", required: true, region: "number" }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorConflict",
    "InvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "replicationInstanceDeleted",
      poll: "DescribeReplicationInstances",
      input: { RegistryId: "input.RegistryId" },
      items: "ReplicationRegistries",
      match: { ReplicationRegistryId: "input.ReplicationRegistryId" },
      state: "Status",
      success: [],
      failure: [],
      absent: "success"
    }
  ],
  examples: [
    { input: { RegistryId: "tcr-12345", ReplicationRegistryId: "tcr-12345-5", ReplicationRegionId: 5 }, output: {} }
  ]
};
var describeReplicationInstanceCreateTasks = {
  name: "DescribeReplicationInstanceCreateTasks",
  group: "instance-synchronization",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "ReplicationRegistryId", type: "String", required: true },
    { name: "ReplicationRegionId", type: "Integer", required: true, region: "number" }
  ],
  output: [
    { name: "TaskDetail", type: "TaskDetail", list: 1 },
    { name: "Status", type: "String" }
  ],
  shapes: { TaskDetail },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: { ReplicationRegistryId: "tcr-ak9876-5", ReplicationRegionId: 5 },
      output: {
        TaskDetail: [
          {
            TaskName: "SyncMasterDBTask",
            TaskUUID: "tcr-task-3765025c-b063-4d38-be45-52e47b2c5795",
            TaskStatus: "SUCCESS",
            TaskMessage: "",
            CreatedTime: "xx",
            FinishedTime: "xx"
          },
          {
            TaskName: "SyncMasterBucketTask",
            TaskUUID: "tcr-task-d008eec3-c6a0-41b1-b171-409e06fff024",
            TaskStatus: "SUCCESS",
            TaskMessage: "",
            CreatedTime: "xx",
            FinishedTime: "xx"
          },
          {
            TaskName: "CreateTcrCrdTask",
            TaskUUID: "tcr-task-335e5a7b-b3e4-49ff-b4c3-9f81a6afac0d",
            TaskStatus: "SUCCESS",
            TaskMessage: "",
            CreatedTime: "xx",
            FinishedTime: "xx"
          }
        ],
        Status: "SUCCESS"
      }
    }
  ]
};
var describeReplicationInstanceSyncStatus = {
  name: "DescribeReplicationInstanceSyncStatus",
  group: "instance-synchronization",
  kind: "read",
  rateLimit: 5,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "ReplicationRegistryId", type: "String", required: true },
    { name: "ReplicationRegionId", type: "Integer", region: "number" },
    { name: "ShowReplicationLog", type: "Boolean" },
    { name: "Offset", type: "Integer", default: 0, onlyFor: { ShowReplicationLog: true } },
    { name: "Limit", type: "Integer", default: 5, maximum: 20, onlyFor: { ShowReplicationLog: true } }
  ],
  output: [
    { name: "ReplicationStatus", type: "String" },
    { name: "ReplicationTime", type: "String", format: "iso8601" },
    { name: "ReplicationLog", type: "ReplicationLog", nullable: true, onlyFor: { ShowReplicationLog: true } }
  ],
  shapes: { ReplicationLog },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-12345",
        ReplicationRegistryId: "tcr-12345-5",
        ShowReplicationLog: true,
        Offset: 1,
        Limit: 10
      },
      output: {
        ReplicationStatus: "Succeed",
        ReplicationTime: "2021-09-28T08:00:15Z",
        ReplicationLog: [
          {
            ResourceType: "image",
            Source: "test/test:[1]",
            Destination: "test/test:[1]",
            Status: "Succeed",
            StartTime: "2021-09-28T07:47:44.302804Z",
            EndTime: "2021-09-28T07:47:53Z"
          }
        ]
      }
    }
  ]
};
var describeReplicationInstances = {
  name: "DescribeReplicationInstances",
  group: "instance-synchronization",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Offset", type: "Integer", default: 0 },
    { name: "Limit", type: "Integer", default: 20, maximum: 100 }
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "ReplicationRegistries", type: "ReplicationRegistry", list: 1, nullable: true }
  ],
  shapes: { ReplicationRegistry },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceInsufficient.ErrorInstanceNotRunning",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "ReplicationRegistries",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: { RegistryId: "tcr-12345", Offset: 0, Limit: 10 },
      output: {
        TotalCount: 1,
        ReplicationRegistries: [
          {
            RegistryId: "tcr-06d62e1r",
            ReplicationRegistryId: "tcr-06d62e1r-5",
            ReplicationRegionId: 5,
            ReplicationRegionName: "ap-hongkong",
            Status: "Running",
            CreatedAt: "2020-09-28T15:34:59+08:00"
          }
        ]
      }
    }
  ]
};
var manageReplication = {
  name: "ManageReplication",
  group: "instance-synchronization",
  kind: "execute",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "SourceRegistryId", type: "String", required: true },
    { name: "DestinationRegistryId", type: "String", required: true },
    { name: "Rule", type: "ReplicationRule", required: true },
    { name: "Description", type: "String" },
    { name: "DestinationRegionId", type: "Integer", region: "number" },
    { name: "PeerReplicationOption", type: "PeerReplicationOption" }
  ],
  output: [],
  shapes: { PeerReplicationOption, ReplicationFilter, ReplicationRule },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  examples: [
    {
      input: {
        SourceRegistryId: "tcr-xxx",
        DestinationRegistryId: "tcr-yyy",
        DestinationRegionId: 9,
        Rule: { Override: true, DestNamespace: "test", Name: "test", Filters: [{ Type: "tag", Value: "test" }] }
      },
      output: {}
    },
    {
      input: {
        SourceRegistryId: "tcr-3498",
        DestinationRegistryId: "tcr-98676",
        DestinationRegionId: 9,
        Rule: { Override: true, DestNamespace: "test", Name: "test", Filters: [{ Type: "tag", Value: "test" }] },
        PeerReplicationOption: { EnablePeerReplication: true, PeerRegistryUin: "113498", PeerRegistryToken: "xxx" }
      },
      output: {}
    }
  ]
};
var ImmutableTagRule = [
  { name: "RepositoryPattern", type: "String", required: true },
  { name: "TagPattern", type: "String", required: true },
  { name: "RepositoryDecoration", type: "String", required: true, values: ["repoMatches", "repoExcludes"] },
  { name: "TagDecoration", type: "String", required: true, values: ["matches", "excludes"] },
  { name: "Disabled", type: "Boolean" },
  { name: "RuleId", type: "Integer" },
  { name: "NsName", type: "String" }
];
var KeyValueString = [
  { name: "Key", type: "String", required: true },
  { name: "Value", type: "String", required: true }
];
var TcrNamespaceInfo = [
  { name: "Name", type: "String" },
  { name: "CreationTime", type: "Timestamp" },
  { name: "Public", type: "Boolean" },
  { name: "NamespaceId", type: "Integer" },
  { name: "TagSpecification", type: "TagSpecification", nullable: true },
  { name: "Metadata", type: "KeyValueString", list: 1, nullable: true }
];
var createImmutableTagRules = {
  name: "CreateImmutableTagRules",
  group: "namespace",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "Rule", type: "ImmutableTagRule", required: true }
  ],
  output: [],
  shapes: { ImmutableTagRule },
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.Unknown",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound"
  ],
  examples: [
    {
      input: {
        NamespaceName: "kofj",
        RegistryId: "tcr-mfoeec7x",
        Rule: {
          RepositoryDecoration: "repoMatches",
          RepositoryPattern: "**",
          TagPattern: "**",
          TagDecoration: "matches"
        }
      },
      output: {}
    }
  ]
};
var createNamespace2 = {
  name: "CreateNamespace",
  group: "namespace",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    {
      name: "NamespaceName",
      type: "String",
      required: true,
      minLength: 2,
      maxLength: 30,
      pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"
    },
    { name: "IsPublic", type: "Boolean", required: true, values: [true, false] },
    { name: "TagSpecification", type: "TagSpecification" }
  ],
  output: [],
  shapes: { Tag, TagSpecification },
  errors: [
    "FailedOperation",
    "FailedOperation.DependenceError",
    "FailedOperation.ErrorTcrInvalidMediaType",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [{ input: { NamespaceName: "mytest", IsPublic: "true", RegistryId: "tcr-okmj78" }, output: {} }]
};
var createSignaturePolicy = {
  name: "CreateSignaturePolicy",
  group: "namespace",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Name", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "KmsId", type: "String", required: true },
    { name: "KmsRegion", type: "String", required: true },
    {
      name: "Domain",
      type: "String",
      format: "domain",
      defaultFrom: "DescribeInstances.Registries.PublicDomain",
      whenEmpty: "default"
    },
    { name: "Disabled", type: "Boolean", default: false }
  ],
  output: [],
  shapes: {},
  errors: ["InternalError.ErrorTcrUnauthorized", "InvalidParameter.ErrorTcrInvalidParameter", "UnsupportedOperation"],
  examples: [
    {
      input: {
        RegistryId: "tcr-f7g1ir99",
        Name: "library signing",
        NamespaceName: "library",
        KmsId: "08408a30-0416-11ed-abdc-52540036b432",
        KmsRegion: "",
        Disabled: false
      },
      output: {}
    }
  ]
};
var deleteImmutableTagRules = {
  name: "DeleteImmutableTagRules",
  group: "namespace",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RuleId", type: "Integer", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.Unknown",
    "InvalidParameter",
    "ResourceNotFound"
  ],
  examples: [{ input: { NamespaceName: "kofj", RegistryId: "tcr-mfoeec7x", RuleId: 15 }, output: {} }]
};
var deleteNamespace2 = {
  name: "DeleteNamespace",
  group: "namespace",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.GetDBDataError",
    "FailedOperation.PreconditionFailed",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [{ input: { NamespaceName: "mytest", RegistryId: "tcr-okmj78" }, output: {} }]
};
var deleteSignaturePolicy = {
  name: "DeleteSignaturePolicy",
  group: "namespace",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.GetDBDataError",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [{ input: { NamespaceName: "library", RegistryId: "tcr-okmj78" }, output: {} }]
};
var describeImmutableTagRules = {
  name: "DescribeImmutableTagRules",
  group: "namespace",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [{ name: "RegistryId", type: "String", required: true }],
  output: [
    { name: "Rules", type: "ImmutableTagRule", list: 1, nullable: true },
    { name: "EmptyNs", type: "String", list: 1, nullable: true },
    { name: "Total", type: "Integer" }
  ],
  shapes: { ImmutableTagRule },
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InternalError.Unknown",
    "InvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound"
  ],
  examples: [
    {
      input: { RegistryId: "tcr-mfoeec7x" },
      output: {
        Rules: [
          {
            TagDecoration: "matches",
            RuleId: 19,
            Disabled: false,
            RepositoryDecoration: "repoMatches",
            RepositoryPattern: "**",
            TagPattern: "**",
            NsName: "kofj"
          }
        ],
        EmptyNs: ["library"],
        Total: 3
      }
    }
  ]
};
var describeInstanceAllNamespaces = {
  name: "DescribeInstanceAllNamespaces",
  group: "namespace",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.DependenceError",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [{ input: { Limit: 20, Offset: 0 }, output: {} }]
};
var describeNamespaces = {
  name: "DescribeNamespaces",
  group: "namespace",
  kind: "read",
  rateLimit: 100,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", whenEmpty: "all" },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
    { name: "All", type: "Boolean" },
    { name: "Filters", type: "Filter", list: 1 },
    { name: "KmsSignPolicy", type: "Boolean" }
  ],
  output: [
    { name: "NamespaceList", type: "TcrNamespaceInfo", list: 1 },
    { name: "TotalCount", type: "Integer" }
  ],
  shapes: { Filter, KeyValueString, Tag, TagSpecification, TcrNamespaceInfo },
  errors: [
    "FailedOperation",
    "FailedOperation.DependenceError",
    "FailedOperation.ErrorGetDBDataError",
    "FailedOperation.ErrorTcrResourceConflict",
    "FailedOperation.ErrorTcrUnauthorized",
    "FailedOperation.GetDBDataError",
    "FailedOperation.OperationCancel",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "NamespaceList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: { Limit: "20", RegistryId: "tcr-f7g1ir99", Offset: "0" },
      output: {
        NamespaceList: [
          {
            NamespaceId: 2,
            TagSpecification: { ResourceType: "namespace", Tags: [{ Value: "tag-value", Key: "tag-key" }] },
            CreationTime: "2020-09-22T00:00:00+00:00",
            Public: true,
            Name: "ns"
          },
          {
            Public: true,
            Name: "ns1",
            CreationTime: "2020-09-22T00:00:00+00:00",
            NamespaceId: 1,
            TagSpecification: { ResourceType: "namespace", Tags: [{ Value: "tag-value", Key: "tag-key" }] }
          }
        ],
        TotalCount: 2
      }
    }
  ]
};
var modifyImmutableTagRules = {
  name: "ModifyImmutableTagRules",
  group: "namespace",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "RuleId", type: "Integer", required: true },
    { name: "Rule", type: "ImmutableTagRule", required: true }
  ],
  output: [],
  shapes: { ImmutableTagRule },
  errors: [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InternalError.Unknown",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter"
  ],
  examples: [
    {
      input: {
        NamespaceName: "kofj",
        RegistryId: "tcr-mfoeec7x",
        Rule: {
          RepositoryDecoration: "repoMatches",
          RepositoryPattern: "**",
          TagPattern: "**",
          TagDecoration: "matches"
        },
        RuleId: 19
      },
      output: {}
    }
  ]
};
var modifyNamespace = {
  name: "ModifyNamespace",
  group: "namespace",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String", required: true },
    { name: "IsPublic", type: "Boolean", required: true, values: [true, false] }
  ],
  output: [],
  shapes: {},
  errors: [
    "FailedOperation.DependenceError",
    "InternalError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrInvalidMediaType",
    "InternalError.ErrorTcrResourceConflict",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "OperationDenied",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "tcr-okmj78", NamespaceName: "mytest", IsPublic: true }, output: {} }]
};
var RetentionExecution = [
  { name: "ExecutionId", type: "Integer" },
  { name: "RetentionId", type: "Integer" },
  { name: "StartTime", type: "String" },
  { name: "EndTime", type: "String" },
  { name: "Status", type: "String", values: ["Failed", "Succeed", "Stopped", "InProgress"] }
];
var RetentionPolicy = [
  { name: "RetentionId", type: "Integer" },
  { name: "NamespaceName", type: "String" },
  { name: "RetentionRuleList", type: "RetentionRule", list: 1 },
  { name: "CronSetting", type: "String", values: ["manual", "daily", "weekly", "monthly"] },
  { name: "Disabled", type: "Boolean" },
  { name: "NextExecutionTime", type: "String" }
];
var RetentionRule = [
  { name: "Key", type: "String", required: true, values: ["latestPushedK", "nDaysSinceLastPush"] },
  { name: "Value", type: "Integer", required: true }
];
var RetentionTask = [
  { name: "TaskId", type: "Integer" },
  { name: "ExecutionId", type: "Integer" },
  { name: "StartTime", type: "String" },
  { name: "EndTime", type: "String" },
  { name: "Status", type: "String", values: ["Failed", "Succeed", "Stopped", "InProgress"] },
  { name: "Total", type: "Integer" },
  { name: "Retained", type: "Integer" },
  { name: "Repository", type: "String" }
];
var createTagRetentionExecution = {
  name: "CreateTagRetentionExecution",
  group: "tag-retention",
  kind: "execute",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "DryRun", type: "Boolean", default: false }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  longRunning: true,
  waiters: [
    {
      name: "tagRetentionExecutionFinished",
      poll: "DescribeTagRetentionExecution",
      input: { RegistryId: "input.RegistryId", RetentionId: "input.RetentionId" },
      items: "RetentionExecutionList",
      match: { RetentionId: "input.RetentionId" },
      state: "Status",
      newestBy: "ExecutionId",
      success: ["Succeed"],
      failure: ["Failed", "Stopped"],
      absent: "hopeless",
      hopeless: { codes: ["InternalError.ErrNotExist", "ResourceNotFound"] }
    }
  ],
  examples: [{ input: { RegistryId: "tcr-12345", RetentionId: 1, DryRun: false }, output: {} }]
};
var createTagRetentionRule = {
  name: "CreateTagRetentionRule",
  group: "tag-retention",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceId", type: "Integer", required: true },
    { name: "RetentionRule", type: "RetentionRule", required: true },
    { name: "CronSetting", type: "String", required: true, values: ["manual", "daily", "weekly", "monthly"] },
    { name: "Disabled", type: "Boolean", default: false }
  ],
  output: [],
  shapes: { RetentionRule },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-12345",
        NamespaceId: 1,
        CronSetting: "weekly",
        RetentionRule: { Key: "latestPushedK", Value: 20 },
        Disabled: true
      },
      output: {}
    }
  ]
};
var deleteTagRetentionRule = {
  name: "DeleteTagRetentionRule",
  group: "tag-retention",
  kind: "delete",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RetentionId", type: "Integer", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [{ input: { RegistryId: "tcr-12345", RetentionId: 1 }, output: {} }]
};
var describeTagRetentionExecution = {
  name: "DescribeTagRetentionExecution",
  group: "tag-retention",
  kind: "read",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" }
  ],
  output: [
    { name: "RetentionExecutionList", type: "RetentionExecution", list: 1 },
    { name: "TotalCount", type: "Integer" }
  ],
  shapes: { RetentionExecution },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RetentionExecutionList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: { RegistryId: "tcr-12345", RetentionId: 1, Limit: 20, Offset: 1 },
      output: {
        RetentionExecutionList: [
          {
            ExecutionId: 1,
            RetentionId: 1,
            StartTime: "2021-04-12T10:49:20Z",
            EndTime: "2021-04-12T10:49:20Z",
            Status: "Succeed"
          }
        ],
        TotalCount: 1
      }
    }
  ]
};
var describeTagRetentionExecutionTask = {
  name: "DescribeTagRetentionExecutionTask",
  group: "tag-retention",
  kind: "read",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "ExecutionId", type: "Integer", required: true },
    { name: "Offset", type: "Integer" },
    { name: "Limit", type: "Integer" }
  ],
  output: [
    { name: "RetentionTaskList", type: "RetentionTask", list: 1 },
    { name: "TotalCount", type: "Integer" }
  ],
  shapes: { RetentionTask },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RetentionTaskList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: { RegistryId: "tcr-12345", RetentionId: 1, ExecutionId: 1, Limit: 20, Offset: 1 },
      output: {
        TotalCount: 1,
        RetentionTaskList: [
          {
            Status: "xx",
            Total: 0,
            Retained: 0,
            TaskId: 0,
            Repository: "xx",
            ExecutionId: 0,
            StartTime: "xx",
            EndTime: "xx"
          }
        ]
      }
    }
  ]
};
var describeTagRetentionRules = {
  name: "DescribeTagRetentionRules",
  group: "tag-retention",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceName", type: "String" },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" }
  ],
  output: [
    { name: "RetentionPolicyList", type: "RetentionPolicy", list: 1 },
    { name: "TotalCount", type: "Integer" }
  ],
  shapes: { RetentionPolicy, RetentionRule },
  errors: [
    "FailedOperation.EmptyCoreBody",
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  paging: {
    style: "page",
    offset: "Offset",
    limit: "Limit",
    items: "RetentionPolicyList",
    total: "TotalCount",
    first: 1,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: { RegistryId: "tcr-12345", NamespaceName: "test", Limit: 20, Offset: 1 },
      output: {
        RetentionPolicyList: [
          {
            NextExecutionTime: "xx",
            RetentionId: 1,
            NamespaceName: "aaaa",
            RetentionRuleList: [{ Key: "latestPushedK", Value: 10 }],
            CronSetting: "weekly",
            Disabled: false
          }
        ],
        TotalCount: 0
      }
    }
  ]
};
var modifyTagRetentionRule = {
  name: "ModifyTagRetentionRule",
  group: "tag-retention",
  kind: "update",
  rateLimit: 2,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "NamespaceId", type: "Integer", required: true },
    { name: "RetentionRule", type: "RetentionRule", required: true },
    { name: "CronSetting", type: "String", required: true, values: ["manual", "daily", "weekly", "monthly"] },
    { name: "RetentionId", type: "Integer", required: true },
    { name: "Disabled", type: "Boolean" }
  ],
  output: [],
  shapes: { RetentionRule },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrConflict",
    "InternalError.ErrNotExist",
    "InternalError.ErrorConflict",
    "InternalError.ErrorOverLimit",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "MissingParameter",
    "ResourceNotFound",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation"
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-12345",
        RetentionId: 1,
        NamespaceId: 1,
        CronSetting: "weekly",
        RetentionRule: { Key: "latestPushedK", Value: 20 },
        Disabled: true
      },
      output: {}
    }
  ]
};
var Header = [
  { name: "Key", type: "String", required: true },
  { name: "Values", type: "String", list: 1, required: true, sensitive: true }
];
var WebhookTarget = [
  { name: "Address", type: "String", required: true },
  { name: "Headers", type: "Header", list: 1 }
];
var WebhookTrigger = [
  { name: "Name", type: "String", required: true },
  { name: "Targets", type: "WebhookTarget", list: 1, required: true },
  { name: "EventTypes", type: "String", list: 1, required: true },
  { name: "Condition", type: "String", required: true },
  { name: "Enabled", type: "Boolean", required: true },
  { name: "Id", type: "Integer" },
  { name: "Description", type: "String" },
  { name: "NamespaceId", type: "Integer" }
];
var WebhookTriggerLog = [
  { name: "Id", type: "Integer" },
  { name: "TriggerId", type: "Integer" },
  { name: "EventType", type: "String" },
  { name: "NotifyType", type: "String" },
  { name: "Detail", type: "String", format: "json" },
  { name: "CreationTime", type: "String" },
  { name: "UpdateTime", type: "String" },
  { name: "Status", type: "String" }
];
var createWebhookTrigger = {
  name: "CreateWebhookTrigger",
  group: "trigger",
  kind: "create",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Trigger", type: "WebhookTrigger", required: true },
    { name: "Namespace", type: "String", required: true }
  ],
  output: [{ name: "Trigger", type: "WebhookTrigger" }],
  shapes: { Header, WebhookTarget, WebhookTrigger },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound"
  ],
  examples: [
    {
      input: {
        Namespace: "someNs",
        Trigger: {
          Name: "sometrigger",
          Enabled: "true",
          EventTypes: ["pullImage"],
          Targets: [{ Headers: [{ Values: ["abc"], Key: "X-Custom-Header" }], Address: "http://httpbin.org/post" }],
          Condition: ".*",
          Description: "Trigger description"
        },
        RegistryId: "tcr-7s2d14fn"
      },
      output: {
        Trigger: {
          Id: 20,
          Name: "sometrigger",
          NamespaceId: 30,
          Description: "Trigger description",
          Targets: [{ Address: "http://httpbin.org/post", Headers: [{ Key: "X-Custom-Header", Values: ["abc"] }] }],
          EventTypes: ["pullImage"],
          Enabled: true,
          Condition: ".*"
        }
      }
    }
  ]
};
var deleteWebhookTrigger = {
  name: "DeleteWebhookTrigger",
  group: "trigger",
  kind: "delete",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Namespace", type: "String", required: true },
    { name: "Id", type: "Integer", required: true }
  ],
  output: [],
  shapes: {},
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound"
  ],
  examples: [{ input: { RegistryId: "tcr-ak9876", Namespace: "someNs", Id: 11 }, output: {} }]
};
var describeWebhookTrigger = {
  name: "DescribeWebhookTrigger",
  group: "trigger",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" },
    { name: "Namespace", type: "String" }
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Triggers", type: "WebhookTrigger", list: 1 }
  ],
  shapes: { Header, WebhookTarget, WebhookTrigger },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound"
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Triggers",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: { Limit: "1", Namespace: "someNs", RegistryId: "tcr-7s2d14fn" },
      output: {
        TotalCount: 130,
        Triggers: [
          {
            Id: 152,
            Name: "someTrigger",
            Description: "Trigger description",
            Targets: [{ Address: "http://httpbin.org/post", Headers: [{ Key: "X-Header1", Values: ["abc"] }] }],
            EventTypes: ["pullImage"],
            Enabled: true,
            Condition: ".*"
          }
        ]
      }
    }
  ]
};
var describeWebhookTriggerLog = {
  name: "DescribeWebhookTriggerLog",
  group: "trigger",
  kind: "read",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Namespace", type: "String", required: true },
    { name: "Id", type: "Integer" },
    { name: "Limit", type: "Integer" },
    { name: "Offset", type: "Integer" }
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Logs", type: "WebhookTriggerLog", list: 1 }
  ],
  shapes: { WebhookTriggerLog },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InternalError.ErrorTcrUnauthorized",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound"
  ],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Logs",
    total: "TotalCount",
    first: 0,
    defaultLimit: 20,
    maxLimit: 100
  },
  examples: [
    {
      input: { RegistryId: "tcr-ak9876", Namespace: "someNs", Id: 9 },
      output: {
        TotalCount: 3,
        Logs: [
          {
            Id: 2,
            TriggerId: 25,
            EventType: "pushImage",
            NotifyType: "http",
            Status: "finished",
            Detail: '{"type":"pushImage","occur_at":1586774843,"event_data":{"resources":[{"digest":"sha256:7ac7819e1523911399b798309025935a9968b277d86d50e5255465d6592c0266","tag":"v1","resource_url":"wcctest.tencentcloudcr.com/nginx/nginx:v1"}],"repository":{"date_created":1586777885,"name":"nginx","namespace":"nginx","repo_full_name":"nginx/nginx","repo_type":"public"}},"operator":"3211064422"}',
            CreationTime: "2020-04-14T02:47:23.177329+08:00",
            UpdateTime: "2020-04-14T02:47:24.244664+08:00"
          }
        ]
      }
    }
  ]
};
var modifyWebhookTrigger = {
  name: "ModifyWebhookTrigger",
  group: "trigger",
  kind: "update",
  rateLimit: 20,
  region: "required",
  input: [
    { name: "RegistryId", type: "String", required: true },
    { name: "Trigger", type: "WebhookTrigger", required: true, partial: ["Id"] },
    { name: "Namespace", type: "String", required: true }
  ],
  output: [],
  shapes: { Header, WebhookTarget, WebhookTrigger },
  errors: [
    "InternalError",
    "InternalError.DbError",
    "InternalError.ErrorTcrInternal",
    "InvalidParameter",
    "InvalidParameter.ErrorTcrInvalidParameter",
    "ResourceNotFound",
    "ResourceNotFound.TcrResourceNotFound"
  ],
  examples: [
    {
      input: {
        RegistryId: "tcr-7s2d14fn",
        Namespace: "someNs",
        Trigger: { Id: 9, Enabled: false, Targets: [{ Address: "abc.local" }], EventTypes: ["pullImage"] }
      },
      output: {}
    }
  ]
};
var operations = {
  CheckInstance: checkInstance,
  CheckInstanceName: checkInstanceName,
  CreateImageAccelerationService: createImageAccelerationService,
  CreateImmutableTagRules: createImmutableTagRules,
  CreateInstance: createInstance,
  CreateInstanceCustomizedDomain: createInstanceCustomizedDomain,
  CreateInstanceToken: createInstanceToken,
  CreateMultipleSecurityPolicy: createMultipleSecurityPolicy,
  CreateNamespace: createNamespace2,
  CreateReplicationInstance: createReplicationInstance,
  CreateRepository: createRepository,
  CreateSecurityPolicy: createSecurityPolicy,
  CreateServiceAccount: createServiceAccount,
  CreateSignature: createSignature,
  CreateSignaturePolicy: createSignaturePolicy,
  CreateTagRetentionExecution: createTagRetentionExecution,
  CreateTagRetentionRule: createTagRetentionRule,
  CreateWebhookTrigger: createWebhookTrigger,
  DeleteImage: deleteImage,
  DeleteImageAccelerateService: deleteImageAccelerateService,
  DeleteImmutableTagRules: deleteImmutableTagRules,
  DeleteInstance: deleteInstance,
  DeleteInstanceCustomizedDomain: deleteInstanceCustomizedDomain,
  DeleteInstanceToken: deleteInstanceToken,
  DeleteMultipleSecurityPolicy: deleteMultipleSecurityPolicy,
  DeleteNamespace: deleteNamespace2,
  DeleteReplicationInstance: deleteReplicationInstance,
  DeleteRepository: deleteRepository,
  DeleteRepositoryTags: deleteRepositoryTags,
  DeleteSecurityPolicy: deleteSecurityPolicy,
  DeleteServiceAccount: deleteServiceAccount,
  DeleteSignaturePolicy: deleteSignaturePolicy,
  DeleteTagRetentionRule: deleteTagRetentionRule,
  DeleteWebhookTrigger: deleteWebhookTrigger,
  DescribeChartDownloadInfo: describeChartDownloadInfo,
  DescribeExternalEndpointStatus: describeExternalEndpointStatus,
  DescribeGCJobs: describeGCJobs,
  DescribeImageAccelerateService: describeImageAccelerateService,
  DescribeImageManifests: describeImageManifests,
  DescribeImages: describeImages,
  DescribeImmutableTagRules: describeImmutableTagRules,
  DescribeInstanceAllNamespaces: describeInstanceAllNamespaces,
  DescribeInstanceCustomizedDomain: describeInstanceCustomizedDomain,
  DescribeInstanceStatus: describeInstanceStatus,
  DescribeInstanceToken: describeInstanceToken,
  DescribeInstances: describeInstances,
  DescribeInternalEndpoints: describeInternalEndpoints,
  DescribeNamespaces: describeNamespaces,
  DescribeRegions: describeRegions,
  DescribeReplicationInstanceCreateTasks: describeReplicationInstanceCreateTasks,
  DescribeReplicationInstanceSyncStatus: describeReplicationInstanceSyncStatus,
  DescribeReplicationInstances: describeReplicationInstances,
  DescribeRepositories: describeRepositories,
  DescribeSecurityPolicies: describeSecurityPolicies,
  DescribeServiceAccounts: describeServiceAccounts,
  DescribeTagRetentionExecution: describeTagRetentionExecution,
  DescribeTagRetentionExecutionTask: describeTagRetentionExecutionTask,
  DescribeTagRetentionRules: describeTagRetentionRules,
  DescribeWebhookTrigger: describeWebhookTrigger,
  DescribeWebhookTriggerLog: describeWebhookTriggerLog,
  DownloadHelmChart: downloadHelmChart,
  DuplicateImage: duplicateImage,
  ManageExternalEndpoint: manageExternalEndpoint,
  ManageInternalEndpoint: manageInternalEndpoint,
  ManageReplication: manageReplication,
  ModifyImmutableTagRules: modifyImmutableTagRules,
  ModifyInstance: modifyInstance,
  ModifyInstanceToken: modifyInstanceToken,
  ModifyNamespace: modifyNamespace,
  ModifyRepository: modifyRepository,
  ModifySecurityPolicy: modifySecurityPolicy,
  ModifyServiceAccount: modifyServiceAccount,
  ModifyServiceAccountPassword: modifyServiceAccountPassword,
  ModifyTagRetentionRule: modifyTagRetentionRule,
  ModifyWebhookTrigger: modifyWebhookTrigger,
  RenewInstance: renewInstance
};
function momentMs(moment2) {
  return typeof moment2 === "number" ? moment2 : Date.parse(moment2);
}
var ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;
var moment = (value, at2) => {
  const ms = typeof value === "number" || typeof value === "string" && ISO.test(value) ? momentMs(value) : -1;
  return Number.isSafeInteger(ms) && ms >= 0 && ms < MAX_CLOCK_MS ? void 0 : `${at2}: expected a time from 1970 to 9998, such as 2024-03-01T08:00:00Z, or Unix milliseconds`;
};
var glob = (value, at2) => typeof value === "string" && value !== "" && isGlob(value) ? void 0 : `${at2}: expected a pattern, such as v*`;
var packageBytes = (value, at2) => {
  if (value instanceof Uint8Array) return void 0;
  try {
    fromBase64(String(value));
    return void 0;
  } catch {
    return `${at2}: expected bytes, or Base64 of them`;
  }
};
function parameter(action, name2) {
  const fields = operations[action].input;
  const { minLength = 1, maxLength = Infinity, pattern = ".*" } = fields.find((field) => field.name === name2) ?? {};
  const expression = new RegExp(`^(?:${pattern})$`, "u");
  return (value, at2) => typeof value === "string" && value.length >= minLength && value.length <= maxLength && expression.test(value) ? void 0 : `${at2}: expected a text of ${minLength} to ${maxLength} characters that matches ${pattern}`;
}
var tags = (value, at2) => Array.isArray(value) && value.length === 0 ? `${at2}: expected at least one tag` : listOf(text)(value, at2);
var layer = { Size: count, Digest: optional(digest) };
var image = {
  Tags: tags,
  PushedAt: optional(moment),
  Size: optional(count),
  Layers: optional(listOf(objectOf(layer))),
  Manifest: optional(text),
  Config: optional(text),
  MediaType: optional(text)
};
var repository = {
  RepositoryName: path,
  Description: optional(text),
  BriefDescription: optional(text),
  CreatedAt: optional(moment),
  Images: optional(listOf(objectOf(image)))
};
var chart = {
  ChartName: name,
  ChartVersion: name,
  Content: optional(packageBytes),
  UploadedAt: optional(moment)
};
var retentionRule = {
  Key: oneOf("latestPushedK", "nDaysSinceLastPush"),
  Value: number,
  CronSetting: optional(oneOf("manual", "daily", "weekly", "monthly")),
  Disabled: optional(flag)
};
var immutableTagRule = {
  RepositoryPattern: optional(glob),
  TagPattern: optional(glob),
  RepositoryDecoration: optional(oneOf("repoMatches", "repoExcludes")),
  TagDecoration: optional(oneOf("matches", "excludes")),
  Disabled: optional(flag)
};
var namespace = {
  NamespaceName: parameter("CreateNamespace", "NamespaceName"),
  IsPublic: optional(flag),
  CreatedAt: optional(moment),
  Repositories: optional(listOf(objectOf(repository))),
  Charts: optional(listOf(objectOf(chart))),
  RetentionRule: optional(objectOf(retentionRule)),
  ImmutableTagRule: optional(objectOf(immutableTagRule))
};
var permission = { Resource: name, Actions: listOf(text) };
var serviceAccount = {
  Name: name,
  Password: optional(text),
  Description: optional(text),
  Disable: optional(flag),
  CreatedAt: optional(moment),
  ExpiresAt: optional(moment),
  Permissions: optional(listOf(objectOf(permission)))
};
var token = {
  TokenId: optional(name),
  Desc: optional(text),
  Enabled: optional(flag),
  CreatedAt: optional(moment),
  ExpiresAt: optional(moment)
};
var instance = {
  RegistryId: optional(name),
  RegistryName: optional(name),
  RegistryType: optional(oneOf("basic", "standard", "premium")),
  Region: optional(name),
  Account: optional(name),
  CreatedAt: optional(moment),
  DeletionProtection: optional(flag),
  Tags: optional(listOf(objectOf({ Key: text, Value: text }))),
  Namespaces: optional(listOf(objectOf(namespace))),
  ServiceAccounts: optional(listOf(objectOf(serviceAccount))),
  Tokens: optional(listOf(objectOf(token)))
};
var checkPlan = objectOf({ Instances: optional(listOf(objectOf(instance))) });
var HOUR_MS2 = 36e5;
var LONG_TERM_HOURS = 87600;
var LONG_TERM_MS = LONG_TERM_HOURS * HOUR_MS2;
var TEMPORARY_HOURS = 1;
var TEMPORARY_MS = TEMPORARY_HOURS * HOUR_MS2;
function instanceKey({ store, ids }, instanceId) {
  var _a2;
  const { secrets } = store;
  const key = ((_a2 = secrets.get(instanceId)) == null ? void 0 : _a2.key) ?? ids.secret("instance-secret");
  if (secrets.get(instanceId) === void 0) secrets.put({ instanceId, key });
  return key;
}
function tokenOf(services, grant) {
  const claims = {
    ...grant.id === null ? {} : { jti: grant.id },
    aud: grant.instanceId,
    sub: grant.account,
    iat: Math.floor(grant.createdAtMs / 1e3),
    exp: Math.floor(grant.expiresAtMs / 1e3),
    access: [{ type: "repository", name: "*", actions: ["pull", "push", "delete"] }]
  };
  return signJwt(claims, instanceKey(services, grant.instanceId));
}
function signJwt(claims, key) {
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${signed}.${hmac(key, signed)}`;
}
function encode(value) {
  return urlBase64(toBase64(new TextEncoder().encode(JSON.stringify(value))));
}
function readJwt(token2, key) {
  const [head = "", claims = "", signature] = token2.split(".");
  if (signature === void 0 || hmac(key, `${head}.${claims}`) !== signature) return void 0;
  return decode(claims);
}
function unverifiedClaims(token2) {
  const [, claims] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token2) ?? [];
  try {
    return claims === void 0 ? {} : { ...decode(claims) };
  } catch {
    return {};
  }
}
function decode(claims) {
  const bytes2 = fromBase64(
    claims.replaceAll("-", "+").replaceAll("_", "/").padEnd(4 * Math.ceil(claims.length / 4), "=")
  );
  return JSON.parse(new TextDecoder().decode(bytes2));
}
function opensInstance(services, instanceId, token2, nowMs) {
  const claims = readJwt(token2, instanceKey(services, instanceId));
  return claims !== void 0 && isOn(services.store, instanceId, claims["jti"], nowMs);
}
function logsIn(services, instanceId, token2, nowMs) {
  const { jti, aud, exp } = readJwt(token2, instanceKey(services, instanceId)) ?? {};
  if (aud !== instanceId) return false;
  return jti === void 0 ? typeof exp === "number" && exp * 1e3 > nowMs : isOn(services.store, instanceId, jti, nowMs);
}
function isOn(store, instanceId, id, nowMs) {
  const row = typeof id === "string" ? store.tokens.get(partKey(instanceId, id)) : void 0;
  return (row == null ? void 0 : row.isEnabled) === true && row.expiresAtMs > nowMs;
}
var PREFIX = "tcr$";
var NAME = /^(?=.{1,255}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
function prefixedName(name2) {
  return `${PREFIX}${name2}`;
}
function bareName(name2) {
  return name2.startsWith(PREFIX) ? name2.slice(PREFIX.length) : name2;
}
function isAccountName(bare, edition) {
  return edition === "lenient" ? bare !== "" : NAME.test(bare);
}
function keepServiceAccount(services, account, password) {
  const passwordHash = hmac(instanceKey(services, account.instanceId), password);
  services.store.serviceAccounts.put({ ...account, passwordHash });
}
function addServiceAccount(services, instanceId, planned) {
  const { Password = services.ids.secret("password"), Permissions = [] } = planned;
  const name2 = bareName(planned.Name);
  if (!isAccountName(name2, services.settings.edition)) {
    throw new RegistryRefusal(
      "invalid",
      "a name has a-z and 0-9, with single dots, dashes or underscores between them"
    );
  }
  if (services.store.serviceAccounts.get(partKey(instanceId, name2)) !== void 0) {
    throw new RegistryRefusal("invalid", `the service account ${name2} exists already`);
  }
  const createdAtMs = timeOf(services, planned.CreatedAt);
  const account = {
    instanceId,
    name: name2,
    description: planned.Description ?? "",
    isDisabled: planned.Disable ?? false,
    createdAtMs,
    updatedAtMs: createdAtMs,
    expiresAtMs: planned.ExpiresAt === void 0 ? 0 : momentMs(planned.ExpiresAt),
    permissions: Permissions.map(({ Resource, Actions }) => ({ resource: Resource, actions: [...Actions] }))
  };
  keepServiceAccount(services, account, Password);
  return { Name: prefixedName(name2), Password };
}
function addToken(services, instanceId, planned) {
  const { TokenId: id = services.ids.tokenId(), Desc: description = "", Enabled: isEnabled = true } = planned;
  if (services.store.tokens.get(partKey(instanceId, id)) !== void 0) {
    throw new RegistryRefusal("invalid", `the token ${id} exists already`);
  }
  const { account } = findInstance(services, instanceId);
  const createdAtMs = timeOf(services, planned.CreatedAt);
  const expiresAtMs = planned.ExpiresAt === void 0 ? createdAtMs + LONG_TERM_MS : momentMs(planned.ExpiresAt);
  services.store.tokens.put({ instanceId, id, description, isEnabled, createdAtMs, expiresAtMs });
  const Token = tokenOf(services, { instanceId, account, id, createdAtMs, expiresAtMs });
  return { TokenId: id, Username: account, Token };
}
function timeOf({ clock: clock2 }, moment2) {
  return moment2 === void 0 ? clock2.now() : momentMs(moment2);
}
var DEFAULT_REGION = "ap-guangzhou";
var regions = new Set(service.regions.map(({ name: name2 }) => name2));
function populate(services, plan, { path: path2, account }) {
  const fault = checkPlan(plan, path2);
  if (fault !== void 0) throw new TypeError(fault);
  const quiet = { ...services, emit: (event) => signPushedImage(services, event) };
  const Instances = each(
    { services: quiet, path: path2 },
    "Instances",
    plan.Instances,
    (place, planned) => putInstance(place, planned, account)
  );
  return { Instances };
}
function each({ services, path: path2 }, member2, items = [], make) {
  return items.map(
    (item, index) => at({ services, path: `${path2}.${member2}[${index}]` }, (place) => make(place, item))
  );
}
function at(place, make) {
  try {
    return make(place);
  } catch (error2) {
    if (!(error2 instanceof RegistryRefusal) || error2.message.startsWith(place.path)) throw error2;
    throw new RegistryRefusal(error2.reason, `${place.path}: ${error2.message}`);
  }
}
function putInstance(place, planned, account) {
  const { services } = place;
  const { instances } = services.store;
  const RegistryId = planned.RegistryId ?? services.ids.instanceId();
  if (instances.get(RegistryId) === void 0) instances.put(newInstance(services, RegistryId, planned, account));
  else assertAdds("the instance", planned, ["RegistryId", "Namespaces", "ServiceAccounts", "Tokens"]);
  const { name: RegistryName } = findInstance(services, RegistryId);
  return {
    RegistryId,
    RegistryName,
    Namespaces: each(place, "Namespaces", planned.Namespaces, (below, item) => putNamespace(below, RegistryId, item)),
    ServiceAccounts: each(
      place,
      "ServiceAccounts",
      planned.ServiceAccounts,
      (below, item) => addServiceAccount(below.services, RegistryId, item)
    ),
    Tokens: each(place, "Tokens", planned.Tokens, (below, item) => addToken(below.services, RegistryId, item))
  };
}
function newInstance(services, id, planned, account) {
  const { RegistryName: name2 = id.toLowerCase(), Region: region2 = DEFAULT_REGION } = planned;
  const fault = checkName(services.store, name2, services.settings.edition);
  if (fault !== void 0) throw new RegistryRefusal("invalid", `the name of the instance, ${name2}, is ${fault}`);
  if (!regions.has(region2)) throw new RegistryRefusal("invalid", `there is no region ${region2}`);
  return {
    id,
    account: planned.Account ?? account,
    name: name2,
    type: planned.RegistryType ?? "premium",
    region: region2,
    status: "Running",
    reads: 0,
    createdAtMs: timeOf(services, planned.CreatedAt),
    address: services.ids.privateAddress(),
    tags: planned.Tags ?? [],
    isPrepaid: false,
    renewFlag: 0,
    isProtected: planned.DeletionProtection ?? false,
    nextNamespaceId: 1
  };
}
function putNamespace(place, instanceId, planned) {
  const { services } = place;
  const { NamespaceName, CreatedAt, IsPublic: isPublic = false } = planned;
  if (services.store.namespaces.get(namespaceKey(instanceId, NamespaceName)) === void 0) {
    const instance2 = findInstance(services, instanceId);
    createNamespace(asOf(services, CreatedAt), instance2, { name: NamespaceName, isPublic, tags: [] });
  } else {
    const added = ["NamespaceName", "Repositories", "Charts", "RetentionRule", "ImmutableTagRule"];
    assertAdds("the namespace", planned, added);
  }
  const namespace2 = findNamespace(services, { id: instanceId }, NamespaceName);
  const Repositories = each(
    place,
    "Repositories",
    planned.Repositories,
    (below, item) => putRepository(below, namespace2, item)
  );
  const Charts = each(place, "Charts", planned.Charts, (below, item) => putChart(below, namespace2, item));
  addRules(place, namespace2, planned);
  return { NamespaceName, NamespaceId: namespace2.id, Repositories, Charts };
}
function addRules(place, { instanceId, name: namespace2 }, planned) {
  var _a2;
  const { RetentionRule: retention, ImmutableTagRule: immutability } = planned;
  const { store, clock: clock2 } = place.services;
  const rules = { retentionRules: retention, immutableTagRules: immutability };
  for (const [table3, rule] of Object.entries(rules)) {
    if (rule === void 0 || ((_a2 = store.tables[table3]) == null ? void 0 : _a2.get(namespaceKey(instanceId, namespace2))) === void 0) continue;
    throw new RegistryRefusal("invalid", `the namespace ${namespace2} has such a rule already`);
  }
  if (retention !== void 0) {
    const { Key: key, Value: value, CronSetting: cronSetting = "manual", Disabled: isDisabled = false } = retention;
    const nextRunAtMs = isDisabled ? void 0 : nextRun(cronSetting, clock2.now());
    store.retentionRules.put({
      instanceId,
      namespace: namespace2,
      id: nextNumber(store, instanceId, "retentionRules"),
      ...{ key, value, cronSetting, isDisabled },
      ...nextRunAtMs === void 0 ? {} : { nextRunAtMs }
    });
  }
  if (immutability !== void 0) {
    store.immutableTagRules.put({
      instanceId,
      namespace: namespace2,
      id: nextNumber(store, instanceId, "immutableTagRules"),
      repositoryPattern: immutability.RepositoryPattern ?? "**",
      tagPattern: immutability.TagPattern ?? "**",
      repositoryDecoration: immutability.RepositoryDecoration ?? "repoMatches",
      tagDecoration: immutability.TagDecoration ?? "matches",
      isDisabled: immutability.Disabled ?? false
    });
  }
}
function putRepository(place, namespace2, planned) {
  const { services } = place;
  const { instanceId } = namespace2;
  const { RepositoryName, Description: description = "", BriefDescription: briefDescription = "" } = planned;
  const { repositories } = services.store;
  if (repositories.get(repositoryKey(instanceId, namespace2.name, RepositoryName)) === void 0) {
    assertRepositoryName(RepositoryName);
    const instance2 = findInstance(services, instanceId);
    const made = newRepository(asOf(services, planned.CreatedAt), instance2, namespace2.name, RepositoryName);
    repositories.put({ ...made, description, briefDescription });
  } else assertAdds("the repository", planned, ["RepositoryName", "Images"]);
  const Images = each(
    place,
    "Images",
    planned.Images,
    (below, image2) => putImage(below.services, namespace2, RepositoryName, image2)
  );
  return { RepositoryName, Images };
}
function putImage(services, namespace2, repository2, planned) {
  var _a2;
  const { Tags } = planned;
  const { instanceId, name: name2 } = namespace2;
  const pushed = {
    instanceId,
    namespace: name2,
    repository: repository2,
    operator: findInstance(services, instanceId).account,
    manifest: planned.Manifest,
    config: planned.Config,
    size: planned.Size,
    mediaType: planned.MediaType,
    layers: (_a2 = planned.Layers) == null ? void 0 : _a2.map(({ Size: size2, Digest: digest2 }) => ({ size: size2, digest: digest2 }))
  };
  return { Tags, Digest: pushTagged(asOf(services, planned.PushedAt), pushed, Tags) };
}
function putChart({ services }, namespace2, planned) {
  const { ChartName, ChartVersion, Content = new Uint8Array() } = planned;
  const { instanceId, name: name2 } = namespace2;
  const Digest = uploadChart(asOf(services, planned.UploadedAt), {
    instanceId,
    namespace: name2,
    name: ChartName,
    version: ChartVersion,
    content: typeof Content === "string" ? fromBase64(Content) : Content,
    operator: findInstance(services, instanceId).account
  });
  return { ChartName, ChartVersion, Digest };
}
function assertAdds(what, planned, added) {
  const own = Object.entries(planned).find(([name2, value]) => value !== void 0 && !added.includes(name2));
  if (own === void 0) return;
  throw new RegistryRefusal("invalid", `${what} exists already, and a plan does not change its ${own[0]}`);
}
function asOf(services, moment2) {
  return moment2 === void 0 ? services : { ...services, clock: new Clock(momentMs(moment2)) };
}
function deleteTags(services, { tags: tags2, operator, ...from }) {
  const { store, settings } = services;
  assertWritable(store, from.instanceId);
  const key = repositoryOf(from);
  const named = tags2.map((name2) => findImageTag(services, { ...from, name: from.repository }, name2));
  const removed = new Set(
    settings.spareOtherTags ? named : named.flatMap(({ digest: digest2 }) => store.imageTags.childrenOf(artifactKey(key, digest2)))
  );
  assertMutable(store, [...removed]);
  for (const tag of removed) removeTag(services, tag, operator);
}
function deleteRepository2(services, repository2, operator) {
  const { store } = services;
  assertWritable(store, repository2.instanceId);
  const key = keyOfRepository(repository2);
  const tags2 = store.imageTags.childrenOf(key);
  assertMutable(store, tags2);
  for (const tag of tags2) removeTag(services, tag, operator);
  store.repositories.delete(key);
}
function untag(services, tag, operator) {
  const { store } = services;
  assertWritable(store, tag.instanceId);
  assertMutable(store, [tag]);
  store.imageTags.delete(store.imageTags.keyOf(tag));
  tellDeleted(services, tag, operator);
}
function deleteManifest(services, artifact, operator) {
  const { store } = services;
  assertWritable(store, artifact.instanceId);
  const key = store.artifacts.keyOf(artifact);
  const tags2 = store.imageTags.childrenOf(key);
  assertMutable(store, tags2);
  for (const tag of tags2) {
    store.imageTags.delete(store.imageTags.keyOf(tag));
    tellDeleted(services, tag, operator);
  }
  store.artifacts.delete(key);
  if (tags2.length === 0) tellDeleted(services, { ...artifact, name: "" }, operator);
}
function removeTag(services, tag, operator) {
  const { store } = services;
  const key = repositoryOf(tag);
  store.imageTags.delete(tagKey(key, tag.name));
  const artifact = artifactKey(key, tag.digest);
  if (store.imageTags.countOf(artifact) === 0 && !isNamedByIndex(store, key, tag.digest)) {
    store.artifacts.delete(artifact);
  }
  tellDeleted(services, tag, operator);
}
function isNamedByIndex(store, repository2, digest2) {
  return store.artifacts.childrenOf(indexesKey(repository2)).some(({ manifest }) => manifest.includes(digest2) && readManifest(manifest).manifests.includes(digest2));
}
function tellDeleted({ emit, clock: clock2 }, deleted, operator) {
  const { instanceId, namespace: namespace2, repository: repository2, name: tag, digest: digest2 } = deleted;
  emit({ type: "deleteImage", instanceId, namespace: namespace2, repository: repository2, tag, digest: digest2, operator, atMs: clock2.now() });
}
var OPERATOR = "tag-retention";
var DAY_MS = 864e5;
function runDue(services) {
  const nowMs = services.clock.now();
  for (const rule of services.store.retentionRules.dueBy(nowMs)) runRule(services, rule, nowMs);
}
function runRule(services, rule, nowMs) {
  const atMs = latestRun(rule.cronSetting, rule.nextRunAtMs ?? nowMs, nowMs);
  runRetention(services, rule, { isDryRun: false, atMs });
  const { nextRunAtMs: _, ...rest } = rule;
  const next = nextRun(rule.cronSetting, atMs);
  services.store.retentionRules.put(next === void 0 ? rest : { ...rest, nextRunAtMs: next });
}
function runRetention(services, rule, run) {
  const { store } = services;
  const { instanceId, namespace: namespace2 } = rule;
  const id = nextNumber(store, instanceId, "retentionExecutions");
  const execution = {
    instanceId,
    retentionId: rule.id,
    id,
    isDryRun: run.isDryRun,
    status: "InProgress",
    reads: 0,
    sinceMs: run.atMs,
    startedAtMs: run.atMs
  };
  store.retentionExecutions.put(execution);
  if (rule.isDisabled) return;
  for (const { name: name2 } of store.repositories.childrenOf(namespaceKey(instanceId, namespace2))) {
    runInRepository(services, rule, execution, name2);
  }
}
function runInRepository(services, rule, execution, repository2) {
  const { store } = services;
  const { instanceId, namespace: namespace2 } = rule;
  const candidates = candidatesOf(store, repositoryKey(instanceId, namespace2, repository2));
  const isImmutable = immutableTagsOf(store, instanceId, namespace2);
  const retained = retainedDigests(candidates, [rule], execution.startedAtMs);
  const removed = candidates.filter(({ digest: digest2, tags: tags2 }) => !retained.has(digest2) && !tags2.some(({ name: name2 }) => isImmutable(repository2, name2))).flatMap(({ tags: tags2 }) => tags2);
  const total = candidates.reduce((sum, { tags: tags2 }) => sum + tags2.length, 0);
  store.retentionTasks.put({
    instanceId,
    executionId: execution.id,
    id: nextNumber(store, instanceId, "retentionTasks"),
    repository: repository2,
    total,
    retained: total - removed.length
  });
  if (execution.isDryRun) return;
  for (const tag of removed) removeTag(services, tag, OPERATOR);
}
function candidatesOf(store, repository2) {
  return store.artifacts.childrenOf(repository2).flatMap(({ digest: digest2, id, pushedAtMs }) => {
    const tags2 = store.imageTags.childrenOf(artifactKey(repository2, digest2));
    const latest2 = tags2.reduce((ms, tag) => Math.max(ms, tag.pushedAtMs), pushedAtMs);
    return tags2.length === 0 ? [] : [{ digest: digest2, id, pushedAtMs: latest2, tags: tags2 }];
  });
}
function retainedDigests(candidates, settings, nowMs) {
  return new Set(settings.flatMap((setting) => keptBy(setting, candidates, nowMs)).map(({ digest: digest2 }) => digest2));
}
function keptBy({ key, value }, candidates, nowMs) {
  switch (key) {
    case "latestPushedK":
      return candidates.toSorted((left, right) => right.pushedAtMs - left.pushedAtMs || right.id - left.id).slice(0, value);
    case "nDaysSinceLastPush":
      return candidates.filter(({ pushedAtMs }) => pushedAtMs >= nowMs - value * DAY_MS);
    default:
      return candidates;
  }
}
var EXAMPLE_INSTANCE = "tcr-okmj78";
var NAMESPACES = [
  "team-01",
  "library",
  "develop",
  "release",
  "charts",
  "signed",
  "frozen",
  "archived",
  "retired",
  "sandbox"
];
var IMAGES = [
  ["team-01", "nginx", "1.0", "1.1"],
  ["library", "nginx", "v1.2.0"],
  ["develop", "app", "stg", "old"],
  ["develop", "demo", "v1.0", "v1.1"],
  ["develop", "legacy", "v1.0"]
];
function seedExampleNamespaces(services) {
  for (const name2 of NAMESPACES) {
    const instance2 = services.store.instances.get(EXAMPLE_INSTANCE);
    if (instance2 !== void 0) addNamespace(services, instance2, { name: name2, isPublic: false, tags: [] });
  }
}
function seedExampleRegistry(services, account) {
  const tell = { services, instanceId: EXAMPLE_INSTANCE, account, now: services.clock.now() };
  seedContent(tell);
  seedRules(tell);
  seedTriggers(tell);
  seedAccounts(tell);
  seedAccess(tell);
  seedReplicas(tell);
}
function seedContent({ services, instanceId, account: operator }) {
  for (const [namespace2, repository2, ...tags2] of IMAGES) {
    for (const tag of tags2) pushImage(services, { instanceId, namespace: namespace2, repository: repository2, tag, operator });
  }
  const chart2 = { instanceId, namespace: "charts", name: "redis", version: "1.0" };
  uploadChart(services, { ...chart2, content: new Uint8Array(), operator });
}
function seedRules({ services: { store }, instanceId, now }) {
  for (const namespace2 of ["library", "signed"]) {
    const key = { kmsId: "08408a30-0416-11ed-abdc-52540036b432", kmsRegion: "ap-guangzhou", domain: "" };
    store.signaturePolicies.put({ instanceId, namespace: namespace2, name: `${namespace2} signing`, ...key, isDisabled: false });
  }
  for (const namespace2 of ["frozen", "archived"]) {
    const id2 = nextNumber(store, instanceId, "immutableTagRules");
    const patterns = { repositoryPattern: "**", tagPattern: "v*" };
    const decorations = { repositoryDecoration: "repoMatches", tagDecoration: "matches" };
    store.immutableTagRules.put({ instanceId, namespace: namespace2, id: id2, ...patterns, ...decorations, isDisabled: false });
  }
  for (const namespace2 of ["team-01", "sandbox"]) {
    const id2 = nextNumber(store, instanceId, "retentionRules");
    const setting = { key: "latestPushedK", value: 20, cronSetting: "manual", isDisabled: false };
    store.retentionRules.put({ instanceId, namespace: namespace2, id: id2, ...setting });
  }
  const execution = nextNumber(store, instanceId, "retentionExecutions");
  store.retentionExecutions.put({
    instanceId,
    retentionId: 1,
    id: execution,
    isDryRun: false,
    status: "Succeed",
    reads: 0,
    startedAtMs: now
  });
  const id = nextNumber(store, instanceId, "retentionTasks");
  store.retentionTasks.put({ instanceId, executionId: execution, id, repository: "nginx", total: 2, retained: 2 });
  const job = nextNumber(store, instanceId, "gcJobs");
  store.gcJobs.put({ instanceId, id: job, status: "finished", reads: 0, schedule: "Manual", createdAtMs: now });
}
function seedTriggers({ services: { store }, instanceId, now }) {
  const namespace2 = "charts";
  for (const name2 of ["chart-uploads", "former-hook"]) {
    store.webhookTriggers.put({
      instanceId,
      namespace: namespace2,
      id: nextNumber(store, instanceId, "webhook-trigger"),
      name: name2,
      description: "",
      targets: [{ address: "https://hooks.example.com/charts", headers: [] }],
      eventTypes: ["uploadChart"],
      condition: ".*",
      isEnabled: true
    });
  }
  store.webhookLogs.put({
    instanceId,
    namespace: namespace2,
    triggerId: 1,
    id: nextNumber(store, instanceId, "webhook-call"),
    eventType: "uploadChart",
    detail: "{}",
    status: "finished",
    createdAtMs: now,
    updatedAtMs: now
  });
}
function seedAccounts({ services, instanceId, now }) {
  const { store, ids } = services;
  const key = instanceKey(services, instanceId);
  for (const name2 of ["robot", "former-robot"]) {
    store.serviceAccounts.put({
      instanceId,
      name: name2,
      description: "pulls for the cluster",
      isDisabled: false,
      createdAtMs: now,
      updatedAtMs: now,
      expiresAtMs: 0,
      permissions: [{ resource: "team-01", actions: ["tcr:PullRepository"] }],
      passwordHash: hmac(key, ids.secret("password"))
    });
  }
  for (const id of ["2ab3af0d-893d-423f-91b1-27713566f95f", "b671eee3-a58d-4704-b4d2-a84b6361ff0c"]) {
    const times = { createdAtMs: now, expiresAtMs: now + LONG_TERM_MS };
    store.tokens.put({ instanceId, id, description: "for-tke-cluster", isEnabled: true, ...times });
  }
}
function seedAccess({ services: { store, ids }, instanceId }) {
  store.publicAccesses.put({ instanceId, status: "Opened", reads: 0 });
  const ranges = ["192.168.0.0/24", "192.168.1.0/24", "192.168.2.0/24", "192.168.3.0/24"];
  const policies = ranges.map((cidrBlock, index) => ({ cidrBlock, description: `office ${index + 1}` }));
  store.allowlists.put({ instanceId, version: 1, policies });
  const network = { vpcId: "vpc-3kxp7mzq", subnetId: "subnet-9wq2e1rt" };
  const link = { instanceId, ...network, region: "ap-guangzhou", address: ids.privateAddress() };
  store.vpcLinks.put({ ...link, status: "Running", reads: 0 });
  for (const name2 of ["hub.example.com", "former.example.com"]) {
    store.customDomains.put({ instanceId, name: name2, certificateId: "kWGTVuU3", status: "SUCCESS", reads: 0 });
  }
  store.imageAccelerations.put({
    instanceId,
    ...network,
    storageType: "SD",
    permissionGroupId: "pgroupbasic",
    zone: "ap-guangzhou-1",
    tags: [],
    address: ids.privateAddress(),
    status: "Completed",
    reads: 0
  });
}
function seedReplicas({ services: { store, ids }, instanceId, now }) {
  for (const [region2, regionId] of [
    ["ap-hongkong", 5],
    ["ap-singapore", 9]
  ]) {
    const id = `${instanceId}-${regionId}`;
    const tasks = ["SyncMasterDBTask", "SyncMasterBucketTask", "CreateTcrCrdTask"];
    store.replicas.put({
      id,
      masterId: instanceId,
      region: region2,
      regionId,
      createdAtMs: now,
      hasSyncedTags: false,
      tasks: tasks.map((name2) => ({ name: name2, id: ids.replicaTaskId(), endedAtMs: now })),
      status: "Running",
      reads: 0
    });
    const copied = nextNumber(store, instanceId, "replication-copy");
    const sync = { sourceId: instanceId, destinationId: id };
    store.replicationSyncs.put({ ...sync, status: "Succeed", reads: 0, endedAtMs: now, settledCopy: copied });
    store.replicationCopies.put({
      ...sync,
      id: copied,
      resource: "image",
      source: "team-01/nginx:1.1",
      destination: "team-01/nginx:1.1",
      isOk: true,
      startedAtMs: now,
      endedAtMs: now
    });
  }
}
var REGION = "ap-guangzhou";
var MAKES = {
  CreateNamespace: "namespace",
  CreateRepository: "repository"
};
function seedExamples(services, account) {
  const targets = exampleTargets();
  for (const target of targets) seedInstance(services, target, account);
  seedExampleNamespaces(services);
  for (const target of targets) seedNamespace(services, target);
  for (const target of targets) seedContent2(services, target, account);
  seedExampleRegistry(services, account);
}
function seedInstance(services, { action, instanceId }, account) {
  const { store, clock: clock2, ids } = services;
  const before = store.instances.get(instanceId);
  const isPrepaid = (before == null ? void 0 : before.isPrepaid) === true || action === "RenewInstance";
  store.instances.put({
    id: instanceId,
    account,
    name: `example-${instanceId.replace(/^tcr-/, "")}`,
    type: "premium",
    region: REGION,
    status: "Running",
    reads: 0,
    createdAtMs: clock2.now(),
    address: (before == null ? void 0 : before.address) ?? ids.privateAddress(),
    tags: [],
    isPrepaid,
    ...isPrepaid ? { expiresAtMs: addMonths(clock2.now(), 1) } : {},
    renewFlag: 0,
    isProtected: false,
    nextNamespaceId: 1
  });
}
function seedNamespace(services, { instanceId, namespace: namespace2 }) {
  const { store } = services;
  const instance2 = store.instances.get(instanceId);
  if (instance2 === void 0 || namespace2 === void 0) return;
  if (store.namespaces.get(namespaceKey(instanceId, namespace2)) !== void 0) return;
  addNamespace(services, instance2, { name: namespace2, isPublic: false, tags: [] });
}
function seedContent2(services, { instanceId, namespace: namespace2, repository: repository2, tags: tags2, chart: chart2 }, operator) {
  const { store, clock: clock2 } = services;
  if (namespace2 === void 0) return;
  if (chart2 !== void 0) {
    uploadChart(services, { instanceId, namespace: namespace2, ...chart2, content: new Uint8Array(), operator });
  }
  if (repository2 === void 0) return;
  const now = clock2.now();
  if (store.repositories.get(repositoryKey(instanceId, namespace2, repository2)) === void 0) {
    const texts = { description: "", briefDescription: "" };
    store.repositories.put({ instanceId, namespace: namespace2, name: repository2, ...texts, createdAtMs: now, updatedAtMs: now });
  }
  for (const tag of tags2) pushImage(services, { instanceId, namespace: namespace2, repository: repository2, tag, operator });
}
function exampleTargets() {
  const all = Object.values(operations);
  return all.flatMap(({ name: name2, examples = [] }) => examples.flatMap(({ input }) => targetsOf(name2, input)));
}
function targetsOf(action, input) {
  const ids = [
    input["RegistryId"],
    input["SourceRegistryId"],
    input["DestinationRegistryId"],
    ...list(input["RegistryIds"])
  ];
  const destination = textOf2(input, "DestinationNamespace");
  return ids.filter(isText).flatMap((instanceId) => {
    const target = {
      action,
      instanceId,
      namespace: textOf2(input, "NamespaceName", "SourceNamespace", "Namespace"),
      repository: textOf2(input, "RepositoryName", "SourceRepo"),
      tags: [textOf2(input, "ImageVersion", "SourceReference"), ...list(input["Tags"])].filter(isText),
      chart: chartOf(input)
    };
    const made = MAKES[action];
    const own = made === void 0 ? target : { ...target, [made]: void 0 };
    return destination === void 0 ? [own] : [own, { action, instanceId, namespace: destination, tags: [] }];
  });
}
function chartOf(input) {
  const [name2, version] = [textOf2(input, "ChartName"), textOf2(input, "ChartVersion")];
  return name2 === void 0 || version === void 0 ? void 0 : { name: name2, version };
}
function textOf2(input, ...names) {
  return names.map((name2) => input[name2]).find(isText);
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
function goOnEarlier(services) {
  restartTransitions(services);
  planRunsAnew(services);
}
function restartTransitions({ store, clock: clock2 }) {
  const nowMs = clock2.now();
  for (const table3 of Object.values(store.tables)) {
    for (const row of [...table3.values()]) {
      if ("sinceMs" in row && Number(row.sinceMs) > nowMs) table3.put({ ...row, sinceMs: nowMs });
    }
  }
}
function planRunsAnew({ store, clock: clock2 }) {
  for (const rule of [...store.retentionRules.values()]) {
    if (rule.nextRunAtMs === void 0) continue;
    const nextRunAtMs = nextRun(rule.cronSetting, clock2.now()) ?? rule.nextRunAtMs;
    if (nextRunAtMs < rule.nextRunAtMs) store.retentionRules.put({ ...rule, nextRunAtMs });
  }
}
var UPLOAD_MS = 24 * 36e5;
var MAX_UPLOADS = 1e3;
var Uploads = (_g = class {
  constructor(blobs, clock2) {
    __privateAdd(this, _Uploads_instances);
    __privateAdd(this, _blobs2);
    __privateAdd(this, _clock);
    /** The one that was used the longest ago first. */
    __privateAdd(this, _open2, /* @__PURE__ */ new Map());
    __privateSet(this, _blobs2, blobs);
    __privateSet(this, _clock, clock2);
  }
  /** Begins an upload; answers undefined when so many requests are at uploads that there is no room for it. */
  async begin(id, repository2) {
    __privateMethod(this, _Uploads_instances, forgetOld_fn).call(this, MAX_UPLOADS - 1);
    if (__privateGet(this, _open2).size >= MAX_UPLOADS) return void 0;
    const draft = await __privateGet(this, _blobs2).begin();
    const upload = { id, repository: repository2, draft, usedAtMs: __privateGet(this, _clock).now(), requests: 0, free: Promise.resolve() };
    __privateGet(this, _open2).set(id, upload);
    return upload;
  }
  /** An open upload of a repository. */
  find(id, { instanceId, namespace: namespace2, name: name2 }) {
    __privateMethod(this, _Uploads_instances, forgetOld_fn).call(this, MAX_UPLOADS);
    const upload = __privateGet(this, _open2).get(id);
    const of = upload == null ? void 0 : upload.repository;
    return (of == null ? void 0 : of.instanceId) === instanceId && of.namespace === namespace2 && of.name === name2 ? upload : void 0;
  }
  /** Runs `work` on an upload when no other request is at it, and while it is open. */
  async use(upload, work) {
    const result = upload.free.then(() => __privateGet(this, _open2).get(upload.id) === upload ? work() : void 0);
    __privateMethod(this, _Uploads_instances, noteUse_fn).call(this, upload, 1);
    const end = () => __privateMethod(this, _Uploads_instances, noteUse_fn).call(this, upload, -1);
    upload.free = result.then(end, end);
    return result;
  }
  /** Forgets an upload, whose draft is over. */
  end({ id }) {
    __privateGet(this, _open2).delete(id);
  }
  /** Forgets all. Those that a request is at are over when that is, which is not waited for. */
  async clear() {
    const all = [...__privateGet(this, _open2).values()];
    const dropped = all.map((upload) => __privateMethod(this, _Uploads_instances, drop_fn).call(this, upload));
    await Promise.all(dropped.filter((_, index) => {
      var _a2;
      return ((_a2 = all[index]) == null ? void 0 : _a2.requests) === 0;
    }));
  }
}, _blobs2 = new WeakMap(), _clock = new WeakMap(), _open2 = new WeakMap(), _Uploads_instances = new WeakSet(), noteUse_fn = function(upload, requests) {
  upload.usedAtMs = __privateGet(this, _clock).now();
  upload.requests += requests;
  if (__privateGet(this, _open2).delete(upload.id)) __privateGet(this, _open2).set(upload.id, upload);
}, /** Forgets those that nothing came for, and the oldest of the others until so many are left, but none that a request is at. */
forgetOld_fn = function(maxLeft) {
  for (const upload of __privateGet(this, _open2).values()) {
    const isOld = Math.abs(__privateGet(this, _clock).now() - upload.usedAtMs) > UPLOAD_MS;
    if (!isOld && __privateGet(this, _open2).size <= maxLeft) return;
    if (upload.requests === 0) void __privateMethod(this, _Uploads_instances, drop_fn).call(this, upload);
  }
}, drop_fn = async function(upload) {
  __privateGet(this, _open2).delete(upload.id);
  await upload.free;
  await upload.draft.discard().catch(() => void 0);
}, _g);
var MAX_TRIES = 3;
async function makeCall(request, options, stop) {
  const { allowsAnyHost, backOffMs, isOwn, pause: pause2 } = options;
  const url2 = new URL(request.url);
  if (!allowsAnyHost && !isLoopback(url2.hostname)) {
    return { fault: "not sent: the address is not on this computer", tries: 0 };
  }
  let fault;
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    if (isOwn(url2)) return { fault: "not sent: the address is the mock's own", tries: tries - 1 };
    fault = await tryOnce(request, options, stop);
    if (fault === void 0 || stop.aborted) return { fault, tries };
    if (tries < MAX_TRIES) await pause2(backOffMs * 2 ** (tries - 1), stop);
  }
  return { fault, tries: MAX_TRIES };
}
async function tryOnce(request, { deliver, timeoutMs }, stop) {
  const end = AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]);
  try {
    const status = await Promise.race([deliver(request, end), rejectedBy(end)]);
    return status >= 200 && status < 300 ? void 0 : `answered with the status ${status}`;
  } catch {
    return end.aborted && !stop.aborted ? "no answer in time" : "no connection";
  }
}
function rejectedBy(signal) {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
function pause(ms, signal) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end);
  });
}
var DEFAULT_BACK_OFF_MS = 200;
var DEFAULT_TIMEOUT_MS = 5e3;
var MAX_MS = 6e4;
function startDispatcher(store, options, { whenSafe, isOwn }) {
  const { deliver, allowAnyHost = false } = options ?? {};
  const { backOffMs = DEFAULT_BACK_OFF_MS, timeoutMs = DEFAULT_TIMEOUT_MS } = options ?? {};
  if (!(backOffMs >= 0 && backOffMs <= MAX_MS)) {
    throw new RangeError(`webhooks.backOffMs: expected milliseconds from 0 to ${MAX_MS}`);
  }
  if (!(Number.isSafeInteger(timeoutMs) && timeoutMs >= 1 && timeoutMs <= MAX_MS)) {
    throw new RangeError(`webhooks.timeoutMs: expected whole milliseconds from 1 to ${MAX_MS}`);
  }
  if (deliver === void 0) return void 0;
  const dispatcher = new WebhookDispatcher(store, {
    deliver,
    pause,
    whenSafe,
    isOwn,
    allowsAnyHost: allowAnyHost,
    backOffMs,
    timeoutMs
  });
  store.onCommit((changes) => dispatcher.noteChanges(changes));
  dispatcher.resume();
  return dispatcher;
}
var MAX_BUSY = 16;
var TRY_MS = 1e3;
var WebhookDispatcher = (_h = class {
  constructor(store, options) {
    __privateAdd(this, _WebhookDispatcher_instances);
    __privateAdd(this, _store2);
    __privateAdd(this, _options);
    /** Keys of the calls to make, by the key of their trigger. */
    __privateAdd(this, _queues, /* @__PURE__ */ new Map());
    __privateAdd(this, _busy, /* @__PURE__ */ new Map());
    /** What became of calls, by their keys, until it is noted in the store: where it cannot be kept, it waits until a change can. */
    __privateAdd(this, _results, /* @__PURE__ */ new Map());
    __privateAdd(this, _stop, new AbortController());
    __privateAdd(this, _isClosed, false);
    __privateSet(this, _store2, store);
    __privateSet(this, _options, options);
  }
  /** Takes up the calls among changes that have become final. */
  noteChanges(changes) {
    if (__privateGet(this, _isClosed)) return;
    for (const { table: table3, before, after } of changes) {
      if (table3 === "webhookDeliveries" && before === void 0 && after !== void 0) {
        __privateMethod(this, _WebhookDispatcher_instances, enqueue_fn).call(this, after);
      }
    }
    __privateMethod(this, _WebhookDispatcher_instances, startMore_fn).call(this);
    if (__privateGet(this, _results).size > 0) queueMicrotask(() => __privateMethod(this, _WebhookDispatcher_instances, noteResults_fn).call(this));
  }
  /** Takes up all calls that stand in the store: after a start from a folder or a snapshot. */
  resume() {
    this.reset();
    for (const delivery of __privateGet(this, _store2).webhookDeliveries.values()) __privateMethod(this, _WebhookDispatcher_instances, enqueue_fn).call(this, delivery);
    __privateMethod(this, _WebhookDispatcher_instances, startMore_fn).call(this);
  }
  /** Resolves when every call has been made, or given up. */
  async drain() {
    while (__privateGet(this, _busy).size > 0) await Promise.all(__privateGet(this, _busy).values());
  }
  /** Stops at once what is under way and forgets what was to come; what stands in the store stays there. */
  reset() {
    __privateGet(this, _stop).abort();
    __privateSet(this, _stop, new AbortController());
    __privateGet(this, _queues).clear();
    __privateGet(this, _busy).clear();
    __privateGet(this, _results).clear();
  }
  /** Makes no more calls. */
  close() {
    __privateMethod(this, _WebhookDispatcher_instances, noteResults_fn).call(this);
    __privateSet(this, _isClosed, true);
    this.reset();
  }
}, _store2 = new WeakMap(), _options = new WeakMap(), _queues = new WeakMap(), _busy = new WeakMap(), _results = new WeakMap(), _stop = new WeakMap(), _isClosed = new WeakMap(), _WebhookDispatcher_instances = new WeakSet(), enqueue_fn = function(delivery) {
  const trigger = triggerKey(delivery.instanceId, delivery.namespace, delivery.triggerId);
  const queue = __privateGet(this, _queues).get(trigger);
  if (queue === void 0) __privateGet(this, _queues).set(trigger, [webhookCallKey(delivery)]);
  else queue.push(webhookCallKey(delivery));
}, startMore_fn = function() {
  for (const [trigger, queue] of __privateGet(this, _queues)) {
    if (__privateGet(this, _busy).size >= MAX_BUSY) return;
    if (!__privateGet(this, _busy).has(trigger)) __privateGet(this, _busy).set(trigger, __privateMethod(this, _WebhookDispatcher_instances, serve_fn).call(this, trigger, queue, __privateGet(this, _stop).signal));
  }
}, serve_fn = async function(trigger, queue, stop) {
  for (let key = queue.shift(); key !== void 0; key = queue.shift()) {
    await __privateMethod(this, _WebhookDispatcher_instances, call_fn).call(this, key, stop);
    if (stop.aborted) return;
  }
  __privateGet(this, _queues).delete(trigger);
  __privateGet(this, _busy).delete(trigger);
  __privateMethod(this, _WebhookDispatcher_instances, startMore_fn).call(this);
}, call_fn = async function(key, stop) {
  var _a2;
  await Promise.resolve(__privateGet(this, _options).whenSafe()).catch(() => void 0);
  const delivery = __privateGet(this, _store2).webhookDeliveries.get(key);
  const body = (_a2 = __privateGet(this, _store2).webhookLogs.get(key)) == null ? void 0 : _a2.detail;
  if (delivery === void 0 || body === void 0 || stop.aborted) return;
  const result = await makeCall({ url: delivery.url, headers: delivery.headers, body }, __privateGet(this, _options), stop);
  if (stop.aborted) return;
  __privateGet(this, _results).set(key, result);
  __privateMethod(this, _WebhookDispatcher_instances, noteResults_fn).call(this);
}, noteResults_fn = function() {
  var _a2;
  const noted = [...__privateGet(this, _results)];
  if (noted.length === 0) return;
  const { signal } = __privateGet(this, _stop);
  __privateGet(this, _results).clear();
  const wait = () => {
    if (!signal.aborted) for (const [key, result] of noted) __privateGet(this, _results).set(key, result);
  };
  for (const [key, { fault, tries }] of noted) {
    const log = __privateGet(this, _store2).webhookLogs.get(key);
    if (log === void 0) continue;
    const updatedAtMs = log.createdAtMs + tries * TRY_MS;
    __privateGet(this, _store2).webhookLogs.put({ ...log, status: fault === void 0 ? "finished" : "error", fault, updatedAtMs });
    __privateGet(this, _store2).webhookDeliveries.delete(key);
  }
  try {
    __privateGet(this, _store2).commit();
  } catch (error2) {
    if (!(error2 instanceof PersistenceError)) throw error2;
    wait();
    return;
  }
  (_a2 = __privateGet(this, _options).whenSafe()) == null ? void 0 : _a2.catch(wait);
}, _h);
function found(value, what) {
  if (value === void 0) throw new Error(`${what} is not known yet: a step of the pipeline is missing`);
  return value;
}
var ApiError = class _ApiError extends Error {
  constructor(code, message, options) {
    super(message, options);
    this.name = "ApiError";
    this.code = code;
  }
  /** Turns anything thrown into an ApiError: an unexpected error becomes an InternalError with the error as its cause. */
  static from(thrown) {
    if (thrown instanceof _ApiError) return thrown;
    if (thrown instanceof PersistenceError) {
      return new _ApiError(thrown.isFull ? "ResourceInsufficient" : "InternalError", thrown.message);
    }
    return new _ApiError("InternalError", "An internal error has occurred.", { cause: thrown });
  }
};
function coerceScalar(type, value) {
  switch (type) {
    case "Integer":
      return integerOf(value);
    case "Float":
      return floatOf(value);
    case "Boolean":
      return booleanOf(value);
    case "Object":
      return value;
    default:
      return typeof value === "string" ? value : void 0;
  }
}
function integerOf(value) {
  const number2 = typeof value === "string" && /^[+-]?\d{1,16}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number2) ? number2 : void 0;
}
function floatOf(value) {
  const number2 = typeof value === "string" && /^[+-]?\d{1,32}(?:\.\d{1,32})?$/.test(value) ? Number(value) : value;
  return Number.isFinite(number2) ? number2 : void 0;
}
function booleanOf(value) {
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "True") return true;
  return value === "false" || value === "False" ? false : void 0;
}
var COMMON_PARAMS = /* @__PURE__ */ new Set([
  "Action",
  "Version",
  "Region",
  "Timestamp",
  "Nonce",
  "SecretId",
  "Signature",
  "SignatureMethod",
  "Token",
  "Language",
  "RequestClient"
]);
function collectBody({ method, target, headers, peer, body }, maxBytes) {
  if (typeof body === "string" || body instanceof Uint8Array) return { method, target, headers, peer, body };
  return body.collect(maxBytes + 1).then((collected) => ({ method, target, headers, peer, body: collected }));
}
function chunksOf({ body }) {
  if (typeof body === "string") return [new TextEncoder().encode(body)];
  return body instanceof Uint8Array ? [body] : body;
}
function bodyStream(chunks) {
  return {
    collect: async (maxBytes) => {
      const kept2 = [];
      let bytes2 = 0;
      for await (const chunk of chunks()) {
        if (bytes2 < maxBytes) kept2.push(chunk.subarray(0, maxBytes - bytes2));
        bytes2 += chunk.length;
      }
      return concatBytes(kept2);
    },
    [Symbol.asyncIterator]: () => chunks()[Symbol.asyncIterator]()
  };
}
function headerOf2({ headers }, name2) {
  const value = headers[name2];
  return value === void 0 || typeof value === "string" ? value : value.join(", ");
}
function originOf(request) {
  var _a2;
  const sent = headerOf2(request, "host") ?? "";
  const host = sent.includes("/") ? sent.replace(/^https?:\/\//i, "") : sent;
  const scheme = ((_a2 = request.peer) == null ? void 0 : _a2.isSecure) === true ? "https" : "http";
  return `${scheme}://${/^[\w.:[\]-]+$/.test(host) ? host : "127.0.0.1"}`;
}
function credentialsOf(request) {
  const [, kind = "", shown = ""] = /^(Basic|Bearer) (.+)$/i.exec(headerOf2(request, "authorization") ?? "") ?? [];
  if (kind.toLowerCase() === "bearer") return { kind: "token", token: shown };
  const pair = /^[\w+/=]+$/.test(shown) ? /^([^:]*):(.*)$/s.exec(textOfBase64(shown) ?? "") : null;
  return pair === null ? void 0 : { kind: "password", name: pair[1] ?? "", password: pair[2] ?? "" };
}
function textOfBase64(encoded) {
  try {
    return textOf(fromBase64(encoded));
  } catch {
    return void 0;
  }
}
function registryCallerOf(request) {
  var _a2;
  return {
    host: headerOf2(request, "host") ?? "",
    address: ((_a2 = request.peer) == null ? void 0 : _a2.address) ?? "127.0.0.1",
    credentials: credentialsOf(request)
  };
}
function pathOf({ target }) {
  return target === "/" ? target : target.replace(/^https?:\/\/[^/?]*/i, "").replace(/\?.*$/s, "");
}
function json(status, value) {
  return { status, headers: { "Content-Type": "application/json" }, body: `${JSON.stringify(value, null, 2)}
` };
}
function readCommonParams(context) {
  const isTc3 = found(context.authorization, "the authorization").kind === "tc3";
  const fromHeaders = {
    action: header(context, "x-tc-action"),
    version: header(context, "x-tc-version"),
    region: header(context, "x-tc-region"),
    timestamp: header(context, "x-tc-timestamp")
  };
  if (isTc3 && (context.encoding !== "query" || context.services.settings.strict)) return fromHeaders;
  const pairs = new Map(readPairs(context));
  return {
    action: fromHeaders.action ?? present(pairs.get("Action")),
    version: fromHeaders.version ?? present(pairs.get("Version")),
    region: fromHeaders.region ?? present(pairs.get("Region")),
    timestamp: isTc3 ? fromHeaders.timestamp : present(pairs.get("Timestamp"))
  };
}
function readPairs(context) {
  const authorization = found(context.authorization, "the authorization");
  if (authorization.kind === "v1") return authorization.params;
  const { query = "", body = "" } = found(context.received, "the request");
  if (context.encoding !== "query" && context.encoding !== "form") return [];
  const text2 = context.encoding === "query" ? query : textOf(body);
  if (text2 === void 0) throw new ApiError("InvalidParameter", "The form is not encoded in UTF-8.");
  try {
    return parseQuery(text2);
  } catch (error2) {
    if (error2 instanceof SignerError) throw new ApiError("InvalidParameter", error2.message);
    throw error2;
  }
}
function header(context, name2) {
  return present(headerOf2(context.request, name2));
}
function present(value) {
  return value === "" || value === "null" || value === "undefined" ? void 0 : value;
}
var MAX_VALUES = 1e4;
var MAX_DEPTH = 32;
function hasTooManyParams(pairs) {
  let count2 = 1;
  const next = (from) => typeof pairs === "string" ? pairs.indexOf("&", from) : pairs.indexOf(AMPERSAND, from);
  for (let at2 = next(0); at2 >= 0 && count2 <= MAX_VALUES; at2 = next(at2 + 1)) count2 += 1;
  return count2 > MAX_VALUES;
}
function checkJsonStructure(text2) {
  let depth = 0;
  let values = 1;
  for (let at2 = 0; at2 < text2.length; at2 += 1) {
    switch (text2.charCodeAt(at2)) {
      case QUOTE2:
        at2 = endOfString(text2, at2);
        break;
      case COMMA:
        values += 1;
        break;
      case OPENING_BRACKET2:
      case OPENING_BRACE2:
        values += 1;
        depth += 1;
        break;
      case CLOSING_BRACKET2:
      case CLOSING_BRACE2:
        depth -= 1;
        break;
    }
    if (depth > MAX_DEPTH) return `is nested over ${MAX_DEPTH} levels`;
    if (values > MAX_VALUES) return `has over ${MAX_VALUES} values`;
  }
  return void 0;
}
function endOfString(text2, start) {
  for (let at2 = start + 1; at2 < text2.length; at2 += 1) {
    const code = text2.charCodeAt(at2);
    if (code === BACKSLASH2) at2 += 1;
    else if (code === QUOTE2) return at2;
  }
  return text2.length;
}
var AMPERSAND = 38;
var QUOTE2 = 34;
var BACKSLASH2 = 92;
var COMMA = 44;
var OPENING_BRACKET2 = 91;
var CLOSING_BRACKET2 = 93;
var OPENING_BRACE2 = 123;
var CLOSING_BRACE2 = 125;
function parseMultipart(body, contentType) {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  const text2 = textOf(body);
  if (boundary === null) throw broken("its Content-Type names no boundary");
  if (text2 === void 0) throw broken("it is not encoded in UTF-8");
  const delimiter = `\r
--${boundary[1] ?? boundary[2]}`;
  const sections = `\r
${text2}`.split(delimiter, MAX_VALUES + 3);
  if (sections.length > MAX_VALUES + 2) throw broken(`it has over ${MAX_VALUES} parts`);
  const end = sections.pop() ?? "";
  if (!/^--[ \t]*(?:\r\n|$)/.test(end)) throw broken("it does not end with its boundary");
  return sections.slice(1).map(parsePart);
}
function parsePart(section) {
  var _a2, _b2, _c2;
  const lineEnd = (_a2 = /^[ \t]*\r\n/.exec(section)) == null ? void 0 : _a2[0].length;
  const headersEnd = section.indexOf("\r\n\r\n");
  if (lineEnd === void 0 || headersEnd < 0) throw broken("a part has no end of its headers");
  const headers = section.slice(lineEnd, headersEnd);
  const disposition = ((_b2 = /^content-disposition:[ \t]*form-data[ \t]*;(.*)/im.exec(headers)) == null ? void 0 : _b2[1]) ?? "";
  const name2 = (_c2 = /(?:^|;)\s*name="([^"]*)"/i.exec(disposition)) == null ? void 0 : _c2[1];
  if (name2 === void 0) throw broken("a part has no name");
  return [unquoted(name2), section.slice(headersEnd + 4)];
}
function unquoted(name2) {
  return name2.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}
function broken(why) {
  return new ApiError("InvalidRequest", `The multipart format of the request body is incorrect: ${why}.`);
}
function encodedOf({ encoding, received, authorization }) {
  if (encoding === void 0 || received === void 0 || authorization === void 0) return void 0;
  return { encoding, received, authorization };
}
function paramsOf(context) {
  const encoded = found(encodedOf(context), "the parsed request");
  context.params ?? (context.params = decodeParams(encoded, found(context.operation, "the operation")));
  return context.params;
}
function decodeParams(encoded, operation) {
  const { body = "", headers } = encoded.received;
  switch (encoded.encoding) {
    case "json":
      return withoutCommon(parseJson(body), operation);
    case "multipart":
      return treeOf(parseMultipart(body, String(headers["content-type"] ?? "")), operation);
    case "query":
    case "form":
      return treeOf(readPairs(encoded), operation);
  }
}
function parseJson(body) {
  const text2 = textOf(body);
  if (text2 === void 0) throw new ApiError("InvalidParameter", "The body is not encoded in UTF-8.");
  if (text2.trim() === "") return {};
  const fault = checkJsonStructure(text2);
  if (fault !== void 0) throw new ApiError("InvalidParameter", `The body ${fault}.`);
  let value;
  try {
    value = JSON.parse(text2);
  } catch {
    throw new ApiError("InvalidParameter", "The body is not valid JSON.");
  }
  if (!isObject3(value)) throw new ApiError("InvalidParameter", "The body is not a JSON object.");
  return value;
}
function withoutCommon(params, operation) {
  const names = Object.keys(params);
  const own = names.filter((name2) => !isCommon(name2, operation));
  return own.length === names.length ? params : Object.fromEntries(own.map((name2) => [name2, params[name2]]));
}
function treeOf(pairs, operation) {
  try {
    return unflattenParams(pairs.filter(([name2]) => !isCommon(name2, operation)));
  } catch (error2) {
    if (error2 instanceof SignerError) throw new ApiError("InvalidParameter", excerpt(error2.message));
    throw error2;
  }
}
function isCommon(name2, operation) {
  return COMMON_PARAMS.has(name2) && !operation.input.some((field) => field.name === name2);
}
function excerpt(message) {
  return message.length > 200 ? `${message.slice(0, 199)}…` : message;
}
function isObject3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var nothing = { input: [], shapes: {} };
function sentInput(encoded, operation) {
  const table3 = operation ?? nothing;
  try {
    return typed(decodeParams(encoded, table3), encoded.encoding, table3);
  } catch {
    return void 0;
  }
}
function inputOnItsWay(context) {
  const { encoding = "json", operation = nothing } = context;
  try {
    return typed(paramsOf(context), encoding, operation);
  } catch {
    return void 0;
  }
}
function typed(params, encoding, { input, shapes }) {
  return encoding === "json" ? params : typedMembers(params, input, shapes);
}
function typedMembers(params, shape, shapes) {
  const entries = Object.entries(params).map(([name2, value]) => {
    const field = shape.find((candidate) => candidate.name === name2);
    return [name2, field === void 0 ? value : typedValue(value, field, shapes)];
  });
  return Object.fromEntries(entries);
}
function typedValue(value, field, shapes) {
  if (Array.isArray(value)) return value.map((item) => typedValue(item, field, shapes));
  const shape = shapes[field.type];
  if (shape === void 0) return coerceScalar(field.type, value) ?? value;
  return typeof value === "object" && value !== null ? typedMembers(value, shape, shapes) : value;
}
var commonErrors = {
  ActionOffline: { category: "protocol", retryable: false },
  "AuthFailure.InvalidAuthorization": { category: "authentication", retryable: false },
  "AuthFailure.InvalidSecretId": { category: "authentication", retryable: false },
  "AuthFailure.MFAFailure": { category: "authentication", retryable: false },
  "AuthFailure.SecretIdNotFound": { category: "authentication", retryable: false },
  "AuthFailure.SignatureExpire": { category: "authentication", retryable: false },
  "AuthFailure.SignatureFailure": { category: "authentication", retryable: false },
  "AuthFailure.TokenFailure": { category: "authentication", retryable: false },
  "AuthFailure.UnauthorizedOperation": { category: "permission", retryable: false },
  DryRunOperation: { category: "dry-run", retryable: false },
  FailedOperation: { category: "server", retryable: false },
  InternalError: { category: "server", retryable: true },
  InvalidAction: { category: "protocol", retryable: false },
  InvalidParameter: { category: "parameter", retryable: false },
  InvalidParameterValue: { category: "parameter", retryable: false },
  InvalidRequest: { category: "protocol", retryable: false },
  IpInBlacklist: { category: "permission", retryable: false },
  IpNotInWhitelist: { category: "permission", retryable: false },
  LimitExceeded: { category: "quota", retryable: false },
  MissingParameter: { category: "parameter", retryable: false },
  NoSuchProduct: { category: "protocol", retryable: false },
  NoSuchVersion: { category: "protocol", retryable: false },
  RequestLimitExceeded: { category: "throttle", retryable: true },
  "RequestLimitExceeded.GlobalRegionUinLimitExceeded": { category: "throttle", retryable: true },
  "RequestLimitExceeded.IPLimitExceeded": { category: "throttle", retryable: true },
  "RequestLimitExceeded.UinLimitExceeded": { category: "throttle", retryable: true },
  RequestSizeLimitExceeded: { category: "protocol", retryable: false },
  ResourceInUse: { category: "state", retryable: false },
  ResourceInsufficient: { category: "quota", retryable: false },
  ResourceNotFound: { category: "not-found", retryable: false },
  ResourceUnavailable: { category: "state", retryable: false },
  ResponseSizeLimitExceeded: { category: "protocol", retryable: false },
  ServiceUnavailable: { category: "server", retryable: true },
  UnauthorizedOperation: { category: "permission", retryable: false },
  UnknownParameter: { category: "parameter", retryable: false },
  UnsupportedOperation: { category: "state", retryable: false },
  UnsupportedProtocol: { category: "protocol", retryable: false },
  UnsupportedRegion: { category: "protocol", retryable: false }
};
var serviceErrors = {
  AuthFailure: { category: "authentication", retryable: false },
  "FailedOperation.DbError": { category: "server", retryable: true },
  "FailedOperation.DependenceError": { category: "server", retryable: true },
  "FailedOperation.EmptyCoreBody": { category: "server", retryable: true },
  "FailedOperation.ErrorGetDBDataError": { category: "server", retryable: true },
  "FailedOperation.ErrorTcrInvalidMediaType": { category: "protocol", retryable: false },
  "FailedOperation.ErrorTcrResourceConflict": { category: "conflict", retryable: false },
  "FailedOperation.ErrorTcrUnauthorized": { category: "permission", retryable: false },
  "FailedOperation.GetDBDataError": { category: "server", retryable: true },
  "FailedOperation.GetSecurityPolicyFail": { category: "server", retryable: true },
  "FailedOperation.GetTcrClient": { category: "server", retryable: true },
  "FailedOperation.OperationCancel": { category: "state", retryable: false },
  "FailedOperation.PreconditionFailed": { category: "state", retryable: false },
  "FailedOperation.TradeFailed": { category: "billing", retryable: false },
  "FailedOperation.ValidateRegistryNameFail": { category: "server", retryable: true },
  "FailedOperation.ValidateSupportedRegionFail": { category: "server", retryable: true },
  "InternalError.DbError": { category: "server", retryable: true },
  "InternalError.ErrConflict": { category: "conflict", retryable: false },
  "InternalError.ErrNotExist": { category: "not-found", retryable: false },
  "InternalError.ErrorConflict": { category: "conflict", retryable: false },
  "InternalError.ErrorOverLimit": { category: "quota", retryable: false },
  "InternalError.ErrorTcrInternal": { category: "server", retryable: true },
  "InternalError.ErrorTcrInvalidMediaType": { category: "protocol", retryable: false },
  "InternalError.ErrorTcrResourceConflict": { category: "conflict", retryable: false },
  "InternalError.ErrorTcrUnauthorized": { category: "permission", retryable: false },
  "InternalError.Unknown": { category: "server", retryable: true },
  "InvalidParameter.ErrorNameExists": { category: "conflict", retryable: false },
  "InvalidParameter.ErrorNameIllegal": { category: "parameter", retryable: false },
  "InvalidParameter.ErrorNameReserved": { category: "parameter", retryable: false },
  "InvalidParameter.ErrorRegistryName": { category: "parameter", retryable: false },
  "InvalidParameter.ErrorTagOverLimit": { category: "quota", retryable: false },
  "InvalidParameter.ErrorTcrInvalidParameter": { category: "parameter", retryable: false },
  "InvalidParameter.ReplicationExists": { category: "conflict", retryable: false },
  "InvalidParameter.UnsupportedRegion": { category: "parameter", retryable: false },
  OperationDenied: { category: "state", retryable: false },
  "OperationDenied.QuotaOverLimit": { category: "quota", retryable: false },
  "ResourceInsufficient.ErrorInstanceNotRunning": { category: "state", retryable: false },
  "ResourceInsufficient.ErrorVpcDnsStatus": { category: "state", retryable: false },
  "ResourceNotFound.TcrResourceNotFound": { category: "not-found", retryable: false }
};
function nullForEmpty(output, operation) {
  return withNulls(output, operation, (value) => value === "" || Array.isArray(value) && value.length === 0);
}
function nullOutput(output, operation, spared) {
  return withNulls(output, operation, (_, isStructure) => !(spared.structures && isStructure));
}
function withNulls(output, { output: shape, shapes }, choose) {
  const membersOf2 = (members, fields) => {
    const entries = fields.filter(({ name: name2 }) => Object.hasOwn(members, name2)).map((field) => {
      const value = members[field.name];
      const inner = Object.hasOwn(shapes, field.type) ? shapes[field.type] : void 0;
      const isNull = field.nullable === true && choose(value, inner !== void 0);
      return [field.name, isNull ? null : nullsIn(value, inner)];
    });
    return { ...members, ...Object.fromEntries(entries) };
  };
  const nullsIn = (value, inner) => {
    if (inner === void 0 || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => nullsIn(item, inner));
    return membersOf2({ ...value }, inner);
  };
  return membersOf2({ ...output }, shape);
}
var error = {
  kind: "error",
  words: "the action answers an error, and nothing is done",
  members: {
    code: (value) => isErrorCode(value) ? void 0 : "expected an error code that the API documents",
    message: { optional: (value) => typeof value === "string" ? void 0 : "expected a string" }
  },
  beforeHandler: ({ code, message = "A fault of the mock, on demand." }) => {
    throw new ApiError(code, message);
  }
};
var throttle = {
  kind: "throttle",
  words: "`RequestLimitExceeded`, and nothing is done",
  members: {},
  beforeHandler: () => {
    throw new ApiError("RequestLimitExceeded", "The number of requests exceeds the frequency limit.");
  }
};
var latency = {
  kind: "latency",
  words: "the answer takes longer",
  members: { ms: upTo2To31 },
  delayMs: ({ ms }) => ms
};
var reset = {
  kind: "reset",
  words: 'the connection is reset before anything is done, or, with `at: "answer"`, once all is done',
  members: {
    at: { optional: (value) => value === "request" || value === "answer" ? void 0 : "expected request or answer" }
  },
  beforeHandler: ({ at: at2 }) => {
    if (at2 === "answer") return;
    throw new ApiError("InternalError", "The connection was reset by a fault of the mock, on demand.");
  },
  onResponse: (_, response) => ({ ...response, breakAfterBytes: -1 })
};
var cut = {
  kind: "cut",
  words: "all is done, and the connection ends in the middle of the answer",
  members: { afterBytes: { optional: upTo2To31 } },
  onResponse: (fault, response) => {
    const bytes2 = byteLength(response.body);
    const afterBytes = Math.min(fault.afterBytes ?? Math.floor(bytes2 / 2), bytes2 - 1);
    return response.breakAfterBytes === void 0 ? { ...response, breakAfterBytes: afterBytes } : response;
  }
};
var malformed = {
  kind: "malformed",
  words: "all is done, and the answer's JSON does not parse",
  members: {},
  onResponse: (_, response) => ({ ...response, body: response.body.replace(/\}\s*$/, "") })
};
var clock = {
  kind: "clock",
  words: "the server's clock is wrong, in its Date header and where it judges a signature",
  members: {
    offsetMs: (value) => Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e12 ? void 0 : "expected whole milliseconds"
  },
  clockOffsetMs: ({ offsetMs }) => offsetMs
};
var speed = {
  kind: "speed",
  words: "what the request starts passes its transient states at its own speed",
  members: { lifecycle: checkLifecycle },
  transition: ({ lifecycle }) => ({ speed: lifecycle })
};
var failNextTransition = {
  kind: "failNextTransition",
  words: "what the request starts fails at its next transition",
  members: {},
  transition: () => ({ failsNextTransition: true })
};
var nulls = {
  kind: "nulls",
  words: "every value that the manual allows to be null is null; `spareStructures: true` keeps lists of structures",
  members: {
    spareStructures: { optional: (value) => typeof value === "boolean" ? void 0 : "expected true or false" }
  },
  afterHandler: ({ spareStructures = false }, output, operation) => nullOutput(output, operation, { structures: spareStructures })
};
var kinds = [error, throttle, latency, reset, cut, malformed, clock, speed, failNextTransition, nulls];
var faultKinds = new Map(
  kinds.map((kind) => [kind.kind, kind])
);
function upTo2To31(value) {
  const isInOrder = Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
  return isInOrder ? void 0 : "expected a whole number from 0 up to 2147483647";
}
function isErrorCode(value) {
  return typeof value === "string" && (Object.hasOwn(commonErrors, value) || Object.hasOwn(serviceErrors, value));
}
function chooseFaults(context) {
  const { name: name2 } = found(context.operation, "the operation");
  const faults = context.services.faults.meet(name2, () => inputOnItsWay(context));
  if (faults.length > 0) context.faults = faults;
}
function apiTimeMs({ services, faults = [] }) {
  return faults.reduce((time2, fault) => {
    var _a2, _b2;
    return time2 + (((_b2 = (_a2 = kindOf(fault)).clockOffsetMs) == null ? void 0 : _b2.call(_a2, fault)) ?? 0);
  }, services.realTimeMs());
}
function beforeHandler({ faults, services }) {
  if (faults === void 0) return void 0;
  const refuse = () => {
    var _a2, _b2;
    for (const fault of faults) (_b2 = (_a2 = kindOf(fault)).beforeHandler) == null ? void 0 : _b2.call(_a2, fault);
  };
  const delayMs = faults.reduce((sum, fault) => {
    var _a2, _b2;
    return sum + (((_b2 = (_a2 = kindOf(fault)).delayMs) == null ? void 0 : _b2.call(_a2, fault)) ?? 0);
  }, 0);
  if (delayMs > 0) return services.sleep(delayMs).then(refuse);
  refuse();
  return void 0;
}
function afterHandler(context) {
  const { faults, services, output } = context;
  if (faults === void 0) return;
  markStarted(services.store, faults);
  if (output === void 0) return;
  const operation = found(context.operation, "the operation");
  context.output = faults.reduce(
    (changed, fault) => {
      var _a2, _b2;
      return ((_b2 = (_a2 = kindOf(fault)).afterHandler) == null ? void 0 : _b2.call(_a2, fault, changed, operation)) ?? changed;
    },
    output
  );
}
function markStarted(store, faults) {
  var _a2, _b2;
  const marks = faults.map((fault) => {
    var _a3, _b3;
    return (_b3 = (_a3 = kindOf(fault)).transition) == null ? void 0 : _b3.call(_a3, fault);
  }).filter((mark) => mark !== void 0);
  if (marks.length === 0) return;
  for (const { table: table3, key, before } of [...store.pending]) {
    const row = (_a2 = store.tables[table3]) == null ? void 0 : _a2.get(key);
    if (row === void 0 || !isTransient(row) || row.reads !== 0) continue;
    if (before !== void 0 && isTransient(before) && before.status === row.status && before.reads === 0) continue;
    (_b2 = store.tables[table3]) == null ? void 0 : _b2.put(Object.assign({}, row, ...marks));
  }
}
function isTransient(row) {
  return "status" in row && "reads" in row && typeof row.reads === "number";
}
function onResponse(context) {
  if (context.faults === void 0) return;
  context.response = context.faults.reduce(
    (response, fault) => {
      var _a2, _b2;
      return ((_b2 = (_a2 = kindOf(fault)).onResponse) == null ? void 0 : _b2.call(_a2, fault, response)) ?? response;
    },
    found(context.response, "the response")
  );
}
function kindOf(fault) {
  return found(faultKinds.get(fault.kind), `the fault's kind ${fault.kind}`);
}
var SECRET_PARAMS = /* @__PURE__ */ new Set(["Token", "Signature"]);
var SHOWN_HEADERS = /* @__PURE__ */ new Set([
  "accept",
  "accept-encoding",
  "content-length",
  "content-type",
  "date",
  "host",
  "user-agent",
  "x-tc-action",
  "x-tc-content-sha256",
  "x-tc-language",
  "x-tc-region",
  "x-tc-requestclient",
  "x-tc-timestamp",
  "x-tc-version"
]);
function maskCanonicalRequest(canonicalRequest, operation) {
  const [method = "", path2 = "", query = "", ...rest] = canonicalRequest.split("\n");
  const headersEnd = rest.indexOf("");
  const lines = rest.map((line, index) => index < headersEnd ? maskHeader(line) : line);
  return [method, path2, maskQuery(query, operation), ...lines].join("\n");
}
function maskPairs(pairs, operation) {
  const isShown = shownNames(operation);
  return pairs.map(([name2, value]) => [name2, isShown(name2) ? value : MASK]);
}
function maskQuery(query, operation) {
  if (query === "") return query;
  const isShown = shownNames(operation);
  return query.split("&").map((part2) => {
    const end = part2.indexOf("=");
    if (end < 0) return isShown(part2) ? part2 : MASK;
    return isShown(part2.slice(0, end)) ? part2 : `${part2.slice(0, end)}=${MASK}`;
  }).join("&");
}
function maskHeader(line) {
  const name2 = line.slice(0, line.indexOf(":"));
  return SHOWN_HEADERS.has(name2.toLowerCase()) ? line : `${name2}:${MASK}`;
}
function shownNames({ input, shapes }) {
  const all = [input, ...Object.values(shapes)];
  const fields = all.flat();
  const known = new Set(fields.map(({ name: name2 }) => name2));
  for (const { name: name2, sensitive } of fields) if (sensitive === true) known.delete(name2);
  return (name2) => COMMON_PARAMS.has(name2) && !SECRET_PARAMS.has(name2) || name2.split(/[._]/).every((segment, index) => known.has(segment) || index > 0 && /^\d+$/.test(segment));
}
var MAX_TEXT_LENGTH = 4e4;
function createDiagnosis(parts) {
  const { id, requestId, action, failure: failure2, authorization, body, hosts, serverSeconds } = parts;
  const requestSeconds = /^\d{1,16}$/.test(parts.timestamp ?? "") ? Number(parts.timestamp) : void 0;
  const canonicalRequest = failure2.canonicalRequest === void 0 ? void 0 : maskCanonicalRequest(failure2.canonicalRequest, parts.operation);
  return {
    id,
    requestId,
    action,
    code: failure2.code,
    signature: authorization.kind,
    secretId: failure2.secretId ?? ("secretId" in authorization ? authorization.secretId : void 0),
    finding: failure2.diagnosis,
    part: failure2.part,
    explanation: failure2.explanation,
    firstDifference: canonicalRequest === void 0 ? void 0 : differingLine(canonicalRequest, failure2),
    canonicalRequest,
    stringToSign: failure2.stringToSign === void 0 ? void 0 : maskedStringToSign(parts),
    bodySha256: tc3PayloadHash(body),
    hosts,
    clock: {
      serverSeconds,
      requestSeconds,
      aheadSeconds: requestSeconds === void 0 ? void 0 : requestSeconds - serverSeconds
    },
    service: authorization.kind === "tc3" ? { signed: authorization.service, expected: parts.expectedService } : void 0
  };
}
function differingLine(shown, { canonicalRequest, signedCanonicalRequest }) {
  if (canonicalRequest === void 0 || signedCanonicalRequest === void 0) return void 0;
  const difference = firstDifference(canonicalRequest, signedCanonicalRequest);
  if (difference === void 0) return void 0;
  const { line, name: name2 } = difference;
  return { line, name: name2, text: shown.split("\n")[line - 1] ?? "" };
}
function maskedStringToSign({ authorization, method, path: path2, hosts, operation }) {
  if (authorization.kind !== "v1") return void 0;
  const pairs = maskPairs(v1SortedParams(authorization.params), operation);
  const text2 = v1StringToSign({ method, host: hosts[0] ?? "", path: path2, requestString: v1RequestString(pairs) });
  return text2.length > MAX_TEXT_LENGTH ? `${text2.slice(0, MAX_TEXT_LENGTH)}…` : text2;
}
var authFailureMessages = {
  "AuthFailure.InvalidAuthorization": "Authorization in the request header is invalid.",
  "AuthFailure.SecretIdNotFound": "The key does not exist.",
  "AuthFailure.SignatureExpire": "Signature expired. Timestamp and server time cannot differ by more than five minutes.",
  "AuthFailure.SignatureFailure": "The provided credentials could not be validated. Please ensure your signature is correct.",
  "AuthFailure.TokenFailure": "Token error."
};
function authenticate(context) {
  var _a2;
  const { services, request } = context;
  const received = found(context.received, "the request");
  const nowMs = apiTimeMs(context);
  const host = headerOf2(request, "host") ?? "";
  const hosts = services.settings.strict ? [host] : hostVariants(host);
  const result = verify(context, withoutUnsetToken(received), nowMs / 1e3, hosts);
  if (result.ok) {
    context.account = ((_a2 = services.keyRing.get(result.secretId)) == null ? void 0 : _a2.account) ?? DEFAULT_ACCOUNT;
    return;
  }
  diagnose(context, result, hosts, Math.floor(nowMs / 1e3));
  throw new ApiError(result.code, authFailureMessages[result.code]);
}
function verify({ services, authorization: parsed, request: { peer } }, request, now, hosts) {
  const findPair = (secretId) => keyFor(services.keyRing.get(secretId), peer);
  const { strict: isStrict } = services.settings;
  const authorization = found(parsed, "the authorization");
  if (authorization.kind !== "v1") {
    return verifyTc3(request, findPair, {
      now,
      hosts,
      authorization,
      service: isStrict ? service.name : void 0
    });
  }
  const result = verifyV1(request, findPair, { now, hosts, authorization });
  const isPython = !result.ok && authorization.params.some(([name2]) => name2.includes("_"));
  if (!isPython || isStrict) return result;
  const dotted2 = verifyV1(withDotsInNames(request), findPair, { now, hosts, diagnose: false });
  return dotted2.ok || dotted2.code === "AuthFailure.TokenFailure" ? dotted2 : result;
}
function keyFor(pair, peer) {
  return (peer == null ? void 0 : peer.isTrusted) === false && (pair == null ? void 0 : pair.secretKey) === exampleCredentials.secretKey ? void 0 : pair;
}
var exampleKeyFromElsewhere = {
  diagnosis: "example-key-from-elsewhere",
  explanation: "The example key is for callers on this computer. Start the mock with keys of its own by --credentials, or with --allow-remote-admin."
};
function isExampleKeyFromElsewhere({ services, request: { peer } }, { secretId = "" }) {
  const pair = services.keyRing.get(secretId);
  return pair !== void 0 && keyFor(pair, peer) === void 0;
}
function diagnose(context, failure2, hosts, serverSeconds) {
  const { method, path: path2 = "/", body = "" } = found(context.received, "the request");
  const authorization = found(context.authorization, "the authorization");
  context.diagnosis = createDiagnosis({
    id: context.services.ids.diagnosisId(),
    requestId: context.requestId,
    action: found(context.common, "the common parameters").action,
    operation: found(context.operation, "the operation"),
    failure: isExampleKeyFromElsewhere(context, failure2) ? { ...failure2, ...exampleKeyFromElsewhere } : failure2,
    authorization,
    method,
    path: path2,
    body,
    hosts,
    serverSeconds,
    timestamp: authorization.kind === "v1" ? new Map(authorization.params).get("Timestamp") : headerOf2(context.request, "x-tc-timestamp"),
    expectedService: service.name
  });
}
function hostVariants(host) {
  const noPort = host.replace(/:\d+$/, "");
  if (!host.includes("/")) return noPort === host ? [host] : [host, noPort];
  const bare = host.replace(/^https?:\/\//i, "").replace(/\/$/, "");
  return [.../* @__PURE__ */ new Set([host, bare, noPort, bare.replace(/:\d+$/, "")])];
}
function withoutUnsetToken(request) {
  const token2 = request.headers["x-tc-token"];
  if (token2 !== "null" && token2 !== "undefined") return request;
  return { ...request, headers: { ...request.headers, "x-tc-token": void 0 } };
}
function withDotsInNames(request) {
  const { query = "", body = "" } = request;
  return request.method === "GET" ? { ...request, query: dotted(query) } : { ...request, body: dotted(textOf(body) ?? "") };
}
function dotted(pairs) {
  return pairs.split("&").map((pair) => pair.replace(/[^=]*/, (name2) => name2.replaceAll("_", "."))).join("&");
}
function createCall(from) {
  const { services, operation, account, region: region2, origin } = from;
  const { store, clock: clock2, ids, settings, emit } = services;
  return {
    store,
    clock: clock2,
    ids,
    settings,
    emit,
    account,
    region: region2,
    origin,
    operation,
    error: (code, message) => new ApiError(code, message)
  };
}
var charts_exports = {};
__export(charts_exports, {
  CHART_GRANT_SECONDS: () => CHART_GRANT_SECONDS,
  describeChartDownloadInfo: () => describeChartDownloadInfo2,
  downloadHelmChart: () => downloadHelmChart2
});
function findInstance2(call, id) {
  const kept2 = call.store.instances.get(id);
  const instance2 = kept2 && beforeRead(asBilled(kept2, call.clock.now()), instanceTransitions, call.settings.lifecycle, call.clock.now());
  if (instance2 === void 0 || instance2.account !== call.account) {
    throw call.error("ResourceNotFound", "The instance does not exist.");
  }
  if (instance2.region !== call.region) {
    throw call.error("ResourceNotFound", `The instance does not exist in this region; it is in ${instance2.region}.`);
  }
  return instance2;
}
function findRunningInstance(call, id) {
  const instance2 = findInstance2(call, id);
  if (instance2.status === "Running") return instance2;
  throw call.error("ResourceUnavailable", `The instance is not running: its state is ${instance2.status}.`);
}
var CHART_GRANT_SECONDS = 3600;
var describeChartDownloadInfo2 = (input, call) => {
  const { instance: instance2, chart: chart2 } = findChart(call, input);
  const grant = {
    instanceId: instance2.id,
    path: chartPath(chart2),
    account: call.account,
    expiresAt: Math.floor(call.clock.now() / 1e3) + CHART_GRANT_SECONDS
  };
  return { PreSignedDownloadURL: signedChartUrl(call.origin, grant, instanceKey(call, instance2.id)) };
};
var downloadHelmChart2 = (input, call) => {
  const { instance: instance2, chart: chart2 } = findChart(call, input);
  const startTime = Math.floor(call.clock.now() / 1e3);
  return {
    TmpToken: call.ids.secret("temporary"),
    TmpSecretId: `AKID${call.ids.secret("temporary")}`,
    TmpSecretKey: call.ids.secret("temporary"),
    Bucket: `${instance2.id}-${call.account}`,
    Region: instance2.region,
    Path: chartPath(chart2),
    StartTime: startTime,
    ExpiredTime: startTime + CHART_GRANT_SECONDS
  };
};
function findChart(call, request) {
  const instance2 = findRunningInstance(call, request.RegistryId);
  const namespace2 = findNamespace(call, instance2, request.NamespaceName);
  const key = namespaceKey(instance2.id, namespace2.name);
  const chart2 = call.store.charts.get(chartKey(key, request.ChartName, request.ChartVersion));
  if (chart2 === void 0) throw new RegistryRefusal("missing", "The chart does not exist in this version.");
  return { instance: instance2, chart: chart2 };
}
var create_instance_exports = {};
__export(create_instance_exports, {
  assertPeriod: () => assertPeriod,
  createInstance: () => createInstance2,
  instanceTypeOf: () => instanceTypeOf
});
function tagsOf(specification) {
  return ((specification == null ? void 0 : specification.Tags) ?? []).map(({ Key, Value }) => ({ Key, Value }));
}
function tagSpecification(resourceType, tags2) {
  return { ResourceType: resourceType, Tags: tags2.map((tag) => ({ ...tag })) };
}
var createInstance2 = (input, call) => {
  assertName(input.RegistryName, call);
  if (call.store.instances.countOf(call.account) >= MAX_INSTANCES) {
    throw call.error("OperationDenied.QuotaOverLimit", `An account has at most ${MAX_INSTANCES} instances.`);
  }
  const instance2 = {
    id: call.ids.instanceId(),
    account: call.account,
    name: input.RegistryName,
    type: instanceTypeOf(input.RegistryType),
    region: call.region,
    status: "Pending",
    reads: 0,
    sinceMs: call.clock.now(),
    createdAtMs: call.clock.now(),
    address: call.ids.privateAddress(),
    tags: tagsOf(input.TagSpecification),
    isProtected: input.DeletionProtection ?? false,
    nextNamespaceId: 1,
    ...billing(input, call)
  };
  call.store.instances.put(instance2);
  return { RegistryId: instance2.id };
};
function instanceTypeOf(value) {
  return value === "standard" || value === "premium" ? value : "basic";
}
function assertPeriod(months, call) {
  if (months >= 1 && months <= MAX_PERIOD_MONTHS) return;
  throw call.error(
    "InvalidParameterValue",
    `The value of the parameter \`RegistryChargePrepaid.Period\` must be from 1 to ${MAX_PERIOD_MONTHS}.`
  );
}
function assertName(name2, call) {
  const fault = checkName(call.store, name2, call.settings.edition);
  switch (fault) {
    case "illegal":
      throw call.error(
        "InvalidParameter.ErrorNameIllegal",
        `The name of an instance has ${NAME_LENGTH.min} to ${NAME_LENGTH.max} of a-z, 0-9 and -, and no - at an end.`
      );
    case "reserved":
      throw call.error("InvalidParameter.ErrorNameReserved", "The name is reserved.");
    case "taken":
      throw call.error("InvalidParameter.ErrorNameExists", "The name is taken.");
  }
}
function billing({ RegistryChargeType, RegistryChargePrepaid: RegistryChargePrepaid2 }, call) {
  if (RegistryChargeType !== 1) return { isPrepaid: false, renewFlag: 0 };
  const { Period, RenewFlag } = found(RegistryChargePrepaid2, "the period of a prepaid instance");
  assertPeriod(Period, call);
  return { isPrepaid: true, expiresAtMs: addMonths(call.clock.now(), Period), renewFlag: RenewFlag };
}
var custom_domains_exports = {};
__export(custom_domains_exports, {
  createInstanceCustomizedDomain: () => createInstanceCustomizedDomain2,
  deleteInstanceCustomizedDomain: () => deleteInstanceCustomizedDomain2,
  describeInstanceCustomizedDomain: () => describeInstanceCustomizedDomain2
});
function rowAsOfNow(row, transitions, { settings, clock: clock2 }) {
  return row && beforeRead(row, transitions, settings.lifecycle, clock2.now());
}
function showRow(row, table3, transitions, { settings, clock: clock2 }) {
  const shown = beforeRead(row, transitions, settings.lifecycle, clock2.now());
  const next = shown && afterRead(shown, transitions, settings.lifecycle, clock2.now());
  if (next === void 0) table3.delete(table3.keyOf(row));
  else if (next !== row) table3.put(next);
  return shown;
}
var formatRules = {
  domain: {
    pattern: "(?=.{4,253}$)(?:[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?\\.)+[A-Za-z][0-9A-Za-z-]{0,61}[0-9A-Za-z]"
  }
};
var USUAL_LIMITS = { defaultLimit: 20, maxLimit: 100 };
function applyFilters(rows, filters, readers, call) {
  const findReader = (name2) => name2.startsWith("tag:") ? tagReader(name2.slice("tag:".length)) : ownReader(readers, name2);
  return rowsThatPass(rows, filters, findReader, [...Object.keys(readers), "tag:KEY"], call);
}
function applyPlainFilters(rows, filters, readers, call) {
  return rowsThatPass(rows, filters, (name2) => ownReader(readers, name2), Object.keys(readers), call);
}
function rowsThatPass(rows, filters, findReader, known, call) {
  let left = [...rows];
  for (const { Name, Values } of filters ?? []) {
    const read = findReader(Name);
    if (read !== void 0) left = left.filter((row) => Values.includes(read(row) ?? ""));
    else if (call.settings.edition === "intl") {
      const rule = `must be one of ${known.join(", ")}`;
      throw call.error("InvalidParameterValue", `The value of the parameter \`Filters.Name\` ${rule}.`);
    }
  }
  return left;
}
function ownReader(readers, name2) {
  return Object.hasOwn(readers, name2) ? readers[name2] : void 0;
}
function tagReader(key) {
  return (row) => {
    var _a2;
    return ((_a2 = row.tags.find((tag) => tag.Key === key)) == null ? void 0 : _a2.Value) ?? void 0;
  };
}
function rowsBelow(table3, parents) {
  return {
    length: parents.reduce((sum, parent) => sum + table3.countOf(parent), 0),
    slice: (start, end) => {
      const rows = [];
      let before = 0;
      for (const parent of parents) {
        if (before >= end) break;
        const count2 = table3.countOf(parent);
        const skipped = Math.max(0, start - before);
        if (skipped < count2) rows.push(...table3.pageOf(parent, skipped, end - before - skipped));
        before += count2;
      }
      return rows;
    }
  };
}
var SPARE_ROWS = 1e3;
function inOrder(rows, compare2) {
  return {
    length: rows.length,
    slice: (start, end) => {
      const first = [];
      for (const row of rows.slice(0, rows.length)) {
        if (first.push(row) < end + Math.max(end, SPARE_ROWS)) continue;
        first.sort(compare2).length = end;
      }
      return first.sort(compare2).slice(start, end);
    }
  };
}
function pageByRow(rows, request, call) {
  const { offset, limit } = checkPage(request, call);
  return rows.slice(offset, offset + limit);
}
function pageByNumber(rows, request, call) {
  const { start, count: count2 } = rangeByNumber(request, call);
  return rows.slice(start, start + count2);
}
function rangeByNumber(request, call) {
  const { offset, limit } = checkPage(request, call);
  return { start: (Math.max(offset, 1) - 1) * limit, count: limit };
}
function checkPage({ Offset = 0, Limit = 0 }, call) {
  const { defaultLimit, maxLimit } = pageLimitsOf(call.operation);
  if (Offset < 0) throw call.error("InvalidParameterValue", "The value of the parameter `Offset` must be at least 0.");
  if (Limit < 0) throw call.error("InvalidParameterValue", "The value of the parameter `Limit` must be at least 0.");
  return { offset: Offset, limit: Math.min(Limit === 0 ? defaultLimit : Limit, maxLimit) };
}
function pageLimitsOf({ paging, input }) {
  if (paging !== void 0) return paging;
  const limit = input.find(({ name: name2 }) => name2 === "Limit");
  return {
    defaultLimit: typeof (limit == null ? void 0 : limit.default) === "number" ? limit.default : USUAL_LIMITS.defaultLimit,
    maxLimit: (limit == null ? void 0 : limit.maximum) ?? USUAL_LIMITS.maxLimit
  };
}
var domainPattern = new RegExp(`^(?:${formatRules.domain.pattern})$`);
var createInstanceCustomizedDomain2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  if (!domainPattern.test(input.DomainName)) {
    throw call.error("InvalidParameterValue", "The value of the parameter `DomainName` must be the name of a domain.");
  }
  const name2 = input.DomainName.toLowerCase();
  for (const domain2 of call.store.customDomains.values()) {
    const isTaken2 = domain2.name === name2 && rowAsOfNow(domain2, customDomainTransitions, call) !== void 0;
    if (isTaken2) throw call.error("InternalError.ErrorConflict", "The domain is taken.");
  }
  call.store.customDomains.put({
    instanceId: instance2.id,
    name: name2,
    certificateId: input.CertificateId,
    status: "CREATING",
    reads: 0,
    sinceMs: call.clock.now(),
    // RFC 2606 reserves .invalid for names that never resolve: a way to see a setup fail.
    ...name2.endsWith(".invalid") ? { failsNextTransition: true } : {}
  });
  return {};
};
var describeInstanceCustomizedDomain2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const { customDomains } = call.store;
  const all = rowsBelow(customDomains, [instance2.id]);
  const page = pageByRow(all, input, call);
  const shown = page.flatMap((domain2) => showRow(domain2, customDomains, customDomainTransitions, call) ?? []);
  return {
    DomainInfoList: shown.map((domain2) => ({
      RegistryId: domain2.instanceId,
      CertId: domain2.certificateId,
      DomainName: domain2.name,
      Status: domain2.status
    })),
    TotalCount: all.length - (page.length - shown.length)
  };
};
var deleteInstanceCustomizedDomain2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const { customDomains } = call.store;
  const domain2 = rowAsOfNow(
    customDomains.get(partKey(instance2.id, input.DomainName.toLowerCase())),
    customDomainTransitions,
    call
  );
  if (domain2 === void 0) throw call.error("ResourceNotFound", "The domain does not exist.");
  if (input.CertificateId !== void 0 && input.CertificateId !== domain2.certificateId) {
    throw call.error("ResourceNotFound", "The domain does not have this certificate.");
  }
  if (domain2.status === "DELETING") throw call.error("FailedOperation", "The domain is being deleted already.");
  customDomains.put({ ...domain2, ...enter("DELETING", call.clock.now()) });
  return {};
};
var describe_instances_exports = {};
__export(describe_instances_exports, {
  describeInstanceStatus: () => describeInstanceStatus2,
  describeInstances: () => describeInstances2
});
var regionEntries = Object.fromEntries(
  service.regions.map(({ name: name2, number: number2 = 0 }) => [name2, { id: number2 }])
);
var ACTIONS = {
  pull: "tcr:PullRepository",
  push: "tcr:PushRepository",
  // No permission of its own is documented: who pushes may delete, as in Harbor's developers' role.
  delete: "tcr:PushRepository"
};
function ownerOf({ account }) {
  return { name: account, may: () => true };
}
function anonymous({ store }, { id }) {
  return {
    name: "",
    may: (action, namespace2) => {
      var _a2;
      return action === "pull" && ((_a2 = store.namespaces.get(namespaceKey(id, namespace2))) == null ? void 0 : _a2.isPublic) === true;
    }
  };
}
function instanceOfCredentials(services, shown) {
  const { store } = services;
  if (shown.kind === "token") return store.instances.get(String(unverifiedClaims(shown.token)["instance"]));
  const { name: name2, password } = shown;
  if (!name2.startsWith(PREFIX)) return store.instances.get(String(unverifiedClaims(password)["aud"]));
  return store.instances.all().find((instance2) => serviceLogin(services, instance2, bareName(name2), password));
}
function loginBy(services, instance2, name2, password) {
  if (name2.startsWith(PREFIX)) return serviceLogin(services, instance2, bareName(name2), password);
  const isOpen = name2 === instance2.account && logsIn(services, instance2.id, password, services.clock.now());
  return isOpen ? ownerOf(instance2) : void 0;
}
function loginOf(services, instance2, name2) {
  if (name2 === "") return anonymous(services, instance2);
  if (name2 === instance2.account) return ownerOf(instance2);
  return accountLogin(services, instance2, bareName(name2));
}
function serviceLogin(services, instance2, name2, password) {
  const account = services.store.serviceAccounts.get(partKey(instance2.id, name2));
  const hash2 = hmac(instanceKey(services, instance2.id), password);
  return (account == null ? void 0 : account.passwordHash) === hash2 ? accountLogin(services, instance2, name2) : void 0;
}
function accountLogin(services, instance2, name2) {
  const { store, clock: clock2 } = services;
  const account = store.serviceAccounts.get(partKey(instance2.id, name2));
  if (account === void 0 || account.isDisabled) return void 0;
  if (account.expiresAtMs !== 0 && account.expiresAtMs <= clock2.now()) return void 0;
  const anybody = anonymous(services, instance2);
  return {
    name: `${PREFIX}${name2}`,
    may: (action, namespace2) => account.permissions.some(
      ({ resource, actions }) => resource === namespace2 && actions.includes(ACTIONS[action])
    ) || anybody.may(action, namespace2)
  };
}
var OWN_ZONES = /\.(?:tencentcloudcr\.com|localhost)$/;
var PRIVATE = /-vpc$/;
function instanceAt(services, { host, credentials }, options) {
  const { store } = services;
  const name2 = hostname(host);
  if (OWN_ZONES.test(name2)) return byName(store, name2.replace(OWN_ZONES, "").replace(PRIVATE, ""));
  const domain2 = store.customDomains.all().find((custom) => custom.name.toLowerCase() === name2);
  if (domain2 !== void 0) return running(store.instances.get(domain2.instanceId), name2);
  const own = credentials && instanceOfCredentials(services, credentials);
  if ((own == null ? void 0 : own.status) === "Running") return own;
  return options.instance === void 0 ? only(store) : byName(store, options.instance);
}
function domainOf({ name: name2 }, host) {
  var _a2;
  if (/\.tencentcloudapi\.com$/.test(hostname(host))) return `${name2}.tencentcloudcr.com`;
  return isLoopbackHost(host) ? `${name2}.localhost${((_a2 = /:\d+$/.exec(host)) == null ? void 0 : _a2[0]) ?? ""}` : host;
}
function refusalOf(services, { id, name: name2 }, { host, address }, { enforcesPublicAccess }) {
  var _a2;
  const label = hostname(host).replace(OWN_ZONES, "");
  if (!enforcesPublicAccess || label !== hostname(host) && PRIVATE.test(label)) return void 0;
  const { publicAccesses, allowlists } = services.store;
  const access = rowAsOfNow(publicAccesses.get(id), publicAccessTransitions, services);
  if ((access == null ? void 0 : access.status) !== "Opened") {
    return `The public access of ${name2} is ${(access == null ? void 0 : access.status) ?? "Closed"}: ManageExternalEndpoint opens it.`;
  }
  const policies = ((_a2 = allowlists.get(id)) == null ? void 0 : _a2.policies) ?? [];
  if (policies.some(({ cidrBlock }) => covers(cidrBlock, address))) return void 0;
  return `The allowlist of ${name2} has no policy for ${address}: CreateSecurityPolicy adds one.`;
}
function hostname(host) {
  return host.replace(/:\d+$/, "").toLowerCase();
}
function byName(store, name2) {
  const isCalled = (instance2) => instance2.name.toLowerCase() === name2.toLowerCase();
  return running(store.instances.get(name2) ?? store.instances.all().find(isCalled), name2);
}
function only(store) {
  const [first, ...more] = store.instances.all().filter(({ status }) => status === "Running");
  if (first !== void 0) return more.length === 0 ? first : void 0;
  throw new RegistryRefusal("missing", "There is no running instance: create one, or start with a snapshot.");
}
function running(instance2, name2) {
  if ((instance2 == null ? void 0 : instance2.status) === "Running") return instance2;
  throw new RegistryRefusal("missing", `There is no running instance ${name2}.`);
}
function covers(cidrBlock, address) {
  const [block = "", bits = "32"] = cidrBlock.split("/");
  const [range, asked] = [numberOf(block), numberOf(address === "::1" ? "127.0.0.1" : address)];
  if (range === void 0 || asked === void 0) return false;
  const size2 = 2 ** (32 - Number(bits));
  return Math.floor(range / size2) === Math.floor(asked / size2);
}
function numberOf(address) {
  const octets = address.split(".").map(Number);
  return octets.length === 4 && octets.every((octet) => octet >= 0 && octet <= 255) ? octets.reduce((number2, octet) => number2 * 256 + octet, 0) : void 0;
}
var FILTERS = {
  RegistryId: (instance2) => instance2.id,
  RegistryName: (instance2) => instance2.name,
  RegistryType: (instance2) => instance2.type,
  Status: (instance2) => instance2.status
};
var describeInstances2 = (input, call) => {
  const ids = input.Registryids ?? [];
  const listed2 = call.store.instances.childrenOf(call.account).filter(({ region: region2 }) => input.AllRegion === true || region2 === call.region).filter(({ id }) => ids.length === 0 || ids.includes(id)).map((instance2) => asBilled(instance2, call.clock.now()));
  const matching2 = applyFilters(listed2, input.Filters, FILTERS, call);
  const page = pageByRow(matching2, input, call);
  const shown = page.flatMap((instance2) => showInstance(instance2, call) ?? []);
  return { TotalCount: matching2.length, Registries: shown.map((instance2) => registryOf(instance2, call)) };
};
var describeInstanceStatus2 = (input, call) => {
  const instances = [...new Set(input.RegistryIds)].flatMap((id) => {
    const instance2 = call.store.instances.get(id);
    return (instance2 == null ? void 0 : instance2.account) === call.account && instance2.region === call.region ? [instance2] : [];
  });
  const shown = instances.flatMap((instance2) => showInstance(instance2, call) ?? []);
  return { RegistryStatusSet: shown.map(({ id, status }) => ({ RegistryId: id, Status: status, Conditions: [] })) };
};
function registryOf(instance2, { origin }) {
  var _a2;
  return {
    RegistryId: instance2.id,
    RegistryName: instance2.name,
    RegistryType: instance2.type,
    Status: instance2.status,
    PublicDomain: domainOf(instance2, origin.replace(/^https?:\/\//, "")),
    CreatedAt: isoTimestamp(instance2.createdAtMs),
    RegionName: instance2.region,
    RegionId: ((_a2 = regionEntries[instance2.region]) == null ? void 0 : _a2.id) ?? 0,
    EnableAnonymous: true,
    TokenValidTime: LONG_TERM_HOURS,
    InternalEndpoint: instance2.address,
    TagSpecification: tagSpecification("instance", instance2.tags),
    ExpiredAt: instance2.expiresAtMs === void 0 ? "" : dayOf(instance2.expiresAtMs),
    PayMod: instance2.isPrepaid ? 1 : 0,
    RenewFlag: instance2.renewFlag,
    DeletionProtection: instance2.isProtected
  };
}
var gc_jobs_exports = {};
__export(gc_jobs_exports, {
  describeGCJobs: () => describeGCJobs2
});
var describeGCJobs2 = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  const jobs = call.store.gcJobs.childrenOf(id).flatMap((job) => showRow(job, call.store.gcJobs, gcTransitions, call) ?? []);
  return { Jobs: jobs.map(jobInfoOf) };
};
function jobInfoOf({ id, status, createdAtMs, sinceMs = createdAtMs, schedule }) {
  return {
    ID: id,
    JobStatus: status,
    CreationTime: utcTimestamp(createdAtMs),
    UpdateTime: utcTimestamp(sinceMs),
    Schedule: { Type: schedule }
  };
}
var image_acceleration_exports = {};
__export(image_acceleration_exports, {
  createImageAccelerationService: () => createImageAccelerationService2,
  deleteImageAccelerateService: () => deleteImageAccelerateService2,
  describeImageAccelerateService: () => describeImageAccelerateService2
});
var createImageAccelerationService2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const { imageAccelerations } = call.store;
  const old = rowAsOfNow(imageAccelerations.get(instance2.id), imageAccelerationTransitions, call);
  if (old !== void 0) {
    throw call.error("OperationDenied", `The instance has an acceleration service; its state is ${old.status}.`);
  }
  imageAccelerations.put({
    instanceId: instance2.id,
    vpcId: input.VpcId,
    subnetId: input.SubnetId,
    storageType: input.StorageType,
    permissionGroupId: input.PGroupId,
    zone: input.Zone,
    tags: tagsOf(input.TagSpecification),
    address: call.ids.privateAddress(),
    status: "Creating",
    reads: 0,
    sinceMs: call.clock.now()
  });
  return { RegistryId: instance2.id };
};
var describeImageAccelerateService2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const { imageAccelerations } = call.store;
  const row = imageAccelerations.get(instance2.id);
  const service2 = row && showRow(row, imageAccelerations, imageAccelerationTransitions, call);
  const isReady = (service2 == null ? void 0 : service2.status) === "Completed";
  return { Status: (service2 == null ? void 0 : service2.status) ?? "", CFSVIP: isReady ? service2.address : "", IsEnable: isReady };
};
var deleteImageAccelerateService2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const { imageAccelerations } = call.store;
  const service2 = rowAsOfNow(imageAccelerations.get(instance2.id), imageAccelerationTransitions, call);
  if (service2 === void 0) throw call.error("ResourceNotFound", "The instance has no acceleration service.");
  if (service2.status === "Deleting") {
    throw call.error("UnsupportedOperation", "The acceleration service is being deleted already.");
  }
  imageAccelerations.put({ ...service2, ...enter("Deleting", call.clock.now()) });
  return {};
};
var images_exports2 = {};
__export(images_exports2, {
  deleteImage: () => deleteImage2,
  deleteRepositoryTags: () => deleteRepositoryTags2,
  describeImageManifests: () => describeImageManifests2,
  describeImages: () => describeImages2,
  duplicateImage: () => duplicateImage2
});
function copyImage(services, artifact, target, tags2) {
  const { blobs, manifests } = readManifest(artifact.manifest);
  const { instanceId, namespace: namespace2, repository: name2 } = artifact;
  const from = { instanceId, namespace: namespace2, name: name2 };
  for (const digest2 of manifests) {
    const part2 = services.store.artifacts.get(artifactKey(keyOfRepository(from), digest2));
    if (part2 !== void 0) copyImage(services, part2, target, []);
  }
  pushContent(services, target, tags2, artifact);
  copyBlobs(services, from, { ...target, name: target.repository }, blobs);
}
var describeImages2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository2 = findRepository(call, namespace2, input.RepositoryName);
  const { start, count: count2 } = rangeByNumber(input, call);
  const { store } = call;
  const key = keyOfRepository(repository2);
  const matching2 = isEmpty(input.ImageVersion) ? void 0 : matchingTags(store, repository2, input);
  const parent = isEmpty(input.Digest) ? key : artifactKey(key, input.Digest);
  const page = (matching2 == null ? void 0 : matching2.slice(start, start + count2)) ?? store.imageTags.pageOf(parent, start, count2);
  return {
    ImageInfoList: page.map(imageInfoOf),
    TotalCount: (matching2 == null ? void 0 : matching2.length) ?? store.imageTags.countOf(parent)
  };
};
var describeImageManifests2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository2 = findRepository(call, namespace2, input.RepositoryName);
  const { digest: digest2 } = findImageTag(call, repository2, input.ImageVersion);
  const artifact = call.store.artifacts.get(artifactKey(keyOfRepository(repository2), digest2));
  return { Manifest: (artifact == null ? void 0 : artifact.manifest) ?? "", Config: (artifact == null ? void 0 : artifact.config) ?? "" };
};
var duplicateImage2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const from = findRepository(call, findNamespace(call, instance2, input.SourceNamespace), input.SourceRepo);
  const { digest: digest2 } = findImageTag(call, from, input.SourceReference);
  const artifact = call.store.artifacts.get(artifactKey(keyOfRepository(from), digest2));
  if (artifact === void 0) throw new RegistryRefusal("missing", "The image does not exist.");
  const namespace2 = findNamespace(
    call,
    instance2,
    found(input.DestinationNamespace, "the destination's namespace")
  ).name;
  const repository2 = found(input.DestinationRepo, "the destination's repository");
  const { DestinationTag: tag } = input;
  const existing2 = call.store.imageTags.get(tagKey(repositoryKey(instance2.id, namespace2, repository2), tag));
  if (existing2 !== void 0 && input.Override !== true) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The destination has an image with this tag already.");
  }
  copyImage(call, artifact, { instanceId: instance2.id, namespace: namespace2, repository: repository2, operator: call.account }, [tag]);
  return {};
};
var deleteImage2 = (input, call) => {
  const inside = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, namespace: namespace2, name: repository2 } = findRepository(call, inside, input.RepositoryName);
  const tags2 = [input.ImageVersion];
  deleteTags(call, { instanceId, namespace: namespace2, repository: repository2, tags: tags2, operator: call.account });
  return {};
};
var deleteRepositoryTags2 = (input, call) => {
  const inside = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, namespace: namespace2, name: repository2 } = findRepository(call, inside, input.RepositoryName);
  deleteTags(call, { instanceId, namespace: namespace2, repository: repository2, tags: input.Tags, operator: call.account });
  return {};
};
function matchingTags({ imageTags }, repository2, { ImageVersion = "", ExactMatch, Digest }) {
  const key = keyOfRepository(repository2);
  const exact = imageTags.get(tagKey(key, ImageVersion));
  const tags2 = ExactMatch === true ? exact === void 0 ? [] : [exact] : imageTags.valuesOf(key);
  const matching2 = [];
  for (const tag of tags2) {
    if (tag.name.includes(ImageVersion) && (isEmpty(Digest) || tag.digest === Digest)) matching2.push(tag);
  }
  return matching2;
}
function imageInfoOf(tag) {
  return {
    Digest: tag.digest,
    Size: tag.size,
    ImageVersion: tag.name,
    UpdateTime: utcTimestamp(tag.pushedAtMs),
    Kind: `Artifact::${tag.mediaType}`,
    KmsSignature: tag.kmsSignature ?? ""
  };
}
function isEmpty(value) {
  return value === void 0 || value === "";
}
var immutable_tag_rules_exports = {};
__export(immutable_tag_rules_exports, {
  createImmutableTagRules: () => createImmutableTagRules2,
  deleteImmutableTagRules: () => deleteImmutableTagRules2,
  describeImmutableTagRules: () => describeImmutableTagRules2,
  modifyImmutableTagRules: () => modifyImmutableTagRules2
});
var createImmutableTagRules2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, name: name2 } = namespace2;
  const selectors = selectorsOf(input.Rule, call);
  if (call.store.immutableTagRules.get(namespaceKey(instanceId, name2)) !== void 0) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The namespace has an immutability rule already.");
  }
  call.store.immutableTagRules.put({
    instanceId,
    namespace: name2,
    id: nextNumber(call.store, instanceId, "immutableTagRules"),
    ...selectors,
    isDisabled: input.Rule.Disabled ?? false
  });
  return {};
};
var describeImmutableTagRules2 = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  const { immutableTagRules, namespaces } = call.store;
  const rules = immutableTagRules.childrenOf(id);
  const without = namespaces.childrenOf(id).filter(({ name: name2 }) => immutableTagRules.get(namespaceKey(id, name2)) === void 0);
  return { Rules: rules.map(wireRuleOf), EmptyNs: without.map(({ name: name2 }) => name2), Total: rules.length };
};
var modifyImmutableTagRules2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const rule = findImmutableTagRule(call, namespace2, input.RuleId);
  call.store.immutableTagRules.put({
    ...rule,
    ...selectorsOf(input.Rule, call),
    isDisabled: input.Rule.Disabled ?? rule.isDisabled
  });
  return {};
};
var deleteImmutableTagRules2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  findImmutableTagRule(call, namespace2, input.RuleId);
  call.store.immutableTagRules.delete(namespaceKey(namespace2.instanceId, namespace2.name));
  return {};
};
function selectorsOf(rule, call) {
  for (const pattern of [rule.RepositoryPattern, rule.TagPattern]) {
    if (pattern === "" || !isGlob(pattern)) {
      throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "A pattern of the rule is not well formed.");
    }
  }
  return {
    repositoryPattern: rule.RepositoryPattern,
    tagPattern: rule.TagPattern,
    repositoryDecoration: rule.RepositoryDecoration,
    tagDecoration: rule.TagDecoration
  };
}
function findImmutableTagRule(call, { instanceId, name: name2 }, id) {
  const rule = call.store.immutableTagRules.get(namespaceKey(instanceId, name2));
  if ((rule == null ? void 0 : rule.id) !== id) throw new RegistryRefusal("missing", "The namespace has no immutability rule with this id.");
  return rule;
}
function wireRuleOf(rule) {
  return {
    RepositoryPattern: rule.repositoryPattern,
    TagPattern: rule.tagPattern,
    RepositoryDecoration: rule.repositoryDecoration,
    TagDecoration: rule.tagDecoration,
    Disabled: rule.isDisabled,
    RuleId: rule.id,
    NsName: rule.namespace
  };
}
var instance_tokens_exports = {};
__export(instance_tokens_exports, {
  createInstanceToken: () => createInstanceToken2,
  deleteInstanceToken: () => deleteInstanceToken2,
  describeInstanceToken: () => describeInstanceToken2,
  modifyInstanceToken: () => modifyInstanceToken2
});
var createInstanceToken2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const isLongTerm = input.TokenType === "longterm";
  const createdAtMs = call.clock.now();
  const expiresAtMs = createdAtMs + (isLongTerm ? LONG_TERM_MS : TEMPORARY_MS);
  const id = isLongTerm ? call.ids.tokenId() : null;
  if (id !== null) {
    const description = input.Desc ?? "";
    const token2 = { instanceId: instance2.id, id, description, isEnabled: true, createdAtMs, expiresAtMs };
    call.store.tokens.put(token2);
  }
  return {
    Username: call.account,
    Token: tokenOf(call, { instanceId: instance2.id, account: call.account, id, createdAtMs, expiresAtMs }),
    ExpTime: expiresAtMs,
    TokenId: id
  };
};
var describeInstanceToken2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const tokens = rowsBelow(call.store.tokens, [instance2.id]);
  const page = pageByRow(tokens, input, call).map((token2) => ({
    Id: token2.id,
    Desc: token2.description,
    RegistryId: token2.instanceId,
    Enabled: token2.isEnabled,
    CreatedAt: isoTimestamp(token2.createdAtMs),
    ExpiredAt: token2.expiresAtMs
  }));
  return { TotalCount: tokens.length, Tokens: page };
};
var modifyInstanceToken2 = (input, call) => {
  const token2 = findToken(call, input.RegistryId, input.TokenId);
  const { tokens } = call.store;
  if (input.ModifyFlag === 1) {
    tokens.put({ ...token2, description: found(input.Desc, "the description") });
  } else {
    tokens.put({ ...token2, isEnabled: found(input.Enable, "whether the token is enabled") });
  }
  return {};
};
var deleteInstanceToken2 = (input, call) => {
  const token2 = findToken(call, input.RegistryId, input.TokenId);
  const { tokens } = call.store;
  tokens.delete(tokens.keyOf(token2));
  return {};
};
function findToken(call, instanceId, tokenId) {
  const { id } = findRunningInstance(call, instanceId);
  const token2 = call.store.tokens.get(partKey(id, tokenId));
  if (token2 === void 0) throw new RegistryRefusal("missing", "The token does not exist.");
  return token2;
}
var instances_exports2 = {};
__export(instances_exports2, {
  checkInstance: () => checkInstance2,
  checkInstanceName: () => checkInstanceName2,
  deleteInstance: () => deleteInstance2,
  modifyInstance: () => modifyInstance2,
  renewInstance: () => renewInstance2
});
var checkInstance2 = (input, call) => {
  var _a2;
  const kept2 = call.store.instances.get(input.RegistryId);
  const instance2 = kept2 && beforeRead(kept2, instanceTransitions, call.settings.lifecycle, call.clock.now());
  if ((instance2 == null ? void 0 : instance2.account) !== call.account) return { IsValidated: false, RegionId: 0 };
  return { IsValidated: true, RegionId: ((_a2 = regionEntries[instance2.region]) == null ? void 0 : _a2.id) ?? 0 };
};
var checkInstanceName2 = (input, call) => ({
  IsValidated: checkName(call.store, input.RegistryName, call.settings.edition) === void 0
});
var modifyInstance2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  call.store.instances.put({
    ...instance2,
    type: input.RegistryType === void 0 ? instance2.type : instanceTypeOf(input.RegistryType),
    isProtected: input.DeletionProtection ?? (call.settings.strict ? false : instance2.isProtected)
  });
  return {};
};
var renewInstance2 = (input, call) => {
  const found2 = findInstance2(call, input.RegistryId);
  const instance2 = found2.status === "Isolate" ? found2 : findRunningInstance(call, input.RegistryId);
  const { Period, RenewFlag } = input.RegistryChargePrepaid;
  if (instance2.isPrepaid !== (input.Flag === 0)) {
    const why = instance2.isPrepaid ? "is prepaid already" : "is not prepaid";
    throw call.error("UnsupportedOperation", `The instance ${why}.`);
  }
  assertPeriod(Period, call);
  const now = call.clock.now();
  const expiresAtMs = addMonths(Math.max(instance2.expiresAtMs ?? now, now), Period);
  call.store.instances.put({ ...instance2, status: "Running", isPrepaid: true, expiresAtMs, renewFlag: RenewFlag });
  return { RegistryId: instance2.id };
};
var deleteInstance2 = (input, call) => {
  const instance2 = findInstance2(call, input.RegistryId);
  if (instance2.status === "Deleting") throw call.error("OperationDenied", "The instance is being deleted already.");
  if (instance2.isProtected) throw call.error("OperationDenied", "The instance is protected against deletion.");
  if (call.store.replicas.countOf(instance2.id) > 0) {
    throw call.error("OperationDenied", "The instance has replicas; delete them first.");
  }
  if (input.DryRun === true) {
    throw call.error("DryRunOperation", "The request would have succeeded, but the DryRun parameter was used.");
  }
  call.store.instances.put({ ...instance2, ...enter("Deleting", call.clock.now()) });
  return {};
};
var namespaces_exports2 = {};
__export(namespaces_exports2, {
  createNamespace: () => createNamespace3,
  deleteNamespace: () => deleteNamespace3,
  describeInstanceAllNamespaces: () => describeInstanceAllNamespaces2,
  describeNamespaces: () => describeNamespaces2,
  modifyNamespace: () => modifyNamespace2
});
var FILTERS2 = {
  Name: (namespace2) => namespace2.name,
  NamespaceName: (namespace2) => namespace2.name,
  Public: (namespace2) => String(namespace2.isPublic)
};
var createNamespace3 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  if (call.store.namespaces.get(namespaceKey(instance2.id, input.NamespaceName)) !== void 0) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The namespace exists already.");
  }
  createNamespace(call, instance2, {
    name: input.NamespaceName,
    isPublic: input.IsPublic,
    tags: tagsOf(input.TagSpecification)
  });
  return {};
};
var describeNamespaces2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const matching2 = matchingNamespaces(input, instance2.id, call);
  const page = input.All === true ? matching2.slice(0, matching2.length) : pageByNumber(matching2, input, call);
  return { NamespaceList: page.map(namespaceInfoOf), TotalCount: matching2.length };
};
function matchingNamespaces({ NamespaceName, KmsSignPolicy, Filters = [] }, instanceId, call) {
  const { namespaces } = call.store;
  if (NamespaceName === void 0 && KmsSignPolicy !== true && Filters.length === 0) {
    return rowsBelow(namespaces, [instanceId]);
  }
  const named = NamespaceName === void 0 ? namespaces.childrenOf(instanceId) : [namespaces.get(namespaceKey(instanceId, NamespaceName))].filter((namespace2) => namespace2 !== void 0);
  const signed = named.filter(
    ({ name: name2 }) => KmsSignPolicy !== true || signingPolicy(call.store, instanceId, name2) !== void 0
  );
  return applyFilters(signed, Filters, FILTERS2, call);
}
var describeInstanceAllNamespaces2 = (input, call) => {
  pageByRow([], input, call);
  return {};
};
var modifyNamespace2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  call.store.namespaces.put({ ...namespace2, isPublic: input.IsPublic });
  return {};
};
var deleteNamespace3 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  deleteNamespace(call, findNamespace(call, instance2, input.NamespaceName));
  return {};
};
function namespaceInfoOf(namespace2) {
  return {
    Name: namespace2.name,
    CreationTime: isoTimestamp(namespace2.createdAtMs),
    Public: namespace2.isPublic,
    NamespaceId: namespace2.id,
    TagSpecification: tagSpecification("namespace", namespace2.tags),
    Metadata: [{ Key: "public", Value: String(namespace2.isPublic) }]
  };
}
var public_access_exports = {};
__export(public_access_exports, {
  describeExternalEndpointStatus: () => describeExternalEndpointStatus2,
  manageExternalEndpoint: () => manageExternalEndpoint2
});
var manageExternalEndpoint2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const { publicAccesses } = call.store;
  const access = rowAsOfNow(publicAccesses.get(instance2.id), publicAccessTransitions, call);
  const since = { reads: 0, sinceMs: call.clock.now() };
  if (input.Operation === "Create") {
    if ((access == null ? void 0 : access.status) === "Deleting") {
      throw call.error("UnsupportedOperation", "The public access is being closed; wait until it is Closed.");
    }
    if (access === void 0) publicAccesses.put({ instanceId: instance2.id, status: "Opening", ...since });
  } else if (input.Operation === "Delete") {
    if (access !== void 0 && access.status !== "Deleting") {
      publicAccesses.put({ ...access, ...enter("Deleting", call.clock.now()) });
    }
  } else throw call.error("InvalidParameterValue", "The value of the parameter `Operation` must be Create or Delete.");
  return { RegistryId: instance2.id };
};
var describeExternalEndpointStatus2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const { publicAccesses } = call.store;
  const row = publicAccesses.get(instance2.id);
  const access = row && showRow(row, publicAccesses, publicAccessTransitions, call);
  return { Status: (access == null ? void 0 : access.status) ?? "Closed", Reason: "" };
};
var regions_exports = {};
__export(regions_exports, {
  describeRegions: () => describeRegions2
});
var describeRegions2 = () => {
  const regions3 = service.regions.map(({ name: name2, number: number2, alias }, index) => ({
    Alias: alias ?? "",
    RegionId: number2 ?? 0,
    RegionName: name2,
    Status: "alluser",
    Remark: "",
    CreatedAt: isoTimestamp(DEFAULT_START_MS),
    UpdatedAt: isoTimestamp(DEFAULT_START_MS),
    Id: index + 1
  }));
  return { TotalCount: regions3.length, Regions: regions3 };
};
var replicas_exports = {};
__export(replicas_exports, {
  createReplicationInstance: () => createReplicationInstance2,
  deleteReplicationInstance: () => deleteReplicationInstance2,
  describeReplicationInstanceCreateTasks: () => describeReplicationInstanceCreateTasks2,
  describeReplicationInstances: () => describeReplicationInstances2,
  findReplica: () => findReplica
});
var TASKS_DONE = { Pending: 0, Deploying: 1, FailedCreated: 1 };
function showReplica(replica, services) {
  const { store, settings, clock: clock2 } = services;
  const left = beforeRead(replica, instanceTransitions, settings.lifecycle, clock2.now());
  const shown = left && withTasks(left, clock2.now());
  const next = shown && afterRead(shown, instanceTransitions, settings.lifecycle, clock2.now());
  if (next === void 0) store.replicas.delete(replica.id);
  else if (next !== replica) store.replicas.put(withTasks(next, clock2.now()));
  if ((next == null ? void 0 : next.status) === "Running") startSync(next, services);
  return shown;
}
function showSync(sync, { store, settings, clock: clock2 }) {
  const { replicas, replicationSyncs: syncs, replicationCopies: copies } = store;
  const replica = replicas.get(sync.destinationId);
  if (replica !== void 0 && replica.status !== "Running") return sync;
  const [last] = copies.pageOf(syncKey(sync.sourceId, sync.destinationId), 0, 1);
  const settled = (row) => row.status === "Running" ? row : { ...row, settledCopy: (last == null ? void 0 : last.id) ?? row.settledCopy };
  const shown = settled(beforeRead(sync, syncTransitions, settings.lifecycle, clock2.now()) ?? sync);
  const next = settled(afterRead(shown, syncTransitions, settings.lifecycle, clock2.now()) ?? shown);
  if (next !== sync) syncs.put(next);
  return shown;
}
function withTasks(replica, nowMs) {
  const done = TASKS_DONE[replica.status] ?? replica.tasks.length;
  const isUpToDate = replica.tasks.every(({ endedAtMs }, index) => index >= done || endedAtMs !== void 0);
  if (isUpToDate) return replica;
  const ended = (task, index) => index < done && task.endedAtMs === void 0 ? { ...task, endedAtMs: nowMs } : task;
  return { ...replica, tasks: replica.tasks.map(ended) };
}
function startSync({ masterId, id }, { store, clock: clock2 }) {
  if (store.replicationSyncs.get(syncKey(masterId, id)) !== void 0) return;
  const nowMs = clock2.now();
  store.replicationSyncs.put({
    sourceId: masterId,
    destinationId: id,
    status: "Running",
    reads: 0,
    sinceMs: nowMs,
    endedAtMs: nowMs,
    settledCopy: 0
  });
}
var TASKS = ["SyncMasterDBTask", "SyncMasterBucketTask", "CreateTcrCrdTask"];
var createReplicationInstance2 = (input, call) => {
  const master = findRunningInstance(call, input.RegistryId);
  if (master.type !== "premium") throw call.error("UnsupportedOperation", "Premium instances alone have replicas.");
  const { name: region2, id: regionId } = replicaRegion(input, call);
  if (region2 === master.region) {
    throw call.error("InvalidParameter.UnsupportedRegion", "The instance itself is in this region.");
  }
  const { replicas } = call.store;
  const id = `${master.id}-${regionId}`;
  if (replicas.get(id) !== void 0) {
    throw call.error("InvalidParameter.ReplicationExists", "The instance has a replica in this region already.");
  }
  if (replicas.countOf(master.id) >= MAX_REPLICAS) {
    throw call.error("InternalError.ErrorOverLimit", `An instance has at most ${MAX_REPLICAS} replicas.`);
  }
  const replica = {
    id,
    masterId: master.id,
    region: region2,
    regionId,
    status: "Pending",
    reads: 0,
    sinceMs: call.clock.now(),
    createdAtMs: call.clock.now(),
    hasSyncedTags: input.SyncTag ?? false,
    tasks: TASKS.map((name2) => ({ name: name2, id: call.ids.replicaTaskId() }))
  };
  replicas.put(replica);
  return { ReplicationRegistryId: id };
};
var describeReplicationInstances2 = (input, call) => {
  const master = findInstance2(call, input.RegistryId);
  if (master.status !== "Running") {
    throw call.error(
      "ResourceInsufficient.ErrorInstanceNotRunning",
      `The instance is not running: its state is ${master.status}.`
    );
  }
  const replicas = call.store.replicas.childrenOf(master.id);
  const page = pageByRow(replicas, input, call);
  const shown = page.flatMap((replica) => showReplica(replica, call) ?? []);
  const gone = page.length - shown.length;
  return { TotalCount: replicas.length - gone, ReplicationRegistries: shown.map(registryOf2) };
};
var describeReplicationInstanceCreateTasks2 = (input, call) => {
  const found2 = findReplica(call, input.ReplicationRegistryId, { regionId: input.ReplicationRegionId });
  const replica = showReplica(found2, call);
  if (replica === void 0) throw call.error("ResourceNotFound", "The replica does not exist.");
  const tasks = tasksOf(replica);
  const failed2 = tasks.find(({ TaskStatus }) => TaskStatus === "FAILED");
  const unfinished = tasks.find(({ TaskStatus }) => TaskStatus !== "SUCCESS");
  return { TaskDetail: tasks, Status: (failed2 == null ? void 0 : failed2.TaskStatus) ?? (unfinished === void 0 ? "SUCCESS" : "RUNNING") };
};
var deleteReplicationInstance2 = (input, call) => {
  const { RegistryId, ReplicationRegistryId, ReplicationRegionId } = input;
  const replica = findReplica(call, ReplicationRegistryId, { masterId: RegistryId, regionId: ReplicationRegionId });
  if (replica.status === "Deleting") {
    throw call.error("InternalError.ErrorConflict", "The replica is being deleted already.");
  }
  call.store.replicas.put({ ...replica, ...enter("Deleting", call.clock.now()) });
  return {};
};
function findReplica(call, id, { regionId, masterId }) {
  if (masterId !== void 0) findInstance2(call, masterId);
  const replica = call.store.replicas.get(id);
  const isMeant = replica !== void 0 && (masterId === void 0 || replica.masterId === masterId) && (regionId === void 0 || replica.regionId === regionId);
  if (!isMeant) throw call.error("ResourceNotFound", "The replica does not exist.");
  findInstance2(call, replica.masterId);
  return replica;
}
function replicaRegion({ ReplicationRegionId, ReplicationRegionName }, call) {
  const entry = Object.entries(regionEntries).find(([name2, { id }]) => {
    return (ReplicationRegionId ?? id) === id && (ReplicationRegionName ?? name2) === name2;
  });
  if (entry === void 0) throw call.error("InvalidParameter.UnsupportedRegion", "There is no such region.");
  return { name: entry[0], id: entry[1].id };
}
function registryOf2(replica) {
  return {
    RegistryId: replica.masterId,
    ReplicationRegistryId: replica.id,
    ReplicationRegionId: replica.regionId,
    ReplicationRegionName: replica.region,
    Status: replica.status,
    CreatedAt: isoTimestamp(replica.createdAtMs)
  };
}
function tasksOf({ tasks, status, createdAtMs }) {
  const current = tasks.findIndex(({ endedAtMs }) => endedAtMs === void 0);
  const stateOf = (index) => {
    if (current < 0 || index < current) return "SUCCESS";
    if (index > current) return "PENDING";
    return status === "FailedCreated" ? "FAILED" : "RUNNING";
  };
  return tasks.map((task, index) => ({
    TaskName: task.name,
    TaskUUID: task.id,
    TaskStatus: stateOf(index),
    TaskMessage: "",
    CreatedTime: isoTimestamp(createdAtMs),
    FinishedTime: task.endedAtMs === void 0 ? null : isoTimestamp(task.endedAtMs)
  }));
}
var replication_exports2 = {};
__export(replication_exports2, {
  describeReplicationInstanceSyncStatus: () => describeReplicationInstanceSyncStatus2,
  manageReplication: () => manageReplication2
});
var NAMESPACE = /^(?=.{2,30}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
var manageReplication2 = (input, call) => {
  const source = findRunningInstance(call, input.SourceRegistryId);
  if (source.type !== "premium") throw call.error("UnsupportedOperation", "Premium instances alone have replication.");
  const destination = findDestination(input, call);
  if (destination.id === source.id) {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "An instance is not copied to itself.");
  }
  const rule = {
    sourceId: source.id,
    destinationId: destination.id,
    description: input.Description ?? "",
    ...replicationRuleFields(input.Rule, call)
  };
  const { replicationRules } = call.store;
  const isNew = replicationRules.get(replicationRuleKey(source.id, rule.name)) === void 0;
  if (isNew && replicationRules.countOf(source.id) >= MAX_REPLICATION_RULES) {
    throw call.error("LimitExceeded", `An instance has at most ${MAX_REPLICATION_RULES} replication rules.`);
  }
  replicationRules.put(rule);
  return {};
};
var describeReplicationInstanceSyncStatus2 = (input, call) => {
  const { offset, limit } = checkPage(input, call);
  const sync = showSync(findSync(input, call), call);
  const key = syncKey(sync.sourceId, sync.destinationId);
  const [first] = call.store.replicationCopies.pageOf(key, offset * limit, limit);
  const isLogWanted = input.ShowReplicationLog === true && first !== void 0;
  return {
    ReplicationStatus: sync.status,
    ReplicationTime: sync.status === "Running" ? "" : utcTimestamp(sync.endedAtMs),
    ReplicationLog: isLogWanted ? logOf(first, sync) : null
  };
};
function replicationRuleFields({ Name, DestNamespace, Override, Filters }, call) {
  const assert = (isValid, path2, rule) => {
    if (isValid) return;
    throw call.error(
      "InvalidParameter.ErrorTcrInvalidParameter",
      `The value of the parameter \`Rule.${path2}\` ${rule}.`
    );
  };
  assert(Name !== "", "Name", "must not be empty");
  assert(DestNamespace === "" || NAMESPACE.test(DestNamespace), "DestNamespace", "is not the name of a namespace");
  for (const [index, { Type, Value = "" }] of Filters.entries()) {
    const path2 = `Filters.${index}.Value`;
    if (Type === "resource") assert(["", "image", "chart"].includes(Value), path2, "must be image, chart or empty");
    else assert(isGlob(Value), path2, "is not a valid pattern");
  }
  return {
    name: Name,
    destinationNamespace: DestNamespace,
    isOverriding: Override,
    filters: Filters.map(({ Type, Value = "" }) => ({ type: Type, value: Value }))
  };
}
function findSync(input, call) {
  const { RegistryId: sourceId, ReplicationRegistryId: destinationId, ReplicationRegionId: regionId } = input;
  const { store } = call;
  findInstance2(call, sourceId);
  const rules = store.replicationRules.childrenOf(sourceId);
  if (rules.some((rule) => rule.destinationId === destinationId)) assertRegion(call, destinationId, regionId);
  else findReplica(call, destinationId, { masterId: sourceId, regionId });
  const nothingYet = { status: "Running", reads: 0, endedAtMs: call.clock.now(), settledCopy: 0 };
  return store.replicationSyncs.get(syncKey(sourceId, destinationId)) ?? { sourceId, destinationId, ...nothingYet };
}
function findDestination(input, call) {
  var _a2;
  const { DestinationRegistryId, DestinationRegionId, PeerReplicationOption: peer } = input;
  const owner = (peer == null ? void 0 : peer.EnablePeerReplication) === true ? peer.PeerRegistryUin : call.account;
  const destination = call.store.instances.get(DestinationRegistryId);
  const isMeant = (destination == null ? void 0 : destination.account) === owner && (DestinationRegionId === void 0 || ((_a2 = regionEntries[destination.region]) == null ? void 0 : _a2.id) === DestinationRegionId);
  if (destination === void 0 || !isMeant) {
    throw call.error("ResourceNotFound", "The destination does not exist in the region and account that are named.");
  }
  if (destination.status !== "Running") throw call.error("ResourceUnavailable", "The destination is not running.");
  const token2 = (peer == null ? void 0 : peer.PeerRegistryToken) ?? "";
  if (owner !== call.account && !opensInstance(call, destination.id, token2, call.clock.now())) {
    throw call.error("InternalError.ErrorTcrUnauthorized", "The token does not open the destination.");
  }
  return destination;
}
function logOf(copy2, sync) {
  const isRunning = sync.status === "Running" && copy2.id > sync.settledCopy;
  return {
    ResourceType: copy2.resource,
    Source: copy2.source,
    Destination: copy2.destination,
    Status: isRunning ? "Running" : copy2.isOk ? "Succeed" : "Failed",
    StartTime: utcTimestamp(copy2.startedAtMs),
    EndTime: isRunning ? null : utcTimestamp(copy2.endedAtMs)
  };
}
function assertRegion(call, instanceId, regionId) {
  var _a2, _b2;
  const region2 = ((_a2 = call.store.instances.get(instanceId)) == null ? void 0 : _a2.region) ?? "";
  if (regionId === void 0 || ((_b2 = regionEntries[region2]) == null ? void 0 : _b2.id) === regionId) return;
  throw call.error("ResourceNotFound", "The destination is not in this region.");
}
var repositories_exports = {};
__export(repositories_exports, {
  createRepository: () => createRepository2,
  deleteRepository: () => deleteRepository3,
  describeRepositories: () => describeRepositories2,
  modifyRepository: () => modifyRepository2
});
var ORDERS = /* @__PURE__ */ new Map([
  ["-creation_time", (left, right) => right.createdAtMs - left.createdAtMs],
  [
    "-name",
    (left, right) => left.namespace === right.namespace ? compare(right.name, left.name) : compare(fullName(right), fullName(left))
  ],
  ["-update_time", (left, right) => right.updatedAtMs - left.updatedAtMs]
]);
var createRepository2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const namespace2 = findNamespace(call, instance2, input.NamespaceName);
  const name2 = input.RepositoryName;
  assertRepositoryName(name2);
  if (call.store.repositories.get(repositoryKey(instance2.id, namespace2.name, name2)) !== void 0) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The repository exists already.");
  }
  call.store.repositories.put({
    ...newRepository(call, instance2, namespace2.name, name2),
    description: input.Description ?? "",
    briefDescription: input.BriefDescription ?? ""
  });
  return {};
};
var describeRepositories2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const namespaces = input.NamespaceName === void 0 ? call.store.namespaces.childrenOf(instance2.id) : [findNamespace(call, instance2, input.NamespaceName)];
  const rows = matchingRepositories(namespaces, input.RepositoryName, call);
  const order = ORDERS.get(input.SortBy);
  const page = pageByNumber(order === void 0 ? rows : inOrder(rows, order), input, call);
  return {
    RepositoryList: page.map((repository2) => repositoryInfoOf(repository2, call.store)),
    TotalCount: rows.length
  };
};
function matchingRepositories(namespaces, name2, { store: { repositories } }) {
  if (name2 === void 0) {
    return rowsBelow(
      repositories,
      namespaces.map((namespace2) => namespaceKey(namespace2.instanceId, namespace2.name))
    );
  }
  return namespaces.flatMap(
    (namespace2) => repositories.get(repositoryKey(namespace2.instanceId, namespace2.name, name2)) ?? []
  );
}
var modifyRepository2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository2 = findRepository(call, namespace2, input.RepositoryName);
  call.store.repositories.put({
    ...repository2,
    description: input.Description,
    briefDescription: input.BriefDescription,
    updatedAtMs: call.clock.now()
  });
  return {};
};
var deleteRepository3 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository2 = findRepository(call, namespace2, input.RepositoryName);
  deleteRepository2(call, repository2, call.account);
  return {};
};
function repositoryInfoOf(repository2, { namespaces }) {
  const namespace2 = namespaces.get(namespaceKey(repository2.instanceId, repository2.namespace));
  return {
    Name: fullName(repository2),
    Namespace: repository2.namespace,
    CreationTime: goTime(repository2.createdAtMs),
    Public: (namespace2 == null ? void 0 : namespace2.isPublic) === true,
    Description: repository2.description,
    BriefDescription: repository2.briefDescription,
    UpdateTime: goTime(repository2.updatedAtMs)
  };
}
function fullName({ namespace: namespace2, name: name2 }) {
  return `${namespace2}/${name2}`;
}
function compare(left, right) {
  return left < right ? -1 : Number(left > right);
}
var retention_rules_exports = {};
__export(retention_rules_exports, {
  NEVER: () => NEVER,
  createTagRetentionRule: () => createTagRetentionRule2,
  deleteTagRetentionRule: () => deleteTagRetentionRule2,
  describeTagRetentionRules: () => describeTagRetentionRules2,
  findRetentionRule: () => findRetentionRule,
  modifyTagRetentionRule: () => modifyTagRetentionRule2
});
var NEVER = "0001-01-01T00:00:00Z";
var createTagRetentionRule2 = (input, call) => {
  const { instanceId, name: name2 } = findNumberedNamespace(call, input.RegistryId, input.NamespaceId);
  const setting = settingOf(input, input.Disabled ?? false, call);
  if (call.store.retentionRules.get(namespaceKey(instanceId, name2)) !== void 0) {
    throw call.error("InternalError.ErrorConflict", "The namespace has a tag retention rule already.");
  }
  const id = nextNumber(call.store, instanceId, "retentionRules");
  call.store.retentionRules.put({ instanceId, namespace: name2, id, ...setting });
  return {};
};
var describeTagRetentionRules2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const parent = input.NamespaceName === void 0 ? instance2.id : namespaceKey(instance2.id, findNamespace(call, instance2, input.NamespaceName).name);
  const rules = rowsBelow(call.store.retentionRules, [parent]);
  return { RetentionPolicyList: pageByNumber(rules, input, call).map(policyOf), TotalCount: rules.length };
};
var modifyTagRetentionRule2 = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  const namespace2 = findNumberedNamespace(call, input.RegistryId, input.NamespaceId);
  if (namespace2.name !== rule.namespace) {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "The rule belongs to another namespace.");
  }
  const { instanceId, id } = rule;
  const setting = settingOf(input, input.Disabled ?? rule.isDisabled, call);
  call.store.retentionRules.put({ instanceId, namespace: rule.namespace, id, ...setting });
  return {};
};
var deleteTagRetentionRule2 = (input, call) => {
  const { retentionRules } = call.store;
  retentionRules.delete(retentionRules.keyOf(findRetentionRule(call, input.RegistryId, input.RetentionId)));
  return {};
};
function findRetentionRule(call, registryId, id) {
  const instance2 = findRunningInstance(call, registryId);
  const rule = call.store.retentionRules.childrenOf(instance2.id).find((candidate) => candidate.id === id);
  if (rule === void 0) throw new RegistryRefusal("missing", "The tag retention rule does not exist.");
  return rule;
}
function settingOf(input, isDisabled, call) {
  const { Key: key, Value: value } = input.RetentionRule;
  if (value < 1) {
    throw call.error("InvalidParameterValue", "The value of the parameter `RetentionRule.Value` must be at least 1.");
  }
  const next = isDisabled ? void 0 : nextRun(input.CronSetting, call.clock.now());
  const setting = { key, value, cronSetting: input.CronSetting, isDisabled };
  return next === void 0 ? setting : { ...setting, nextRunAtMs: next };
}
function findNumberedNamespace(call, registryId, id) {
  const instance2 = findRunningInstance(call, registryId);
  const namespace2 = call.store.namespaces.childrenOf(instance2.id).find((candidate) => candidate.id === id);
  if (namespace2 === void 0) throw new RegistryRefusal("missing", "The namespace does not exist.");
  return namespace2;
}
function policyOf(rule) {
  return {
    RetentionId: rule.id,
    NamespaceName: rule.namespace,
    RetentionRuleList: [{ Key: rule.key, Value: rule.value }],
    CronSetting: rule.cronSetting,
    Disabled: rule.isDisabled,
    NextExecutionTime: rule.nextRunAtMs === void 0 ? NEVER : utcTimestamp(rule.nextRunAtMs)
  };
}
var retention_runs_exports = {};
__export(retention_runs_exports, {
  createTagRetentionExecution: () => createTagRetentionExecution2,
  describeTagRetentionExecution: () => describeTagRetentionExecution2,
  describeTagRetentionExecutionTask: () => describeTagRetentionExecutionTask2
});
var createTagRetentionExecution2 = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  runRetention(call, rule, { isDryRun: input.DryRun ?? false, atMs: call.clock.now() });
  return {};
};
var describeTagRetentionExecution2 = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  const { retentionExecutions } = call.store;
  const parent = numberedKey(rule.instanceId, rule.id);
  const { start, count: count2 } = rangeByNumber(input, call);
  const shown = retentionExecutions.pageOf(parent, start, count2).flatMap((execution) => showRow(execution, retentionExecutions, retentionTransitions, call) ?? []);
  return { RetentionExecutionList: shown.map(wireExecutionOf), TotalCount: retentionExecutions.countOf(parent) };
};
var describeTagRetentionExecutionTask2 = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  const { retentionExecutions, retentionTasks } = call.store;
  const key = numberedKey(rule.instanceId, input.ExecutionId);
  const kept2 = retentionExecutions.get(key);
  const { start, count: count2 } = rangeByNumber(input, call);
  const execution = (kept2 == null ? void 0 : kept2.retentionId) === rule.id ? showRow(kept2, retentionExecutions, retentionTransitions, call) : void 0;
  if (execution === void 0) throw new RegistryRefusal("missing", "The run does not exist.");
  const page = retentionTasks.pageOf(key, start, count2);
  return {
    RetentionTaskList: page.map((task) => wireTaskOf(task, execution)),
    TotalCount: retentionTasks.countOf(key)
  };
};
function endTimeOf({ status, startedAtMs, sinceMs = startedAtMs }) {
  return status === "InProgress" ? NEVER : utcTimestamp(sinceMs);
}
function wireExecutionOf(execution) {
  return {
    ExecutionId: execution.id,
    RetentionId: execution.retentionId,
    StartTime: utcTimestamp(execution.startedAtMs),
    EndTime: endTimeOf(execution),
    Status: execution.status
  };
}
function wireTaskOf(task, execution) {
  const isAtWork = execution.status === "InProgress";
  return {
    TaskId: task.id,
    ExecutionId: task.executionId,
    StartTime: utcTimestamp(execution.startedAtMs),
    EndTime: endTimeOf(execution),
    Status: execution.status,
    Total: isAtWork ? 0 : task.total,
    Retained: isAtWork ? 0 : task.retained,
    Repository: task.repository
  };
}
var security_policies_exports = {};
__export(security_policies_exports, {
  createMultipleSecurityPolicy: () => createMultipleSecurityPolicy2,
  createSecurityPolicy: () => createSecurityPolicy2,
  deleteMultipleSecurityPolicy: () => deleteMultipleSecurityPolicy2,
  deleteSecurityPolicy: () => deleteSecurityPolicy2,
  describeSecurityPolicies: () => describeSecurityPolicies2,
  modifySecurityPolicy: () => modifySecurityPolicy2
});
var BLOCK = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/;
var createSecurityPolicy2 = (input, call) => {
  const list2 = findAllowlist(call, input.RegistryId);
  putPolicies(call, list2, withPolicies(list2.policies, [input], call));
  return { RegistryId: list2.instanceId };
};
var createMultipleSecurityPolicy2 = (input, call) => {
  const list2 = findAllowlist(call, input.RegistryId);
  putPolicies(call, list2, withPolicies(list2.policies, input.SecurityGroupPolicySet, call));
  return { RegistryId: list2.instanceId };
};
var describeSecurityPolicies2 = (input, call) => {
  const { policies, version } = findAllowlist(call, input.RegistryId);
  return {
    SecurityPolicySet: policies.map(({ cidrBlock, description }, index) => ({
      PolicyIndex: index,
      Description: description,
      CidrBlock: cidrBlock,
      PolicyVersion: String(version)
    }))
  };
};
var modifySecurityPolicy2 = (input, call) => {
  const list2 = findAllowlist(call, input.RegistryId);
  const index = findPolicy(list2, { PolicyIndex: input.PolicyIndex }, call);
  assertCidrBlock(input.CidrBlock, call);
  if (list2.policies.some(({ cidrBlock }, other) => other !== index && isSameBlock(cidrBlock, input.CidrBlock))) {
    throw call.error("InvalidParameter", `There is another policy for ${input.CidrBlock}.`);
  }
  putPolicies(call, list2, list2.policies.with(index, { cidrBlock: input.CidrBlock, description: input.Description }));
  return { RegistryId: list2.instanceId };
};
var deleteSecurityPolicy2 = (input, call) => {
  const list2 = findAllowlist(call, input.RegistryId);
  putPolicies(call, list2, list2.policies.toSpliced(findPolicy(list2, input, call), 1));
  return { RegistryId: list2.instanceId };
};
var deleteMultipleSecurityPolicy2 = (input, call) => {
  const list2 = findAllowlist(call, input.RegistryId);
  const indexes = new Set(input.SecurityGroupPolicySet.map((name2) => findPolicy(list2, name2, call)));
  if (indexes.size > 0) {
    putPolicies(
      call,
      list2,
      list2.policies.filter((_, index) => !indexes.has(index))
    );
  }
  return { RegistryId: list2.instanceId };
};
function findAllowlist(call, id) {
  const instance2 = findRunningInstance(call, id);
  return call.store.allowlists.get(instance2.id) ?? { instanceId: instance2.id, version: 0, policies: [] };
}
function putPolicies(call, list2, policies) {
  call.store.allowlists.put({ ...list2, version: list2.version + 1, policies });
}
function withPolicies(policies, added, call) {
  const all = [...policies];
  for (const { CidrBlock, Description = "" } of added) {
    if (CidrBlock === void 0) {
      throw call.error("MissingParameter", "A policy is missing the required parameter `CidrBlock`.");
    }
    assertCidrBlock(CidrBlock, call);
    if (all.some(({ cidrBlock }) => isSameBlock(cidrBlock, CidrBlock))) {
      throw call.error("OperationDenied", `There is a policy for ${CidrBlock} already.`);
    }
    all.push({ cidrBlock: CidrBlock, description: Description });
  }
  return all;
}
function findPolicy(list2, name2, call) {
  const { PolicyIndex, PolicyVersion, CidrBlock } = name2;
  if (CidrBlock !== void 0 && CidrBlock !== "") {
    assertCidrBlock(CidrBlock, call);
    return existing(
      list2.policies.findIndex(({ cidrBlock }) => isSameBlock(cidrBlock, CidrBlock)),
      list2,
      call
    );
  }
  if (PolicyIndex === void 0) {
    throw call.error("MissingParameter", "The request is missing the parameter `CidrBlock` or `PolicyIndex`.");
  }
  if (PolicyVersion !== void 0 && PolicyVersion !== String(list2.version)) {
    throw call.error("InvalidParameter", `The allowlist was changed since: its version is ${list2.version}.`);
  }
  return existing(PolicyIndex, list2, call);
}
function assertCidrBlock(text2, call) {
  const [, ...parts] = BLOCK.exec(text2) ?? [];
  const [bits = "32", ...octets] = parts.toReversed();
  if (octets.length === 4 && octets.every((octet) => Number(octet) <= 255) && Number(bits) <= 32) return;
  throw call.error(
    "InvalidParameterValue",
    "The value of the parameter `CidrBlock` must be an IPv4 address or range, such as 192.168.0.0/24."
  );
}
function isSameBlock(left, right) {
  return withBits(left) === withBits(right);
}
function existing(index, list2, call) {
  if (list2.policies[index] !== void 0) return index;
  throw call.error("ResourceNotFound", "The security policy does not exist.");
}
function withBits(text2) {
  return text2.includes("/") ? text2 : `${text2}/32`;
}
var service_accounts_exports = {};
__export(service_accounts_exports, {
  createServiceAccount: () => createServiceAccount2,
  deleteServiceAccount: () => deleteServiceAccount2,
  describeServiceAccounts: () => describeServiceAccounts2,
  modifyServiceAccount: () => modifyServiceAccount2,
  modifyServiceAccountPassword: () => modifyServiceAccountPassword2
});
var DAY_MS2 = 864e5;
function checkedName(name2, call) {
  const bare = bareName(name2);
  if (isAccountName(bare, call.settings.edition)) return bare;
  throw call.error(
    "InvalidParameterValue",
    "The value of the parameter `Name` must be of a-z and 0-9, with single dots, dashes or underscores between them."
  );
}
function expiryOf({ Duration, ExpiresAt }, call) {
  if (Duration !== void 0 && (Duration < 0 || Duration > MAX_ACCOUNT_DAYS)) {
    throw call.error(
      "InvalidParameterValue",
      `The value of the parameter \`Duration\` must be from 0 to ${MAX_ACCOUNT_DAYS}.`
    );
  }
  if (ExpiresAt !== void 0 && ExpiresAt < 0) {
    throw call.error("InvalidParameterValue", "The value of the parameter `ExpiresAt` must be at least 0.");
  }
  if (Duration !== void 0 && Duration > 0) return call.clock.now() + Duration * DAY_MS2;
  return ExpiresAt ?? Duration;
}
function storedPermissions(permissions) {
  return permissions.map(({ Resource, Actions }) => ({ resource: Resource, actions: [...Actions] }));
}
function shownPermissions(permissions) {
  return permissions.map(({ resource, actions }) => ({ Resource: resource, Actions: [...actions] }));
}
var FILTERS3 = {
  Name: (account) => account.name,
  Description: (account) => account.description,
  Disable: (account) => String(account.isDisabled)
};
var createServiceAccount2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const name2 = checkedName(input.Name, call);
  const { serviceAccounts } = call.store;
  if (serviceAccounts.get(partKey(instance2.id, name2)) !== void 0) {
    throw call.error("OperationDenied", "The service account exists already.");
  }
  const expiresAtMs = expiryOf(input, call) ?? 0;
  const password = call.ids.secret("password");
  const now = call.clock.now();
  const account = {
    instanceId: instance2.id,
    name: name2,
    description: input.Description ?? "",
    isDisabled: input.Disable ?? false,
    createdAtMs: now,
    updatedAtMs: now,
    expiresAtMs,
    permissions: storedPermissions(input.Permissions)
  };
  keepServiceAccount(call, account, password);
  return { Name: prefixedName(name2), Password: password, ExpiresAt: expiresAtMs, CreateTime: isoTimestamp(now) };
};
var describeServiceAccounts2 = (input, call) => {
  var _a2;
  const instance2 = findRunningInstance(call, input.RegistryId);
  const { serviceAccounts } = call.store;
  const filters = ((_a2 = input.Filters) == null ? void 0 : _a2.map(withBareNames)) ?? [];
  const matching2 = filters.length === 0 ? rowsBelow(serviceAccounts, [instance2.id]) : applyPlainFilters(serviceAccounts.childrenOf(instance2.id), filters, FILTERS3, call);
  const page = input.All === true ? matching2.slice(0, matching2.length) : pageByRow(matching2, input, call);
  return {
    ServiceAccounts: page.map((account) => accountInfoOf(account, input.EmbedPermission === true)),
    TotalCount: matching2.length
  };
};
var modifyServiceAccount2 = (input, call) => {
  const account = findAccount(call, input.RegistryId, input.Name);
  call.store.serviceAccounts.put({
    ...account,
    description: input.Description ?? account.description,
    isDisabled: input.Disable ?? account.isDisabled,
    expiresAtMs: expiryOf(input, call) ?? account.expiresAtMs,
    permissions: input.Permissions === void 0 ? account.permissions : storedPermissions(input.Permissions),
    updatedAtMs: call.clock.now()
  });
  return {};
};
var modifyServiceAccountPassword2 = (input, call) => {
  const account = findAccount(call, input.RegistryId, input.Name);
  const password = input.Random ? call.ids.secret("password") : found(input.Password, "the password");
  keepServiceAccount(call, { ...account, updatedAtMs: call.clock.now() }, password);
  return { Password: password };
};
var deleteServiceAccount2 = (input, call) => {
  const account = findAccount(call, input.RegistryId, input.Name);
  const { serviceAccounts } = call.store;
  serviceAccounts.delete(serviceAccounts.keyOf(account));
  return {};
};
function findAccount(call, instanceId, name2) {
  const { id } = findRunningInstance(call, instanceId);
  const account = call.store.serviceAccounts.get(partKey(id, bareName(name2)));
  if (account === void 0) throw new RegistryRefusal("missing", "The service account does not exist.");
  return account;
}
function withBareNames(filter) {
  return filter.Name === "Name" ? { ...filter, Values: filter.Values.map(bareName) } : filter;
}
function accountInfoOf(account, withPermissions) {
  return {
    Name: prefixedName(account.name),
    Description: account.description,
    Disable: account.isDisabled,
    ExpiresAt: account.expiresAtMs,
    CreateTime: isoTimestamp(account.createdAtMs),
    UpdateTime: isoTimestamp(account.updatedAtMs),
    Permissions: withPermissions ? shownPermissions(account.permissions) : null
  };
}
var signatures_exports = {};
__export(signatures_exports, {
  createSignature: () => createSignature2,
  createSignaturePolicy: () => createSignaturePolicy2,
  deleteSignaturePolicy: () => deleteSignaturePolicy2
});
var createSignaturePolicy2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, name: name2 } = namespace2;
  if (call.store.signaturePolicies.get(namespaceKey(instanceId, name2)) !== void 0) {
    throw call.error("ResourceInUse", "The namespace has a signature policy already.");
  }
  if (input.Name === "" || input.KmsId === "") {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "A policy needs a name and the id of a key.");
  }
  call.store.signaturePolicies.put({
    instanceId,
    namespace: name2,
    name: input.Name,
    kmsId: input.KmsId,
    kmsRegion: input.KmsRegion,
    domain: input.Domain ?? "",
    isDisabled: input.Disabled ?? false
  });
  return {};
};
var deleteSignaturePolicy2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const key = namespaceKey(namespace2.instanceId, namespace2.name);
  if (call.store.signaturePolicies.get(key) === void 0) {
    throw new RegistryRefusal("missing", "The namespace has no signature policy.");
  }
  call.store.signaturePolicies.delete(key);
  stripSignatures(call.store, namespace2.instanceId, namespace2.name);
  return {};
};
var createSignature2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const tag = findImageTag(call, findRepository(call, namespace2, input.RepositoryName), input.ImageVersion);
  const policy = signingPolicy(call.store, namespace2.instanceId, namespace2.name);
  if (policy === void 0) {
    throw call.error("OperationDenied", "The namespace has no signature policy that is switched on.");
  }
  signTag(call.store, tag, policy);
  return {};
};
var vpc_links_exports = {};
__export(vpc_links_exports, {
  describeInternalEndpoints: () => describeInternalEndpoints2,
  manageInternalEndpoint: () => manageInternalEndpoint2
});
var manageInternalEndpoint2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const region2 = linkRegionOf(input, instance2, call);
  const { vpcLinks } = call.store;
  const { VpcId: vpcId, SubnetId: subnetId } = input;
  const link = rowAsOfNow(
    vpcLinks.get(partKey(instance2.id, vpcLinkName(vpcId, subnetId, region2))),
    vpcLinkTransitions,
    call
  );
  const since = { reads: 0, sinceMs: call.clock.now() };
  if (input.Operation === "Create") {
    if (link !== void 0) {
      throw call.error("InternalError.ErrorConflict", `The subnet is linked already; its state is ${link.status}.`);
    }
    const address = call.ids.privateAddress();
    vpcLinks.put({ instanceId: instance2.id, vpcId, subnetId, region: region2, address, status: "Pending", ...since });
  } else if (input.Operation === "Delete") {
    if (link === void 0) throw call.error("ResourceNotFound", "The subnet is not linked to the instance.");
    if (link.status === "Deleting") throw call.error("OperationDenied", "The link is being removed already.");
    vpcLinks.put({ ...link, ...enter("Deleting", call.clock.now()) });
  } else throw call.error("InvalidParameterValue", "The value of the parameter `Operation` must be Create or Delete.");
  return { RegistryId: instance2.id };
};
var describeInternalEndpoints2 = (input, call) => {
  const instance2 = findRunningInstance(call, input.RegistryId);
  const { vpcLinks } = call.store;
  const shown = vpcLinks.childrenOf(instance2.id).flatMap((link) => showRow(link, vpcLinks, vpcLinkTransitions, call) ?? []);
  return {
    AccessVpcSet: shown.map(({ vpcId, subnetId, status, address }) => ({
      VpcId: vpcId,
      SubnetId: subnetId,
      Status: status,
      AccessIp: status === "Pending" ? "" : address
    })),
    TotalCount: shown.length
  };
};
function linkRegionOf({ RegionId = 0, RegionName = "" }, instance2, call) {
  const named = Object.keys(regionEntries).find((name2) => {
    var _a2;
    return ((_a2 = regionEntries[name2]) == null ? void 0 : _a2.id) === RegionId;
  });
  const byId = RegionId === 0 ? void 0 : named ?? String(RegionId);
  if (byId !== void 0 && RegionName !== "" && byId !== RegionName) {
    throw call.error("InvalidParameter", "The parameters `RegionId` and `RegionName` name different regions.");
  }
  const region2 = byId ?? (RegionName === "" ? instance2.region : RegionName);
  const replicas = call.store.replicas.childrenOf(instance2.id);
  if (region2 === instance2.region || replicas.some((replica) => replica.region === region2)) return region2;
  throw call.error("ResourceNotFound", `The instance has no replica in ${region2}.`);
}
var webhook_triggers_exports = {};
__export(webhook_triggers_exports, {
  createWebhookTrigger: () => createWebhookTrigger2,
  deleteWebhookTrigger: () => deleteWebhookTrigger2,
  describeWebhookTrigger: () => describeWebhookTrigger2,
  describeWebhookTriggerLog: () => describeWebhookTriggerLog2,
  modifyWebhookTrigger: () => modifyWebhookTrigger2
});
function parseWebhookUrl(address) {
  const text2 = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  if (!/^https?:\/\//i.test(text2) || /\s/.test(address) || !URL.canParse(text2)) return "is no http or https address";
  const url2 = new URL(text2);
  return url2.username === "" && url2.password === "" ? url2 : "must not hold a name and a password";
}
function isCondition(condition) {
  return patternsOf(condition).every((pattern) => isAll(pattern) || isGlob(pattern));
}
function triggerMatches({ isEnabled, eventTypes, condition }, event) {
  if (!isEnabled || !eventTypes.includes(event.type)) return false;
  const [repository2, tag] = patternsOf(condition);
  return matches(repository2, event.repository) && matches(tag, event.tag);
}
function patternsOf(condition) {
  const colon = condition.indexOf(":");
  return colon < 0 ? [condition, ""] : [condition.slice(0, colon), condition.slice(colon + 1)];
}
function matches(pattern, text2) {
  return isAll(pattern) || matchesGlob(pattern, text2);
}
function isAll(pattern) {
  return pattern === "" || pattern === ".*";
}
var EVENTS = ["pushImage", "deleteImage", "pullImage", "uploadChart", "deleteChart", "downloadChart"];
var HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}$/;
var HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]{0,4096}$/;
function triggerFields(input, call) {
  const { Name, Description, Targets, EventTypes, Condition, Enabled } = input;
  if (Name === "") throw invalid(call, "Name", "must not be empty");
  if ((Targets == null ? void 0 : Targets.length) === 0) throw invalid(call, "Targets", "must name at least one target");
  if (EventTypes !== void 0) checkEvents(EventTypes, call);
  if (Condition !== void 0 && !isCondition(Condition)) throw invalid(call, "Condition", "is not a valid pattern");
  return {
    ...Name === void 0 ? {} : { name: Name },
    ...Description === void 0 ? {} : { description: Description },
    ...Targets === void 0 ? {} : { targets: Targets.map((target, index) => checkTarget(target, index, call)) },
    ...EventTypes === void 0 ? {} : { eventTypes: EventTypes },
    ...Condition === void 0 ? {} : { condition: Condition },
    ...Enabled === void 0 ? {} : { isEnabled: Enabled }
  };
}
function checkEvents(events, call) {
  if (events.length > 0 && events.every((event) => EVENTS.includes(event))) return;
  throw invalid(call, "EventTypes", `must hold one or more of ${EVENTS.join(", ")}`);
}
function checkTarget(target, index, call) {
  const path2 = `Targets.${index}`;
  const url2 = parseWebhookUrl(target.Address);
  if (!(url2 instanceof URL)) throw invalid(call, `${path2}.Address`, url2);
  const headers = target.Headers ?? [];
  for (const [headerIndex, { Key, Values }] of headers.entries()) {
    if (HEADER_NAME.test(Key) && Values.every((value) => HEADER_VALUE.test(value))) continue;
    throw invalid(call, `${path2}.Headers.${headerIndex}`, "is not an HTTP header");
  }
  return { address: target.Address, headers: headers.map(({ Key, Values }) => ({ key: Key, values: Values })) };
}
function invalid(call, path2, rule) {
  return call.error(
    "InvalidParameter.ErrorTcrInvalidParameter",
    `The value of the parameter \`Trigger.${path2}\` ${rule}.`
  );
}
var createWebhookTrigger2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const fields = triggerFields(input.Trigger, call);
  const { webhookTriggers } = call.store;
  if (webhookTriggers.countOf(namespaceKey(namespace2.instanceId, namespace2.name)) >= MAX_TRIGGERS) {
    throw call.error("LimitExceeded", `A namespace has at most ${MAX_TRIGGERS} triggers.`);
  }
  const trigger = {
    instanceId: namespace2.instanceId,
    namespace: namespace2.name,
    id: nextNumber(call.store, namespace2.instanceId, "webhook-trigger"),
    name: "",
    description: "",
    targets: [],
    eventTypes: [],
    condition: "",
    isEnabled: false,
    ...fields
  };
  webhookTriggers.put(trigger);
  return { Trigger: triggerOf(trigger, call.store) };
};
var describeWebhookTrigger2 = (input, call) => {
  const { store } = call;
  const instance2 = findRunningInstance(call, input.RegistryId);
  const parent = input.Namespace === void 0 ? instance2.id : namespaceKey(instance2.id, findNamespace(call, instance2, input.Namespace).name);
  const triggers = rowsBelow(store.webhookTriggers, [parent]);
  const page = pageByRow(triggers, input, call);
  return { TotalCount: triggers.length, Triggers: page.map((trigger) => triggerOf(trigger, store)) };
};
var describeWebhookTriggerLog2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const { instanceId, name: name2 } = namespace2;
  const parent = input.Id === void 0 ? namespaceKey(instanceId, name2) : triggerKey(instanceId, name2, findTrigger(call, namespace2, input.Id).id);
  const { webhookLogs } = call.store;
  const { offset, limit } = checkPage(input, call);
  return { TotalCount: webhookLogs.countOf(parent), Logs: webhookLogs.pageOf(parent, offset, limit).map(logOf2) };
};
var modifyWebhookTrigger2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const trigger = findTrigger(call, namespace2, input.Trigger.Id);
  call.store.webhookTriggers.put({ ...trigger, ...triggerFields(input.Trigger, call) });
  return {};
};
var deleteWebhookTrigger2 = (input, call) => {
  const namespace2 = findNamespace(call, findRunningInstance(call, input.RegistryId), input.Namespace);
  const { webhookTriggers } = call.store;
  webhookTriggers.delete(webhookTriggers.keyOf(findTrigger(call, namespace2, input.Id)));
  return {};
};
function findTrigger(call, { instanceId, name: name2 }, id) {
  const trigger = call.store.webhookTriggers.get(triggerKey(instanceId, name2, id));
  if (trigger === void 0) throw new RegistryRefusal("missing", "The trigger does not exist.");
  return trigger;
}
function triggerOf(trigger, store) {
  const namespace2 = store.namespaces.get(namespaceKey(trigger.instanceId, trigger.namespace));
  return {
    Id: trigger.id,
    Name: trigger.name,
    Description: trigger.description,
    NamespaceId: (namespace2 == null ? void 0 : namespace2.id) ?? 0,
    Targets: trigger.targets.map(({ address, headers }) => ({
      Address: address,
      Headers: headers.map(({ key, values }) => ({ Key: key, Values: [...values] }))
    })),
    EventTypes: [...trigger.eventTypes],
    Condition: trigger.condition,
    Enabled: trigger.isEnabled
  };
}
function logOf2(log) {
  return {
    Id: log.id,
    TriggerId: log.triggerId,
    EventType: log.eventType,
    NotifyType: "http",
    Detail: log.detail,
    CreationTime: isoTimestamp(log.createdAtMs),
    UpdateTime: isoTimestamp(log.updatedAtMs),
    Status: log.status
  };
}
var handlers = {
  ...charts_exports,
  ...create_instance_exports,
  ...custom_domains_exports,
  ...describe_instances_exports,
  ...gc_jobs_exports,
  ...image_acceleration_exports,
  ...images_exports2,
  ...immutable_tag_rules_exports,
  ...instance_tokens_exports,
  ...instances_exports2,
  ...namespaces_exports2,
  ...public_access_exports,
  ...regions_exports,
  ...replicas_exports,
  ...replication_exports2,
  ...repositories_exports,
  ...retention_rules_exports,
  ...retention_runs_exports,
  ...security_policies_exports,
  ...service_accounts_exports,
  ...signatures_exports,
  ...vpc_links_exports,
  ...webhook_triggers_exports
};
var byAction = new Map(
  Object.entries(handlers).map(([name2, handler]) => [
    `${name2.charAt(0).toUpperCase()}${name2.slice(1)}`,
    handler
  ])
);
function findHandler(action) {
  return byAction.get(action);
}
function relateMembers(shape, input, prefix, isPart) {
  const said = keep(input, (name2) => !isEmptyForNothing(fieldOf(shape, name2), input[name2]));
  const useful = keep(said, (name2) => {
    var _a2;
    return isMet((_a2 = fieldOf(shape, name2)) == null ? void 0 : _a2.onlyFor, shape, said);
  });
  if (!isPart) assertWhole(shape, useful, prefix);
  const defaults2 = shape.flatMap(
    ({ name: name2, defaultFrom = "" }) => useful[name2] === void 0 && useful[defaultFrom] !== void 0 ? [[name2, useful[defaultFrom]]] : []
  );
  return { ...useful, ...Object.fromEntries(defaults2) };
}
function assertWhole(shape, input, prefix) {
  for (const { name: name2, requiredWhen, alternativeTo } of shape) {
    if (input[name2] !== void 0) continue;
    if (requiredWhen !== void 0 && isMet(requiredWhen, shape, input)) {
      const why = Object.entries(requiredWhen).map(([other, value]) => `\`${prefix}${other}\` is ${value}`);
      throw missing(`\`${prefix}${name2}\`, since ${why.join(" and ")}`);
    }
    if (alternativeTo === void 0 || alternativeTo.some((other) => isSaid(input[other]))) continue;
    throw missing([name2, ...alternativeTo].map((one) => `\`${prefix}${one}\``).join(" or "));
  }
}
function missing(what) {
  return new ApiError("MissingParameter", `The request is missing the parameter ${what}.`);
}
function isEmptyForNothing(field, value) {
  return (field == null ? void 0 : field.whenEmpty) !== void 0 && (value === "" || Array.isArray(value) && value.length === 0);
}
function isSaid(value) {
  return value !== void 0 && value !== "";
}
function isMet(conditions, shape, input) {
  return Object.entries(conditions ?? {}).every(
    ([name2, expected]) => {
      var _a2;
      return (input[name2] ?? ((_a2 = fieldOf(shape, name2)) == null ? void 0 : _a2.default)) === expected;
    }
  );
}
function fieldOf(shape, name2) {
  return shape.find((field) => field.name === name2);
}
function keep(input, isKept) {
  return Object.fromEntries(Object.entries(input).filter(([name2]) => isKept(name2)));
}
function checkInput(operation, params, settings) {
  const check = { shapes: operation.shapes, settings, errors: operation.errors, ignored: [] };
  return { input: checkShape(operation.input, params, "", void 0, check), ignored: check.ignored };
}
function checkShape(shape, params, prefix, partial, check) {
  const given = (name2) => Object.hasOwn(params, name2) ? params[name2] : void 0;
  for (const { name: name2, required } of shape) {
    const value = given(name2);
    const isNeeded = partial === void 0 ? required === true : partial.includes(name2);
    if (!isNeeded || value !== void 0 && value !== null) continue;
    throw new ApiError("MissingParameter", `The request is missing the required parameter \`${prefix}${name2}\`.`);
  }
  for (const name2 of Object.keys(params)) checkKnown(shape, name2, prefix, check);
  const input = {};
  for (const field of shape) {
    const value = given(field.name);
    if (value === void 0 || value === null) continue;
    input[field.name] = checkList(field, value, `${prefix}${field.name}`, field.list ?? 0, check);
  }
  return relateMembers(shape, withoutLosers(shape, input, prefix), prefix, partial !== void 0);
}
function withoutLosers(shape, input, prefix) {
  const losers = /* @__PURE__ */ new Set();
  for (const { name: name2, exclusiveWith } of shape) {
    if (exclusiveWith === void 0 || !isSaid2(input[name2])) continue;
    for (const [other, exclusion] of Object.entries(exclusiveWith)) {
      if (exclusion === "yields") losers.add(other);
      else if (exclusion === "refused" && isSaid2(input[other])) {
        const message = `The parameters \`${prefix}${name2}\` and \`${prefix}${other}\` exclude each other.`;
        throw new ApiError("InvalidParameter", message);
      }
    }
  }
  if (losers.size === 0) return input;
  return Object.fromEntries(Object.entries(input).filter(([name2]) => !losers.has(name2)));
}
function isSaid2(value) {
  return value !== void 0 && value !== "" && value !== 0;
}
function checkKnown(shape, name2, prefix, check) {
  if (shape.some((field) => field.name === name2)) return;
  const path2 = `${prefix}${name2}`.slice(0, 100);
  if (check.settings.edition === "intl")
    throw new ApiError("UnknownParameter", `The parameter \`${path2}\` is not recognized.`);
  if (check.ignored.length < 100) check.ignored.push(path2);
}
function checkList(field, value, path2, depth, check) {
  if (depth === 0) return checkMember(field, value, path2, check);
  if (!Array.isArray(value)) throw wrongType(path2, "an array");
  const { maxItems = Infinity } = field;
  if (value.length > maxItems) throw invalid2(field, path2, `must have at most ${maxItems} items`, check);
  return value.map((item, index) => checkList(field, item, `${path2}.${index}`, depth - 1, check));
}
function checkMember(field, value, path2, check) {
  const shape = check.shapes[field.type];
  if (shape !== void 0) {
    if (!isObject4(value)) throw wrongType(path2, "an object");
    return checkShape(shape, value, `${path2}.`, field.partial, check);
  }
  const coerced = coerceScalar(field.type, value);
  if (coerced === void 0) throw wrongType(path2, `of the type ${field.type}`);
  checkValue(field, coerced, path2, check);
  return lowered(field, coerced);
}
function lowered({ maximum = Infinity }, value) {
  return typeof value === "number" ? Math.min(value, maximum) : value;
}
function wrongType(path2, expected) {
  return new ApiError("InvalidParameter", `The value of the parameter \`${path2}\` must be ${expected}.`);
}
function isObject4(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function checkValue(field, value, path2, check) {
  var _a2;
  const { edition, strict } = check.settings;
  if (edition === "intl" && !isListed(field, value, strict)) {
    throw invalid2(field, path2, `must be one of ${(_a2 = field.values) == null ? void 0 : _a2.map(String).join(", ")}`, check);
  }
  if (edition === "intl" && !namesRegion(field, value)) {
    throw invalid2(field, path2, `must be the ${field.region} of a region`, check);
  }
  if (field.whenEmpty !== void 0 && value === "") return;
  if (typeof value === "string") checkText(field, value, path2, check);
  if (typeof value === "number") checkNumber(field, value, path2, check);
}
function isListed({ values }, value, isStrict) {
  if (values === void 0 || values.length === 0) return true;
  return values.some((allowed) => allowed === value) || typeof value === "boolean" && !isStrict;
}
function namesRegion({ region: region2 }, value) {
  if (region2 === void 0 || value === 0 || value === "") return true;
  const known = service.regions.map(({ name: name2, number: number2 }) => region2 === "name" ? name2 : number2);
  return known.some((one) => one === value);
}
function checkText(field, value, path2, check) {
  const { minLength = 0, maxLength = Infinity, pattern } = field;
  if (value.length < minLength || value.length > maxLength) {
    const range = maxLength === Infinity ? `at least ${minLength}` : `${minLength} to ${maxLength}`;
    throw invalid2(field, path2, `must have ${range} characters`, check);
  }
  if (pattern !== void 0 && !expressionOf(pattern).test(value))
    throw invalid2(field, path2, `must match ${pattern}`, check);
}
function checkNumber(field, value, path2, check) {
  const { minimum = -Infinity, maximum = Infinity, overMaximum } = field;
  if (value < minimum) throw invalid2(field, path2, `must be at least ${minimum}`, check);
  if (overMaximum === "refused" && value > maximum) throw invalid2(field, path2, `must be at most ${maximum}`, check);
}
function invalid2({ breachCode }, path2, rule, { errors }) {
  const isDocumented = breachCode !== void 0 && errors.includes(breachCode);
  const code = isDocumented ? breachCode : "InvalidParameterValue";
  return new ApiError(code, `The value of the parameter \`${path2}\` ${rule}.`);
}
var expressions = /* @__PURE__ */ new Map();
function expressionOf(pattern) {
  const known = expressions.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  expressions.set(pattern, known);
  return known;
}
var CODES = {
  missing: { own: ["ResourceNotFound.TcrResourceNotFound"], common: "ResourceNotFound" },
  invalid: { own: ["InvalidParameter.ErrorTcrInvalidParameter"], common: "InvalidParameterValue" },
  immutable: { own: ["FailedOperation.PreconditionFailed", "OperationDenied"], common: "FailedOperation" },
  notEmpty: { own: ["FailedOperation.PreconditionFailed", "OperationDenied"], common: "FailedOperation" },
  readOnly: { own: [], common: "ResourceUnavailable" },
  quota: { own: [], common: "LimitExceeded" }
};
function errorOfRefusal({ reason, message }, { errors }) {
  const { own, common } = CODES[reason];
  return new ApiError(own.find((code) => errors.includes(code)) ?? common, message);
}
function validate(context) {
  const operation = found(context.operation, "the operation");
  const { input, ignored } = checkInput(operation, paramsOf(context), context.services.settings);
  context.input = input;
  context.ignored = ignored;
}
function dispatch(context) {
  var _a2, _b2;
  context.handler = findHandler(found(context.operation, "the operation").name);
  const { persistence } = context.services;
  return ((_a2 = persistence == null ? void 0 : persistence.refusal) == null ? void 0 : _a2.call(persistence)) === void 0 ? void 0 : (_b2 = persistence.retry) == null ? void 0 : _b2.call(persistence);
}
function handle(context) {
  const { services } = context;
  const handler = found(context.handler, "the handler");
  const operation = found(context.operation, "the operation");
  const input = found(context.input, "the input");
  services.clock.advance();
  try {
    runDue(services);
    const account = found(context.account, "the account");
    const region2 = found(context.common, "the common parameters").region ?? "";
    const call = createCall({ services, operation, account, region: region2, origin: originOf(context.request) });
    const output = handler(input, call);
    context.output = services.settings.nullForEmpty ? nullForEmpty(output, operation) : output;
    context.outcome = { kind: "state" };
  } catch (error2) {
    services.store.rollback();
    throw error2 instanceof RegistryRefusal ? errorOfRefusal(error2, operation) : error2;
  }
}
function commit({ services }) {
  services.store.commit();
}
var domain = ((_i = service.endpoints[0]) == null ? void 0 : _i.host.replace(/^[^.]+/, "")) ?? "";
function assertStrictly(context) {
  assertNonce(context);
  assertEscapes(context);
  const product = productOf(hostOf(context));
  if (product === void 0 || product === service.name) return;
  throw new ApiError("InvalidRequest", `The host is one of the product ${product}; this is ${service.name}.`);
}
function assertNonce({ authorization }) {
  if ((authorization == null ? void 0 : authorization.kind) !== "v1") return;
  const nonce = new Map(authorization.params).get("Nonce") ?? "";
  if (nonce === "") throw new ApiError("MissingParameter", "The request is missing the common parameter `Nonce`.");
  if (/^0*[1-9]\d*$/.test(nonce)) return;
  throw new ApiError("InvalidParameterValue", "The value of the common parameter `Nonce` must be a positive integer.");
}
function assertEscapes(context) {
  const { query = "" } = found(context.received, "the request");
  if (!/%(?:[a-f][\da-f]|[\da-f][a-f])/.test(query.replace(/%[\dA-F]{2}/g, ""))) return;
  throw new ApiError(
    "InvalidRequest",
    "An escape in the query has hexadecimal digits in lower case: capitals are expected."
  );
}
function assertZone(context, region2) {
  const host = hostOf(context);
  if (productOf(host) === void 0) return;
  const isFinancialHost = service.endpoints.some((endpoint) => endpoint.host === host && endpoint.financial === true);
  const isFinancial = service.endpoints.some((endpoint) => endpoint.region === region2 && endpoint.financial === true);
  if (isFinancial === isFinancialHost) return;
  const where = isFinancial ? "hosts of the financial zones alone" : "hosts outside the financial zones alone";
  throw new ApiError("UnsupportedRegion", `The region ${region2} is reached by ${where}.`);
}
function hostOf({ request }) {
  return (headerOf2(request, "host") ?? "").toLowerCase().replace(/:\d+$/, "");
}
function productOf(host) {
  return host.endsWith(domain) ? host.split(".")[0] : void 0;
}
var table2 = operations;
function identify(context) {
  context.common = readCommonParams(context);
  const { action, version, timestamp } = context.common;
  if (action === void 0) throw missing2("Action");
  if (version === void 0) throw missing2("Version");
  if (timestamp === void 0 && isSigned(context)) throw missing2("Timestamp");
  if (context.services.settings.strict) assertStrictly(context);
  if (version !== service.version) {
    throw new ApiError("NoSuchVersion", `The API has the version ${service.version} alone.`);
  }
  if (service.retiredActions.includes(action)) throw new ApiError("ActionOffline", "This API has been deprecated.");
  const operation = Object.hasOwn(table2, action) ? table2[action] : void 0;
  if (operation === void 0) throw new ApiError("InvalidAction", "The API does not exist.");
  context.operation = operation;
}
function isSigned({ authorization }) {
  return (authorization == null ? void 0 : authorization.kind) === "tc3" || (authorization == null ? void 0 : authorization.kind) === "v1";
}
function missing2(name2) {
  return new ApiError("MissingParameter", `The request is missing the common parameter \`${name2}\`.`);
}
var regions2 = new Set(service.regions.map(({ name: name2 }) => name2));
function region(context) {
  const operation = found(context.operation, "the operation");
  const name2 = found(context.common, "the common parameters").region;
  if (operation.region === "none") return;
  if (name2 === void 0) {
    if (operation.region === "optional") return;
    throw new ApiError("MissingParameter", "The request is missing the common parameter `Region`.");
  }
  if (!regions2.has(name2)) {
    throw new ApiError("UnsupportedRegion", "The API does not support the requested region.");
  }
  if (context.services.settings.strict) assertZone(context, name2);
}
function assertParsable({ method, query = "", headers, body = "" }) {
  const isGet = method === "GET";
  if (isGet) assertSize(query, service.limits.getMaxBytes, "GET request");
  else if (!isForm(headers)) return;
  else if (headers["authorization"] === void 0) {
    assertSize(body, service.limits.v1PostMaxBytes, "form without an Authorization header");
  }
  if (!hasTooManyParams(isGet ? query : body)) return;
  throw new ApiError("RequestSizeLimitExceeded", `A request may have at most ${MAX_VALUES} parameters.`);
}
function isForm({ "content-type": type }) {
  return type === void 0 || /^\s*application\/x-www-form-urlencoded/i.test(String(type));
}
function size(context) {
  const { method, query = "", body = "" } = found(context.received, "the request");
  const { getMaxBytes, v1PostMaxBytes, tc3PostMaxBytes } = service.limits;
  if (method === "GET") assertSize(query, getMaxBytes, "GET request");
  else if (found(context.authorization, "the authorization").kind === "v1") {
    assertSize(body, v1PostMaxBytes, "POST request signed with HmacSHA1 or HmacSHA256");
  } else assertSize(body, tc3PostMaxBytes, "POST request");
}
function assertSize(content, maxBytes, what) {
  if (content.length * 3 <= maxBytes || byteLength(content) <= maxBytes) return;
  throw new ApiError("RequestSizeLimitExceeded", `A ${what} may have at most ${maxBytes} bytes.`);
}
function throttle2(context) {
  const { settings, limiter } = context.services;
  if (!settings.throttle) return;
  const { name: name2, rateLimit } = found(context.operation, "the operation");
  const region2 = found(context.common, "the common parameters").region ?? "";
  if (limiter.take(`${context.account}/${region2}/${name2}`, rateLimit)) return;
  throw new ApiError(
    "RequestLimitExceeded",
    `The number of requests exceeds the frequency limit: ${rateLimit} a second for ${name2}.`
  );
}
function parse(context) {
  const { request } = context;
  const { method, headers, body } = request;
  const { path: path2, query } = splitTarget(request.target);
  context.received = { method, path: path2, query, headers, body };
  if (method !== "GET" && method !== "POST") {
    throw new ApiError("UnsupportedProtocol", "Only the request methods GET and POST are supported.");
  }
  assertParsable(context.received);
  context.authorization = parseAuthorization(context.received);
  const isV1 = context.authorization.kind === "v1";
  const mediaType = mediaTypeOf(headerOf2(request, "content-type"));
  context.encoding = encodingOf(method, mediaType, isV1);
  if (context.services.settings.strict) assertDocumented(method, mediaType, isV1);
}
function splitTarget(target) {
  if (target === "/") return { path: target, query: "" };
  const local = target.replace(/^https?:\/\/[^/?]*/i, "");
  const end = local.indexOf("?");
  const path2 = end < 0 ? local : local.slice(0, end);
  return { path: path2 === "" ? "/" : path2, query: end < 0 ? "" : local.slice(end + 1) };
}
function encodingOf(method, mediaType, isV1) {
  if (method === "GET") return "query";
  switch (mediaType) {
    case "multipart/form-data":
      return "multipart";
    case "application/x-www-form-urlencoded":
      return "form";
    default:
      return isV1 ? "form" : "json";
  }
}
function mediaTypeOf(contentType = "") {
  const [mediaType = ""] = contentType.toLowerCase().split(";");
  return mediaType.trim();
}
function assertDocumented(method, mediaType, isV1) {
  const version = isV1 ? 1 : 3;
  if (isV1 && mediaType === "") return;
  const documented = service.signatureMethods.filter((signature) => signature.version === version).flatMap(({ requests }) => requests.filter((request) => request.method === method));
  const found2 = documented.find(({ contentType }) => contentType === mediaType);
  if (found2 === void 0) {
    const types = new Set(documented.flatMap(({ contentType, certainActions }) => certainActions ? [] : contentType));
    throw new ApiError(
      "InvalidRequest",
      `A ${method} with a signature of version ${version} has the content type ${[...types].join(" or ")}, not ${mediaType || "none"}.`
    );
  }
  if (found2.certainActions === true) {
    throw new ApiError(
      "InvalidRequest",
      `Only certain actions take ${mediaType}, and none of this product is among them.`
    );
  }
}
function respond(context) {
  const { requestId, error: error2, output, diagnosis } = context;
  const answered = error2 === void 0 ? output : { Error: { Code: error2.code, Message: error2.message } };
  const headers = { "Content-Type": "application/json", Date: httpDate(apiTimeMs(context)) };
  context.response = {
    status: 200,
    headers: diagnosis === void 0 ? headers : { ...headers, ...diagnosisHeaders(diagnosis) },
    body: `{"Response":${withRequestId(JSON.stringify(answered ?? {}), requestId)}}`
  };
}
function persisted(context) {
  var _a2, _b2;
  return (_b2 = (_a2 = context.services.persistence) == null ? void 0 : _a2.flushed()) == null ? void 0 : _b2.catch((error2) => {
    context.error = ApiError.from(error2);
    respond(context);
  });
}
function withRequestId(printed, requestId) {
  const members = printed.slice(1, -1);
  return `{${members}${members === "" ? "" : ","}"RequestId":${JSON.stringify(requestId)}}`;
}
function diagnosisHeaders({ id, explanation }) {
  return { "X-Tcrkit-Diagnosis": id, "X-Tcrkit-Explanation": explanation.replace(/[^\x20-\x7e]+/g, " ") };
}
var pipeline = [
  parse,
  size,
  identify,
  chooseFaults,
  authenticate,
  region,
  throttle2,
  beforeHandler,
  validate,
  dispatch,
  handle,
  afterHandler,
  commit,
  respond,
  persisted,
  onResponse
];
var answering = /* @__PURE__ */ new Set([respond, onResponse]);
function beginRequest(services, request) {
  return { services, request, requestId: services.ids.requestId() };
}
async function runPipeline(context) {
  for (const step2 of pipeline) {
    if (context.error !== void 0 && !answering.has(step2)) continue;
    try {
      const pending = step2(context);
      if (pending !== void 0) await pending;
    } catch (thrown) {
      context.error = ApiError.from(thrown);
    }
  }
  return found(context.response, "the response");
}
function maskInput(input, operation) {
  return maskMembers(input, (operation == null ? void 0 : operation.input) ?? [], (operation == null ? void 0 : operation.shapes) ?? {});
}
function maskMembers(members, shape, shapes) {
  const entries = Object.entries(members).map(([name2, value]) => {
    const field = shape.find((candidate) => candidate.name === name2);
    const isShown = field !== void 0 && field.sensitive !== true;
    return [name2, isShown ? maskBelow(value, shapes[field.type], shapes) : masked(value)];
  });
  return Object.fromEntries(entries);
}
function maskBelow(value, shape, shapes) {
  if (Array.isArray(value)) return value.map((item) => maskBelow(item, shape, shapes));
  if (!isObject5(value)) return value;
  return shape === void 0 ? masked(value) : maskMembers(value, shape, shapes);
}
function masked(value) {
  if (Array.isArray(value)) return value.map(masked);
  return value === null || value === void 0 ? value : MASK;
}
function isObject5(value) {
  return typeof value === "object" && value !== null;
}
var MAX_INPUT_BYTES = 65536;
function recordOf(context) {
  return prepareRecord(context)();
}
function prepareRecord(context) {
  var _a2;
  const { requestId, common, authorization, account, encoding, operation, ignored, diagnosis, error: error2 } = context;
  const secretId = authorization !== void 0 && "secretId" in authorization ? authorization.secretId : void 0;
  const signature = authorization == null ? void 0 : authorization.kind;
  const faults = (_a2 = context.faults) == null ? void 0 : _a2.map(({ id }) => id);
  const outcome = outcomeOf(context);
  const largeInput = largeInputOf(context.request, context.received);
  const encoded = largeInput === void 0 ? encodedOf(context) : void 0;
  return () => ({
    requestId,
    action: excerpt2(common == null ? void 0 : common.action),
    version: excerpt2(common == null ? void 0 : common.version),
    region: excerpt2(common == null ? void 0 : common.region),
    input: encoded === void 0 ? {} : maskInput(sentInput(encoded, operation) ?? {}, operation),
    largeInput,
    secretId: excerpt2(secretId),
    account,
    signature,
    encoding,
    outcome,
    ignored: (ignored == null ? void 0 : ignored.length) ? ignored : void 0,
    faults,
    diagnosis: diagnosis == null ? void 0 : diagnosis.id,
    fault: (error2 == null ? void 0 : error2.cause) instanceof Error ? error2.cause.stack ?? error2.cause.message : void 0
  });
}
function largeInputOf({ method, body }, received) {
  const sent = method === "GET" ? (received == null ? void 0 : received.query) ?? "" : body;
  if (sent.length * 3 <= MAX_INPUT_BYTES) return void 0;
  const bytes2 = byteLength(sent);
  return bytes2 > MAX_INPUT_BYTES ? { bytes: bytes2, sha256: tc3PayloadHash(sent) } : void 0;
}
function excerpt2(name2) {
  return name2 !== void 0 && name2.length > 100 ? `${name2.slice(0, 99)}…` : name2;
}
function outcomeOf({ response, error: error2, outcome = { kind: "state" } }) {
  if (response === void 0) return { kind: "pending" };
  return error2 === void 0 ? outcome : { kind: "error", code: error2.code, message: error2.message };
}
var MAX_REQUESTS = 1e3;
var LoggedRequest = (_j = class {
  constructor(context) {
    __privateAdd(this, _context);
    __privateAdd(this, _make);
    __privateAdd(this, _record);
    __privateSet(this, _context, context);
  }
  /** Its record; that of a request under way is of this moment. */
  get record() {
    var _a2;
    if (__privateGet(this, _context) !== void 0) return recordOf(__privateGet(this, _context));
    __privateGet(this, _record) ?? __privateSet(this, _record, found((_a2 = __privateGet(this, _make)) == null ? void 0 : _a2.call(this), "the record"));
    __privateSet(this, _make, void 0);
    return __privateGet(this, _record);
  }
  /** Notes that it is answered: what only its answering needed is kept no longer. */
  end() {
    if (__privateGet(this, _context) !== void 0) __privateSet(this, _make, prepareRecord(__privateGet(this, _context)));
    __privateSet(this, _context, void 0);
  }
}, _context = new WeakMap(), _make = new WeakMap(), _record = new WeakMap(), _j);
var RequestLog = (_k = class {
  constructor() {
    __privateAdd(this, _entries2, new RingBuffer(MAX_REQUESTS));
  }
  get length() {
    return __privateGet(this, _entries2).entries.length;
  }
  /** The records, oldest first. */
  get records() {
    return __privateGet(this, _entries2).entries.map(({ record }) => record);
  }
  /** The records of one action. */
  recordsOf(action) {
    return this.records.filter(
      (record) => record.action === action
    );
  }
  /** Adds a request whose answering begins. */
  begin(context) {
    const entry = new LoggedRequest(context);
    __privateGet(this, _entries2).add(entry);
    return entry;
  }
  clear() {
    __privateGet(this, _entries2).clear();
  }
}, _entries2 = new WeakMap(), _k);
function createRandomSource(seed) {
  const source = resumeRandomSource([hash(seed, 1), hash(seed, 2), hash(seed, 3), 1]);
  for (let round = 0; round < 12; round += 1) source();
  return source;
}
function resumeRandomSource(state) {
  let [a, b, c, counter] = state;
  const next = () => {
    const sum = a + b + counter | 0;
    counter = counter + 1 | 0;
    a = b ^ b >>> 9;
    b = c + (c << 3) | 0;
    c = (c << 21 | c >>> 11) + sum | 0;
    return sum >>> 0;
  };
  return Object.assign(next, { state: () => [a, b, c, counter] });
}
function hash(text2, salt) {
  let value = 2166136261 ^ Math.imul(salt, 2654435761);
  for (let index = 0; index < text2.length; index += 1) {
    value = Math.imul(value ^ text2.charCodeAt(index), 16777619);
  }
  return value | 0;
}
var BASE_36 = "0123456789abcdefghijklmnopqrstuvwxyz";
var BASE_62 = `${BASE_36}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;
var Ids = (_l = class {
  constructor(seed) {
    __privateAdd(this, _Ids_instances);
    __privateAdd(this, _firstSeed);
    __privateAdd(this, _seed);
    __privateAdd(this, _sources, /* @__PURE__ */ new Map());
    __privateAdd(this, _diagnoses, 0);
    __privateSet(this, _firstSeed, String(seed));
    __privateSet(this, _seed, __privateGet(this, _firstSeed));
  }
  /** A UUID. */
  requestId() {
    return __privateMethod(this, _Ids_instances, uuid_fn).call(this, "request");
  }
  /** A UUID. */
  tokenId() {
    return __privateMethod(this, _Ids_instances, uuid_fn).call(this, "token");
  }
  /** A UUID. */
  uploadId() {
    return __privateMethod(this, _Ids_instances, uuid_fn).call(this, "upload");
  }
  /** 32 digits of base 62: a key, or a password that nobody has chosen. As good as its seed. */
  secret(kind) {
    return Array.from({ length: 32 }, () => BASE_62[__privateMethod(this, _Ids_instances, next_fn2).call(this, kind) % 62]).join("");
  }
  /** `tcr-` and eight digits of base 36. */
  instanceId() {
    return `tcr-${Array.from({ length: 8 }, () => BASE_36[__privateMethod(this, _Ids_instances, next_fn2).call(this, "instance") % 36]).join("")}`;
  }
  /** An address in a private network. */
  privateAddress() {
    const host = __privateMethod(this, _Ids_instances, next_fn2).call(this, "address");
    return `10.${host >>> 16 & 255}.${host >>> 8 & 255}.${1 + host % 254}`;
  }
  /** `diagnosis-1` and so on. */
  diagnosisId() {
    __privateSet(this, _diagnoses, __privateGet(this, _diagnoses) + 1);
    return `diagnosis-${__privateGet(this, _diagnoses)}`;
  }
  /** Back to the start. */
  reset() {
    __privateSet(this, _seed, __privateGet(this, _firstSeed));
    __privateSet(this, _sources, /* @__PURE__ */ new Map());
    __privateSet(this, _diagnoses, 0);
  }
  /** Where it stands, so that another one makes other ids than this one has made. */
  state() {
    const sources = Object.fromEntries([...__privateGet(this, _sources)].map(([kind, source]) => [kind, source.state()]));
    return { seed: __privateGet(this, _seed), diagnoses: __privateGet(this, _diagnoses), sources };
  }
  /** Goes on where another one stood. */
  resume({ seed, diagnoses, sources }) {
    __privateSet(this, _seed, seed);
    __privateSet(this, _diagnoses, diagnoses);
    __privateSet(this, _sources, new Map(Object.entries(sources).map(([kind, state]) => [kind, resumeRandomSource(state)])));
  }
  /** `tcr-task-` and a UUID. */
  replicaTaskId() {
    return `tcr-task-${__privateMethod(this, _Ids_instances, uuid_fn).call(this, "replica-task")}`;
  }
}, _firstSeed = new WeakMap(), _seed = new WeakMap(), _sources = new WeakMap(), _diagnoses = new WeakMap(), _Ids_instances = new WeakSet(), uuid_fn = function(kind) {
  const source = __privateMethod(this, _Ids_instances, source_fn).call(this, kind);
  const [a, b, c, d] = [source(), source(), source(), source()];
  const [versioned, varied] = [b & 4294905855 | 16384, c & 1073741823 | 2147483648];
  const end = `${hex(varied)}${hex(d >>> 16)}${hex(d)}`;
  return `${hex(a >>> 16)}${hex(a)}-${hex(versioned >>> 16)}-${hex(versioned)}-${hex(varied >>> 16)}-${end}`;
}, next_fn2 = function(kind) {
  return __privateMethod(this, _Ids_instances, source_fn).call(this, kind)();
}, source_fn = function(kind) {
  const known = __privateGet(this, _sources).get(kind);
  if (known !== void 0) return known;
  const source = createRandomSource(`${__privateGet(this, _seed)}/${kind}`);
  __privateGet(this, _sources).set(kind, source);
  return source;
}, _l);
var HEX_BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
function hex(bits) {
  return `${HEX_BYTES[bits >>> 8 & 255]}${HEX_BYTES[bits & 255]}`;
}
var SWEEP_FROM = 1e4;
var RateLimiter = (_m = class {
  constructor(monotonicMs) {
    __privateAdd(this, _RateLimiter_instances);
    __privateAdd(this, _monotonicMs);
    __privateAdd(this, _buckets, /* @__PURE__ */ new Map());
    /** So many buckets start the next sweep: twice what the last one left, so that sweeps stay rare. */
    __privateAdd(this, _sweepAt, SWEEP_FROM);
    __privateSet(this, _monotonicMs, monotonicMs);
  }
  /** Takes a request from a bucket; false when there is none left. */
  take(name2, requestsPerSecond) {
    const nowMs = __privateGet(this, _monotonicMs).call(this);
    const bucket = __privateGet(this, _buckets).get(name2) ?? __privateMethod(this, _RateLimiter_instances, create_fn).call(this, name2, requestsPerSecond, nowMs);
    const passedMs = Math.max(0, nowMs - bucket.atMs);
    const filled = bucket.tokens + passedMs / 1e3 * requestsPerSecond;
    bucket.tokens = Math.min(requestsPerSecond, filled);
    bucket.atMs = nowMs;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }
  reset() {
    __privateGet(this, _buckets).clear();
  }
}, _monotonicMs = new WeakMap(), _buckets = new WeakMap(), _sweepAt = new WeakMap(), _RateLimiter_instances = new WeakSet(), create_fn = function(name2, requestsPerSecond, nowMs) {
  if (__privateGet(this, _buckets).size >= __privateGet(this, _sweepAt)) __privateMethod(this, _RateLimiter_instances, sweep_fn).call(this, nowMs);
  const bucket = { tokens: requestsPerSecond, atMs: nowMs };
  __privateGet(this, _buckets).set(name2, bucket);
  return bucket;
}, /** A bucket that was not used for a second is full, and as good as new. */
sweep_fn = function(nowMs) {
  for (const [name2, { atMs }] of __privateGet(this, _buckets)) if (nowMs - atMs > 1e3) __privateGet(this, _buckets).delete(name2);
  __privateSet(this, _sweepAt, Math.max(SWEEP_FROM, 2 * __privateGet(this, _buckets).size));
}, _m);
var REPLICATION = "replication";
function copyByRule(services, rule, event, namespace2) {
  const destination = services.store.instances.get(rule.destinationId);
  if ((destination == null ? void 0 : destination.status) !== "Running") return { isOk: false, note: "The destination is not running." };
  try {
    ensureNamespace(services, destination, namespace2);
    return event.type === "pushImage" ? copyPushedImage(services, rule, event, namespace2) : copyChart(services, rule, event, namespace2);
  } catch (error2) {
    if (error2 instanceof RegistryRefusal) return { isOk: false, note: error2.message };
    throw error2;
  }
}
function copyPushedImage(services, rule, event, namespace2) {
  const { repository: repository2, tag, digest: digest2 } = event;
  const source = repositoryKey(event.instanceId, event.namespace, repository2);
  const artifact = services.store.artifacts.get(artifactKey(source, digest2));
  if (artifact === void 0) return { isOk: false, note: "The image is gone." };
  const target = tagKey(repositoryKey(rule.destinationId, namespace2, repository2), tag);
  const existing2 = services.store.imageTags.get(target);
  if ((existing2 == null ? void 0 : existing2.digest) === digest2) return { isOk: true, note: "The image is there already." };
  if (existing2 !== void 0 && !rule.isOverriding) {
    return { isOk: true, note: "Another image has the tag, and is kept." };
  }
  const to = { instanceId: rule.destinationId, namespace: namespace2, repository: repository2, operator: REPLICATION };
  copyImage(services, artifact, to, [tag]);
  return { isOk: true };
}
function copyChart(services, rule, event, namespace2) {
  const { charts } = services.store;
  const { repository: name2, tag: version } = event;
  const chart2 = charts.get(chartKey(namespaceKey(event.instanceId, event.namespace), name2, version));
  if (chart2 === void 0) return { isOk: false, note: "The chart is gone." };
  const existing2 = charts.get(chartKey(namespaceKey(rule.destinationId, namespace2), name2, version));
  if ((existing2 == null ? void 0 : existing2.digest) === chart2.digest) return { isOk: true, note: "The chart is there already." };
  if (existing2 !== void 0 && !rule.isOverriding) {
    return { isOk: true, note: "Another chart has the version, and is kept." };
  }
  const { content } = chart2;
  uploadChart(services, { instanceId: rule.destinationId, namespace: namespace2, name: name2, version, content, operator: REPLICATION });
  return { isOk: true };
}
var COPY_MS = 1e3;
function replicatePush(services, event) {
  const resource = resourceOf(event);
  if (resource === void 0) return;
  const fullName2 = `${event.namespace}/${event.repository}`;
  for (const replica of services.store.replicas.childrenOf(event.instanceId)) {
    if (replica.status !== "Running") continue;
    const name2 = `${fullName2}:[${event.tag}]`;
    const ends = { sourceId: event.instanceId, destinationId: replica.id };
    noteCopy(services, { ...ends, resource, source: name2, destination: name2, isOk: true });
  }
  if (event.operator === REPLICATION) return;
  for (const rule of services.store.replicationRules.childrenOf(event.instanceId)) {
    if (ruleCovers(rule, { resource, fullName: fullName2, tag: event.tag })) copy(services, rule, event, resource);
  }
}
function copy(services, rule, event, resource) {
  const { namespace: namespace2, repository: repository2, tag } = event;
  const target = rule.destinationNamespace === "" ? namespace2 : rule.destinationNamespace;
  const result = copyByRule(services, rule, event, target);
  noteCopy(services, {
    sourceId: rule.sourceId,
    destinationId: rule.destinationId,
    resource,
    source: `${namespace2}/${repository2}:[${tag}]`,
    destination: `${target}/${repository2}:[${tag}]`,
    ...result
  });
}
function resourceOf({ type }) {
  if (type === "pushImage") return "image";
  return type === "uploadChart" ? "chart" : void 0;
}
function ruleCovers({ filters }, copyable) {
  return filters.every((filter) => passes(filter, copyable));
}
function passes({ type, value }, { resource, fullName: fullName2, tag }) {
  if (value === "") return true;
  switch (type) {
    case "name":
      return matchesGlob(value, fullName2);
    case "tag":
      return matchesGlob(value, tag);
    default:
      return value === resource;
  }
}
function noteCopy({ store, clock: clock2 }, copy2) {
  const { replicationCopies: copies, replicationSyncs: syncs } = store;
  const startedAtMs = clock2.now();
  const endedAtMs = startedAtMs + COPY_MS;
  copies.put({ ...copy2, id: nextNumber(store, copy2.sourceId, "replication-copy"), startedAtMs, endedAtMs });
  const key = syncKey(copy2.sourceId, copy2.destinationId);
  for (const old of copies.pageOf(key, MAX_COPIES, 1)) copies.delete(copyKey(old));
  const before = syncs.get(key);
  const failsNextTransition = !copy2.isOk || (before == null ? void 0 : before.status) === "Running" && before.failsNextTransition === true;
  syncs.put({
    sourceId: copy2.sourceId,
    destinationId: copy2.destinationId,
    status: "Running",
    reads: 0,
    sinceMs: startedAtMs,
    failsNextTransition,
    endedAtMs,
    settledCopy: (before == null ? void 0 : before.settledCopy) ?? 0
  });
}
function queueWebhooks({ store }, event) {
  for (const trigger of store.webhookTriggers.childrenOf(namespaceKey(event.instanceId, event.namespace))) {
    if (!triggerMatches(trigger, event)) continue;
    for (const target of trigger.targets) queueCall(store, trigger, target, event);
  }
}
function queueCall(store, trigger, target, event) {
  const { instanceId, namespace: namespace2, id: triggerId } = trigger;
  const call = { instanceId, namespace: namespace2, triggerId, id: nextNumber(store, instanceId, "webhook-call") };
  const url2 = parseWebhookUrl(target.address);
  const isSendable = url2 instanceof URL;
  store.webhookLogs.put({
    ...call,
    eventType: event.type,
    detail: printWebhookBody(store, event),
    status: isSendable ? "pending" : "error",
    fault: isSendable ? void 0 : `the address ${url2}`,
    createdAtMs: event.atMs,
    updatedAtMs: event.atMs
  });
  const headers = target.headers.map(({ key, values }) => [key, values.join(", ")]);
  if (isSendable) store.webhookDeliveries.put({ ...call, url: url2.href, headers });
  dropOldest(store, triggerKey(instanceId, namespace2, triggerId));
}
function dropOldest(store, trigger) {
  for (const log of store.webhookLogs.pageOf(trigger, MAX_TRIGGER_LOGS, 1)) {
    store.webhookLogs.delete(webhookCallKey(log));
  }
}
function printWebhookBody(store, event) {
  var _a2, _b2;
  const { instanceId, namespace: namespace2, repository: repository2, tag, digest: digest2 } = event;
  const createdAtMs = (_a2 = store.repositories.get(repositoryKey(instanceId, namespace2, repository2))) == null ? void 0 : _a2.createdAtMs;
  const isPublic = ((_b2 = store.namespaces.get(namespaceKey(instanceId, namespace2))) == null ? void 0 : _b2.isPublic) ?? false;
  return JSON.stringify({
    type: event.type,
    occur_at: seconds(event.atMs),
    event_data: {
      resources: [{ digest: digest2, tag, resource_url: resourceUrl(store, event) }],
      repository: {
        // A chart has no repository of its own, and a repository may be gone with its last image.
        ...createdAtMs === void 0 ? {} : { date_created: seconds(createdAtMs) },
        name: repository2,
        namespace: namespace2,
        repo_full_name: `${namespace2}/${repository2}`,
        repo_type: isPublic ? "public" : "private"
      }
    },
    operator: event.operator
  });
}
function resourceUrl(store, { type, instanceId, namespace: namespace2, repository: repository2, tag, digest: digest2 }) {
  var _a2;
  const domain2 = `${((_a2 = store.instances.get(instanceId)) == null ? void 0 : _a2.name) ?? instanceId}.tencentcloudcr.com`;
  if (type.endsWith("Chart")) return `https://${domain2}/chartrepo/${namespace2}/charts/${repository2}-${tag}.tgz`;
  return `${domain2}/${namespace2}/${repository2}${tag === "" ? `@${digest2}` : `:${tag}`}`;
}
function seconds(ms) {
  return Math.floor(ms / 1e3);
}
var subscribers = [signPushedImage, queueWebhooks, replicatePush];
function runSubscribers(services, event) {
  for (const run of subscribers) run(services, event);
}
var scopeMembers = {
  action: {
    words: "the action that it meets; left out, all",
    optional: (value) => typeof value === "string" && Object.hasOwn(operations, value) ? void 0 : "expected the name of an action"
  },
  input: {
    words: 'members that the input has, those of structures in it too, as `{ ImageVersion: "old" }`; or, in a program, a function that is given the input and says whether it is meant',
    optional: (value) => typeof value === "function" || typeof value === "object" && value !== null && !Array.isArray(value) ? void 0 : "expected an object of members, or a function"
  },
  after: {
    words: "how many requests are spared first",
    optional: (value) => isWholeFrom(0, value) ? void 0 : "expected a whole number from 0"
  },
  times: {
    words: "how many requests it meets before it ends",
    optional: (value) => isWholeFrom(1, value) ? void 0 : "expected a whole number from 1"
  },
  probability: {
    words: "how likely it meets a request, from 0 to 1, drawn from the mock's seed",
    optional: (value) => typeof value === "number" && value >= 0 && value <= 1 ? void 0 : "expected a number from 0 to 1"
  }
};
function checkFault(value) {
  var _a2;
  if (typeof value !== "object" || value === null) throw new TypeError("fault: expected an object");
  const { kind, ...given } = { ...value };
  const members = typeof kind === "string" ? (_a2 = faultKinds.get(kind)) == null ? void 0 : _a2.members : void 0;
  if (members === void 0) throw new TypeError(`fault.kind: expected one of ${[...faultKinds.keys()].join(", ")}`);
  const checks = new Map(Object.entries({ ...scopeMembers, ...members }));
  for (const [name2, member2] of Object.entries(given)) {
    const check = checks.get(name2);
    if (member2 === void 0 && typeof check !== "function") continue;
    if (check === void 0) {
      throw new TypeError(`fault.${name2.slice(0, 50)}: a fault of the kind ${kind} has no such member`);
    }
    const problem = typeof check === "function" ? check(member2) : check.optional(member2);
    if (problem !== void 0) throw new TypeError(`fault.${name2}: ${problem}`);
  }
  for (const [name2, check] of checks) {
    if (typeof check === "function" && !Object.hasOwn(given, name2)) throw new TypeError(`fault.${name2}: is missing`);
  }
  const fault = { kind, ...given };
  assertInputOf(fault);
  return fault;
}
function assertInputOf({ action, input }) {
  if (action === void 0 || input === void 0 || typeof input === "function") return;
  const fields = operations[action].input;
  const unknown = Object.keys(input).find((name2) => !fields.some((field) => field.name === name2));
  if (unknown === void 0) return;
  throw new TypeError(`fault.input.${unknown.slice(0, 50)}: ${action} has no such parameter`);
}
function isWholeFrom(min, value) {
  return Number.isSafeInteger(value) && Number(value) >= min;
}
var Faults = (_n = class {
  constructor(seed) {
    __privateAdd(this, _seed2);
    __privateAdd(this, _entries3, []);
    __privateAdd(this, _added, 0);
    __privateSet(this, _seed2, String(seed));
  }
  /** Adds a fault after the others and returns its id. @throws TypeError that names the wrong member. */
  add(fault) {
    const checked = checkFault(fault);
    __privateSet(this, _added, __privateGet(this, _added) + 1);
    const id = `fault-${__privateGet(this, _added)}`;
    const random = createRandomSource(`${__privateGet(this, _seed2)}/${id}`);
    __privateSet(this, _entries3, [...__privateGet(this, _entries3), { id, fault: checked, random, seen: 0, met: 0 }]);
    return id;
  }
  /** The active faults, in the order of their addition. */
  list() {
    return __privateGet(this, _entries3).map(activeFault);
  }
  /** Ends a fault. Returns false when no active fault has the id. */
  remove(id) {
    const before = __privateGet(this, _entries3).length;
    __privateSet(this, _entries3, __privateGet(this, _entries3).filter((entry) => entry.id !== id));
    return __privateGet(this, _entries3).length < before;
  }
  clear() {
    __privateSet(this, _entries3, []);
  }
  /** Ends all faults and numbers them from 1 again. */
  reset() {
    this.clear();
    __privateSet(this, _added, 0);
  }
  /** The faults that a request meets, whose input is decoded only if one asks for it. It counts the request: call it once for each. */
  meet(action, input) {
    if (__privateGet(this, _entries3).length === 0) return [];
    const met = __privateGet(this, _entries3).filter((entry) => meets(entry, action, input));
    for (const entry of met) entry.met += 1;
    const faults = met.map(activeFault);
    __privateSet(this, _entries3, __privateGet(this, _entries3).filter(({ fault: { times }, met: count2 }) => times === void 0 || count2 < times));
    return faults;
  }
}, _seed2 = new WeakMap(), _entries3 = new WeakMap(), _added = new WeakMap(), _n);
function meets(entry, action, input) {
  const { action: wanted, input: match, after = 0, probability = 1 } = entry.fault;
  if (wanted !== void 0 && wanted !== action) return false;
  if (match !== void 0 && !matchesInput(input(), match)) return false;
  entry.seen += 1;
  if (entry.seen <= after) return false;
  return probability >= 1 || entry.random() / 2 ** 32 < probability;
}
function matchesInput(input, match) {
  if (input === void 0) return false;
  return typeof match === "function" ? match(input) : hasPart(input, match);
}
function hasPart(value, part2) {
  if (typeof part2 !== "object" || part2 === null) return value === part2;
  if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(part2)) return false;
  if (Array.isArray(value) && Array.isArray(part2) && value.length !== part2.length) return false;
  const members = { ...value };
  return Object.entries(part2).every(
    ([name2, member2]) => member2 === void 0 || Object.hasOwn(members, name2) && hasPart(members[name2], member2)
  );
}
function activeFault({ id, fault, met }) {
  return { ...fault, id, met };
}
var FEW_ROWS = 256;
var RowsAsTheyCame = (_o = class {
  constructor() {
    __privateAdd(this, _RowsAsTheyCame_instances);
    __privateAdd(this, _rows, /* @__PURE__ */ new Map());
    __privateAdd(this, _places, /* @__PURE__ */ new Map());
    /** Made when the first page of many rows is asked for, and kept up from then on. */
    __privateAdd(this, _order);
    __privateAdd(this, _came, 0);
  }
  get size() {
    return __privateGet(this, _rows).size;
  }
  set(key, row) {
    __privateGet(this, _rows).set(key, row);
    if (__privateGet(this, _order) !== void 0) __privateMethod(this, _RowsAsTheyCame_instances, place_fn).call(this, key, __privateGet(this, _order));
  }
  delete(key) {
    var _a2;
    __privateGet(this, _rows).delete(key);
    const place = __privateGet(this, _places).get(key);
    if (place === void 0) return;
    __privateGet(this, _places).delete(key);
    (_a2 = __privateGet(this, _order)) == null ? void 0 : _a2.delete(key, place);
  }
  values() {
    return __privateGet(this, _rows).values();
  }
  page(start, count2) {
    if (__privateGet(this, _rows).size <= FEW_ROWS) return [...__privateGet(this, _rows).values()].slice(start, start + count2);
    __privateGet(this, _order) ?? __privateSet(this, _order, __privateMethod(this, _RowsAsTheyCame_instances, inOrder_fn).call(this));
    return __privateGet(this, _order).page(start, count2).flatMap(({ key }) => __privateGet(this, _rows).get(key) ?? []);
  }
  arrange(compareKeys) {
    arrangeKeys(__privateGet(this, _rows), compareKeys);
    __privateSet(this, _order, void 0);
    __privateGet(this, _places).clear();
  }
}, _rows = new WeakMap(), _places = new WeakMap(), _order = new WeakMap(), _came = new WeakMap(), _RowsAsTheyCame_instances = new WeakSet(), inOrder_fn = function() {
  const order = new SortedRows((left, right) => left.number - right.number);
  for (const key of __privateGet(this, _rows).keys()) __privateMethod(this, _RowsAsTheyCame_instances, place_fn).call(this, key, order);
  return order;
}, place_fn = function(key, order) {
  if (__privateGet(this, _places).has(key)) return;
  const place = { key, number: __privateGet(this, _came) };
  __privateSet(this, _came, __privateGet(this, _came) + 1);
  __privateGet(this, _places).set(key, place);
  order.set(key, place, void 0);
}, _o);
function arrangeKeys(map, compareKeys) {
  const entries = [...map].sort(([left], [right]) => compareKeys(left, right));
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
var CHUNK_ROWS = 1024;
var SortedRows = (_p = class {
  /** The order must be total: two rows are equal when they are the same one. */
  constructor(compare2) {
    __privateAdd(this, _SortedRows_instances);
    __privateAdd(this, _compare);
    __privateAdd(this, _chunks, []);
    __privateAdd(this, _size, 0);
    __privateSet(this, _compare, compare2);
  }
  get size() {
    return __privateGet(this, _size);
  }
  set(_key, row, before) {
    if (before !== void 0) __privateMethod(this, _SortedRows_instances, remove_fn2).call(this, before);
    __privateMethod(this, _SortedRows_instances, insert_fn).call(this, row);
  }
  delete(_key, row) {
    __privateMethod(this, _SortedRows_instances, remove_fn2).call(this, row);
  }
  *values() {
    for (const chunk of __privateGet(this, _chunks)) for (const row of chunk) yield row;
  }
  page(start, count2) {
    const rows = [];
    let skip = start;
    for (const chunk of __privateGet(this, _chunks)) {
      if (rows.length >= count2) break;
      rows.push(...chunk.slice(skip, skip + count2 - rows.length));
      skip = Math.max(0, skip - chunk.length);
    }
    return rows;
  }
  /** At most `count` rows from the first on that does not come before what is looked for. */
  pageFrom(isBefore, count2) {
    const rows = [];
    for (const chunk of __privateGet(this, _chunks).slice(__privateMethod(this, _SortedRows_instances, chunkFrom_fn).call(this, isBefore))) {
      if (rows.length >= count2) break;
      const start = rows.length === 0 ? firstAtOrAfter(chunk, isBefore) : 0;
      rows.push(...chunk.slice(start, start + count2 - rows.length));
    }
    return rows;
  }
  /** They have an order of their own. */
  arrange() {
  }
}, _compare = new WeakMap(), _chunks = new WeakMap(), _size = new WeakMap(), _SortedRows_instances = new WeakSet(), insert_fn = function(row) {
  const index = Math.min(__privateMethod(this, _SortedRows_instances, chunkOf_fn).call(this, row), Math.max(0, __privateGet(this, _chunks).length - 1));
  const chunk = __privateGet(this, _chunks)[index] ?? [];
  if (__privateGet(this, _chunks).length === 0) __privateGet(this, _chunks).push(chunk);
  chunk.splice(__privateMethod(this, _SortedRows_instances, indexIn_fn).call(this, chunk, row), 0, row);
  __privateSet(this, _size, __privateGet(this, _size) + 1);
  if (chunk.length >= 2 * CHUNK_ROWS) __privateGet(this, _chunks).splice(index + 1, 0, chunk.splice(CHUNK_ROWS));
}, remove_fn2 = function(row) {
  const index = __privateMethod(this, _SortedRows_instances, chunkOf_fn).call(this, row);
  const chunk = __privateGet(this, _chunks)[index] ?? [];
  const position = __privateMethod(this, _SortedRows_instances, indexIn_fn).call(this, chunk, row);
  const found2 = chunk[position];
  if (found2 === void 0 || __privateGet(this, _compare).call(this, found2, row) !== 0) return;
  chunk.splice(position, 1);
  __privateSet(this, _size, __privateGet(this, _size) - 1);
  if (chunk.length === 0) __privateGet(this, _chunks).splice(index, 1);
}, /** The first chunk whose last row does not come before this one; the number of chunks when there is none. */
chunkOf_fn = function(row) {
  return __privateMethod(this, _SortedRows_instances, chunkFrom_fn).call(this, (other) => __privateGet(this, _compare).call(this, other, row) < 0);
}, chunkFrom_fn = function(isBefore) {
  return firstAtOrAfter(__privateGet(this, _chunks), (chunk) => {
    const last = chunk.at(-1);
    return last !== void 0 && isBefore(last);
  });
}, indexIn_fn = function(chunk, row) {
  return firstAtOrAfter(chunk, (other) => __privateGet(this, _compare).call(this, other, row) < 0);
}, _p);
function firstAtOrAfter(entries, isBefore) {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = low + high >>> 1;
    const entry = entries[middle];
    if (entry !== void 0 && isBefore(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
var Table = (_q = class {
  constructor(options) {
    __privateAdd(this, _Table_instances);
    __privateAdd(this, _options2);
    __privateAdd(this, _rows2, /* @__PURE__ */ new Map());
    __privateAdd(this, _children, /* @__PURE__ */ new Map());
    /** The names below each first parent, in order. */
    __privateAdd(this, _names, /* @__PURE__ */ new Map());
    /** No row is due before. */
    __privateAdd(this, _earliestMs, Infinity);
    /** Where each row stands: a deletion that is taken back needs it. */
    __privateAdd(this, _places2, /* @__PURE__ */ new Map());
    __privateAdd(this, _lastPlace, 0);
    /** Parents of rows that came back, and are not in their places yet. */
    __privateAdd(this, _disordered, /* @__PURE__ */ new Set());
    __privateSet(this, _options2, options);
  }
  get name() {
    return __privateGet(this, _options2).name;
  }
  get(key) {
    return __privateGet(this, _rows2).get(key);
  }
  keyOf(row) {
    return __privateGet(this, _options2).keyOf(row);
  }
  all() {
    return [...__privateGet(this, _rows2).values()];
  }
  /** All rows, uncopied: hold them only while no row changes. */
  values() {
    return __privateGet(this, _rows2).values();
  }
  /** The rows below a parent. */
  childrenOf(parent) {
    return [...this.valuesOf(parent)];
  }
  /** The rows below a parent, uncopied: hold them only while no row changes. */
  valuesOf(parent) {
    var _a2;
    return ((_a2 = __privateGet(this, _children).get(parent)) == null ? void 0 : _a2.values()) ?? [];
  }
  /** At most `count` rows below a parent, from the index `start` on. */
  pageOf(parent, start, count2) {
    var _a2;
    return ((_a2 = __privateGet(this, _children).get(parent)) == null ? void 0 : _a2.page(start, count2)) ?? [];
  }
  /** At most `count` names below a first parent, in the order of their UTF-16 units, from behind one on, which need not be there. */
  namesAfter(parent, name2, count2) {
    var _a2;
    return ((_a2 = __privateGet(this, _names).get(parent)) == null ? void 0 : _a2.pageFrom((other) => other <= name2, count2)) ?? [];
  }
  /** How many rows a parent has. */
  countOf(parent) {
    var _a2;
    return ((_a2 = __privateGet(this, _children).get(parent)) == null ? void 0 : _a2.size) ?? 0;
  }
  /** The rows that are due by a time, the earliest first. None is looked at before the first of them is. */
  dueBy(nowMs) {
    if (nowMs < __privateGet(this, _earliestMs)) return [];
    const dueAtMs = (row) => {
      var _a2, _b2;
      return ((_b2 = (_a2 = __privateGet(this, _options2)).dueAtMs) == null ? void 0 : _b2.call(_a2, row)) ?? Infinity;
    };
    const due = [];
    __privateSet(this, _earliestMs, Infinity);
    for (const row of __privateGet(this, _rows2).values()) {
      __privateSet(this, _earliestMs, Math.min(__privateGet(this, _earliestMs), dueAtMs(row)));
      if (dueAtMs(row) <= nowMs) due.push(row);
    }
    return due.sort((left, right) => dueAtMs(left) - dueAtMs(right));
  }
  put(row) {
    const key = __privateGet(this, _options2).keyOf(row);
    __privateMethod(this, _Table_instances, report_fn).call(this, key, row);
    __privateMethod(this, _Table_instances, set_fn).call(this, key, row);
  }
  /** Puts a row that was kept, which is no change. */
  load(row) {
    __privateMethod(this, _Table_instances, set_fn).call(this, __privateGet(this, _options2).keyOf(row), row);
  }
  /** Deletes a row, if it is there, with all that it owns. */
  delete(key) {
    var _a2, _b2;
    const row = __privateGet(this, _rows2).get(key);
    if (row === void 0) return;
    (_b2 = (_a2 = __privateGet(this, _options2)).onDelete) == null ? void 0 : _b2.call(_a2, row);
    __privateMethod(this, _Table_instances, report_fn).call(this, key, void 0);
    __privateMethod(this, _Table_instances, set_fn).call(this, key, void 0);
  }
  /** Deletes all rows below a parent. */
  deleteBelow(parent) {
    for (const row of this.childrenOf(parent)) this.delete(__privateGet(this, _options2).keyOf(row));
  }
  /** Takes a change back; of several, the latest first, and then `arrange` puts those that were deleted where they stood. */
  undo({ key, before, place }) {
    __privateMethod(this, _Table_instances, set_fn).call(this, key, before);
    if (before === void 0 || place === void 0) return;
    __privateGet(this, _places2).set(key, place);
    for (const parent of __privateMethod(this, _Table_instances, parentsOf_fn).call(this, before)) __privateGet(this, _disordered).add(parent);
  }
  /** Puts rows that came back by `undo` in the places that they had. */
  arrange() {
    var _a2;
    if (__privateGet(this, _disordered).size === 0) return;
    const byPlace = (left, right) => __privateMethod(this, _Table_instances, placeOf_fn).call(this, left) - __privateMethod(this, _Table_instances, placeOf_fn).call(this, right);
    arrangeKeys(__privateGet(this, _rows2), byPlace);
    for (const parent of __privateGet(this, _disordered)) (_a2 = __privateGet(this, _children).get(parent)) == null ? void 0 : _a2.arrange(byPlace);
    __privateGet(this, _disordered).clear();
  }
}, _options2 = new WeakMap(), _rows2 = new WeakMap(), _children = new WeakMap(), _names = new WeakMap(), _earliestMs = new WeakMap(), _places2 = new WeakMap(), _lastPlace = new WeakMap(), _disordered = new WeakMap(), _Table_instances = new WeakSet(), placeOf_fn = function(key) {
  return __privateGet(this, _places2).get(key) ?? 0;
}, report_fn = function(key, after) {
  const { name: name2, onChange } = __privateGet(this, _options2);
  const before = __privateGet(this, _rows2).get(key);
  if (after === void 0) onChange({ table: name2, key, before, after, place: __privateGet(this, _places2).get(key) });
  else onChange({ table: name2, key, before, after });
}, set_fn = function(key, row) {
  var _a2, _b2;
  const before = __privateGet(this, _rows2).get(key);
  const [left, entered] = [__privateMethod(this, _Table_instances, parentsOf_fn).call(this, before), __privateMethod(this, _Table_instances, parentsOf_fn).call(this, row)];
  if (row === void 0) {
    __privateGet(this, _rows2).delete(key);
    __privateGet(this, _places2).delete(key);
  } else {
    __privateGet(this, _rows2).set(key, row);
    __privateSet(this, _earliestMs, Math.min(__privateGet(this, _earliestMs), ((_b2 = (_a2 = __privateGet(this, _options2)).dueAtMs) == null ? void 0 : _b2.call(_a2, row)) ?? Infinity));
    if (before === void 0) __privateGet(this, _places2).set(key, ++__privateWrapper(this, _lastPlace)._);
  }
  for (const parent of left) if (before !== void 0 && !entered.includes(parent)) __privateMethod(this, _Table_instances, leave_fn).call(this, parent, key, before);
  for (const parent of entered) {
    if (row !== void 0) __privateMethod(this, _Table_instances, siblings_fn).call(this, parent).set(key, row, left.includes(parent) ? before : void 0);
  }
  const { nameOf } = __privateGet(this, _options2);
  if (nameOf === void 0) return;
  const [[from = ""], [to = ""]] = [left, entered];
  if (before !== void 0 && from !== to) __privateMethod(this, _Table_instances, unname_fn).call(this, from, nameOf(before));
  if (row !== void 0 && from !== to) __privateMethod(this, _Table_instances, name_fn).call(this, to, nameOf(row));
}, name_fn = function(parent, name2) {
  const names = __privateGet(this, _names).get(parent) ?? new SortedRows(compareTexts);
  names.set(name2, name2, void 0);
  __privateGet(this, _names).set(parent, names);
}, unname_fn = function(parent, name2) {
  const names = __privateGet(this, _names).get(parent);
  names == null ? void 0 : names.delete(name2, name2);
  if ((names == null ? void 0 : names.size) === 0) __privateGet(this, _names).delete(parent);
}, parentsOf_fn = function(row) {
  if (row === void 0) return [];
  const parents = __privateGet(this, _options2).parentOf(row);
  return typeof parents === "string" ? [parents] : parents;
}, leave_fn = function(parent, key, row) {
  const siblings = __privateMethod(this, _Table_instances, siblings_fn).call(this, parent);
  siblings.delete(key, row);
  if (siblings.size === 0) __privateGet(this, _children).delete(parent);
}, siblings_fn = function(parent) {
  const known = __privateGet(this, _children).get(parent);
  if (known !== void 0) return known;
  const { compare: compare2 } = __privateGet(this, _options2);
  const siblings = compare2 === void 0 ? new RowsAsTheyCame() : new SortedRows(compare2);
  __privateGet(this, _children).set(parent, siblings);
  return siblings;
}, _q);
function compareTexts(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
var Transaction = (_r = class {
  /** `undo` puts rows back as they were before some changes, of which the latest comes first. */
  constructor(undo) {
    __privateAdd(this, _Transaction_instances);
    __privateAdd(this, _undo);
    __privateAdd(this, _guards, []);
    __privateAdd(this, _listeners, []);
    __privateAdd(this, _changes, []);
    __privateSet(this, _undo, undo);
  }
  /** Notes a change that was made. */
  add(change) {
    __privateGet(this, _changes).push(change);
  }
  /** What was changed since the last commit. */
  get pending() {
    return __privateGet(this, _changes);
  }
  /** Calls a guard before every commit that changed something: when it throws, the changes are taken back. */
  beforeCommit(guard) {
    __privateGet(this, _guards).push(guard);
  }
  /** Calls a listener at every commit that changed something, before `commit` returns. */
  onCommit(listener) {
    __privateGet(this, _listeners).push(listener);
  }
  /** Keeps what was changed since the last commit, and tells what it was. @throws whatever a guard throws. */
  commit() {
    if (__privateGet(this, _changes).length > 0) __privateMethod(this, _Transaction_instances, ask_fn).call(this);
    const changes = __privateMethod(this, _Transaction_instances, take_fn).call(this);
    if (changes.length > 0) for (const listener of __privateGet(this, _listeners)) listener(changes);
    return changes;
  }
  /** Takes back what was changed since the last commit, the latest first. */
  rollback() {
    this.undo(__privateMethod(this, _Transaction_instances, take_fn).call(this));
  }
  /** Takes back changes of earlier commits, the latest first; there are none since. */
  undo(changes) {
    if (changes.length > 0) __privateGet(this, _undo).call(this, changes.toReversed());
  }
}, _undo = new WeakMap(), _guards = new WeakMap(), _listeners = new WeakMap(), _changes = new WeakMap(), _Transaction_instances = new WeakSet(), ask_fn = function() {
  try {
    for (const guard of __privateGet(this, _guards)) guard();
  } catch (error2) {
    this.rollback();
    throw error2;
  }
}, take_fn = function() {
  const changes = __privateGet(this, _changes);
  __privateSet(this, _changes, []);
  return changes;
}, _r);
function inTransaction(transaction, make) {
  try {
    const result = make();
    transaction.commit();
    return result;
  } catch (error2) {
    transaction.rollback();
    throw error2;
  }
}
function createStore() {
  const transaction = new Transaction((changes) => {
    var _a2, _b2;
    for (const change of changes) (_a2 = tables[change.table]) == null ? void 0 : _a2.undo(change);
    for (const name2 of new Set(changes.map(({ table: table3 }) => table3))) (_b2 = tables[name2]) == null ? void 0 : _b2.arrange();
  });
  const tables = createTables((change) => transaction.add(change));
  return {
    // The schema has each of them, with the row that its name stands for.
    ...tables,
    tables,
    get pending() {
      return transaction.pending;
    },
    beforeCommit: (guard) => transaction.beforeCommit(guard),
    onCommit: (listener) => transaction.onCommit(listener),
    commit: () => transaction.commit(),
    rollback: () => transaction.rollback(),
    undo: (changes) => transaction.undo(changes),
    load: (rows) => {
      for (const [name2, table3] of Object.entries(tables)) for (const row of rows[name2] ?? []) table3.load(row);
    },
    replace: (rows) => replaceAll(tables, rows)
  };
}
function createTables(onChange) {
  const declarations2 = Object.entries(schema);
  const tables = {};
  for (const [name2, { keyOf, parentOf, compare: compare2, nameOf, dueAtMs, parentsFor }] of declarations2) {
    const owned = declarations2.filter(([, { owners }]) => owners.includes(name2));
    const deleteOwned = (row) => {
      var _a2;
      const parents = (parentsFor == null ? void 0 : parentsFor(row)) ?? [keyOf(row)];
      for (const [child] of owned) for (const parent of parents) (_a2 = tables[child]) == null ? void 0 : _a2.deleteBelow(parent);
    };
    tables[name2] = new Table({ name: name2, keyOf, parentOf, compare: compare2, nameOf, dueAtMs, onChange, onDelete: deleteOwned });
  }
  return tables;
}
function replaceAll(tables, rows) {
  for (const table3 of Object.values(tables)) {
    for (const row of [...table3.values()]) table3.delete(table3.keyOf(row));
  }
  for (const [name2, table3] of Object.entries(tables)) for (const row of rows[name2] ?? []) table3.put(row);
}
function createServices(options) {
  const { credentials = [exampleCredentials], seed = defaults.seed } = options;
  if (credentials.length === 0) throw new TypeError("credentials: expected at least one key pair");
  const services = {
    settings: settingsOf(options),
    keyRing: createKeyRing(credentials),
    store: createStore(),
    clock: new Clock(options.startAtMs),
    ids: new Ids(seed),
    limiter: new RateLimiter(options.monotonicNow ?? (() => performance.now())),
    emit: (event) => runSubscribers(services, event),
    realTimeMs: options.now ?? Date.now,
    faults: new Faults(seed),
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    persistence: options.persistence
  };
  return services;
}
function settingsOf(options) {
  const settings = {
    edition: options.edition ?? defaults.edition,
    strict: options.strict ?? defaults.strict,
    throttle: options.throttle ?? defaults.throttle,
    lifecycle: options.lifecycle ?? defaults.lifecycle,
    spareOtherTags: options.spareOtherTags ?? defaults.spareOtherTags,
    nullForEmpty: options.nullForEmpty ?? defaults.nullForEmpty
  };
  const fault = checkLifecycle(settings.lifecycle);
  if (fault !== void 0) throw new RangeError(`lifecycle: ${fault}`);
  return settings;
}
function checkAllowedOrigin(text2) {
  const isOrigin = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+$/i.test(text2) && URL.canParse(text2);
  const { protocol, origin } = isOrigin ? new URL(text2) : { protocol: "", origin: "" };
  const isWeb = protocol === "http:" || protocol === "https:";
  if (isOrigin && (!isWeb || origin === text2.toLowerCase())) return void 0;
  return `expected an origin as browsers write it, such as https://app.example:8443, got ${JSON.stringify(text2)}`;
}
function checkAllowedHost(text2) {
  if (/^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/i.test(text2)) return void 0;
  return `expected a host without scheme and port, such as mock.example, got ${JSON.stringify(text2)}`;
}
function parseCredentialsFile(value) {
  const pairs = Array.isArray(value) ? value : [value];
  if (pairs.length === 0) throw new UsageError("--credentials: the file names no key pair");
  return pairs.map((pair, index) => ({
    secretId: member(pair, index, "secretId"),
    secretKey: member(pair, index, "secretKey"),
    token: optionalMember(pair, index, "token"),
    account: optionalMember(pair, index, "account")
  }));
}
function member(pair, index, name2) {
  const value = optionalMember(pair, index, name2);
  if (value === void 0) throw new UsageError(`--credentials: entry ${index + 1} has no ${name2}`);
  return value;
}
function optionalMember(pair, index, name2) {
  const isObject6 = typeof pair === "object" && pair !== null;
  if (!isObject6) throw new UsageError(`--credentials: entry ${index + 1} is not an object`);
  const value = Object.hasOwn(pair, name2) ? pair[name2] : void 0;
  if (value === void 0 || value === null || value === "") return void 0;
  if (typeof value === "string") return value;
  throw new UsageError(`--credentials: ${name2} of entry ${index + 1} is not a string`);
}
var optionTable = {
  edition: {
    words: "whose rules hold: `intl`, or `lenient` for clients of the domestic edition: unknown parameters are ignored, and values need not be documented ones",
    flags: [{ flag: "--edition", takes: "NAME", parse: parseEdition }]
  },
  seed: {
    words: "the source of ids: the same seed and the same requests give the same bytes",
    flags: [{ flag: "--seed", takes: "TEXT", parse: (text2) => text2 }],
    commandDefault: { words: "another one each time", value: ({ randomSeed }) => randomSeed() }
  },
  startAtMs: {
    words: "where the clock starts, which dates everything; each request moves it on by a second",
    default: new Date(DEFAULT_START_MS).toISOString().slice(0, 10),
    commandDefault: {
      words: "today, unless `--seed` is given",
      value: ({ now }, given) => given.has("seed") ? void 0 : now()
    }
  },
  lifecycle: {
    default: `\`{ reads: ${defaults.lifecycle.reads} }\``,
    words: "when a transient state, such as Deploying, ends: `{ reads }`, after so many reads, or `{ clockMs }`, after so long on the mock's clock; none is skipped",
    flags: [
      {
        flag: "--lifecycle",
        takes: "HOW",
        words: `when a transient state, such as Deploying, ends: reads:N, after so many reads, or clock:SECONDS, after so long on the mock's clock; none is skipped (default: reads:${defaults.lifecycle.reads})`,
        parse: parseLifecycle
      },
      {
        flag: "--reads",
        takes: "N",
        words: "the same as --lifecycle reads:N",
        parse: (text2) => ({ reads: wholeNumber("--reads", text2, 1, MAX_READS) })
      }
    ]
  },
  dataDir: {
    words: "a folder that keeps the state: an answered change outlives even `kill -9`",
    default: "memory",
    flags: [{ flag: "--data", takes: "DIR", parse: (text2) => text2 }]
  },
  onNotice: {
    words: "called with a line on what should be known: that the disk of the data folder is full, that other computers reach the mock",
    default: "nobody",
    commandDefault: { words: "a line on stderr", value: noticeOf }
  },
  snapshot: {
    words: "starts with what `mock.snapshot()` or `GET /_tcrkit/snapshot` gave; a filled data folder goes before it",
    default: "nothing",
    flags: [{ flag: "--snapshot", takes: "FILE", parse: (text2, io) => readJsonFile("--snapshot", text2, io) }]
  },
  seedExamples: {
    words: "starts with what the examples of the reference and of the manual name, something for each action",
    flags: [{ flag: "--seed-examples", parse: () => true }]
  },
  content: {
    words: "starts with what a plan names: the one of `mock.populate(plan)`, as JSON in a file",
    default: "nothing",
    // The mock checks the plan.
    flags: [
      {
        flag: "--content",
        takes: "FILE",
        parse: async (text2, io) => await readJsonFile("--content", text2, io)
      }
    ]
  },
  nullForEmpty: { words: "answers null for empty lists and texts, wherever the manual allows it" },
  throttle: {
    words: "holds clients to the frequency limits of the manual",
    flags: [{ flag: "--no-throttle", words: "drops the frequency limits of the manual", parse: () => false }],
    commandDefault: { words: "`true`", value: () => true }
  },
  credentials: {
    words: "the key pairs that the mock knows, each `{ secretId, secretKey, token?, account? }`",
    default: "`exampleCredentials`",
    flags: [
      {
        flag: "--credentials",
        takes: "FILE",
        words: `JSON: {"secretId", "secretKey", "token"?, "account"?}, or a list of these (default: the public example key)`,
        parse: async (text2, io) => parseCredentialsFile(await readJsonFile("--credentials", text2, io))
      }
    ]
  },
  strict: {
    words: "refuses what official clients do against the manual: a Host signed without its port, a foreign service in the credential scope, content types that do not go with signature and method, a v1 signature without a Nonce, small hexadecimal digits in a query, hosts of another product or zone, a Boolean that the manual does not list",
    flags: [{ flag: "--strict", parse: () => true }]
  },
  spareOtherTags: { words: "deleting a tag leaves the other tags of its digest" },
  registryAuth: {
    words: "whether clients of the registry log in: `token`, or `none`, which lets everybody do everything",
    flags: [{ flag: "--registry-auth", takes: "HOW", parse: parseRegistryAuth }]
  },
  registryInstance: {
    words: "name or id of the instance whose registry answers where the host names none",
    default: "the only one",
    flags: [{ flag: "--registry-instance", takes: "NAME", parse: (text2) => text2 }]
  },
  enforcePublicAccess: {
    words: "public access and allowlist of an instance hold for clients of its registry: closed, or with no policy for their address, it refuses them",
    flags: [{ flag: "--enforce-public-access", parse: () => true }]
  },
  now: { words: "Unix milliseconds, for checking signatures", default: "`Date.now`" },
  monotonicNow: { words: "monotonic milliseconds, for the frequency limits", default: "`performance.now`" },
  sleep: { words: "waits for a fault's latency", default: "a timer" },
  webhooks: {
    words: "`allowAnyHost` calls other computers too; `deliver`, `backOffMs` and `timeoutMs` say how calls are made",
    default: "this computer alone",
    flags: [
      {
        flag: "--webhooks-any-host",
        words: "calls webhooks on other computers too, not on this one alone",
        parse: () => ({ allowAnyHost: true })
      }
    ]
  },
  allowedOrigins: {
    words: "pages of other computers that may use the mock over its port, by their origin; pages of this one may always",
    default: "none",
    flags: [
      {
        flag: "--allow-origin",
        takes: "ORIGIN",
        isRepeatable: true,
        parse: oneOf2("--allow-origin", checkAllowedOrigin)
      }
    ]
  },
  allowedHosts: {
    words: "names by which pages, and callers of `/_tcrkit/`, may reach the mock besides this computer's own; programs reach the API by any",
    default: "none",
    flags: [
      { flag: "--allow-host", takes: "HOST", isRepeatable: true, parse: oneOf2("--allow-host", checkAllowedHost) }
    ]
  },
  listenAddress: {
    words: "the IP address to listen on, `0.0.0.0` and `::` for all; beyond loopback, the admin API and the example key stay for this computer alone",
    flags: [{ flag: "--listen", takes: "ADDRESS", parse: parseListenAddress }]
  },
  tlsCert: {
    words: "a certificate in PEM, with its chain, in a file: serves https instead of http",
    default: "none",
    goesWith: "tlsKey",
    flags: [{ flag: "--tls-cert", takes: "FILE", parse: (text2) => text2 }]
  },
  tlsKey: {
    words: "the certificate's private key in PEM, in a file",
    default: "none",
    goesWith: "tlsCert",
    flags: [{ flag: "--tls-key", takes: "FILE", parse: (text2) => text2 }]
  },
  allowRemoteAdmin: {
    words: "callers of other computers, too, may use `/_tcrkit/` and the example key",
    flags: [{ flag: "--allow-remote-admin", parse: () => true }]
  },
  onRequest: {
    words: "called with each request, once it is answered",
    default: "nobody",
    flags: [{ flag: "--quiet", words: "writes no line on stderr for each request", parse: () => void 0 }],
    commandDefault: { words: "a line on stderr", value: ({ log }) => log }
  }
};
function noticeOf({ notice }, given) {
  return (line, about) => {
    if (about === "folder" || given.has("seed")) notice(line);
  };
}
var MAX_READS = 1e6;
function parseEdition(text2) {
  if (text2 === "intl" || text2 === "lenient") return text2;
  throw new UsageError(`--edition: expected intl or lenient, got ${JSON.stringify(text2)}`);
}
function parseListenAddress(text2) {
  const fault = checkListenAddress(text2);
  if (fault !== void 0) throw new UsageError(`--listen: ${fault}`);
  return text2;
}
function parseRegistryAuth(text2) {
  if (text2 === "token" || text2 === "none") return text2;
  throw new UsageError(`--registry-auth: expected token or none, got ${JSON.stringify(text2)}`);
}
function oneOf2(flag2, check) {
  return (text2) => {
    const fault = check(text2);
    if (fault !== void 0) throw new UsageError(`${flag2}: ${fault}`);
    return [text2];
  };
}
function parseLifecycle(text2) {
  const [, kind, count2 = ""] = /^(reads|clock):(.*)$/.exec(text2) ?? [];
  if (kind === "reads") return { reads: wholeNumber("--lifecycle reads", count2, 1, MAX_READS) };
  if (kind === "clock") return { clockMs: 1e3 * wholeNumber("--lifecycle clock", count2, 0, 999999999) };
  throw new UsageError(`--lifecycle: expected reads:N or clock:SECONDS, got ${JSON.stringify(text2)}`);
}
var ofMockAlone = /* @__PURE__ */ new Set([
  "allowRemoteAdmin",
  "allowedHosts",
  "allowedOrigins",
  "dataDir",
  "listenAddress",
  "onNotice",
  "tlsCert",
  "tlsKey"
]);
var webhookOptions = {
  allowAnyHost: true,
  deliver: true,
  backOffMs: true,
  timeoutMs: true
};
function assertKnownByEmulator(options) {
  const names = Object.keys(optionTable).filter((name2) => !ofMockAlone.has(name2));
  assertKnown("an emulator", options, [...names, "persistence", "blobs"]);
  assertKnown("an emulator", options.webhooks ?? {}, Object.keys(webhookOptions), "webhooks.");
}
function assertKnown(what, options, known, prefix = "") {
  const unknown = Object.keys(options).find((name2) => !known.includes(name2));
  if (unknown === void 0) return;
  const names = known.map((name2) => prefix + name2).join(", ");
  throw new TypeError(`${prefix}${unknown.slice(0, 50)}: is not an option of ${what}; it has ${names}`);
}
function createJumps(state, persistence) {
  const origins = [];
  const whenKept = (origin) => {
    origins.splice(0, origins.indexOf(origin) + 1);
  };
  const takeBack = (origin, onLost) => {
    const index = origins.indexOf(origin);
    if (index < 0) return;
    origins.splice(index);
    adoptBookkeeping(state, origin);
    onLost();
  };
  return {
    jump: (make, onLost = () => {
    }) => {
      var _a2, _b2;
      const refusal = (_a2 = persistence == null ? void 0 : persistence.refusal) == null ? void 0 : _a2.call(persistence);
      if (refusal !== void 0) throw refusal;
      const origin = bookkeepingOf(state);
      try {
        make();
      } catch (error2) {
        adoptBookkeeping(state, origin);
        throw error2;
      }
      if (persistence === void 0) return;
      persistence.write([]);
      origins.push(origin);
      (_b2 = persistence.flushed()) == null ? void 0 : _b2.then(
        () => whenKept(origin),
        () => takeBack(origin, onLost)
      );
    }
  };
}
function createMemoryBlobs(maxBytes = MAX_MEMORY_BYTES) {
  const kept2 = /* @__PURE__ */ new Map();
  let usedBytes = 0;
  function createDraft() {
    let chunks = [];
    let size2 = 0;
    const drop = () => {
      usedBytes -= size2;
      [chunks, size2] = [[], 0];
    };
    return {
      get size() {
        return size2;
      },
      append: async (bytes2) => {
        if (usedBytes + bytes2.length > maxBytes) {
          throw new BlobSpaceError(
            `The mock holds ${maxBytes} bytes of blobs in memory at most; a data folder holds more.`
          );
        }
        chunks.push(Uint8Array.from(bytes2));
        size2 += bytes2.length;
        usedBytes += bytes2.length;
      },
      finish: async (digest2) => {
        const content = concatBytes(chunks);
        const isRight = await digestOfBytes(digest2, content) === digest2;
        if (isRight && !kept2.has(digest2)) {
          kept2.set(digest2, content);
          size2 = 0;
        }
        drop();
        return isRight;
      },
      discard: async () => drop()
    };
  }
  return {
    begin: async () => createDraft(),
    has: async ({ digest: digest2 }) => kept2.has(digest2),
    read: async ({ digest: digest2 }, range) => {
      const content = kept2.get(digest2);
      return content && chunksOf2(range === void 0 ? content : content.subarray(range.start, range.end));
    },
    remove: async (digest2) => {
      var _a2;
      usedBytes -= ((_a2 = kept2.get(digest2)) == null ? void 0 : _a2.length) ?? 0;
      kept2.delete(digest2);
    },
    digests: async () => [...kept2.keys()]
  };
}
var CHUNK_BYTES = 1 << 16;
async function* chunksOf2(content) {
  for (let start = 0; start < content.length; start += CHUNK_BYTES) yield content.subarray(start, start + CHUNK_BYTES);
}
function rowsWithOwners(tables) {
  const declarations2 = Object.entries(schema);
  const byParent = new Map(declarations2.map(([table3, declared]) => [table3, parentsOf(tables, table3, declared)]));
  return declarations2.flatMap(
    ([table3, { keyOf, parentOf, owners }]) => rowsOf(tables, table3).map((row) => {
      const parents = [parentOf(row)].flat();
      const found2 = owners.toReversed().flatMap((owner) => parents.map((parent) => {
        var _a2;
        return (_a2 = byParent.get(owner)) == null ? void 0 : _a2.get(parent);
      }));
      return { table: table3, key: keyOf(row), owner: found2.find((place) => place !== void 0), row };
    })
  );
}
function parentsOf(tables, table3, { keyOf, parentsFor }) {
  const pairs = rowsOf(tables, table3).flatMap((row) => {
    const place = { table: table3, key: keyOf(row) };
    return ((parentsFor == null ? void 0 : parentsFor(row)) ?? [place.key]).map((parent) => [parent, place]);
  });
  return new Map(pairs);
}
function rowsOf(tables, table3) {
  var _a2;
  return [...((_a2 = tables[table3]) == null ? void 0 : _a2.values()) ?? []];
}
var MAX_DIAGNOSES = 100;
var DEFAULT_PORTS = { "http:": 80, "https:": 443 };
var Emulator = (_s = class {
  /** @throws TypeError, RangeError for options that are unusable. */
  constructor(options = {}) {
    __privateAdd(this, _Emulator_instances);
    __privateAdd(this, _services);
    __privateAdd(this, _onRequest);
    __privateAdd(this, _requests, new RequestLog());
    __privateAdd(this, _diagnoses2, new RingBuffer(MAX_DIAGNOSES));
    __privateAdd(this, _credentials);
    __privateAdd(this, _dispatcher);
    __privateAdd(this, _jumps);
    __privateAdd(this, _registry);
    __privateAdd(this, _isClosed2, false);
    /** Where webhooks may not go. */
    __privateAdd(this, _ownPort);
    /** Fills the empty state with what the mock starts with, at its start and after a reset. */
    __privateAdd(this, _begin);
    var _a2;
    assertKnownByEmulator(options);
    __privateSet(this, _services, createServices(options));
    shownAs(this, "Emulator", () => ({ nowMs: __privateGet(this, _services).clock.now(), requests: __privateGet(this, _requests).length }));
    __privateSet(this, _onRequest, options.onRequest);
    __privateSet(this, _credentials, ((_a2 = options.credentials) == null ? void 0 : _a2[0]) ?? exampleCredentials);
    __privateSet(this, _begin, () => {
      if (options.snapshot !== void 0) {
        adoptState(__privateGet(this, _services), parseSnapshot(options.snapshot, __privateGet(this, _services).store));
      }
      if (options.seedExamples === true) seedExamples(__privateGet(this, _services), __privateGet(this, _Emulator_instances, account_get));
      if (options.content !== void 0) {
        populate(__privateGet(this, _services), options.content, { path: "content", account: __privateGet(this, _Emulator_instances, account_get) });
      }
      __privateGet(this, _services).store.commit();
    });
    const { store, persistence } = __privateGet(this, _services);
    const blobs = options.blobs ?? createMemoryBlobs();
    const bytes2 = new BlobBytes(store, blobs, () => this.flushed());
    __privateSet(this, _registry, {
      services: __privateGet(this, _services),
      change: (make) => this.change(make),
      blobs,
      bytes: bytes2,
      uploads: new Uploads(blobs, __privateGet(this, _services).clock),
      options: {
        auth: options.registryAuth ?? defaults.registryAuth,
        instance: options.registryInstance,
        enforcesPublicAccess: options.enforcePublicAccess ?? defaults.enforcePublicAccess
      }
    });
    startPersistence(__privateGet(this, _services), persistence, __privateGet(this, _begin));
    __privateSet(this, _jumps, createJumps(__privateGet(this, _services), persistence));
    __privateSet(this, _dispatcher, startDispatcher(store, options.webhooks, {
      whenSafe: () => persistence == null ? void 0 : persistence.flushed(),
      isOwn: ({ hostname: hostname2, port, protocol }) => __privateGet(this, _ownPort) === Number(port || DEFAULT_PORTS[protocol]) && reachesLoopback(hostname2)
    }));
  }
  /** The emulated time. Moving it runs at once whatever becomes due. */
  get clock() {
    const services = __privateGet(this, _services);
    const move = (by) => __privateMethod(this, _Emulator_instances, jump_fn).call(this, () => {
      const beforeMs = services.clock.now();
      by();
      if (services.clock.now() < beforeMs) goOnEarlier(services);
      runDue(services);
    });
    return {
      now: () => services.clock.now(),
      advance: (ms) => move(() => services.clock.advance(ms)),
      set: (nowMs) => move(() => services.clock.set(nowMs))
    };
  }
  /** The first key pair that the mock knows, to sign with. */
  get credentials() {
    return __privateGet(this, _credentials);
  }
  get faults() {
    return __privateGet(this, _services).faults;
  }
  /** What the door to the registry works on. */
  get registry() {
    return __privateGet(this, _registry);
  }
  /** The rows of every table, by its name. */
  get tables() {
    const { tables } = __privateGet(this, _services).store;
    return Object.fromEntries(Object.entries(tables).map(([name2, table3]) => [name2, table3.values()]));
  }
  /** Every row with the row that owns it: what a picture of the state is drawn from. */
  get ownedRows() {
    return rowsWithOwners(__privateGet(this, _services).store.tables);
  }
  /** The latest 1000 requests, in the order in which they came, those under way among them. */
  get requests() {
    return __privateGet(this, _requests).records;
  }
  /** Of these the requests of one action. */
  requestsOf(action) {
    return __privateGet(this, _requests).recordsOf(action);
  }
  /** Why signatures were refused: the latest 100, oldest first. */
  get diagnoses() {
    return __privateGet(this, _diagnoses2).entries;
  }
  /** Answers a request of the API. */
  async answer(request) {
    var _a2;
    const whole = await collectBody(request, service.limits.tc3PostMaxBytes);
    const context = beginRequest(__privateGet(this, _services), whole);
    const logged = __privateGet(this, _requests).begin(context);
    const response = await runPipeline(context);
    logged.end();
    if (context.diagnosis !== void 0) __privateGet(this, _diagnoses2).add(context.diagnosis);
    (_a2 = __privateGet(this, _onRequest)) == null ? void 0 : _a2.call(this, logged.record, context.diagnosis);
    return response;
  }
  /** Runs `make` in a transaction: commits on return, rolls back on throw. Resolves once the change is persisted. */
  async change(make) {
    this.assertOpen();
    await this.refusal();
    const result = inTransaction(__privateGet(this, _services).store, () => make(__privateGet(this, _services)));
    await this.flushed();
    return result;
  }
  /** Tries whether changes can be kept, and answers why not; undefined when they can. */
  async refusal() {
    var _a2, _b2, _c2;
    const { persistence } = __privateGet(this, _services);
    if (((_a2 = persistence == null ? void 0 : persistence.refusal) == null ? void 0 : _a2.call(persistence)) !== void 0) await ((_b2 = persistence.retry) == null ? void 0 : _b2.call(persistence));
    return (_c2 = persistence == null ? void 0 : persistence.refusal) == null ? void 0 : _c2.call(persistence);
  }
  /** Resolves once every change so far is persisted; at once without persistence. */
  async flushed() {
    var _a2;
    await ((_a2 = __privateGet(this, _services).persistence) == null ? void 0 : _a2.flushed());
  }
  /**
   * Pushes an image, as a registry client would.
   *
   * @throws TypeError that names the member, RegistryRefusal.
   */
  async pushImage(image2) {
    return { Digest: await this.change((services) => pushGivenImage(services, image2)) };
  }
  /**
   * Uploads a chart, as Helm would.
   *
   * @throws TypeError that names the member, RegistryRefusal.
   */
  async uploadChart(chart2) {
    return { Digest: await this.change((services) => uploadGivenChart(services, chart2)) };
  }
  /**
   * Puts into the state what a plan names, as if it had been there all along, whole or not at all.
   *
   * @throws TypeError, RegistryRefusal; both begin with the path in the plan.
   */
  populate(plan) {
    return this.change((services) => populate(services, plan, { path: "plan", account: __privateGet(this, _Emulator_instances, account_get) }));
  }
  /** @throws TypeError once it is closed: not an error of the connection, which a client would try again after. */
  assertOpen() {
    if (__privateGet(this, _isClosed2)) throw new TypeError("the mock is closed");
  }
  /** Closes the persistence, which others may then open. It takes no requests and no changes any more. */
  async close() {
    var _a2;
    if (__privateGet(this, _isClosed2)) return;
    __privateSet(this, _isClosed2, true);
    await __privateGet(this, _registry).uploads.clear();
    await ((_a2 = __privateGet(this, _services).persistence) == null ? void 0 : _a2.close());
  }
  /** The whole state as JSON, for {@link restore}. It holds secrets of its instances, such as hashes of passwords. */
  snapshot() {
    return exportSnapshot(__privateGet(this, _services));
  }
  /** The same as text, in pieces: of any length. */
  printSnapshot() {
    return printSnapshot(__privateGet(this, _services));
  }
  /**
   * Replaces the whole state by that of a snapshot. Recorded requests and faults stay.
   *
   * @throws SnapshotError for what is not a snapshot of this mock, or is newer or damaged; the state stays as it was.
   */
  restore(snapshot) {
    const state = parseSnapshot(snapshot, __privateGet(this, _services).store);
    __privateMethod(this, _Emulator_instances, jump_fn).call(this, () => {
      var _a2;
      (_a2 = __privateGet(this, _dispatcher)) == null ? void 0 : _a2.reset();
      adoptState(__privateGet(this, _services), state);
    });
  }
  /** Says at which port of loopback this mock is served, if at any: its webhooks never call it. */
  noteOwnPort(port) {
    __privateSet(this, _ownPort, port);
  }
  /** Resolves when every webhook call has been made or given up. */
  async drainWebhooks() {
    var _a2;
    await ((_a2 = __privateGet(this, _dispatcher)) == null ? void 0 : _a2.drain());
  }
  /** Aborts the webhook calls under way and makes no more. */
  stopWebhooks() {
    var _a2;
    (_a2 = __privateGet(this, _dispatcher)) == null ? void 0 : _a2.close();
  }
  /** Starts anew: state, recorded requests, faults, ids and time are as they were at the start. */
  reset() {
    const { store, clock: clock2, ids, limiter, faults } = __privateGet(this, _services);
    __privateMethod(this, _Emulator_instances, jump_fn).call(this, () => {
      for (const part2 of [clock2, ids, limiter, faults, __privateGet(this, _dispatcher)]) part2 == null ? void 0 : part2.reset();
      store.replace({});
      __privateGet(this, _begin).call(this);
    });
    void __privateGet(this, _registry).uploads.clear();
    __privateGet(this, _requests).clear();
    __privateGet(this, _diagnoses2).clear();
  }
}, _services = new WeakMap(), _onRequest = new WeakMap(), _requests = new WeakMap(), _diagnoses2 = new WeakMap(), _credentials = new WeakMap(), _dispatcher = new WeakMap(), _jumps = new WeakMap(), _registry = new WeakMap(), _isClosed2 = new WeakMap(), _ownPort = new WeakMap(), _begin = new WeakMap(), _Emulator_instances = new WeakSet(), account_get = function() {
  return __privateGet(this, _credentials).account ?? DEFAULT_ACCOUNT;
}, /** Runs what sets clock or ids in a transaction. The calls that come back with what is lost are made after all. */
jump_fn = function(make) {
  this.assertOpen();
  const { store } = __privateGet(this, _services);
  __privateGet(this, _jumps).jump(
    () => inTransaction(store, make),
    () => {
      var _a2;
      return (_a2 = __privateGet(this, _dispatcher)) == null ? void 0 : _a2.resume();
    }
  );
}, _s);
var PrintedJson = class {
  constructor(pieces) {
    this.pieces = pieces;
  }
};
var AdminError = class extends Error {
  constructor(status, message) {
    super(message);
    this.name = "AdminError";
    this.status = status;
  }
};
function membersOf(body) {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return { ...body };
  throw new AdminError(400, "The body is not a JSON object.");
}
var STATUS = {
  missing: 404,
  invalid: 400,
  immutable: 412,
  notEmpty: 409,
  readOnly: 409,
  quota: 409
};
var pushImage2 = async ({ emulator, body }) => {
  try {
    return await emulator.pushImage(membersOf(body));
  } catch (error2) {
    throw refusalOf2(error2);
  }
};
var uploadChart2 = async ({ emulator, body }) => {
  try {
    const members = membersOf(body);
    const { Content } = members;
    const given = typeof Content === "string" ? { ...members, Content: fromBase64(Content) } : members;
    return await emulator.uploadChart(given);
  } catch (error2) {
    throw refusalOf2(error2);
  }
};
var deleteChart2 = async ({ emulator, body }) => {
  try {
    const named = membersOf(body);
    await emulator.change((services) => deleteGivenChart(services, named));
    return {};
  } catch (error2) {
    throw refusalOf2(error2);
  }
};
var addContent = async ({ emulator, body }) => {
  try {
    return await emulator.populate(membersOf(body));
  } catch (error2) {
    throw refusalOf2(error2);
  }
};
var startCollection = async ({ emulator, body }) => {
  const { RegistryId, DryRun = false } = membersOf(body);
  if (typeof RegistryId !== "string") throw new AdminError(400, "RegistryId: expected a text");
  if (typeof DryRun !== "boolean") throw new AdminError(400, "DryRun: expected true or false");
  try {
    const job = await emulator.change((services) => {
      services.clock.advance();
      return startGc(services, RegistryId, DryRun ? "Dryrun" : "Manual");
    });
    return { ID: job.id };
  } catch (error2) {
    throw refusalOf2(error2);
  }
};
var drainWebhooks = async ({ emulator }) => {
  await emulator.drainWebhooks();
  return {};
};
function refusalOf2(error2) {
  if (error2 instanceof RegistryRefusal) return new AdminError(STATUS[error2.reason], error2.message);
  return error2 instanceof TypeError ? new AdminError(400, error2.message) : error2;
}
var getRequests = ({ emulator }) => ({ requests: emulator.requests });
var getDiagnoses = ({ emulator }) => ({ diagnoses: emulator.diagnoses });
var getDiagnosis = ({ emulator, name: name2 }) => {
  const diagnosis = emulator.diagnoses.find(({ id }) => id === name2);
  if (diagnosis === void 0) throw new AdminError(404, "There is no such diagnosis.");
  return diagnosis;
};
var getFaults = ({ emulator }) => ({ faults: emulator.faults.list() });
var addFault = ({ emulator, body }) => {
  try {
    return { id: emulator.faults.add(membersOf(body)) };
  } catch (error2) {
    if (error2 instanceof TypeError) throw new AdminError(400, error2.message);
    throw error2;
  }
};
var removeFault = ({ emulator, name: name2 }) => {
  if (!emulator.faults.remove(name2)) throw new AdminError(404, "There is no such fault.");
  return {};
};
var clearFaults = ({ emulator }) => {
  emulator.faults.clear();
  return {};
};
var SECRET = /^(?:key|content|password\w*|headers)$|secret/i;
var getState = ({ emulator }) => ({
  clockMs: emulator.clock.now(),
  tables: Object.fromEntries(Object.entries(emulator.tables).map(([name2, rows]) => [name2, [...rows].length]))
});
var getTable = ({ emulator, name: name2 }) => {
  const { tables } = emulator;
  const rows = Object.hasOwn(tables, name2) ? tables[name2] : void 0;
  if (rows === void 0) throw new AdminError(404, "There is no such table.");
  return { rows: [...rows].map(masked2) };
};
var getRows = ({ emulator }) => ({
  clockMs: emulator.clock.now(),
  rows: emulator.ownedRows.map(({ row, ...place }) => ({ ...place, row: masked2(row) }))
});
var getSnapshot = ({ emulator }) => new PrintedJson(emulator.printSnapshot());
var putSnapshot = async ({ emulator, body }) => {
  try {
    emulator.restore(body);
  } catch (error2) {
    if (error2 instanceof SnapshotError) throw new AdminError(400, error2.message);
    throw error2;
  }
  await emulator.flushed();
  return {};
};
var reset2 = async ({ emulator }) => {
  emulator.reset();
  await emulator.flushed();
  return {};
};
var getClock = ({ emulator: { clock: clock2 } }) => ({
  nowMs: clock2.now(),
  now: new Date(clock2.now()).toISOString()
});
var setClock = (call) => moved(call, () => call.emulator.clock.set(milliseconds(call, "nowMs")));
var advanceClock = (call) => moved(call, () => call.emulator.clock.advance(milliseconds(call, "ms")));
function masked2(value) {
  if (Array.isArray(value)) return value.map(masked2);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name2, member2]) => [name2, SECRET.test(name2) ? MASK : masked2(member2)])
  );
}
async function moved(call, move) {
  try {
    move();
  } catch (error2) {
    if (error2 instanceof RangeError) throw new AdminError(400, error2.message);
    throw error2;
  }
  await call.emulator.flushed();
  return getClock(call);
}
function milliseconds({ body }, name2) {
  const value = membersOf(body)[name2];
  if (typeof value === "number") return value;
  throw new AdminError(400, `${name2}: expected milliseconds`);
}
var ADMIN_MAX_BYTES = 256 * 1024 * 1024;
var adminRoutes = [
  ["GET", "state", getState],
  ["GET", "state/:name", getTable],
  ["GET", "rows", getRows],
  ["GET", "requests", getRequests],
  ["GET", "diagnoses", getDiagnoses],
  ["GET", "diagnoses/:name", getDiagnosis],
  ["GET", "faults", getFaults],
  ["POST", "faults", addFault],
  ["DELETE", "faults", clearFaults],
  ["DELETE", "faults/:name", removeFault],
  ["GET", "clock", getClock],
  ["PUT", "clock", setClock],
  ["POST", "clock/advance", advanceClock],
  ["POST", "reset", reset2],
  ["GET", "snapshot", getSnapshot],
  ["PUT", "snapshot", putSnapshot],
  ["POST", "content", addContent],
  ["POST", "images", pushImage2],
  ["POST", "charts", uploadChart2],
  ["DELETE", "charts", deleteChart2],
  ["POST", "gc", startCollection],
  ["POST", "webhooks/drain", drainWebhooks]
];
var OF_ANY_LENGTH = /* @__PURE__ */ new Set([putSnapshot]);
async function serveAdmin(emulator, request, path2) {
  try {
    const { handler, name: name2 } = findRoute(request.method, path2);
    const body = OF_ANY_LENGTH.has(handler) ? await streamedBody(request) : bodyOf(await collectBody(request, ADMIN_MAX_BYTES));
    const answer2 = await handler({ emulator, name: name2, body });
    return answer2 instanceof PrintedJson ? { ...json(200, {}), body: "", stream: encodedChunks(answer2.pieces) } : json(200, answer2);
  } catch (error2) {
    if (error2 instanceof AdminError) return json(error2.status, { error: error2.message });
    if (error2 instanceof PersistenceError) return json(503, { error: error2.message });
    return json(500, { error: "An internal error has occurred." });
  }
}
function findRoute(method, path2) {
  const [noun = "", name2 = "", ...rest] = path2.split("/");
  const matching2 = adminRoutes.filter(([, pattern]) => {
    const [wantedNoun, wantedName = ""] = pattern.split("/");
    return wantedNoun === noun && rest.length === 0 && (wantedName === name2 || wantedName === ":name" && name2 !== "");
  });
  if (matching2.length === 0) throw new AdminError(404, "There is nothing here.");
  const route2 = matching2.find(([wanted]) => wanted === method);
  if (route2 === void 0) throw new AdminError(405, `Only ${matching2.map(([wanted]) => wanted).join(", ")}.`);
  return { handler: route2[2], name: name2 };
}
async function streamedBody(request) {
  try {
    return await parseJsonStream(chunksOf(request));
  } catch (error2) {
    if (error2 instanceof SyntaxError) throw new AdminError(400, "The body is not valid JSON.");
    if (error2 instanceof TypeError) throw new AdminError(400, "The body is not encoded in UTF-8.");
    throw error2;
  }
}
function bodyOf({ body }) {
  if (byteLength(body) > ADMIN_MAX_BYTES) throw new AdminError(413, "The body is too large.");
  const text2 = textOf(body);
  if (text2 === void 0) throw new AdminError(400, "The body is not encoded in UTF-8.");
  if (text2.trim() === "") return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    throw new AdminError(400, "The body is not valid JSON.");
  }
}
function serveChart(services, request) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return storageError(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
  }
  const asked = grantOf(request.target);
  if (asked === void 0 || services.store.instances.get(asked.grant.instanceId) === void 0) {
    return storageError(403, "AccessDenied", "Access Denied.");
  }
  const { grant, signature } = asked;
  if (signature !== chartSignature(grant, instanceKey(services, grant.instanceId))) {
    return storageError(403, "SignatureDoesNotMatch", "The signature of the address is not valid.");
  }
  if (services.clock.now() >= grant.expiresAt * 1e3) return storageError(403, "AccessDenied", "Request has expired");
  const chart2 = findChart2(services, grant);
  if (chart2 === void 0) return storageError(404, "NoSuchKey", "The specified key does not exist.");
  if (request.method === "GET") noteDownload(services, chart2, grant.account);
  const headers = { "Content-Type": "application/x-gzip", ETag: `"${chart2.digest}"` };
  return { status: 200, headers, body: "", bytes: chart2.content };
}
function grantOf(target) {
  const url2 = URL.canParse(target, "http://localhost") ? new URL(target, "http://localhost") : void 0;
  const [instanceId = "", ...rest] = ((url2 == null ? void 0 : url2.pathname) ?? "").slice(CHART_PATH.length).split("/");
  const query = url2 == null ? void 0 : url2.searchParams;
  const expires = (query == null ? void 0 : query.get("expires")) ?? "";
  if (!/^\d{1,12}$/.test(expires)) return void 0;
  const account = (query == null ? void 0 : query.get("account")) ?? "";
  try {
    const path2 = rest.map(decodeURIComponent).join("/");
    const grant = { instanceId, path: path2, account, expiresAt: Number(expires) };
    return { grant, signature: (query == null ? void 0 : query.get("signature")) ?? "" };
  } catch {
    return void 0;
  }
}
function findChart2({ store }, { instanceId, path: path2 }) {
  const [namespace2 = ""] = path2.split("/");
  return store.charts.childrenOf(namespaceKey(instanceId, namespace2)).find((chart2) => chartPath(chart2) === path2);
}
function storageError(status, code, message) {
  const body = `<?xml version='1.0' encoding='utf-8' ?>
<Error>
	<Code>${code}</Code>
	<Message>${message}</Message>
</Error>
`;
  return { status, headers: { "Content-Type": "application/xml" }, body };
}
var HELM_CONFIG = "application/vnd.cncf.helm.config.v1+json";
var HELM_CONTENT = "application/vnd.cncf.helm.chart.content.v1.tar+gzip";
function listCharts(store, instanceId, namespace2) {
  const key = namespaceKey(instanceId, namespace2);
  const uploaded = store.charts.childrenOf(key).map(
    (chart2) => ({
      instanceId,
      namespace: namespace2,
      name: chart2.name,
      version: chart2.version,
      digest: chart2.digest,
      createdAtMs: chart2.uploadedAtMs,
      metadata: { apiVersion: "v1" },
      source: chart2
    })
  );
  const names = new Set(uploaded.map(chartFile));
  const pushed = store.repositories.childrenOf(key).flatMap((repository2) => pushedCharts(store, repository2));
  return [...uploaded, ...pushed.filter((chart2) => !names.has(chartFile(chart2)))];
}
function chartFile({ name: name2, version }) {
  return `${name2}-${version}.tgz`;
}
function pushedCharts(store, repository2) {
  const { instanceId, namespace: namespace2, name: name2 } = repository2;
  const key = repositoryKey(instanceId, namespace2, name2);
  return store.imageTags.childrenOf(key).flatMap(({ digest: digest2, pushedAtMs }) => {
    const artifact = store.artifacts.get(artifactKey(key, digest2));
    if ((artifact == null ? void 0 : artifact.manifest.includes(HELM_CONFIG)) !== true) return [];
    const packed = packageOf(artifact.manifest);
    const { name: name3, version, ...metadata } = metadataOf(artifact.config);
    if (packed === void 0 || !isText2(name3, CHART_NAME) || !isText2(version, CHART_VERSION)) return [];
    const source = { instanceId, namespace: namespace2, name: repository2.name };
    return [{ instanceId, namespace: namespace2, name: name3, version, digest: packed, createdAtMs: pushedAtMs, metadata, source }];
  });
}
function packageOf(manifest) {
  var _a2;
  const { config, layers } = JSON.parse(manifest);
  if ((config == null ? void 0 : config.mediaType) !== HELM_CONFIG || !Array.isArray(layers)) return void 0;
  const digest2 = (_a2 = layers.find((layer2) => (layer2 == null ? void 0 : layer2.mediaType) === HELM_CONTENT)) == null ? void 0 : _a2.digest;
  return typeof digest2 === "string" ? digest2 : void 0;
}
function metadataOf(config) {
  try {
    const members = Object.entries(JSON.parse(config) ?? {});
    return Object.fromEntries(members.filter((member2) => isPlain(member2[1])));
  } catch {
    return {};
  }
}
function isPlain(value) {
  if (Array.isArray(value)) return value.every((item) => typeof item === "string");
  return typeof value === "string" || typeof value === "boolean";
}
function isText2(value, form) {
  return typeof value === "string" && form.test(value);
}
function printIndex(charts, nowMs) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const chart2 of charts.toSorted((left, right) => right.createdAtMs - left.createdAtMs)) {
    byName2.set(chart2.name, [...byName2.get(chart2.name) ?? [], chart2]);
  }
  const names = [...byName2].sort(([left], [right]) => left < right ? -1 : 1);
  const entries = names.flatMap(([name2, versions]) => [`  ${JSON.stringify(name2)}:`, ...versions.flatMap(printEntry)]);
  return [
    "apiVersion: v1",
    entries.length === 0 ? "entries: {}" : "entries:",
    ...entries,
    `generated: ${JSON.stringify(new Date(nowMs).toISOString())}`,
    ""
  ].join("\n");
}
function printEntry(chart2) {
  const { name: name2, version, digest: digest2, createdAtMs, metadata } = chart2;
  const members = {
    ...metadata,
    name: name2,
    version,
    created: new Date(createdAtMs).toISOString(),
    digest: digest2.replace(/^sha\d+:/, ""),
    urls: [`charts/${chartFile(chart2)}`]
  };
  const lines = Object.entries(members).map(([member2, value]) => `${JSON.stringify(member2)}: ${JSON.stringify(value)}`);
  return lines.map((line, index) => `${index === 0 ? "    - " : "      "}${line}`);
}
var REPOSITORY_PATH = "/chartrepo/";
async function serveChartRepository(target, request) {
  if (request.method !== "GET" && request.method !== "HEAD") return failed(405, "Expected GET or HEAD.");
  const [namespace2 = "", ...rest] = pathOf(request).slice(REPOSITORY_PATH.length).split("/").map(decoded);
  try {
    const admitted = admit(target, registryCallerOf(request), namespace2);
    if ("status" in admitted) return admitted;
    const { instance: instance2, login } = admitted;
    const { store, clock: clock2 } = target.services;
    if (store.namespaces.get(namespaceKey(instance2.id, namespace2)) === void 0) {
      return failed(404, `The instance has no namespace ${namespace2}.`);
    }
    const charts = listCharts(store, instance2.id, namespace2);
    if (rest.join("/") === "index.yaml") return yaml(printIndex(charts, clock2.now()));
    const [folder, file] = rest;
    const chart2 = folder === "charts" && rest.length === 2 ? charts.find((one) => chartFile(one) === file) : void 0;
    return chart2 === void 0 ? failed(404, "There is no such chart.") : await hand(target, request, chart2, login);
  } catch (thrown) {
    if (thrown instanceof RegistryRefusal && thrown.reason === "missing") return failed(404, thrown.message);
    throw thrown;
  }
}
function admit({ services, options }, caller, namespace2) {
  const instance2 = instanceAt(services, caller, options);
  if (instance2 === void 0) return UNAUTHORIZED;
  const refusal = refusalOf(services, instance2, caller, options);
  if (refusal !== void 0) return failed(403, refusal);
  const login = options.auth === "none" ? ownerOf(instance2) : loginOf2(services, instance2, caller);
  if ((login == null ? void 0 : login.may("pull", namespace2)) === true) return { instance: instance2, login };
  return login === void 0 || login.name === "" ? UNAUTHORIZED : failed(403, `${login.name} may not pull in ${namespace2}.`);
}
function loginOf2(services, instance2, { credentials }) {
  if (credentials === void 0) return anonymous(services, instance2);
  const { kind } = credentials;
  return kind === "password" ? loginBy(services, instance2, credentials.name, credentials.password) : void 0;
}
async function hand({ services, change, blobs }, { method }, chart2, login) {
  const { source, digest: digest2 } = chart2;
  const blob = "content" in source ? void 0 : findBlob(services.store, source, digest2);
  const size2 = "content" in source ? source.content.length : blob == null ? void 0 : blob.size;
  if (size2 === void 0) return failed(404, "The package of the chart is not there.");
  const headers = { "Content-Type": "application/x-tar", "Content-Length": String(size2) };
  if (method === "HEAD") return { status: 200, headers, body: "" };
  const bytes2 = "content" in source ? source.content : blob == null ? void 0 : blob.content;
  const stream = bytes2 === void 0 ? await blobs.read({ digest: digest2, size: size2 }) : void 0;
  if (bytes2 === void 0 && stream === void 0) return failed(404, "The package of the chart is not there.");
  await change((changed) => noteDownload(changed, chart2, login.name));
  return { status: 200, headers, body: "", bytes: bytes2, stream };
}
function decoded(part2) {
  try {
    return decodeURIComponent(part2);
  } catch {
    return "";
  }
}
function yaml(body) {
  return { status: 200, headers: { "Content-Type": "application/x-yaml" }, body };
}
function failed(status, error2) {
  return json(status, { error: error2 });
}
var UNAUTHORIZED = {
  ...failed(401, "Log in with an access token of the instance, or as a service account."),
  headers: { "Content-Type": "application/json", "WWW-Authenticate": 'Basic realm="harbor"' }
};
var HEALTH_PATH = "/healthz";
var ADMIN_PATH = "/_tcrkit/";
var RegistryError = class _RegistryError extends Error {
  constructor(status, code, message, headers = {}) {
    super(message);
    this.name = "RegistryError";
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
  /** What went wrong, as a client is told it. @throws what is no error of a client, nor of a disk. */
  static from(thrown) {
    if (thrown instanceof _RegistryError) return thrown;
    if (thrown instanceof RegistryRefusal) return new _RegistryError(...REFUSALS[thrown.reason], thrown.message);
    if (thrown instanceof BlobSpaceError || thrown instanceof PersistenceError) {
      return new _RegistryError(503, "UNAVAILABLE", thrown.message);
    }
    if (thrown instanceof DamagedBlobError) return new _RegistryError(404, "BLOB_UNKNOWN", thrown.message);
    throw thrown;
  }
};
var REFUSALS = {
  missing: [404, "NAME_UNKNOWN"],
  invalid: [400, "MANIFEST_INVALID"],
  // Harbor's status for it.
  immutable: [412, "DENIED"],
  notEmpty: [409, "DENIED"],
  readOnly: [403, "DENIED"],
  quota: [403, "DENIED"]
};
function malformedDigest() {
  return new RegistryError(400, "DIGEST_INVALID", "The digest is not well formed.");
}
function errorResponse({ status, code, message, headers }) {
  return {
    status,
    headers: { "Content-Type": "application/json", ...headers },
    body: `${JSON.stringify({ errors: [{ code, message, detail: null }] })}
`
  };
}
var TOKEN_PATH = "/service/token";
var SERVICE = "harbor-registry";
function authorize(services, instance2, request, asked, mode) {
  if (mode === "none") return ownerOf(instance2);
  const shown = credentialsOf(request);
  const found2 = shown && authenticate2(services, instance2, shown);
  const login = (found2 == null ? void 0 : found2.login) ?? anonymous(services, instance2);
  if (asked === void 0) {
    if (found2 === void 0) throw challenge(request, asked);
    return login;
  }
  if (login.may(asked.action, asked.namespace) && (found2 === void 0 || found2.covers(asked))) return login;
  const hasName = login.name !== "";
  if (!hasName || login.may(asked.action, asked.namespace)) throw challenge(request, asked);
  throw new RegistryError(403, "DENIED", `${login.name} may not ${asked.action} in ${asked.repository}.`);
}
function authenticate2(services, instance2, shown) {
  if (shown.kind === "token") return byToken(services, instance2, shown.token);
  const login = loginBy(services, instance2, shown.name, shown.password);
  return login && { login, covers: () => true };
}
function byToken(services, instance2, token2) {
  const claims = readJwt(token2, instanceKey(services, instance2.id));
  if (claims === void 0 || claims["aud"] !== SERVICE || claims["instance"] !== instance2.id) return void 0;
  if (Number(claims["exp"]) * 1e3 <= services.clock.now()) return void 0;
  const login = loginOf(services, instance2, String(claims["sub"]));
  if (login === void 0) return void 0;
  const access = claims["access"];
  const covers2 = ({ repository: repository2, action }) => access.some(({ type, name: name2, actions }) => type === "repository" && name2 === repository2 && actions.includes(action));
  return { login, covers: covers2 };
}
function challenge(request, asked) {
  const scope = asked === void 0 ? "" : `,scope="${scopeOf(asked)}"`;
  return new RegistryError(
    401,
    "UNAUTHORIZED",
    "Log in to the registry: with an access token, or as a service account.",
    {
      "WWW-Authenticate": `Bearer realm="${originOf(request)}${TOKEN_PATH}",service="${SERVICE}"${scope}`
    }
  );
}
function scopeOf({ action, repository: repository2 }) {
  return `repository:${repository2}:${action === "push" ? "pull,push" : action}`;
}
function pathTo({ namespace: namespace2, name: name2 }, rest) {
  return `/v2/${namespace2}/${name2}/${rest}`;
}
function empty(status, headers) {
  return { status, headers, body: "" };
}
var readBlob = async (call) => {
  const { request, reference: digest2 } = call;
  const blob = blobOf2(call);
  if (blob.content === void 0 && !await call.blobs.has(blob)) throw unknownBlob();
  const headers = { "Content-Type": "application/octet-stream", "Docker-Content-Digest": digest2, ETag: `"${digest2}"` };
  if (isKnown(headerOf2(request, "if-none-match"), digest2)) return empty(304, headers);
  const range = rangeOf(headerOf2(request, "range"), blob.size);
  const [start, end] = range ?? [0, blob.size];
  const answer2 = {
    status: range === void 0 ? 200 : 206,
    headers: {
      ...headers,
      "Accept-Ranges": "bytes",
      "Content-Length": String(end - start),
      ...range === void 0 ? {} : { "Content-Range": `bytes ${start}-${end - 1}/${blob.size}` }
    },
    body: ""
  };
  if (request.method === "HEAD") {
    await keepForPush(call, blob);
    return answer2;
  }
  if (blob.content !== void 0) return { ...answer2, bytes: blob.content.slice(start, end) };
  const stream = await call.blobs.read(blob, range && { start, end });
  if (stream === void 0) throw unknownBlob();
  return { ...answer2, stream };
};
async function keepForPush(call, blob) {
  const { repository: repository2, login, services } = call;
  if (!login.may("push", repository2.namespace) || services.clock.now() - blob.addedAtMs < BLOB_GRACE_MS / 2) return;
  try {
    await call.change((inside) => addBlob(inside, repository2, blobOf2(call)));
  } catch (error2) {
    if (!(error2 instanceof PersistenceError)) throw error2;
  }
}
var deleteBlob2 = async (call) => {
  await call.change((services) => deleteBlob(services, blobOf2(call)));
  return empty(202, {});
};
function blobOf2({ services, repository: repository2, reference: digest2 }) {
  if (!isDigest(digest2)) throw malformedDigest();
  const blob = findBlob(services.store, repository2, digest2);
  if (blob === void 0) throw unknownBlob();
  return blob;
}
function unknownBlob() {
  return new RegistryError(404, "BLOB_UNKNOWN", "The repository has no such blob.");
}
function isKnown(ifNoneMatch, digest2) {
  return (ifNoneMatch == null ? void 0 : ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === `"${digest2}"`)) === true;
}
function rangeOf(header2, size2) {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec((header2 == null ? void 0 : header2.trim()) ?? "") ?? [];
  if (first === "" && last === "") {
    if (header2 === void 0 || !header2.includes(",")) return void 0;
    throw unsatisfiable(size2, "One range at a time.");
  }
  const start = first === "" ? Math.max(0, size2 - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size2 : Math.min(size2, Number(last) + 1);
  if (start >= end) throw unsatisfiable(size2, `The blob has ${size2} bytes.`);
  return [start, end];
}
function unsatisfiable(size2, message) {
  return new RegistryError(416, "SIZE_INVALID", message, { "Content-Range": `bytes */${size2}` });
}
var INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
var MAX_NAMES = 1e3;
var listTags = async ({ services, repository: repository2, query }) => {
  const { store } = services;
  const { namespace: namespace2, name: name2 } = repository2;
  const key = keyOfRepository(repository2);
  const asked = askedPage(query);
  if (store.repositories.get(key) === void 0) {
    throw new RegistryError(404, "NAME_UNKNOWN", "There is no such repository.");
  }
  const { page, next } = pageOf(store.imageTags.namesAfter(key, asked.last, asked.count + 1), asked);
  return listed({ name: `${namespace2}/${name2}`, tags: page }, pathTo(repository2, "tags/list"), next);
};
var listRepositories = async ({ services, instance: instance2, login, query }) => {
  const { store } = services;
  const names = store.namespaces.childrenOf(instance2.id).filter(({ name: name2 }) => login.may("pull", name2)).flatMap(({ name: name2 }) => store.repositories.childrenOf(namespaceKey(instance2.id, name2))).map(({ namespace: namespace2, name: name2 }) => `${namespace2}/${name2}`);
  const asked = askedPage(query);
  const rest = names.filter((name2) => name2 > asked.last).sort((left, right) => left < right ? -1 : 1);
  const { page, next } = pageOf(rest, asked);
  return listed({ repositories: page }, "/v2/_catalog", next);
};
var MAX_READ_LENGTH = 4 << 20;
var listReferrers = async ({ services, repository: repository2, reference, query }) => {
  var _a2;
  if (!isDigest(reference)) throw malformedDigest();
  const wanted = query.get("artifactType");
  const last = Number(query.get("last") ?? 0);
  const all = services.store.artifacts.childrenOf(referrersKey(keyOfRepository(repository2), reference));
  const rest = all.filter(({ id }) => id > last);
  let length = 0;
  const page = rest.filter(({ manifest }, index) => {
    length += manifest.length;
    return index === 0 || length <= MAX_READ_LENGTH;
  });
  const manifests = page.flatMap((artifact) => descriptorOf(artifact, wanted));
  const next = new URLSearchParams({ ...wanted !== null && { artifactType: wanted }, last: String((_a2 = page.at(-1)) == null ? void 0 : _a2.id) });
  return {
    status: 200,
    headers: {
      "Content-Type": INDEX_TYPE,
      ...wanted === null ? {} : { "OCI-Filters-Applied": "artifactType" },
      ...page.length < rest.length && linkTo(pathTo(repository2, `referrers/${reference}`), String(next))
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests })
  };
};
function descriptorOf({ mediaType, manifest, digest: digest2 }, wanted) {
  const { artifactType, annotations } = readManifest(manifest);
  if (wanted !== null && artifactType !== wanted) return [];
  const said = artifactType === "" ? {} : { artifactType };
  return [{ mediaType, size: byteLength(manifest), digest: digest2, ...said, ...annotations && { annotations } }];
}
function askedPage(query) {
  const asked = query.get("n");
  if (asked !== null && !/^\d{1,9}$/.test(asked)) {
    throw new RegistryError(400, "UNSUPPORTED", "n: expected a whole number.");
  }
  return { count: Math.min(MAX_NAMES, asked === null ? MAX_NAMES : Number(asked)), last: query.get("last") ?? "" };
}
function pageOf(rest, { count: count2 }) {
  const page = rest.slice(0, count2);
  const isLast = rest.length <= count2 || page.length === 0;
  return { page, next: isLast ? void 0 : `n=${count2}&last=${encodeURIComponent(page.at(-1) ?? "")}` };
}
function listed(body, path2, next) {
  const link = next === void 0 ? {} : linkTo(path2, next);
  return { status: 200, headers: { "Content-Type": "application/json", ...link }, body: JSON.stringify(body) };
}
function linkTo(path2, query) {
  return { Link: `<${path2}?${query}>; rel="next"` };
}
var MAX_MANIFEST_BYTES = 4 << 20;
var MAX_TAGS = 100;
var MAX_CONFIG_BYTES = 4 << 20;
var readManifestByReference = async (call) => {
  const { request, login } = call;
  const { artifact, tag } = artifactOf(call);
  const { digest: digest2, mediaType, manifest } = artifact;
  const headers = { "Content-Type": mediaType, "Docker-Content-Digest": digest2, ETag: `"${digest2}"` };
  if (isKnown(headerOf2(request, "if-none-match"), digest2)) return empty(304, headers);
  if (request.method === "GET") {
    const { instanceId, namespace: namespace2, repository: repository2 } = artifact;
    const pulled = { instanceId, namespace: namespace2, repository: repository2, digest: digest2, tag: (tag == null ? void 0 : tag.name) ?? "", operator: login.name };
    await call.change(({ emit, clock: clock2 }) => emit({ type: "pullImage", ...pulled, atMs: clock2.now() }));
  }
  const bytes2 = new TextEncoder().encode(manifest);
  const length = request.method === "HEAD" ? { "Content-Length": String(bytes2.length) } : {};
  return { status: 200, headers: { ...headers, ...length }, body: "", bytes: bytes2 };
};
var putManifest = async (call) => {
  const { request, reference, repository: repository2, query, login } = call;
  const tags2 = reference.includes(":") ? [...new Set(query.getAll("tag"))] : [reference];
  if (tags2.length > MAX_TAGS)
    throw new RegistryError(414, "UNSUPPORTED", `At most ${MAX_TAGS} tags with one manifest.`);
  const bytes2 = await manifestBytes(request);
  const digest2 = isDigest(reference) ? await digestOfBytes(reference, bytes2) : digestOf(bytes2);
  if (reference.includes(":") && digest2 !== reference) {
    throw new RegistryError(400, "DIGEST_INVALID", `The manifest has the digest ${digest2}, not ${reference}.`);
  }
  const manifest = textOf(bytes2);
  if (manifest === void 0) throw new RegistryError(400, "MANIFEST_INVALID", "The manifest is no UTF-8.");
  assertReadable(manifest);
  const facts = readManifest(manifest);
  const mediaType = mediaTypeOf2(request, facts);
  const { subject } = facts;
  const config = facts.config === void 0 ? "" : await configOf(call, facts.config);
  await call.change((services) => {
    services.clock.advance();
    if (facts.config !== void 0) findConfig(call, facts.config);
    const target = { ...repository2, repository: repository2.name, operator: login.name };
    pushContent(services, target, tags2, { digest: digest2, mediaType, manifest, config, subject, size: facts.bytes });
  });
  return empty(201, {
    Location: pathTo(repository2, `manifests/${digest2}`),
    "Docker-Content-Digest": digest2,
    ...subject === void 0 ? {} : { "OCI-Subject": subject },
    ...reference.includes(":") && tags2.length > 0 ? { "OCI-Tag": tags2.join(", ") } : {}
  });
};
var deleteManifest2 = async (call) => {
  const { name: name2 } = call.login;
  await call.change((services) => {
    const { artifact, tag } = artifactOf(call);
    services.clock.advance();
    if (tag !== void 0) untag(services, tag, name2);
    else deleteManifest(services, artifact, name2);
  });
  return empty(202, {});
};
function artifactOf({ services, repository: repository2, reference }) {
  const { store } = services;
  const key = keyOfRepository(repository2);
  if (reference.includes(":") && !isDigest(reference)) {
    throw malformedDigest();
  }
  const tag = isDigest(reference) ? void 0 : store.imageTags.get(tagKey(key, reference));
  const artifact = store.artifacts.get(artifactKey(key, (tag == null ? void 0 : tag.digest) ?? reference));
  if (artifact === void 0) {
    throw new RegistryError(404, "MANIFEST_UNKNOWN", "The repository has no such manifest.");
  }
  return { artifact, tag };
}
async function manifestBytes(request) {
  const { body } = await collectBody(request, MAX_MANIFEST_BYTES);
  const whole = typeof body === "string" ? new TextEncoder().encode(body) : body;
  if (whole.length > MAX_MANIFEST_BYTES) {
    throw new RegistryError(413, "SIZE_INVALID", `A manifest has at most ${MAX_MANIFEST_BYTES} bytes.`);
  }
  return Uint8Array.from(whole);
}
var MAX_VALUES2 = 2e5;
function assertReadable(manifest) {
  let values = 0;
  for (let index = 0; index < manifest.length; index += 1) {
    const code = manifest.charCodeAt(index);
    if (code === COMMA2 || code === BRACE || code === BRACKET) values += 1;
  }
  if (values <= MAX_VALUES2) return;
  throw new RegistryError(400, "MANIFEST_INVALID", `A manifest has at most ${MAX_VALUES2} values.`);
}
var [COMMA2, BRACE, BRACKET] = [",", "{", "["].map((text2) => text2.charCodeAt(0));
function mediaTypeOf2(request, { mediaType, saysType }) {
  var _a2;
  const sent = (_a2 = headerOf2(request, "content-type")) == null ? void 0 : _a2.replace(/;.*$/, "").trim();
  if (sent === void 0 || sent === "") return mediaType;
  if (saysType && sent !== mediaType) {
    throw new RegistryError(400, "MANIFEST_INVALID", `The manifest says ${mediaType}, its Content-Type ${sent}.`);
  }
  return sent;
}
async function configOf(call, digest2) {
  const blob = findConfig(call, digest2);
  if (blob.content !== void 0) return textOf(blob.content) ?? "";
  const stream = await call.blobs.read(blob);
  if (stream === void 0) throw unknownConfig(digest2);
  if (blob.size > MAX_CONFIG_BYTES) return "";
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return textOf(concatBytes(chunks)) ?? "";
}
function findConfig({ services, repository: repository2 }, digest2) {
  const blob = findBlob(services.store, repository2, digest2);
  if (blob === void 0) throw unknownConfig(digest2);
  return blob;
}
function unknownConfig(digest2) {
  return new RegistryError(
    400,
    "MANIFEST_BLOB_UNKNOWN",
    `The repository has no blob ${digest2}, the manifest's configuration.`
  );
}
var ISSUER = "harbor-token-issuer";
var TOKEN_SECONDS = 1800;
var MAX_FORM_BYTES = 64 * 1024 - 1;
async function readTokenRequest(request) {
  const { target, body } = await collectBody(request, MAX_FORM_BYTES);
  const [, query = ""] = /\?(.*)$/s.exec(target) ?? [];
  const params = new URLSearchParams(`${query}&${textOf(body) ?? ""}`);
  const [name2, password] = [params.get("username"), params.get("password")];
  const inForm = name2 === null || password === null ? void 0 : { kind: "password", name: name2, password };
  const credentials = credentialsOf(request) ?? inForm;
  return {
    credentials,
    scopes: params.getAll("scope").flatMap((scopes) => scopes.split(" ")),
    isWrong: credentials === void 0 && headerOf2(request, "authorization") !== void 0
  };
}
function issueToken(services, instance2, { credentials, scopes, isWrong }) {
  const login = credentials === void 0 ? anonymous(services, instance2) : passwordLogin(services, instance2, credentials);
  if (login === void 0 || isWrong) {
    throw new RegistryError(401, "UNAUTHORIZED", "The name or the password is wrong.");
  }
  const now = Math.floor(services.clock.now() / 1e3);
  const claims = {
    iss: ISSUER,
    sub: login.name,
    aud: SERVICE,
    instance: instance2.id,
    iat: now,
    nbf: now,
    exp: now + TOKEN_SECONDS,
    access: scopes.flatMap((scope) => granted(scope, login))
  };
  const token2 = signJwt(claims, instanceKey(services, instance2.id));
  const issued_at = new Date(services.clock.now()).toISOString();
  return json(200, { token: token2, access_token: token2, expires_in: TOKEN_SECONDS, issued_at });
}
function granted(scope, login) {
  const [, type = "", name2 = "", asked = ""] = /^(\w+):(.+):([^:]*)$/.exec(scope) ?? [];
  if (type !== "repository") return [];
  const [namespace2 = ""] = name2.split("/");
  const wanted = new Set(
    asked.split(",").flatMap((action) => action === "*" ? ["pull", "push", "delete"] : [action])
  );
  const actions = ["pull", "push", "delete"].filter(
    (action) => wanted.has(action) && login.may(action, namespace2)
  );
  return actions.length === 0 ? [] : [{ type, name: name2, actions }];
}
function passwordLogin(services, instance2, shown) {
  return shown.kind === "password" ? loginBy(services, instance2, shown.name, shown.password) : void 0;
}
var beginUpload = async (call) => {
  const { repository: repository2, query, services, uploads } = call;
  assertTakesBlobs(services, repository2);
  const mounted = query.get("mount");
  if (mounted !== null && await mount(call, mounted)) return created(repository2, mounted);
  const upload = await uploads.begin(services.ids.uploadId(), repository2);
  if (upload === void 0) throw tooMany();
  const digest2 = query.get("digest");
  if (digest2 === null) return empty(202, progressOf(upload));
  try {
    return await onUpload(call, upload, () => finish(call, upload, digest2));
  } finally {
    uploads.end(upload);
    await upload.draft.discard();
  }
};
var continueUpload = async (call) => {
  const upload = uploadOf(call);
  return onUpload(call, upload, async () => {
    await take(upload, call.request);
    return empty(202, progressOf(upload));
  });
};
var endUpload = async (call) => {
  const upload = uploadOf(call);
  return onUpload(call, upload, () => finish(call, upload, call.query.get("digest") ?? ""));
};
var showUpload = async (call) => {
  const upload = uploadOf(call);
  return onUpload(call, upload, async () => empty(204, progressOf(upload)));
};
var cancelUpload = async (call) => {
  const upload = uploadOf(call);
  return onUpload(call, upload, async () => {
    call.uploads.end(upload);
    await upload.draft.discard();
    return empty(204, {});
  });
};
function uploadOf({ uploads, reference, repository: repository2 }) {
  const upload = uploads.find(reference, repository2);
  if (upload === void 0) throw unknownUpload();
  return upload;
}
function unknownUpload() {
  return new RegistryError(
    404,
    "BLOB_UPLOAD_UNKNOWN",
    "There is no such upload: it has ended, or nothing came for long."
  );
}
function tooMany() {
  return new RegistryError(429, "TOOMANYREQUESTS", `${MAX_UPLOADS} uploads are under way.`, { "Retry-After": "1" });
}
async function onUpload({ uploads }, upload, work) {
  const response = await uploads.use(upload, work);
  if (response === void 0) throw unknownUpload();
  return response;
}
async function mount(call, digest2) {
  if (!isDigest(digest2)) throw invalidDigest();
  return call.bytes.pinned(digest2, async () => {
    const blob = mountable(call, digest2);
    if (blob === void 0 || !(blob.content !== void 0 || await call.blobs.has(blob))) return false;
    await call.change((services) => takeBlob(services, call.repository, blob));
    return true;
  });
}
function mountable({ repository: repository2, query, services, login }, digest2) {
  const { instanceId } = repository2;
  const mayRead = (namespace3) => login.may("pull", namespace3);
  const source = query.get("from");
  if (source === null) return findSource(services.store, instanceId, digest2, mayRead);
  const [, namespace2 = "", name2 = ""] = /^([^/]+)\/(.+)$/.exec(source) ?? [];
  return mayRead(namespace2) ? findBlob(services.store, { instanceId, namespace: namespace2, name: name2 }, digest2) : void 0;
}
async function finish(call, upload, digest2) {
  const { request, repository: repository2, uploads } = call;
  if (!isDigest(digest2)) throw invalidDigest();
  assertTakesBlobs(call.services, repository2);
  await take(upload, request);
  const { size: size2 } = upload.draft;
  uploads.end(upload);
  const isKept = await call.bytes.pinned(digest2, async () => {
    if (!await upload.draft.finish(digest2)) return false;
    await call.change((services) => takeBlob(services, repository2, { digest: digest2, size: size2 }));
    return true;
  });
  if (!isKept) throw new RegistryError(400, "DIGEST_INVALID", `The bytes that came do not have the digest ${digest2}.`);
  return created(repository2, digest2);
}
async function take(upload, request) {
  const { draft } = upload;
  const range = headerOf2(request, "content-range");
  const [, start, end] = /^(?:bytes[ =])?(\d+)-(\d+)(?:\/.*)?$/.exec(range ?? "") ?? [];
  if (range !== void 0 && Number(start) !== draft.size) {
    throw new RegistryError(
      416,
      "BLOB_UPLOAD_INVALID",
      `The chunk ${range} does not go on where the upload stands: ${draft.size} bytes have come.`,
      progressOf(upload)
    );
  }
  if (await appendAll(draft, request, range === void 0 ? void 0 : Number(end) + 1)) return;
  throw new RegistryError(
    400,
    "SIZE_INVALID",
    `The chunk ${range} brought other bytes than it tells of: ${draft.size} bytes have come in all.`,
    progressOf(upload)
  );
}
async function appendAll(draft, request, toldEnd) {
  for await (const chunk of chunksOf(request)) {
    const room = (toldEnd ?? Infinity) - draft.size;
    const fitting = chunk.subarray(0, Math.max(0, room));
    if (fitting.length > 0) await draft.append(fitting);
    if (chunk.length > room) return false;
  }
  return toldEnd === void 0 || draft.size === toldEnd;
}
function invalidDigest() {
  return new RegistryError(
    400,
    "DIGEST_INVALID",
    "Expected a digest: sha256: and 64, or sha512: and 128 hexadecimal digits."
  );
}
function created(repository2, digest2) {
  return empty(201, { Location: pathTo(repository2, `blobs/${digest2}`), "Docker-Content-Digest": digest2 });
}
function progressOf({ id, repository: repository2, draft }) {
  return {
    Location: pathTo(repository2, `blobs/uploads/${id}`),
    Range: `0-${Math.max(0, draft.size - 1)}`,
    "Docker-Upload-UUID": id
  };
}
var READ = ["GET", "HEAD"];
var ping = async () => json(200, {});
var routes = [
  { ends: "end-1", methods: READ, path: /^\/v2\/?$/, handle: ping },
  { ends: "end-8 of all", methods: READ, path: /^\/v2\/_catalog$/, handle: listRepositories },
  {
    ends: "end-2, end-10",
    methods: READ,
    path: part("blobs/(?<reference>[^/]+:[^/]+)"),
    action: "pull",
    handle: readBlob
  },
  {
    ends: "end-10",
    methods: ["DELETE"],
    path: part("blobs/(?<reference>[^/]+:[^/]+)"),
    action: "delete",
    handle: deleteBlob2
  },
  {
    ends: "end-3",
    methods: READ,
    path: part("manifests/(?<reference>[^/]+)"),
    action: "pull",
    handle: readManifestByReference
  },
  { ends: "end-7", methods: ["PUT"], path: part("manifests/(?<reference>[^/]+)"), action: "push", handle: putManifest },
  {
    ends: "end-9",
    methods: ["DELETE"],
    path: part("manifests/(?<reference>[^/]+)"),
    action: "delete",
    handle: deleteManifest2
  },
  { ends: "end-4, end-11", methods: ["POST"], path: part("blobs/uploads/?"), action: "push", handle: beginUpload },
  {
    ends: "end-5",
    methods: ["PATCH"],
    path: part("blobs/uploads/(?<reference>[^/]+)"),
    action: "push",
    handle: continueUpload
  },
  {
    ends: "end-6",
    methods: ["PUT"],
    path: part("blobs/uploads/(?<reference>[^/]+)"),
    action: "push",
    handle: endUpload
  },
  {
    ends: "end-13",
    methods: READ,
    path: part("blobs/uploads/(?<reference>[^/]+)"),
    action: "push",
    handle: showUpload
  },
  {
    ends: "end-14",
    methods: ["DELETE"],
    path: part("blobs/uploads/(?<reference>[^/]+)"),
    action: "push",
    handle: cancelUpload
  },
  { ends: "end-8", methods: READ, path: part("tags/list"), action: "pull", handle: listTags },
  { ends: "end-12", methods: READ, path: part("referrers/(?<reference>[^/]+)"), action: "pull", handle: listReferrers }
];
function part(rest) {
  return new RegExp(`^/v2/(?<name>.+)/${rest}$`);
}
function isRegistryPath(path2) {
  return path2 === TOKEN_PATH || path2 === "/v2" || path2.startsWith("/v2/");
}
async function serveRegistry(target, request) {
  try {
    const response = await answer(target, request);
    return withVersion(response);
  } catch (thrown) {
    return withVersion(errorResponse(RegistryError.from(thrown)));
  }
}
async function answer(target, request) {
  var _a2;
  const { services, options } = target;
  const path2 = pathOf(request);
  const caller = registryCallerOf(request);
  if (path2 === TOKEN_PATH) {
    const asked2 = await readTokenRequest(request);
    const found2 = instanceFor(target, { ...caller, credentials: asked2.credentials });
    if (found2 === void 0) throw severalInstances(401, "UNAUTHORIZED");
    return issueToken(services, found2, asked2);
  }
  const { route: route2, name: name2, reference } = find(request.method, path2);
  const asked = route2.action === void 0 ? void 0 : askedOf(route2.action, name2);
  const instance2 = instanceFor(target, caller);
  if (instance2 === void 0)
    throw options.auth === "none" ? severalInstances(404, "NAME_UNKNOWN") : challenge(request, asked);
  const login = authorize(services, instance2, request, asked, options.auth);
  const repository2 = { instanceId: instance2.id, namespace: (asked == null ? void 0 : asked.namespace) ?? "", name: bareName2(name2) };
  if (asked !== void 0) assertName2(services, repository2);
  const query = new URLSearchParams((_a2 = /\?(.*)$/s.exec(request.target)) == null ? void 0 : _a2[1]);
  const call = { ...target, request, query, instance: instance2, login, repository: repository2, reference };
  return route2.handle(call);
}
function instanceFor({ services, options }, caller) {
  const instance2 = instanceAt(services, caller, options);
  const refusal = instance2 && refusalOf(services, instance2, caller, options);
  if (refusal !== void 0) throw new RegistryError(403, "DENIED", refusal);
  return instance2;
}
function severalInstances(status, code) {
  return new RegistryError(
    status,
    code,
    "There are several instances: log in, go to NAME.localhost, or start with --registry-instance NAME."
  );
}
var MAX_PATH_LENGTH = 1024;
function find(method, path2) {
  const decoded2 = decode2(path2);
  if (decoded2.length > MAX_PATH_LENGTH) throw new RegistryError(404, "NAME_INVALID", "The path is too long.");
  const found2 = routes.flatMap((route2) => {
    var _a2, _b2;
    const match = route2.path.exec(decoded2);
    return match === null ? [] : [{ route: route2, name: ((_a2 = match.groups) == null ? void 0 : _a2["name"]) ?? "", reference: ((_b2 = match.groups) == null ? void 0 : _b2["reference"]) ?? "" }];
  });
  const fitting = found2.find(({ route: route2 }) => route2.methods.includes(method));
  if (fitting !== void 0) return fitting;
  if (found2.length === 0) throw new RegistryError(404, "NAME_INVALID", "The registry has no such path.");
  const Allow = found2.flatMap(({ route: route2 }) => route2.methods).join(", ");
  throw new RegistryError(405, "UNSUPPORTED", `Expected ${Allow}.`, { Allow });
}
function decode2(path2) {
  try {
    return decodeURIComponent(path2);
  } catch {
    throw new RegistryError(400, "NAME_INVALID", "The path holds an escape that is broken or no UTF-8.");
  }
}
function askedOf(action, repository2) {
  const [namespace2 = ""] = repository2.split("/");
  return { action, namespace: namespace2, repository: repository2 };
}
function bareName2(repository2) {
  return repository2.slice(repository2.indexOf("/") + 1);
}
function assertName2(services, { instanceId, namespace: namespace2, name: name2 }) {
  try {
    assertRepositoryName(name2);
  } catch {
    throw new RegistryError(400, "NAME_INVALID", "The name of the repository is not valid.");
  }
  if (services.store.namespaces.get(namespaceKey(instanceId, namespace2)) === void 0) {
    throw new RegistryError(404, "NAME_UNKNOWN", `The instance has no namespace ${namespace2}.`);
  }
}
function withVersion(response) {
  return { ...response, headers: { "Docker-Distribution-Api-Version": "registry/2.0", ...response.headers } };
}
function routeTrusted(emulator, request) {
  const path2 = pathOf(request);
  return path2 === "" || path2 === "/" ? emulator.answer(request) : routeBeside(emulator, request, path2);
}
async function routeBeside(emulator, request, path2) {
  if (isRegistryPath(path2)) return serveRegistry(emulator.registry, request);
  if (path2.startsWith(REPOSITORY_PATH)) return serveChartRepository(emulator.registry, request);
  if (path2.startsWith(CHART_PATH)) return emulator.change((services) => serveChart(services, request));
  if (path2 === HEALTH_PATH) return serveHealth(await emulator.refusal());
  if (path2.startsWith(ADMIN_PATH)) return serveAdmin(emulator, request, path2.slice(ADMIN_PATH.length));
  return json(404, { error: "The API is at the path / alone." });
}
function serveHealth(refusal) {
  return refusal === void 0 ? json(200, { status: "ok" }) : json(503, { status: "refusing", reason: refusal.message });
}
function createTransport(emulator) {
  return {
    isInProcess: true,
    send: async ({ method, url: url2, headers, body = "", signal }) => {
      emulator.assertOpen();
      signal == null ? void 0 : signal.throwIfAborted();
      const response = await routeTrusted(emulator, wireRequest(method, url2, headers, body));
      signal == null ? void 0 : signal.throwIfAborted();
      const { status, headers: answered, body: text2, stream, breakAfterBytes } = response;
      if (breakAfterBytes !== void 0) throw connectionReset();
      return {
        status,
        headers: lowerCased(answered),
        body: stream === void 0 ? text2 : await new Response(readableOf(stream)).text()
      };
    }
  };
}
function createFetch(emulator) {
  const fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, url: url2, headers, body: stream, signal } = request;
    emulator.assertOpen();
    signal.throwIfAborted();
    const body = stream === null ? "" : bodyStream(() => chunksOf3(stream));
    const sent = wireRequest(method, url2, Object.fromEntries(headers), body);
    const response = await orAbort(routeTrusted(emulator, sent), signal);
    const { status, headers: answered, breakAfterBytes } = response;
    if (breakAfterBytes !== void 0 && breakAfterBytes < 0) throw connectionReset();
    return new Response(bodyOf2(response), { status, headers: answered });
  };
  return Object.assign(fetch, { isInProcess: true });
}
function orAbort(work, signal) {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
async function* chunksOf3(stream) {
  const reader = stream.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (value !== void 0) yield value;
  }
}
function bodyOf2(answered) {
  const { status, body, bytes: bytes2, stream, breakAfterBytes } = answered;
  if (stream !== void 0) return readableOf(stream);
  if (breakAfterBytes === void 0) return status === 204 || status === 304 ? null : bytes2 ?? body;
  const kept2 = (bytes2 ?? new TextEncoder().encode(body)).subarray(0, breakAfterBytes);
  return new ReadableStream({
    start(controller) {
      if (kept2.length > 0) controller.enqueue(kept2);
    },
    pull(controller) {
      controller.error(connectionReset());
    }
  });
}
function readableOf(stream) {
  const iterator = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      var _a2;
      await ((_a2 = iterator.return) == null ? void 0 : _a2.call(iterator));
    }
  });
}
function connectionReset() {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  return Object.assign(new TypeError("fetch failed", { cause }), { code: "ECONNRESET" });
}
function wireRequest(method, url2, headers, body) {
  const [, host = "", target = ""] = /^[a-z]+:\/\/([^/?#]*)([^#]*)/i.exec(url2) ?? [];
  const slashed = target.startsWith("/") ? target : `/${target}`;
  return { method, target: slashed, headers: lowerCased(headers, { host }), body };
}
function lowerCased(headers, lower = {}) {
  for (const name2 of Object.keys(headers)) lower[lowerCase(name2)] = headers[name2] ?? "";
  return lower;
}
var MAX_NAMES2 = 256;
var lowerNames = /* @__PURE__ */ new Map();
function lowerCase(name2) {
  const known = lowerNames.get(name2);
  if (known !== void 0) return known;
  const lower = name2.toLowerCase();
  if (lowerNames.size < MAX_NAMES2) lowerNames.set(name2, lower);
  return lower;
}
export {
  Emulator,
  PersistenceError,
  SnapshotError,
  createFetch,
  createTransport,
  exampleCredentials
};
