import * as hash from "#hash";
import { assertCredentials, assertService, checkedToken } from "./check.js";
import { tc3CredentialScope, tc3Date, tc3SigningKey } from "./tc3-steps.js";
import type { Credentials } from "./types.js";

/** A derived key, ready to sign. The key itself stays in the closure of `sign`. */
export interface SigningKey {
  /** The scope that the key is good for, such as `2019-02-25/cvm/tc3_request`. */
  readonly credentialScope: string;
  /** From a string to sign to a signature, 64 lower-case hexadecimal digits. */
  readonly sign: (stringToSign: string) => string;
}

/**
 * The key of these credentials for one product and the UTC day of a timestamp in Unix seconds.
 *
 * @throws {SignerError} naming the field, for credentials, a token among them, a timestamp or a service that cannot be signed with.
 */
export function deriveSigningKey(credentials: Credentials, timestamp: number, service: string): SigningKey {
  assertCredentials(credentials);
  checkedToken(credentials.token);
  const date = tc3Date(timestamp);
  assertService(service);
  const sign = hash.keyedHmacSha256(tc3SigningKey({ secretKey: credentials.secretKey, date, service }));
  return { credentialScope: tc3CredentialScope(date, service), sign };
}
