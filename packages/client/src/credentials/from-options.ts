import type { Credentials } from "@tcrkit/signer";
import { assertCredentials } from "./check-credentials.js";
import type { CredentialProvider } from "./provider.js";

/**
 * A provider that always gives one key pair.
 *
 * @throws CredentialsError (`invalid`) for a pair that cannot be signed with.
 */
export function fromOptions(credentials: Credentials): CredentialProvider {
  assertCredentials(credentials, { source: "options" });
  return () => credentials;
}
