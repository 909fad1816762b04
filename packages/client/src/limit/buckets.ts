import type { LimitKey } from "./limiter.js";
import { Pace } from "./pace.js";
import { TurnQueue } from "./turn-queue.js";

/** One budget and who waits for it. */
export interface Bucket {
  readonly pace: Pace;
  readonly waiting: TurnQueue;
  /** Ends the timer of the next turn; undefined where none runs. */
  stopTimer: (() => void) | undefined;
}

/** The budgets in use, by what they are for. */
export interface Buckets {
  readonly of: (key: LimitKey) => Bucket;
  readonly all: () => Iterable<Bucket>;
}

/** Milliseconds after which an unused budget is forgotten, a lowered rate with it. */
const idleMs = 60_000;

export function createBuckets(now: () => number): Buckets {
  const buckets = new Map<string, Bucket>();
  let sweptAt = -Infinity;

  function add(name: string, ratePerSecond: number): Bucket {
    const bucket: Bucket = { pace: new Pace(ratePerSecond), waiting: new TurnQueue(), stopTimer: undefined };
    const nowMs = now();
    if (Math.abs(nowMs - sweptAt) >= idleMs) {
      sweptAt = nowMs;
      for (const [other, known] of buckets) if (isIdle(known, nowMs)) buckets.delete(other);
    }
    buckets.set(name, bucket);
    return bucket;
  }

  return {
    of: ({ account, endpoint, region, action, ratePerSecond }) => {
      const name = `${action}\n${region}\n${account}\n${endpoint}`;
      return buckets.get(name) ?? add(name, ratePerSecond);
    },
    all: () => buckets.values(),
  };
}

function isIdle({ pace, waiting }: Bucket, nowMs: number): boolean {
  return waiting.first === undefined && nowMs - pace.nextAtMs() >= idleMs;
}
