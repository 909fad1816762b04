/** The local clock, corrected by what a server has shown of its own. */
export interface ServerClock {
  /** What to add to the local clock, in milliseconds. */
  readonly offsetMs: () => number;
  /**
   * Learns from an answer that called a signature expired. True where the clock now differs from the one that signed, so that a new
   * signature may pass; also when another answer has taught it in the meantime.
   */
  readonly correct: (usedOffsetMs: number, dateHeader: string | undefined) => boolean;
}

/** Smaller differences are no reason for an expired signature: the API allows five minutes. */
const significantMs = 60_000;

/** Learns how far the server's clock is from `now`, by the Date header of its answers. */
export function createServerClock(now: () => number): ServerClock {
  let offsetMs = 0;
  return {
    offsetMs: () => offsetMs,
    correct: (usedOffsetMs, dateHeader) => {
      const serverMs = Date.parse(dateHeader ?? "");
      if (!Number.isNaN(serverMs)) offsetMs = serverMs - now();
      return Math.abs(offsetMs - usedOffsetMs) >= significantMs;
    },
  };
}
