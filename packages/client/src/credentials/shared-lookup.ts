import { raceSignal } from "./race-signal.js";

/** One piece of work that several callers wait for. */
export interface SharedLookup<T> {
  /** Waits for it; the signal ends this wait alone. */
  readonly join: (signal: AbortSignal | undefined) => Promise<T>;
  /** Whether all who waited have gone, and the work was aborted. */
  readonly isAbandoned: () => boolean;
}

/** Starts work that goes on until it ends by itself, or until the last of those who waited for it has gone. */
export function startSharedLookup<T>(work: (signal: AbortSignal) => Promise<T>): SharedLookup<T> {
  const controller = new AbortController();
  const result = work(controller.signal);
  // A lookup in the background has nobody to tell.
  result.catch(() => undefined);
  let waiting = 0;
  const leave = () => {
    waiting -= 1;
    if (waiting === 0) controller.abort();
  };
  return {
    join: (signal) => {
      waiting += 1;
      return raceSignal(result, signal, leave);
    },
    isAbandoned: () => controller.signal.aborted,
  };
}
