import { describe, expect, it } from "vitest";
import { type Instance, type InstanceStatus, instanceTransitions } from "./entities/instances.js";
import {
  afterRead,
  beforeRead,
  checkLifecycle,
  enter,
  type Lifecycle,
  type Transient,
  type Transitions,
} from "./lifecycle.js";

/** What reads at these times show. */
function seen(status: InstanceStatus, lifecycle: Lifecycle, timesMs: readonly number[], own: Partial<Transient> = {}) {
  let instance: Instance | undefined = { status, reads: 0, sinceMs: 0, ...own } as Instance;
  const states: string[] = [];
  for (const nowMs of timesMs) {
    instance = instance && beforeRead(instance, instanceTransitions, lifecycle, nowMs);
    if (instance === undefined) break;
    states.push(instance.status);
    instance = afterRead(instance, instanceTransitions, lifecycle, nowMs);
  }
  return states;
}

describe("by reads", () => {
  it("shows every transient state as often as it is told to", () => {
    expect(seen("Pending", { reads: 1 }, [0, 0, 0, 0])).toEqual(["Pending", "Deploying", "Running", "Running"]);
    expect(seen("Pending", { reads: 2 }, [0, 0, 0, 0, 0])).toEqual([
      "Pending",
      "Pending",
      "Deploying",
      "Deploying",
      "Running",
    ]);
    expect(seen("Deleting", { reads: 2 }, [0, 0, 0])).toEqual(["Deleting", "Deleting"]);
  });

  it("lets a row have a speed of its own, or fail", () => {
    expect(seen("Pending", { reads: 1 }, [0, 0, 0], { speed: { reads: 2 } })).toEqual([
      "Pending",
      "Pending",
      "Deploying",
    ]);
    expect(seen("Pending", { reads: 1 }, [0, 0, 0], { failsNextTransition: true })).toEqual([
      "Pending",
      "FailedCreated",
      "FailedCreated",
    ]);
  });
});

describe("by the clock", () => {
  const lifecycle = { clockMs: 1000 };

  it("shows a state until its time is over", () => {
    expect(seen("Pending", lifecycle, [0, 999, 1000, 1999, 2000])).toEqual([
      "Pending",
      "Pending",
      "Deploying",
      "Deploying",
      "Running",
    ]);
  });

  it("shows every transient state once, however late it is asked", () => {
    expect(seen("Pending", lifecycle, [60_000, 60_000, 70_000, 80_000])).toEqual([
      "Pending",
      "Deploying",
      "Running",
      "Running",
    ]);
    expect(seen("Deleting", lifecycle, [5000, 5000])).toEqual(["Deleting"]);
  });

  it("counts from the first read where nobody noted the start", () => {
    expect(seen("Pending", lifecycle, [5000, 5500, 6000], { sinceMs: undefined })).toEqual([
      "Pending",
      "Pending",
      "Deploying",
    ]);
  });
});

describe("a step that a fault lets fail", () => {
  const transitions: Transitions<"Opening" | "Opened" | "Closing"> = { next: { Opening: "Opened", Closing: "gone" } };
  const row = { reads: 0, sinceMs: 0, failsNextTransition: true };
  const failed = (status: "Opening" | "Closing") => afterRead({ ...row, status }, transitions, { reads: 1 }, 5);

  it("never ends a deletion", () => {
    expect(failed("Closing")).toMatchObject({ status: "Closing", failsNextTransition: true });
    expect(seen("Deleting", { reads: 1 }, [0, 0, 0], { failsNextTransition: true })).toEqual([
      "Deleting",
      "Deleting",
      "Deleting",
    ]);
  });

  it("stays as it is where nothing else is told", () => {
    expect(failed("Opening")).toMatchObject({ status: "Opening", failsNextTransition: true });
  });

  it("fails once", () => {
    const failed = afterRead({ ...row, status: "Pending" }, instanceTransitions, { reads: 1 }, 5);
    expect(failed).toEqual({ ...enter("FailedCreated", 5) });
  });
});

it("keeps a speed of its own until a state that stays", () => {
  const speed = { reads: 1 };
  const step = (row: Transient<InstanceStatus>) => afterRead(row, instanceTransitions, { reads: 9 }, 7);
  const deploying = step({ status: "Pending", reads: 0, speed });
  expect(deploying).toEqual({ ...enter("Deploying", 7), speed });
  expect(deploying && step(deploying)).toEqual(enter("Running", 7));
  const byClock = { status: "Pending", reads: 1, sinceMs: 0, speed: { clockMs: 10 } } as const;
  expect(beforeRead(byClock, instanceTransitions, { reads: 1 }, 9)).toBe(byClock);
  expect(beforeRead(byClock, instanceTransitions, { reads: 1 }, 10)).toMatchObject({ status: "Deploying" });
});

it("leaves a row alone that is in a state that stays", () => {
  const row = { status: "Running", reads: 0, sinceMs: 0 } as const;
  for (const lifecycle of [{ reads: 1 }, { clockMs: 0 }]) {
    expect(afterRead(row, instanceTransitions, lifecycle, 5)).toBe(row);
    expect(beforeRead({ ...row, reads: 1 }, instanceTransitions, lifecycle, 5)).toEqual({ ...row, reads: 1 });
  }
});

it("counts by the clock one read alone, and notes when it was", () => {
  const row = { status: "Pending", reads: 0 } as const;
  const once = afterRead(row, instanceTransitions, { clockMs: 10 }, 5);
  expect(once).toEqual({ ...row, reads: 1, sinceMs: 5 });
  expect(once && afterRead(once, instanceTransitions, { clockMs: 10 }, 9)).toBe(once);
});

it.each([
  [{ reads: 1 }, true],
  [{ reads: 0 }, false],
  [{ reads: 1.5 }, false],
  [{ reads: "1" }, false],
  [{ reads: Number.NaN }, false],
  [{ reads: 2 ** 53 }, false],
  [{ clockMs: 0 }, true],
  [{ clockMs: 0.5 }, true],
  [{ clockMs: -0.5 }, false],
  [{ clockMs: Number.POSITIVE_INFINITY }, false],
  [{ clockMs: "0" }, false],
  [{ reads: 1, clockMs: 0 }, false],
  [{ clock: 1 }, false],
  [{}, false],
  [null, false],
  ["reads", false],
  ["r", false],
])("takes %j for a lifecycle: %s", (value, isOne) => {
  expect(checkLifecycle(value) === undefined).toBe(isOne);
});
