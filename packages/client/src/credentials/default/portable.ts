import type { CredentialProvider } from "../provider.js";

/** The credentials of a client that was given none: there is no place to look for them. */
export function createDefaultCredentials(_transport?: unknown, _now?: () => number): CredentialProvider {
  return () => Promise.reject(new Error("this runtime keeps no credentials: hand them in by the option `credentials`"));
}
