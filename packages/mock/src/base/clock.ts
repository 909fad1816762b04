/** Where the emulated clock starts unless it is told otherwise: shortly after the release that the spec describes. */
export const DEFAULT_START_MS = Date.UTC(2024, 2, 22);

/** How far the clock moves with every request that reaches a handler. */
const STEP_MS = 1000;

/**
 * The emulated time, to read and to move: `advance()` by a second unless told otherwise. Set back, what is past keeps its dates;
 * scheduled runs are planned anew, and transient states begin anew.
 */
export type EmulatedClock = Pick<Clock, "now" | "advance" | "set">;

/** Dates are printed with four digits for the year, those too that are computed ahead. */
export const MAX_CLOCK_MS = Date.UTC(9999, 0);

/**
 * The emulator's time, by which everything is dated. It moves with the requests and not by itself, so that the same requests
 * give the same answers. Signatures and frequency limits do not use it: they run on real time.
 */
export class Clock {
  readonly #startMs: number;
  #nowMs: number;

  constructor(startMs: number = DEFAULT_START_MS) {
    assertTime(startMs);
    this.#startMs = startMs;
    this.#nowMs = startMs;
  }

  /** Unix milliseconds. */
  now(): number {
    return this.#nowMs;
  }

  /**
   * Moves the clock on: by milliseconds, or, with a request, by a second. At the end of its years requests leave it where it is.
   *
   * @throws RangeError for what would leave its years.
   */
  advance(ms?: number): void {
    if (ms === undefined) {
      this.#nowMs = Math.min(this.#nowMs + STEP_MS, MAX_CLOCK_MS - 1);
      return;
    }
    if (!(ms >= 0)) throw new RangeError("ms: expected milliseconds from 0");
    this.set(this.#nowMs + ms);
  }

  /** Sets the clock, back as well: for tests that need a certain day. @throws RangeError for a time outside of its years. */
  set(nowMs: number): void {
    assertTime(nowMs);
    this.#nowMs = nowMs;
  }

  /** Back to the start. */
  reset(): void {
    this.#nowMs = this.#startMs;
  }
}

function assertTime(ms: number): void {
  if (Number.isSafeInteger(ms) && ms >= 0 && ms < MAX_CLOCK_MS) return;
  throw new RangeError("the clock takes whole Unix milliseconds of the years 1970 to 9998");
}
