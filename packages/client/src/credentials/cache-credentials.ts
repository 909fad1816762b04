import { assertCredentials } from "./check-credentials.js";
import type { CredentialProvider, ExpiringCredentials } from "./provider.js";
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
 * again half a minute later. A failure is never kept.
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
  return (request) => cache.get(request?.signal);
}

class CredentialCache {
  private readonly provider: CredentialProvider;
  private readonly now: () => number;
  private readonly refreshBeforeMs: number;
  private kept: ExpiringCredentials | undefined;
  private lookup: SharedLookup<ExpiringCredentials> | undefined;
  /** Unix milliseconds. */
  private nextRefresh = 0;

  constructor(provider: CredentialProvider, now: () => number, refreshBeforeMs: number) {
    this.provider = provider;
    this.now = now;
    this.refreshBeforeMs = refreshBeforeMs;
  }

  get(signal: AbortSignal | undefined): ExpiringCredentials | Promise<ExpiringCredentials> {
    if (signal?.aborted === true) return Promise.reject(signal.reason);
    const { kept } = this;
    const now = this.now();
    const leftMs = kept === undefined ? 0 : (kept.expiresAt ?? Number.POSITIVE_INFINITY) - now;
    if (kept === undefined || leftMs <= 0) return this.current().join(signal);
    if (leftMs <= this.refreshBeforeMs && now >= this.nextRefresh) this.current();
    return kept;
  }

  private current(): SharedLookup<ExpiringCredentials> {
    if (this.lookup === undefined || this.lookup.isAbandoned()) {
      this.lookup = startSharedLookup((signal) => this.run(signal));
    }
    return this.lookup;
  }

  /** What has already expired by this clock is given on to those who wait: the clock may be wrong. */
  private async run(signal: AbortSignal): Promise<ExpiringCredentials> {
    // Lets `current` note the lookup first, even where the provider throws at once.
    await undefined;
    try {
      const found: unknown = await this.provider({ signal });
      assertCredentials(found, { source: "credential provider" });
      if (!signal.aborted) this.kept = found;
      return found;
    } finally {
      if (!signal.aborted) this.end();
    }
  }

  private end(): void {
    this.lookup = undefined;
    this.nextRefresh = this.now() + refreshPauseMs;
  }
}
