/** How many names are kept before full buckets are dropped. */
const MAX_BUCKETS = 10_000;

interface Bucket {
  tokens: number;
  atMs: number;
}

/**
 * Frequency limits, each a bucket that holds the requests of one second and fills as time passes. It runs on real, monotonic time.
 */
export class RateLimiter {
  readonly #monotonicMs: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
  }

  /** Takes a request from a bucket; false when there is none left. */
  take(name: string, requestsPerSecond: number): boolean {
    const nowMs = this.#monotonicMs();
    const bucket = this.#buckets.get(name) ?? this.#create(name, requestsPerSecond, nowMs);
    const filled = bucket.tokens + ((nowMs - bucket.atMs) / 1000) * requestsPerSecond;
    bucket.tokens = Math.min(requestsPerSecond, filled);
    bucket.atMs = nowMs;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }

  reset(): void {
    this.#buckets.clear();
  }

  #create(name: string, requestsPerSecond: number, nowMs: number): Bucket {
    // A bucket that was not used for a second is full, and as good as new.
    if (this.#buckets.size >= MAX_BUCKETS) {
      for (const [other, { atMs }] of this.#buckets) if (nowMs - atMs > 1000) this.#buckets.delete(other);
    }
    const bucket = { tokens: requestsPerSecond, atMs: nowMs };
    this.#buckets.set(name, bucket);
    return bucket;
  }
}
