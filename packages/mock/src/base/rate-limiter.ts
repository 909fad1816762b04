/** How many names are kept at least before full buckets are dropped. */
const SWEEP_FROM = 10_000;

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
  /** So many buckets start the next sweep: twice what the last one left, so that sweeps stay rare. */
  #sweepAt = SWEEP_FROM;

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
  }

  /** Takes a request from a bucket; false when there is none left. */
  take(name: string, requestsPerSecond: number): boolean {
    const nowMs = this.#monotonicMs();
    const bucket = this.#buckets.get(name) ?? this.#create(name, requestsPerSecond, nowMs);
    // Fake timers set the clock back: no time has passed then.
    const passedMs = Math.max(0, nowMs - bucket.atMs);
    const filled = bucket.tokens + (passedMs / 1000) * requestsPerSecond;
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
    if (this.#buckets.size >= this.#sweepAt) this.#sweep(nowMs);
    const bucket = { tokens: requestsPerSecond, atMs: nowMs };
    this.#buckets.set(name, bucket);
    return bucket;
  }

  /** A bucket that was not used for a second is full, and as good as new. */
  #sweep(nowMs: number): void {
    for (const [name, { atMs }] of this.#buckets) if (nowMs - atMs > 1000) this.#buckets.delete(name);
    this.#sweepAt = Math.max(SWEEP_FROM, 2 * this.#buckets.size);
  }
}
