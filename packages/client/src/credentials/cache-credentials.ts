import { assertCredentials } from "./check-credentials.js";
import type { CredentialProvider, CredentialRequest, ExpiringCredentials } from "./provider.js";
import { type SharedLookup, startSharedLookup } from "./shared-lookup.js";

/** How credentials are kept. */
export interface CacheOptions {
  /** The clock, Unix milliseconds. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** How long before they expire they are looked up anew, in milliseconds. Default 300,000 (five minutes). */
  readonly refreshBeforeMs?: number | undefined;
}

const defaultRefreshBeforeMs = 300_000;
/** Between two refreshes while the old credentials are still good. */
const refreshPauseMs = 30_000;

/**
 * A provider that keeps what another one finds, and looks up anew before it expires.
 *
 * Many calls at once cause one lookup. A signal ends the wait of its own call; the lookup goes on for the others, and is aborted when
 * nobody waits any more. While the old credentials are good they are given at once, a refresh runs beside, and one that fails is tried
 * again half a minute later. A failure is never kept. What the server refused is looked up anew, at most every half a minute.
 *
 * @example
 * const credentials = cacheCredentials(async ({ signal }) => readVault("tcr", signal));
 */
export function cacheCredentials(provider: CredentialProvider, options: CacheOptions = {}): CredentialProvider {
  const cache = new CredentialCache(
    provider,
    options.now ?? Date.now,
    options.refreshBeforeMs ?? defaultRefreshBeforeMs,
  );
  return (request) => cache.get(request);
}

class CredentialCache {
  readonly #provider: CredentialProvider;
  readonly #now: () => number;
  readonly #refreshBeforeMs: number;
  #kept: ExpiringCredentials | undefined;
  #lookup: SharedLookup<ExpiringCredentials> | undefined;
  /** When the last lookup ended, Unix milliseconds. */
  #endedAt = Number.NEGATIVE_INFINITY;

  constructor(provider: CredentialProvider, now: () => number, refreshBeforeMs: number) {
    this.#provider = provider;
    this.#now = now;
    this.#refreshBeforeMs = refreshBeforeMs;
  }

  get({ signal, refused }: CredentialRequest = {}): ExpiringCredentials | Promise<ExpiringCredentials> {
    if (signal?.aborted === true) return Promise.reject(signal.reason);
    const kept = this.#kept;
    const now = this.#now();
    const leftMs = kept === undefined ? 0 : (kept.expiresAt ?? Number.POSITIVE_INFINITY) - now;
    // A clock that was set back says nothing of how long that is ago.
    const mayRefresh = now >= this.#endedAt + refreshPauseMs || now < this.#endedAt;
    if (kept === undefined || leftMs <= 0 || (mayRefresh && isSame(kept, refused))) return this.#current().join(signal);
    if (leftMs <= this.#refreshBeforeMs && mayRefresh) this.#current();
    return kept;
  }

  #current(): SharedLookup<ExpiringCredentials> {
    if (this.#lookup === undefined || this.#lookup.isAbandoned()) {
      this.#lookup = startSharedLookup((signal) => this.#run(signal));
    }
    return this.#lookup;
  }

  /** What has already expired by this clock is given on to those who wait: the clock may be wrong. */
  async #run(signal: AbortSignal): Promise<ExpiringCredentials> {
    // Lets `current` note the lookup first, even where the provider throws at once.
    await undefined;
    try {
      const found: unknown = await this.#provider({ signal });
      assertCredentials(found, { source: "credential provider" });
      if (!signal.aborted) this.#kept = found;
      return found;
    } finally {
      if (!signal.aborted) this.#end();
    }
  }

  #end(): void {
    this.#lookup = undefined;
    this.#endedAt = this.#now();
  }
}

function isSame(kept: ExpiringCredentials, refused: CredentialRequest["refused"]): boolean {
  return kept.secretId === refused?.secretId && kept.token === refused.token;
}
