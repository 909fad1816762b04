/** Where the emulated clock starts unless it is told otherwise: shortly after the release that the spec describes. */
export const DEFAULT_START_MS = Date.UTC(2024, 2, 22);

/** How far the clock moves with every request that reaches a handler. */
const STEP_MS = 1000;

/**
 * The emulator's time, by which everything is dated. It moves with the requests and not by itself, so that the same requests
 * give the same answers. Signatures and frequency limits do not use it: they run on real time.
 */
export class Clock {
  readonly #startMs: number;
  #nowMs: number;

  constructor(startMs: number = DEFAULT_START_MS) {
    this.#startMs = startMs;
    this.#nowMs = startMs;
  }

  /** Unix milliseconds. */
  now(): number {
    return this.#nowMs;
  }

  /** Moves the clock on, by a second unless told otherwise. */
  advance(ms: number = STEP_MS): void {
    if (!(ms >= 0)) throw new RangeError("ms: expected milliseconds from 0");
    this.#nowMs += ms;
  }

  /** Back to the start. */
  reset(): void {
    this.#nowMs = this.#startMs;
  }
}
