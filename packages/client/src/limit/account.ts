import type { Credentials } from "@tcrkit/signer";
import type { CredentialProvider } from "../credentials/provider.js";

const numbers = new WeakMap<object, number>();
let last = 0;

/** What stands for an account in the key of a frequency limit: the key id, or the provider itself, whose key ids change with time. */
export function accountOf(credentials: Credentials | CredentialProvider): string {
  return typeof credentials === "function" ? `provider-${numberOf(credentials)}` : `key-${credentials.secretId}`;
}

/** Stands for an object in the key of a frequency limit: always the same for the same one. */
export function numberOf(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  last++;
  numbers.set(object, last);
  return last;
}
