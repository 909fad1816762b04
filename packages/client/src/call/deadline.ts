import { type ErrorContext, TcrInputError } from "../errors/errors.js";

/** A time limit together with a caller's own signal. */
export interface Deadline {
  /** Aborts when the time is up or the caller aborts, whichever comes first. */
  readonly signal: AbortSignal;
  readonly hasPassed: () => boolean;
  /** Rejects as soon as the signal aborts, even where the work itself does not listen. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
}

/** Timers of Node and of browsers count no further; about 24 days. */
const maxTimerMs = 2_147_483_647;

/**
 * Starts a time limit. `Infinity` means none.
 *
 * @throws TcrInputError for a limit that is no number of milliseconds from 0.
 */
export function startDeadline(timeoutMs: number, caller: AbortSignal | undefined, context: ErrorContext): Deadline {
  const timer = timerSignal(timeoutMs, context);
  const signal = caller === undefined ? timer : AbortSignal.any([caller, timer]);
  return {
    signal,
    hasPassed: () => timer.aborted,
    race: (work) => raceWithSignal(work, signal),
  };
}

function timerSignal(timeoutMs: number, context: ErrorContext): AbortSignal {
  if (timeoutMs === Number.POSITIVE_INFINITY) return new AbortController().signal;
  if (typeof timeoutMs === "number" && timeoutMs >= 0 && timeoutMs <= maxTimerMs) {
    return AbortSignal.timeout(Math.ceil(timeoutMs));
  }
  const expected = `milliseconds from 0 to ${maxTimerMs}, or Infinity for no limit`;
  throw new TcrInputError([{ path: "timeoutMs", expected, found: String(timeoutMs) }], context);
}

function raceWithSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
