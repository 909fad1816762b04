import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Deadline, type DeadlineOptions, sleep, timeoutProblem } from "./deadline.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const options = { timeoutMs: 100, signal: undefined, onTimeout: () => new Error("too late") };
/** Work as a call does it: raced, and released at its end. */
async function withDeadline<T>(own: DeadlineOptions, work: (deadline: Deadline) => Promise<T>): Promise<T> {
  const deadline = new Deadline(own);
  try {
    return await deadline.race(work(deadline));
  } finally {
    deadline.release();
  }
}

const never = () => new Promise<never>(() => {});

it("gives what the work gives, and stops its timer", async () => {
  await expect(withDeadline(options, async () => "done")).resolves.toBe("done");
  await expect(withDeadline(options, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});

it("ends work that does not listen, when its time is up", async () => {
  let handed: AbortSignal | undefined;
  const work = withDeadline(options, ({ signal }) => {
    handed = signal;
    return never();
  });
  const refused = expect(work).rejects.toThrow("too late");
  await vi.advanceTimersByTimeAsync(100);
  await refused;
  expect(handed?.aborted).toBe(true);
});

it("ends work at once when the caller aborts, with the caller's reason", async () => {
  const controller = new AbortController();
  const work = withDeadline({ ...options, signal: controller.signal }, never);
  controller.abort("not needed any more");
  await expect(work).rejects.toBe("not needed any more");
});

it("is over from the start for a caller that has aborted already", async () => {
  const deadline = new Deadline({ ...options, signal: AbortSignal.abort("gone") });
  expect(deadline.isOver).toBe(true);
  expect(() => deadline.throwIfOver()).toThrow("gone");
  expect(deadline.signal.reason).toBe("gone");
  await expect(deadline.race(never())).rejects.toBe("gone");
});

it("is over once the caller aborts, and not before", () => {
  const controller = new AbortController();
  const deadline = new Deadline({ ...options, signal: controller.signal });
  expect(deadline.isOver).toBe(false);
  controller.abort();
  expect(deadline.isOver).toBe(true);
  deadline.release();
});

it("gives all who ask the same signal", () => {
  const deadline = new Deadline(options);
  expect(deadline.signal).toBe(deadline.signal);
  deadline.release();
});

it("tells those who listen, once, with the reason", () => {
  const controller = new AbortController();
  const deadline = new Deadline({ ...options, signal: controller.signal });
  const [stays, goes] = [vi.fn(), vi.fn()];
  deadline.onEnd(stays);
  deadline.onEnd(goes)();
  controller.abort("enough");
  controller.abort("again");
  expect(stays.mock.calls).toEqual([["enough"]]);
  expect(goes).not.toHaveBeenCalled();
  deadline.release();
});

it("makes no signal for work that asks for none", async () => {
  const made = vi.spyOn(globalThis, "AbortController");
  await withDeadline(options, async (deadline) => deadline.isOver);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});

it("leaves no listener on a signal that lives longer than the work", async () => {
  const controller = new AbortController();
  const added = vi.spyOn(controller.signal, "addEventListener");
  const removed = vi.spyOn(controller.signal, "removeEventListener");
  await withDeadline({ ...options, signal: controller.signal }, async () => "done");
  expect(removed.mock.calls.length).toBe(added.mock.calls.length);
});

it("adds one listener to a signal that many share, however many they are", async () => {
  const controller = new AbortController();
  const added = vi.spyOn(controller.signal, "addEventListener");
  const all = Array.from({ length: 100 }, () => withDeadline({ ...options, signal: controller.signal }, never));
  expect(added).toHaveBeenCalledTimes(1);
  controller.abort("all of them");
  for (const outcome of await Promise.allSettled(all)) expect(outcome).toMatchObject({ reason: "all of them" });
});

it("has no limit with Infinity", async () => {
  const work = withDeadline({ ...options, timeoutMs: Number.POSITIVE_INFINITY }, (deadline) => sleep(1e9, deadline));
  await vi.advanceTimersByTimeAsync(1e9);
  await expect(work).resolves.toBeUndefined();
});

it.each([0, 1.5, 2_147_483_647, Number.POSITIVE_INFINITY])("takes %d as a limit", (timeoutMs) => {
  expect(timeoutProblem(timeoutMs)).toBeUndefined();
});

it.each([-1, Number.NaN, 2_147_483_648, "100"])("refuses %s as a limit", (timeoutMs) => {
  expect(timeoutProblem(timeoutMs)).toBe("milliseconds from 0 to 2147483647, or Infinity for no limit");
});

it("ends a sleep, and stops its timer", async () => {
  const controller = new AbortController();
  const deadline = new Deadline({ ...options, signal: controller.signal });
  const slept = sleep(1_000, deadline);
  controller.abort("up");
  await expect(slept).rejects.toBe("up");
  await expect(sleep(1_000, deadline)).rejects.toBe("up");
  deadline.release();
});
