import type { SigningKey } from "./signing-key.js";
import {
  type Tc3CanonicalRequestParts,
  tc3Authorization,
  tc3CanonicalRequest,
  tc3HashedCanonicalRequest,
  tc3StringToSign,
} from "./tc3-steps.js";

/** Whose signature it is and when. */
export interface CanonicalTc3Options {
  readonly secretId: string;
  /** The derived key of the secret, for the product and the timestamp's day: see `deriveSigningKey`. */
  readonly key: SigningKey;
  /** Unix seconds. The API refuses a request that is more than 300 seconds off its own clock. */
  readonly timestamp: number;
}

/** The signature of a request, and every step on the way. */
export interface SignedCanonicalTc3 {
  /** The value of the Authorization header. */
  readonly authorization: string;
  /** 64 lower-case hexadecimal digits. */
  readonly signature: string;
  readonly canonicalRequest: string;
  readonly hashedCanonicalRequest: string;
  readonly credentialScope: string;
  readonly stringToSign: string;
}

/**
 * Signs a request whose parts are in canonical form already: what `signTc3` does once it has checked them. For clients that make all of a
 * request themselves; X-TC-Timestamp, and X-TC-Token for a temporary key, are theirs to send.
 */
export function signCanonicalTc3(
  request: Tc3CanonicalRequestParts,
  { secretId, key, timestamp }: CanonicalTc3Options,
): SignedCanonicalTc3 {
  const { signedHeaders } = request;
  const { credentialScope } = key;
  const canonicalRequest = tc3CanonicalRequest(request);
  const hashedCanonicalRequest = tc3HashedCanonicalRequest(canonicalRequest);
  const stringToSign = tc3StringToSign({ timestamp, credentialScope, hashedCanonicalRequest });
  const signature = key.sign(stringToSign);
  const authorization = tc3Authorization({ secretId, credentialScope, signedHeaders, signature });
  return { authorization, signature, canonicalRequest, hashedCanonicalRequest, credentialScope, stringToSign };
}
