import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settle, status, waitersOver, waitRunning } from "../../test/waiters-over.js";
import type { WaitOptions } from "../contract.js";
import { TcrApiError } from "../errors/errors.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("a wait that leads nowhere", () => {
  const nothing = { RegistryStatusSet: [] };

  it("gives an item that is not there a short while to show", async () => {
    const { result, elapsedMs } = waitRunning([nothing, nothing, status("Pending"), status("Running")]);
    expect(await result).toEqual(status("Running"));
    expect(elapsedMs()).toBe(2000 + 3000 + 4500);
  });

  it.each<[string, readonly object[], WaitOptions, number, string]>([
    ["is not there", [nothing], {}, 26_375, "nothing found"],
    ["is not there, after as long as the caller says", [nothing], { graceMs: 0 }, 0, "nothing found"],
    ["is there no more, at once", [status("Pending"), nothing], {}, 2000, "nothing found"],
    ["is being deleted, at once", [status("Deleting")], {}, 0, "state Deleting"],
  ])("ends for an item that %s", async (_, answers, options, afterMs, seen) => {
    const { result, elapsedMs } = waitRunning(answers, options);
    expect(await result).toMatchObject({
      name: "TcrWaitError",
      message: `DescribeInstanceStatus: instanceRunning failed: ${seen}`,
    });
    expect(elapsedMs()).toBe(afterMs);
  });

  it.each<[string, readonly string[], number, string]>([
    ["stays", ["Closed"], 26_375, "TcrWaitError"],
    ["comes after work was seen, at once", ["Closed", "Opening", "Closed"], 5000, "TcrWaitError"],
    ["passes, not at all", ["Closed", "Closed", "Opening", "Opened"], 9500, "none"],
  ])("ends for a state that leads nowhere and %s", async (_, states, afterMs, name) => {
    const { waiters } = waitersOver(...states.map((Status) => ({ Status })));
    const start = Date.now();
    const result = await settle(waiters.externalEndpointOpened({ RegistryId: "tcr-0" }));
    expect([result instanceof Error ? result.name : "none", Date.now() - start]).toEqual([name, afterMs]);
  });

  it("gives a code that says there is nothing the same while, then throws it", async () => {
    const error = new TcrApiError({ code: "ResourceNotFound", message: "none", retryable: false }, { action: "A" });
    const passing = waitersOver(error, error, { Status: "Opened" });
    expect(await settle(passing.waiters.externalEndpointOpened({ RegistryId: "tcr-0" }))).toEqual({ Status: "Opened" });
    const lasting = waitersOver(error);
    expect(await settle(lasting.waiters.externalEndpointOpened({ RegistryId: "tcr-0" }))).toBe(error);
    expect(lasting.asked).toHaveLength(6);
  });

  it("counts no jump of the wall clock", async () => {
    const { waiters } = waitersOver(...Array(5).fill(status("Pending")), status("Running"));
    const jump = setInterval(() => vi.setSystemTime(Date.now() + 3_600_000), 1000);
    const waited = waiters.instanceRunning({ RegistryIds: ["tcr-0"] }, { timeoutMs: 60_000 });
    await vi.advanceTimersByTimeAsync(30_000);
    clearInterval(jump);
    await expect(waited).resolves.toEqual(status("Running"));
  });
});
