import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLimiter } from "./create-limiter.js";
import type { Limiter, LimitKey } from "./limiter.js";

const key: LimitKey = {
  account: "a",
  endpoint: "tcr.tencentcloudapi.com",
  region: "ap-guangzhou",
  action: "DescribeImages",
  ratePerSecond: 20,
};
const never = () => new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a request that may go at once", () => {
  it("gets no promise and starts no timer", () => {
    expect(createLimiter().acquire(key, never())).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is one of another account, endpoint, region or action", () => {
    const limiter = createLimiter();
    drain(limiter);
    for (const other of [
      { account: "b" },
      { endpoint: "127.0.0.1:5301" },
      { region: undefined },
      { action: "DescribeTags" },
    ]) {
      expect(limiter.acquire({ ...key, ...other }, never())).toBeUndefined();
    }
  });
});

describe("requests that wait", () => {
  it("go in the order in which they came", async () => {
    const limiter = createLimiter();
    drain(limiter);
    const order: number[] = [];
    for (const number of [1, 2, 3]) limiter.acquire(key, never())?.then(() => order.push(number));
    await vi.advanceTimersByTimeAsync(49);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(51);
    expect(order).toEqual([1, 2]);
    await vi.advanceTimersByTimeAsync(50);
    expect(order).toEqual([1, 2, 3]);
  });

  it("are not overtaken by one that comes when a turn is due", async () => {
    let nowMs = 0;
    let runTimer = () => {};
    const setTimer = (run: () => void) => {
      runTimer = run;
      return () => undefined;
    };
    const limiter = createLimiter({ now: () => nowMs, setTimer });
    drain(limiter);
    const order: string[] = [];
    limiter.acquire(key, never())?.then(() => order.push("first"));
    nowMs = 10_000;
    limiter.acquire(key, never())?.then(() => order.push("late"));
    runTimer();
    await Promise.resolve();
    expect(order).toEqual(["first", "late"]);
  });

  it("leave no timer behind when all have gone", async () => {
    const limiter = createLimiter();
    drain(limiter);
    limiter.acquire(key, never());
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("share one timer", () => {
    const limiter = createLimiter();
    drain(limiter);
    for (let request = 0; request < 100; request++) limiter.acquire(key, never());
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe("an abort", () => {
  it("that came before is told at once and takes no turn", async () => {
    const limiter = createLimiter();
    await expect(limiter.acquire(key, AbortSignal.abort("gone"))).rejects.toBe("gone");
    expect(drain(limiter)).toBe(6);
  });

  it("rejects with the signal's own reason and stops the timer", async () => {
    const limiter = createLimiter();
    drain(limiter);
    const controller = new AbortController();
    const turn = limiter.acquire(key, controller.signal);
    controller.abort("enough");
    await expect(turn).rejects.toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives the turn to the next in line", async () => {
    const limiter = createLimiter();
    drain(limiter);
    const controller = new AbortController();
    const order: string[] = [];
    limiter.acquire(key, controller.signal)?.catch(() => order.push("aborted"));
    limiter.acquire(key, never())?.then(() => order.push("next"));
    controller.abort();
    await vi.advanceTimersByTimeAsync(50);
    expect(order).toEqual(["aborted", "next"]);
  });

  it("after the turn changes nothing, and no listener is left", async () => {
    const limiter = createLimiter();
    drain(limiter);
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const turn = limiter.acquire(key, controller.signal);
    await vi.advanceTimersByTimeAsync(50);
    controller.abort();
    await expect(turn).resolves.toBeUndefined();
    expect(removed).toHaveBeenCalledOnce();
  });
});

describe("what the server says", () => {
  it("slows down the requests after one too many, and speeds them up again", () => {
    const limiter = createLimiter();
    limiter.onThrottled?.(key);
    vi.advanceTimersByTime(10_000);
    expect(drain(limiter)).toBe(4);
    for (let request = 0; request < 400; request++) limiter.onAccepted?.(key);
    vi.advanceTimersByTime(10_000);
    expect(drain(limiter)).toBe(6);
  });

  it("concerns its own action alone", () => {
    const limiter = createLimiter();
    limiter.onThrottled?.({ ...key, action: "DescribeTags" });
    expect(drain(limiter)).toBe(6);
  });
});

describe("another clock", () => {
  it("owes nothing to turns of a clock that has gone back", () => {
    let nowMs = 1e9;
    const limiter = createLimiter({ now: () => nowMs, setTimer: () => () => undefined });
    drain(limiter);
    nowMs = 0;
    expect(drain(limiter)).toBe(6);
    expect(drain(limiter)).toBe(0);
  });

  it("owes nothing to turns of fake timers that began at the same time", () => {
    const limiter = createLimiter();
    for (let test = 0; test < 5; test++) {
      vi.useRealTimers();
      vi.useFakeTimers();
      expect(drain(limiter)).toBe(6);
    }
  });

  it("lets all go who waited for a timer that may never fire, and counts anew behind them", async () => {
    const limiter = createLimiter();
    drain(limiter);
    const left = Array.from({ length: 100 }, () => limiter.acquire(key, never()));
    vi.useRealTimers();
    vi.useFakeTimers();
    for (let turn = 0; turn < 6; turn++) expect(limiter.acquire(key, never())).toBeUndefined();
    await expect(Promise.all(left)).resolves.toHaveLength(100);
    const next = limiter.acquire(key, never());
    expect(next).toBeInstanceOf(Promise);
    await vi.advanceTimersByTimeAsync(50);
    await expect(next).resolves.toBeUndefined();
  });

  it("that goes back keeps the order of those who wait, and the limit", async () => {
    let nowMs = 1e9;
    const timers: (() => void)[] = [];
    const setTimer = (run: () => void) => {
      timers.push(run);
      return () => undefined;
    };
    const limiter = createLimiter({ now: () => nowMs, setTimer });
    drain(limiter);
    const order: number[] = [];
    const wait = (number: number) => limiter.acquire(key, never())?.then(() => order.push(number));
    for (let number = 0; number < 10; number++) wait(number);
    nowMs = 0;
    wait(10);
    await Promise.resolve();
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    for (; nowMs < 1_000; nowMs += 50) {
      for (const run of timers.splice(0)) run();
      await Promise.resolve();
    }
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("keeps a rate that the server has lowered", () => {
    const limiter = createLimiter();
    limiter.onThrottled?.(key);
    vi.useRealTimers();
    vi.useFakeTimers();
    expect(drain(limiter)).toBe(4);
  });

  it("that jumps ahead gives a burst and no more", () => {
    let nowMs = 0;
    const limiter = createLimiter({ now: () => nowMs, setTimer: () => () => undefined });
    drain(limiter);
    nowMs = 1e12;
    expect(drain(limiter)).toBe(6);
  });
});

it.each(Array.from({ length: 60 }, (_, seed) => seed))("holds the limit in every second (seed %i)", async (seed) => {
  const random = randomFrom(seed);
  const limited = { ...key, ratePerSecond: [1, 2, 5, 10, 20, 100][seed % 6] ?? 1 };
  const limiter = createLimiter();
  const came: number[] = [];
  const gone: { readonly number: number; readonly at: number }[] = [];
  const aborted = new Set<number>();
  for (let number = 0; number < 200; number++) {
    const controller = new AbortController();
    const go = () => gone.push({ number, at: performance.now() });
    const turn = limiter.acquire(limited, controller.signal);
    came.push(number);
    if (turn === undefined) go();
    else turn.then(go, () => aborted.add(number));
    if (random() < 0.1) setTimeout(() => controller.abort(), random() * 3_000);
    if (random() < 0.02) limiter.onThrottled?.(limited);
    if (random() < 0.5) limiter.onAccepted?.(limited);
    if (random() < 0.3) await vi.advanceTimersByTimeAsync(pauseFrom(random));
  }
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(mostInOneSecond(gone.map(({ at }) => at))).toBeLessThanOrEqual(limited.ratePerSecond);
  expect(gone.map(({ number }) => number)).toEqual(came.filter((number) => !aborted.has(number)));
  expect(vi.getTimerCount()).toBe(0);
});

/** Takes all turns that can be had at once, and counts them. */
function drain(limiter: Limiter): number {
  const controller = new AbortController();
  for (let taken = 0; ; taken++) {
    const turn = limiter.acquire(key, controller.signal);
    if (turn === undefined) continue;
    turn.catch(() => undefined);
    controller.abort();
    return taken;
  }
}

/** Of all windows of one second, how many turns the fullest holds; each is counted from a turn on. */
function mostInOneSecond(times: readonly number[]): number {
  return Math.max(...times.map((start) => times.filter((time) => time >= start && time < start + 1000).length));
}

/** Mostly short, sometimes long enough to save up a burst. */
function pauseFrom(random: () => number): number {
  return random() < 0.1 ? random() * 5_000 : random() * 200;
}

function randomFrom(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
