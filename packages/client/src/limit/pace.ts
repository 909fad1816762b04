/** Turns that were not used in the last quarter of a second can be taken at once. */
const burstMs = 250;
/** A throttled rate never falls below this part of the published one. */
const lowestPart = 0.1;
/** What is left of the rate after the server refused a request. */
const loweredPart = 0.7;
/** Requests in flight are refused together; they count as one refusal, in milliseconds. */
const loweringPauseMs = 1_000;
/** What an accepted request adds to a lowered rate. At full use half the rate comes back in some thirty seconds, whatever the rate. */
const regainedPerRequest = 0.02;

/**
 * When the next request to one action may go. Two rules together: turns are spread over the second with a small burst (GCRA, the token
 * bucket that keeps one time instead of a count), and no second, wherever it begins, ever holds more turns than published.
 */
export class Pace {
  readonly #publishedRate: number;
  /** Times of the latest turns, a second's worth, as a ring. */
  readonly #turns: Float64Array;
  #oldest = 0;
  #rate: number;
  /** When the next turn would come if turns were spread evenly. */
  #dueAt = -Infinity;
  #loweredAt = -Infinity;

  /** @throws RangeError for a rate that is no number above 0, or is beyond a million. */
  constructor(ratePerSecond: number) {
    if (!(ratePerSecond > 0 && ratePerSecond <= 1_000_000)) {
      throw new RangeError(`ratePerSecond: expected a number above 0, up to 1000000, got ${ratePerSecond}`);
    }
    this.#publishedRate = ratePerSecond;
    this.#rate = ratePerSecond;
    this.#turns = new Float64Array(Math.max(1, Math.floor(ratePerSecond))).fill(-Infinity);
  }

  /** Requests a second that go at the moment. */
  get ratePerSecond(): number {
    return this.#rate;
  }

  /** Takes a turn; false where it is too early. */
  take(nowMs: number): boolean {
    if (nowMs < this.nextAtMs()) return false;
    this.#dueAt = Math.max(nowMs, this.#dueAt) + 1000 / this.#rate;
    this.#turns[this.#oldest] = nowMs;
    this.#oldest = (this.#oldest + 1) % this.#turns.length;
    return true;
  }

  /** The earliest time of the next turn; minus infinity before the first. */
  nextAtMs(): number {
    return Math.max(this.#dueAt - burstMs, (this.#turns[this.#oldest] ?? -Infinity) + 1000);
  }

  /** The server refused a request as one too many. */
  lower(nowMs: number): void {
    if (nowMs - this.#loweredAt < loweringPauseMs) return;
    this.#loweredAt = nowMs;
    this.#rate = Math.max(this.#rate * loweredPart, this.#publishedRate * lowestPart);
    // What was saved up is spent: the next turn is a whole interval away.
    this.#dueAt = Math.max(this.#dueAt, nowMs + burstMs + 1000 / this.#rate);
  }

  /** Forgets when turns were taken. A lowered rate stays. */
  forget(): void {
    this.#turns.fill(-Infinity);
    this.#dueAt = -Infinity;
    this.#loweredAt = -Infinity;
  }

  /** The server took a request. */
  raise(): void {
    if (this.#rate < this.#publishedRate) {
      this.#rate = Math.min(this.#publishedRate, this.#rate + regainedPerRequest);
    }
  }
}
