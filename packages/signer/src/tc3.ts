import { assertTimestamp } from "./check.js";
import { assertBody, assertHost, assertMethod, assertPath, assertQuery } from "./check-request.js";
import { SignerError } from "./errors.js";
import { type KeyCache, keyCacheOf } from "./key-cache.js";
import { type SignedCanonicalTc3, signCanonicalTc3 } from "./tc3-canonical.js";
import { prepareHeaders } from "./tc3-headers.js";
import { tc3PayloadHash, UNSIGNED_PAYLOAD } from "./tc3-steps.js";
import type { Credentials, Tc3Request } from "./types.js";

/** How to sign with TC3-HMAC-SHA256. */
export interface Tc3Options {
  /** A token among them is sent as X-TC-Token. */
  readonly credentials: Credentials;
  /** The product, usually the first label of the host, such as `tcr`. */
  readonly service: string;
  /** Unix seconds. The API refuses a request that is more than 300 seconds off its own clock. */
  readonly timestamp: number;
  /** Headers to sign besides Content-Type and Host, in any case and order. Default: none. */
  readonly signedHeaders?: readonly string[] | undefined;
  /** Leaves the body out of the signature and says so in X-TC-Content-SHA256. Default false. */
  readonly unsignedPayload?: boolean | undefined;
  /** Where derived keys are kept. Default: with the credentials object, up to 8 of them. */
  readonly keyCache?: KeyCache | undefined;
}

/** A request signed with TC3-HMAC-SHA256, and every step on the way. */
export interface SignedTc3 extends SignedCanonicalTc3 {
  /** All headers to send: the caller's, Host, X-TC-Timestamp, Authorization, and those that the options ask for. */
  readonly headers: Record<string, string>;
  readonly payloadHash: string;
  /** Names in lower case, sorted, joined by semicolons. */
  readonly signedHeaders: string;
}

/**
 * Signs a request of Tencent Cloud API 3.0 with TC3-HMAC-SHA256 (Signature v3): JSON or multipart by POST, or a query
 * by GET.
 *
 * What is signed are the bytes that are handed in: send `body`, `query` and `headers` unchanged.
 *
 * @throws {SignerError} naming the field, for input that could not be verified.
 * @example
 * const { headers } = signTc3(
 *   { method: "POST", host: "tcr.tencentcloudapi.com", body: "{}",
 *     headers: { "Content-Type": "application/json", "X-TC-Action": "DescribeInstances", "X-TC-Version": "2019-09-24" } },
 *   { credentials: { secretId, secretKey }, service: "tcr", timestamp: Math.floor(Date.now() / 1000) },
 * );
 */
export function signTc3(request: Tc3Request, options: Tc3Options): SignedTc3 {
  if (typeof request !== "object" || request === null) throw new SignerError("MissingValue", "request", "expected one");
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
  const own = { host, timestamp, token: credentials.token || undefined, unsignedPayload };
  const { headers, canonicalHeaders, signedHeaders } = prepareHeaders(request.headers, own, options.signedHeaders);

  const payloadHash = tc3PayloadHash(unsignedPayload ? UNSIGNED_PAYLOAD : body);
  const canonical = { method, path, query, canonicalHeaders, signedHeaders, payloadHash };
  const { authorization, signature, canonicalRequest, hashedCanonicalRequest, credentialScope, stringToSign } =
    signCanonicalTc3(canonical, { secretId: credentials.secretId, key, timestamp });
  headers["Authorization"] = authorization;
  // Named one by one: a spread here costs as much as the rest of the signature.
  return {
    headers,
    authorization,
    signature,
    canonicalRequest,
    hashedCanonicalRequest,
    credentialScope,
    stringToSign,
    payloadHash,
    signedHeaders,
  };
}
