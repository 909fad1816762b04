import { CredentialsError } from "../../src/credentials/credentials-error.js";
import type { CredentialProvider, CredentialRequest } from "../../src/credentials/provider.js";

/** The error that a provider ends with; fails where it is another one, or none. */
export async function failureOf(provider: CredentialProvider, request?: CredentialRequest): Promise<CredentialsError> {
  try {
    await provider(request);
  } catch (error) {
    if (error instanceof CredentialsError) return error;
    throw error;
  }
  throw new Error("expected no credentials");
}
