import { onAbort } from "./on-abort.js";

/** How long work may take, and who else may end it. */
export interface DeadlineOptions {
  /** Milliseconds from 0; `Infinity` for no limit. */
  readonly timeoutMs: number;
  /** The caller's own signal; its reason is what the work then rejects with. */
  readonly signal: AbortSignal | undefined;
  /** Makes the error of a limit that has passed. */
  readonly onTimeout: () => Error;
}

/** Timers of Node and of browsers count no further; about 24 days. */
const maxTimeoutMs = 2_147_483_647;

/** What a timer can wait for, in words. */
export const durationRange = `milliseconds from 0 to ${maxTimeoutMs}`;

/** Whether a timer can wait for it. */
export function isDuration(ms: unknown): boolean {
  return typeof ms === "number" && ms >= 0 && ms <= maxTimeoutMs;
}

/** What is wrong with a time limit, as what was expected instead. */
export function timeoutProblem(timeoutMs: unknown): string | undefined {
  if (timeoutMs === Infinity || isDuration(timeoutMs)) return undefined;
  return `${durationRange}, or Infinity for no limit`;
}

/**
 * Runs work under one time limit and one signal. It rejects as soon as either ends, even where the work does not listen;
 * work that does is told by the signal that it is handed.
 */
export function withDeadline<T>(options: DeadlineOptions, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { timeoutMs, signal: caller, onTimeout } = options;
  if (caller?.aborted === true) return Promise.reject(caller.reason);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (reason: unknown) => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const forget = caller === undefined ? undefined : onAbort(caller, () => end(caller.reason));
    const timer = timeoutMs === Infinity ? undefined : setTimeout(() => end(onTimeout()), timeoutMs);
    const release = () => {
      clearTimeout(timer);
      forget?.();
    };
    work(controller.signal).finally(release).then(resolve, reject);
  });
}

/** Waits, at most as long as a timer can, unless the signal ends it; then it rejects with the signal's reason. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(
      () => {
        forget();
        resolve();
      },
      Math.min(ms, maxTimeoutMs),
    );
    const forget = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
