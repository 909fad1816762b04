import type { Credentials } from "@tcrkit/signer";

/** A key pair, and when it stops being good. */
export interface ExpiringCredentials extends Credentials {
  /** Unix milliseconds. Default: never. */
  readonly expiresAt?: number | undefined;
}

/** Gives the key pair for each call; a provider that costs something keeps what it found, see `cacheCredentials`. */
export type CredentialProvider = (request?: CredentialRequest) => ExpiringCredentials | Promise<ExpiringCredentials>;

export interface CredentialRequest {
  /** Aborts when the call that wants the credentials ends. */
  readonly signal?: AbortSignal | undefined;
  /** What the server refused of this provider: where it keeps just that, it looks up anew. Default: nothing. */
  readonly refused?: Credentials | undefined;
}
