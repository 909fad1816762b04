import { expect, it } from "vitest";
import type { Instance, InstanceStatus } from "./entities.js";
import { afterRead } from "./lifecycle.js";

function seen(status: InstanceStatus, reads: number, times: number): string[] {
  let instance: Instance | undefined = { status, reads: 0 } as Instance;
  const states: string[] = [];
  for (let time = 0; time < times && instance !== undefined; time += 1) {
    states.push(instance.status);
    instance = afterRead(instance, { reads });
  }
  return states;
}

it("shows every passing state as often as it is told to", () => {
  expect(seen("Pending", 1, 4)).toEqual(["Pending", "Deploying", "Running", "Running"]);
  expect(seen("Pending", 2, 5)).toEqual(["Pending", "Pending", "Deploying", "Deploying", "Running"]);
  expect(seen("Deleting", 2, 5)).toEqual(["Deleting", "Deleting"]);
});
