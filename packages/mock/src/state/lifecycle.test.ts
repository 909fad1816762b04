import { describe, expect, it } from "vitest";
import { type Instance, type InstanceStatus, instanceTransitions } from "./entities/instances.js";
import { afterRead, beforeRead, type Lifecycle, type Transient } from "./lifecycle.js";

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
