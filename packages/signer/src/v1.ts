import { assertHost, assertMethod, assertPath } from "./check-request.js";
import { SignerError } from "./errors.js";
import { flattenParams } from "./flatten.js";
import { percentEncode } from "./percent.js";
import type { V1Request, V1SignatureMethod } from "./types.js";
import { type SignedCanonicalV1, signCanonicalV1, type V1Options } from "./v1-canonical.js";

/** A request signed with Signature v1, and every step on the way. */
export interface SignedV1 extends Omit<SignedCanonicalV1, "pairs"> {
  /** The signature as it stands in the query. */
  readonly encodedSignature: string;
  /** All parameters to send, none of them escaped: flat, sorted by name, with those that the signer adds and Signature. */
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Signs a request of Tencent Cloud API 3.0 with Signature v1, HmacSHA1 or HmacSHA256: a query by GET or a form by POST.
 *
 * Nested parameters are flattened, `InstanceIds.0`. SecretId, Timestamp, Nonce, SignatureMethod and Token are added.
 *
 * @throws {SignerError} naming the field, for input that could not be verified.
 * @example
 * const { query } = signV1(
 *   { method: "GET", host: "tcr.tencentcloudapi.com", params: { Action: "DescribeInstances", Version: "2019-09-24" } },
 *   { credentials: { secretId, secretKey }, signatureMethod: "HmacSHA256", timestamp: 1465185768, nonce: 11886 },
 * );
 */
export function signV1(request: V1Request, options: V1Options): SignedV1 {
  if (typeof request !== "object" || request === null) throw new SignerError("MissingValue", "request", "expected one");
  if (typeof options !== "object" || options === null)
    throw new SignerError("MissingValue", "options", "expected some");
  const { method, host, path = "/" } = request;
  assertMethod(method);
  assertHost(host);
  assertPath(path);
  const params = flattenParams(request.params);
  assertNonce(options.nonce);
  assertSignatureMethod(options.signatureMethod);
  const { pairs, ...signed } = signCanonicalV1({ method, host, path, params }, options);
  return { ...signed, encodedSignature: percentEncode(signed.signature), params: Object.fromEntries(pairs) };
}

function assertNonce(nonce: number): void {
  if (nonce === undefined) throw new SignerError("MissingValue", "nonce", "expected a random whole number from 1");
  if (!Number.isSafeInteger(nonce) || nonce < 1) {
    throw new SignerError("InvalidValue", "nonce", "expected a whole number from 1 to 2^53 - 1");
  }
}

function assertSignatureMethod(method: V1SignatureMethod | undefined): void {
  if (method === undefined || method === "HmacSHA1" || method === "HmacSHA256") return;
  throw new SignerError("InvalidValue", "signatureMethod", "expected HmacSHA1 or HmacSHA256");
}
