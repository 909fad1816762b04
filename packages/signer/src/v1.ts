import { assertCredentials, assertTimestamp, checkedToken } from "./check.js";
import { assertHost, assertMethod, assertPath } from "./check-request.js";
import { SignerError } from "./errors.js";
import { flattenParams } from "./flatten.js";
import { percentEncode, serializeQuery } from "./percent.js";
import type { Credentials, ParamPair, V1Request, V1SignatureMethod } from "./types.js";
import { v1RequestString, v1Signature, v1SortedParams, v1StringToSign } from "./v1-steps.js";

/** How to sign with Signature v1. */
export interface V1Options {
  /** A token among them is sent as the parameter Token. */
  readonly credentials: Credentials;
  /** Sent as the parameter SignatureMethod. Default: not sent, which means HmacSHA1. */
  readonly signatureMethod?: V1SignatureMethod | undefined;
  /** Unix seconds. The API refuses a request that is too far off its own clock. */
  readonly timestamp: number;
  /** A random whole number from 1, new for every request: with the timestamp it prevents replay. */
  readonly nonce: number;
}

/** A request signed with Signature v1, and every step on the way. */
export interface SignedV1 {
  /** Base64, not escaped. */
  readonly signature: string;
  /** The signature as it stands in the query. */
  readonly encodedSignature: string;
  readonly requestString: string;
  readonly stringToSign: string;
  /** All parameters to send, none of them escaped: flat, sorted by name, with those that the signer adds and Signature. */
  readonly params: Readonly<Record<string, string>>;
  /** The parameters escaped: the query of a GET, the form body of a POST (`application/x-www-form-urlencoded`). */
  readonly query: string;
}

/** Parameters that come from the options. */
const OWN_PARAMS: ReadonlySet<string> = new Set([
  "SecretId",
  "Timestamp",
  "Nonce",
  "SignatureMethod",
  "Token",
  "Signature",
]);

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
  const pairs = v1SortedParams([...givenParams(request.params), ...ownParams(options)]);

  const requestString = v1RequestString(pairs);
  const stringToSign = v1StringToSign({ method, host, path, requestString });
  const signature = v1Signature(options.credentials.secretKey, stringToSign, options.signatureMethod);

  const all = [...pairs, ["Signature", signature] as const].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    signature,
    encodedSignature: percentEncode(signature),
    requestString,
    stringToSign,
    params: Object.fromEntries(all),
    query: serializeQuery(all),
  };
}

function givenParams(params: object): ParamPair[] {
  const pairs = flattenParams(params);
  for (const [name] of pairs) {
    if (OWN_PARAMS.has(name)) throw new SignerError("DuplicateName", `params.${name}`, "is set by the signer");
  }
  return pairs;
}

function ownParams({ credentials, signatureMethod, timestamp, nonce }: V1Options): ParamPair[] {
  assertCredentials(credentials);
  assertTimestamp(timestamp);
  if (nonce === undefined) throw new SignerError("MissingValue", "nonce", "expected a random whole number from 1");
  if (!Number.isSafeInteger(nonce) || nonce < 1) {
    throw new SignerError("InvalidValue", "nonce", "expected a whole number from 1 to 2^53 - 1");
  }
  if (signatureMethod !== undefined && signatureMethod !== "HmacSHA1" && signatureMethod !== "HmacSHA256") {
    throw new SignerError("InvalidValue", "signatureMethod", "expected HmacSHA1 or HmacSHA256");
  }
  const token = checkedToken(credentials.token);
  return [
    ["SecretId", credentials.secretId],
    ["Timestamp", String(timestamp)],
    ["Nonce", String(nonce)],
    ...(signatureMethod === undefined ? [] : [["SignatureMethod", signatureMethod] as const]),
    ...(token === undefined ? [] : [["Token", token] as const]),
  ];
}
