import { cacheCredentials } from "./cache-credentials.js";
import type { CredentialContext } from "./context.js";
import { type CredentialsAttempt, CredentialsError } from "./credentials-error.js";
import type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./provider.js";

/** A place where credentials may be. */
export interface CredentialSource {
  readonly name: string;
  /**
   * Looks whether there is something, without asking STS.
   *
   * @throws CredentialsError where there is something that cannot be used.
   */
  readonly look: (request: CredentialRequest) => Promise<Look>;
}

export type Look = Found | Absent;

export interface Found {
  readonly kind: "found";
  readonly source: string;
  /** Where it was found. */
  readonly looked: string;
  readonly secretId?: string | undefined;
  /** Unix milliseconds. */
  readonly expiresAt?: number | undefined;
  /** The role that is assumed with it. */
  readonly role?: string | undefined;
  /** The credentials themselves; asks STS or the metadata service where they come from there. */
  readonly resolve: (request: CredentialRequest) => Promise<ExpiringCredentials>;
}

export interface Absent {
  readonly kind: "absent";
  readonly attempts: readonly CredentialsAttempt[];
  /** Default `missing`. */
  readonly reason?: "unavailable" | undefined;
  readonly cause?: unknown;
}

/** A source as a provider that keeps what it found. */
export function providerFrom(
  source: CredentialSource,
  context: CredentialContext,
  refreshBeforeMs?: number,
): CredentialProvider {
  return cacheCredentials((request = {}) => find(source, request), { now: context.now, refreshBeforeMs });
}

/** @throws CredentialsError where there is nothing, or something that cannot be used. */
export async function find(source: CredentialSource, request: CredentialRequest): Promise<ExpiringCredentials> {
  const look = await source.look(request);
  if (look.kind === "found") return look.resolve(request);
  throw new CredentialsError(look.reason ?? "missing", look.attempts, look.cause);
}

/** A file of a source. */
export interface SourceFile {
  readonly source: string;
  readonly path: string;
  /** Whether somebody asked for it, or for what is in it. */
  readonly isNamed: boolean;
}

/**
 * The text of a file, undefined where there is none. One that cannot be read ends the search, unless nobody named it and nothing can be seen
 * there, as in the home of somebody else.
 */
export async function readSourceFile(
  context: CredentialContext,
  { source, path, isNamed }: SourceFile,
): Promise<string | undefined> {
  try {
    return await context.readFile(path);
  } catch (cause) {
    if (!isNamed && (await context.isThere?.(path)) === false) return undefined;
    const problem = `cannot be read (${reasonOf(cause)})`;
    throw new CredentialsError("invalid", [{ source, looked: path, problem }], cause);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === "EncodingError") return error.message;
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? code : "unknown error";
}
