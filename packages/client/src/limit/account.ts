import type { Credentials } from "@tcrkit/signer";
import type { CredentialProvider } from "../credentials/provider.js";

const numbers = new WeakMap<CredentialProvider, number>();
let providers = 0;

/** What stands for an account in the key of a frequency limit: the key id, or the provider itself, whose key ids change with time. */
export function accountOf(credentials: Credentials | CredentialProvider): string {
  return typeof credentials === "function" ? `provider-${numberOf(credentials)}` : `key-${credentials.secretId}`;
}

function numberOf(provider: CredentialProvider): number {
  const known = numbers.get(provider);
  if (known !== undefined) return known;
  providers++;
  numbers.set(provider, providers);
  return providers;
}
