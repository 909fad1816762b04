import * as hash from "#hash";
import { assertTimestamp } from "./check.js";

/** The only algorithm of Signature v3. */
export const TC3_ALGORITHM = "TC3-HMAC-SHA256";

/** The value of X-TC-Content-SHA256 that leaves the body out of the signature; signed in the body's place. */
export const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

/**
 * Step 1a: the payload's hash, 64 lower-case hexadecimal digits of SHA-256.
 *
 * Of a GET the payload is the empty text, of an unsigned payload it is {@link UNSIGNED_PAYLOAD}.
 */
export function tc3PayloadHash(payload: string | Uint8Array): string {
  return hash.sha256Hex(payload);
}

/** The two header lines of a canonical request. */
export interface Tc3CanonicalHeaders {
  /** `name:value\n` for each header. */
  readonly canonicalHeaders: string;
  /** The names, joined by semicolons. */
  readonly signedHeaders: string;
}

/** Step 1b: the headers that are signed: names and values in lower case, values trimmed, sorted by name. */
export function tc3CanonicalHeaders(headers: Readonly<Record<string, string>>): Tc3CanonicalHeaders {
  const lines = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), canonicalValue(value)] as const);
  lines.sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    canonicalHeaders: lines.map(([name, value]) => `${name}:${value}\n`).join(""),
    signedHeaders: lines.map(([name]) => name).join(";"),
  };
}

/** A header's value as it is signed. */
export function canonicalValue(value: string): string {
  return value.trim().toLowerCase();
}

/** What a canonical request is made of. */
export interface Tc3CanonicalRequestParts extends Tc3CanonicalHeaders {
  readonly method: string;
  readonly path: string;
  /** The query as sent; empty for a POST. */
  readonly query: string;
  readonly payloadHash: string;
}

/** Step 1: the canonical request, six parts on lines of their own. */
export function tc3CanonicalRequest(parts: Tc3CanonicalRequestParts): string {
  const { method, path, query, canonicalHeaders, signedHeaders, payloadHash } = parts;
  return `${method}\n${path}\n${query}\n${canonicalHeaders}\n${signedHeaders}\n${payloadHash}`;
}

/** Step 2a: the canonical request's hash, 64 lower-case hexadecimal digits. */
export function tc3HashedCanonicalRequest(canonicalRequest: string): string {
  return hash.sha256Hex(canonicalRequest);
}

/**
 * The UTC day of a timestamp in Unix seconds, such as `2019-02-25`.
 *
 * @throws {SignerError} naming the timestamp, for one that is none.
 */
export function tc3Date(timestamp: number): string {
  assertTimestamp(timestamp);
  // Not by `toISOString`: before its first text, V8 looks for the time zone of this computer, which takes a millisecond.
  const date = new Date(timestamp * 1000);
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return parts.map((part) => `${part}`.padStart(2, "0")).join("-");
}

/** Step 2b: the credential scope, such as `2019-02-25/cvm/tc3_request`. */
export function tc3CredentialScope(date: string, service: string): string {
  return `${date}/${service}/tc3_request`;
}

/** What a string to sign is made of; the timestamp is in Unix seconds. */
export interface Tc3StringToSignParts {
  readonly timestamp: number | string;
  readonly credentialScope: string;
  readonly hashedCanonicalRequest: string;
}

/** Step 2: the string to sign, four lines. */
export function tc3StringToSign({ timestamp, credentialScope, hashedCanonicalRequest }: Tc3StringToSignParts): string {
  return `${TC3_ALGORITHM}\n${timestamp}\n${credentialScope}\n${hashedCanonicalRequest}`;
}

/** What a signing key is derived from. */
export interface Tc3SigningKeyParts {
  readonly secretKey: string;
  /** The UTC day, such as `2019-02-25`. */
  readonly date: string;
  /** The product, such as `cvm`. */
  readonly service: string;
}

/** The keys on the way to the signing key, 32 bytes each, and that key itself. As secret as the secret key. */
export interface Tc3DerivedKeys {
  /** HMAC-SHA256 of the day, by `TC3` and the secret key. */
  readonly dateKey: Uint8Array;
  /** HMAC-SHA256 of the product, by the date key. */
  readonly serviceKey: Uint8Array;
  /** HMAC-SHA256 of `tc3_request`, by the service key. */
  readonly signingKey: Uint8Array;
}

/** Step 3a, key by key: for who wants to see where two derivations part. */
export function tc3DerivedKeys({ secretKey, date, service }: Tc3SigningKeyParts): Tc3DerivedKeys {
  const dateKey = hash.hmacSha256(`TC3${secretKey}`, date);
  const serviceKey = hash.hmacSha256(dateKey, service);
  return { dateKey, serviceKey, signingKey: hash.hmacSha256(serviceKey, "tc3_request") };
}

/** Step 3a: the signing key, 32 bytes that are good for one product and one day. As secret as the secret key. */
export function tc3SigningKey(parts: Tc3SigningKeyParts): Uint8Array {
  return tc3DerivedKeys(parts).signingKey;
}

/** Step 3: the signature, 64 lower-case hexadecimal digits. */
export function tc3Signature(signingKey: Uint8Array, stringToSign: string): string {
  return hash.keyedHmacSha256(signingKey)(stringToSign);
}

/** What an Authorization header is made of. */
export interface Tc3AuthorizationParts {
  readonly secretId: string;
  readonly credentialScope: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

/** Step 4: the value of the Authorization header. */
export function tc3Authorization(parts: Tc3AuthorizationParts): string {
  const { secretId, credentialScope, signedHeaders, signature } = parts;
  return `${TC3_ALGORITHM} Credential=${secretId}/${credentialScope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}
