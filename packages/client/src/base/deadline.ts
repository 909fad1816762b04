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

/** One time limit and one signal around some work. It runs from the start until it is released. */
export class Deadline {
  #release = () => {};
  readonly #listeners: Listener[] = [];
  #reject: Listener | undefined;
  #controller: AbortController | undefined;
  #reason: unknown;
  #isOver = false;

  constructor({ timeoutMs, signal, onTimeout }: DeadlineOptions) {
    if (signal?.aborted === true) {
      this.#end(signal.reason);
      return;
    }
    const timer = timeoutMs === Infinity ? undefined : setTimeout(() => this.#end(onTimeout()), timeoutMs);
    const forget = signal && onAbort(signal, () => this.#end(signal.reason));
    this.#release = () => {
      clearTimeout(timer);
      forget?.();
    };
  }

  /** Whether the time is up, or the caller has aborted. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** For those who take nothing else: making one takes a fifth of the time of a call. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#isOver) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** Settles as the work does, or rejects as soon as this ends, even where the work does not listen. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      if (this.#isOver) reject(this.#reason);
      work.then(resolve, reject);
    });
  }

  throwIfOver(): void {
    if (this.#isOver) throw this.#reason;
  }

  /** Calls back with the reason when this ends. Gives what takes that back. */
  onEnd(listener: Listener): () => void {
    const listeners = this.#listeners;
    listeners.push(listener);
    return () => {
      // What is not there any more, -1, becomes a place beyond all.
      listeners.splice(listeners.indexOf(listener) >>> 0, 1);
    };
  }

  /** The work has ended: gives back the timer and the caller's signal. */
  release(): void {
    this.#release();
  }

  #end(reason: unknown): void {
    this.#isOver = true;
    this.#reason = reason;
    this.#reject?.(reason);
    for (const listener of this.#listeners.splice(0)) listener(reason);
    this.#controller?.abort(reason);
  }
}

type Listener = (reason: unknown) => void;

/** Waits, at most as long as a timer can, unless the deadline ends it; then it rejects with the reason. */
export function sleep(ms: number, deadline: Deadline): Promise<void> {
  return new Promise((resolve, reject) => {
    deadline.throwIfOver();
    const timer = setTimeout(
      () => {
        forget();
        resolve();
      },
      Math.min(ms, maxTimeoutMs),
    );
    const forget = deadline.onEnd((reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}
