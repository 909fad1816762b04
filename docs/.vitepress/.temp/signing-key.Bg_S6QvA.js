import * as crypto from "node:crypto";
class SignerError extends Error {
  constructor(code, field, reason) {
    super(`${field}: ${reason}`);
    this.name = "SignerError";
    this.code = code;
    this.field = field;
  }
}
const LAST_SECOND = 253402300799;
const SERVICE = /^[\w.-]+$/;
const SECRET_ID = /^[!-+\-.0-~]+$/;
const TRIMMED = /^\S(?:.*\S)?$/s;
const TOKEN = /^[!-~](?:[\t -~]*[!-~])?$/;
function assertTimestamp(timestamp) {
  if (Number.isSafeInteger(timestamp) && timestamp >= 0 && timestamp <= LAST_SECOND)
    return;
  const found = timestamp > LAST_SECOND ? "; these look like milliseconds" : ", a whole number";
  throw new SignerError(timestamp === void 0 ? "MissingValue" : "InvalidValue", "timestamp", `expected Unix seconds${found}`);
}
function assertService(service) {
  assertForm(service, "service", SERVICE, "a product's name, such as tcr");
}
function assertCredentials(credentials) {
  if (typeof credentials !== "object" || credentials === null) {
    throw new SignerError("MissingValue", "credentials", "expected { secretId, secretKey, token? }");
  }
  const { secretId, secretKey } = credentials;
  assertForm(secretId, "credentials.secretId", SECRET_ID, "ASCII without white space, slash or comma");
  assertForm(secretKey, "credentials.secretKey", TRIMMED, "no white space around it");
}
function checkedToken(token) {
  if (token === void 0 || token === "")
    return void 0;
  assertForm(token, "credentials.token", TOKEN, "printable ASCII on one line, no white space around it");
  return token;
}
function assertForm(value, field, form, expected) {
  assertText(value, field);
  if (!form.test(value))
    throw new SignerError("InvalidValue", field, `expected ${expected}`);
}
function assertText(value, field) {
  if (value === void 0 || value === null || value === "") {
    throw new SignerError("MissingValue", field, "expected a text that is not empty");
  }
  if (typeof value !== "string")
    throw new SignerError("InvalidValue", field, `expected a text, got a value of type ${typeof value}`);
}
const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
const SCRATCH_CHARS = 256;
const hasOneShotHash = typeof crypto.hash === "function";
function sha256Hex(data) {
  return hasOneShotHash ? crypto.hash("sha256", data, "hex") : crypto.createHash("sha256").update(data).digest("hex");
}
function hmacSha256(key, message) {
  return crypto.createHmac("sha256", key).update(message).digest();
}
function keyedHmacSha256(key) {
  return hasOneShotHash ? twoHashes(key) : (message) => hmacHex(key, message);
}
function hmacBase64(algorithm, key, message) {
  return crypto.createHmac(algorithm, key).update(message).digest("base64");
}
function equal(left, right) {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && crypto.timingSafeEqual(a, b);
}
function twoHashes(key) {
  const inner = Buffer.alloc(BLOCK_BYTES + 3 * SCRATCH_CHARS, 54);
  const outer = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES, 92);
  const short = key.length > BLOCK_BYTES ? crypto.createHash("sha256").update(key).digest() : key;
  for (const [index, byte] of short.entries()) {
    inner[index] = byte ^ 54;
    outer[index] = byte ^ 92;
  }
  return (message) => {
    if (message.length > SCRATCH_CHARS)
      return hmacHex(key, message);
    const written = inner.write(message, BLOCK_BYTES, "utf8");
    const padded = new Uint8Array(inner.buffer, inner.byteOffset, BLOCK_BYTES + written);
    outer.write(crypto.hash("sha256", padded, "binary"), BLOCK_BYTES, "latin1");
    return crypto.hash("sha256", outer, "hex");
  };
}
function hmacHex(key, message) {
  return crypto.createHmac("sha256", key).update(message).digest("hex");
}
const TC3_ALGORITHM = "TC3-HMAC-SHA256";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
function tc3PayloadHash(payload) {
  return sha256Hex(payload);
}
function tc3CanonicalHeaders(headers) {
  const lines = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), canonicalValue(value)]);
  lines.sort(([left], [right]) => left < right ? -1 : 1);
  return {
    canonicalHeaders: lines.map(([name, value]) => `${name}:${value}
`).join(""),
    signedHeaders: lines.map(([name]) => name).join(";")
  };
}
function canonicalValue(value) {
  return value.trim().toLowerCase();
}
function tc3CanonicalRequest(parts) {
  const { method, path, query, canonicalHeaders, signedHeaders, payloadHash } = parts;
  return `${method}
${path}
${query}
${canonicalHeaders}
${signedHeaders}
${payloadHash}`;
}
function tc3HashedCanonicalRequest(canonicalRequest) {
  return sha256Hex(canonicalRequest);
}
function tc3Date(timestamp) {
  return new Date(timestamp * 1e3).toISOString().slice(0, 10);
}
function tc3CredentialScope(date, service) {
  return `${date}/${service}/tc3_request`;
}
function tc3StringToSign({ timestamp, credentialScope, hashedCanonicalRequest }) {
  return `${TC3_ALGORITHM}
${timestamp}
${credentialScope}
${hashedCanonicalRequest}`;
}
function tc3DerivedKeys({ secretKey, date, service }) {
  const dateKey = hmacSha256(`TC3${secretKey}`, date);
  const serviceKey = hmacSha256(dateKey, service);
  return { dateKey, serviceKey, signingKey: hmacSha256(serviceKey, "tc3_request") };
}
function tc3SigningKey(parts) {
  return tc3DerivedKeys(parts).signingKey;
}
function tc3Authorization(parts) {
  const { secretId, credentialScope, signedHeaders, signature } = parts;
  return `${TC3_ALGORITHM} Credential=${secretId}/${credentialScope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}
function deriveSigningKey(credentials, timestamp, service) {
  assertCredentials(credentials);
  checkedToken(credentials.token);
  assertTimestamp(timestamp);
  assertService(service);
  const date = tc3Date(timestamp);
  const sign = keyedHmacSha256(tc3SigningKey({ secretKey: credentials.secretKey, date, service }));
  return { credentialScope: tc3CredentialScope(date, service), sign };
}
export {
  LAST_SECOND as L,
  SignerError as S,
  TC3_ALGORITHM as T,
  UNSIGNED_PAYLOAD as U,
  tc3HashedCanonicalRequest as a,
  tc3StringToSign as b,
  tc3CanonicalRequest as c,
  deriveSigningKey as d,
  tc3Authorization as e,
  assertCredentials as f,
  assertTimestamp as g,
  checkedToken as h,
  tc3Date as i,
  tc3DerivedKeys as j,
  hmacBase64 as k,
  assertText as l,
  assertForm as m,
  canonicalValue as n,
  tc3CanonicalHeaders as o,
  SERVICE as p,
  equal as q,
  keyedHmacSha256 as r,
  hmacSha256 as s,
  tc3PayloadHash as t,
  tc3SigningKey as u,
  tc3CredentialScope as v
};
