import { assertCredentials, assertTimestamp, checkedToken } from "./check.js";
import { SignerError } from "./errors.js";
import { serializeQuery } from "./percent.js";
import type { Credentials, ParamPair, V1SignatureMethod } from "./types.js";
import { sortedByName, v1RequestString, v1Signature, v1SortedParams, v1StringToSign } from "./v1-steps.js";

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

/** A request whose parts are known to be good, its parameters flat: see `flattenParams`. */
export interface CanonicalV1Request {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly params: readonly ParamPair[];
}

/** The signature of a request, and every step on the way. */
export interface SignedCanonicalV1 {
  /** Base64, not escaped. */
  readonly signature: string;
  readonly requestString: string;
  readonly stringToSign: string;
  /** All parameters to send, none of them escaped: sorted by name, with those that the signer adds and Signature. */
  readonly pairs: readonly ParamPair[];
  /** The parameters escaped: the query of a GET, the form body of a POST (`application/x-www-form-urlencoded`). */
  readonly query: string;
}

/** Parameters that come from the options. */
const OWN_PARAMS = /^(?:SecretId|Timestamp|Nonce|SignatureMethod|Token|Signature)$/;

/**
 * Signs a request whose parts are in canonical form already: what `signV1` does once it has checked them. For clients that make all of a
 * request themselves.
 *
 * @throws {SignerError} naming the field, for credentials or a timestamp that cannot be signed with, and for a parameter of the signer's own.
 */
export function signCanonicalV1(
  { method, host, path, params }: CanonicalV1Request,
  options: V1Options,
): SignedCanonicalV1 {
  for (const [name] of params) {
    if (OWN_PARAMS.test(name)) throw new SignerError("DuplicateName", `params.${name}`, "is set by the signer");
  }
  const unsigned = v1SortedParams([...params, ...ownParams(options)]);
  const requestString = v1RequestString(unsigned);
  const stringToSign = v1StringToSign({ method, host, path, requestString });
  const signature = v1Signature(options.credentials.secretKey, stringToSign, options.signatureMethod);
  const pairs = sortedByName([...unsigned, ["Signature", signature]]);
  return { signature, requestString, stringToSign, pairs, query: serializeQuery(pairs) };
}

function ownParams({ credentials, signatureMethod, timestamp, nonce }: V1Options): ParamPair[] {
  assertCredentials(credentials);
  assertTimestamp(timestamp);
  const token = checkedToken(credentials.token);
  return [
    ["SecretId", credentials.secretId],
    ["Timestamp", String(timestamp)],
    ["Nonce", String(nonce)],
    ...(signatureMethod === undefined ? [] : [["SignatureMethod", signatureMethod] as const]),
    ...(token === undefined ? [] : [["Token", token] as const]),
  ];
}
