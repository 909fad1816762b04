import { onAbort } from "../base/on-abort.js";
import { type Bucket, createBuckets } from "./buckets.js";
import { immediate, type Limiter } from "./limiter.js";

/** What a limiter is handed. */
export interface LimiterOptions {
  /** A clock that never goes back, in milliseconds. Default `performance.now`. */
  readonly now?: (() => number) | undefined;
  /** Runs something once, later, and gives what cancels it. Default `setTimeout`. */
  readonly setTimer?: ((run: () => void, delayMs: number) => () => void) | undefined;
}

/**
 * Keeps to the published limits inside one process: a budget for each account, endpoint, region and action. Requests go in the order in
 * which they came. A refusal lowers the rate to 0.7, at most once a second and never below a tenth; accepted requests bring it back.
 * Nothing runs while nobody waits; a budget without use for a minute is forgotten. Where the clock goes back, turns are counted anew;
 * where `setTimeout` is replaced, as fake timers do, who waited goes besides.
 */
export function createLimiter({ now = () => performance.now(), setTimer = startTimer }: LimiterOptions = {}): Limiter {
  const buckets = createBuckets(now);
  let seenMs = -Infinity;
  let seenTimeout: unknown = setTimeout;

  /**
   * The time. A clock that has gone back says nothing of the turns before. Where timers were replaced, as tests do, who waited has waited
   * for a timer that may never fire, and goes.
   */
  function readClock(): number {
    const nowMs = now();
    const hasOtherTimers = seenTimeout !== setTimeout;
    const isAnother = hasOtherTimers || nowMs < seenMs;
    seenMs = nowMs;
    seenTimeout = setTimeout;
    if (isAnother) {
      for (const bucket of buckets.all()) {
        bucket.pace.forget();
        if (hasOtherTimers) letGo(bucket, () => true);
        else serve(bucket);
      }
    }
    return nowMs;
  }

  function serve(bucket: Bucket): void {
    letGo(bucket, () => bucket.pace.take(readClock()));
    if (bucket.waiting.first !== undefined) startNext(bucket);
  }

  function startNext(bucket: Bucket): void {
    const delayMs = Math.max(1, Math.ceil(bucket.pace.nextAtMs() - now()));
    bucket.stopTimer ??= setTimer(() => serve(bucket), delayMs);
  }

  function takeAtOnce({ waiting, pace }: Bucket): boolean {
    // First of all: it may let go who waits.
    const nowMs = readClock();
    return waiting.first === undefined && pace.take(nowMs);
  }

  const limiter: Limiter = {
    acquire: (key, signal) => {
      if (signal.aborted) return Promise.reject(signal.reason);
      const bucket = buckets.of(key);
      if (takeAtOnce(bucket)) return undefined;
      const turn = waitFor(bucket, signal);
      startNext(bucket);
      return turn;
    },
    onThrottled: (key) => buckets.of(key).pace.lower(readClock()),
    onAccepted: (key) => buckets.of(key).pace.raise(),
  };
  immediate.set(limiter, (key) => takeAtOnce(buckets.of(key)));
  return limiter;
}

function waitFor(bucket: Bucket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiter = bucket.waiting.add(() => {
      forget();
      resolve();
    });
    const forget = onAbort(signal, () => {
      bucket.waiting.remove(waiter);
      if (bucket.waiting.first === undefined) stopTimer(bucket);
      reject(signal.reason);
    });
  });
}

/** Lets go who waits, as long as they may; the next one who waits starts a timer of its own. */
function letGo(bucket: Bucket, mayGo: () => boolean): void {
  const { waiting } = bucket;
  bucket.stopTimer = undefined;
  for (let { first } = waiting; first !== undefined && mayGo(); first = waiting.first) {
    waiting.remove(first);
    first.go();
  }
}

function stopTimer(bucket: Bucket): void {
  bucket.stopTimer?.();
  bucket.stopTimer = undefined;
}

function startTimer(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
}
