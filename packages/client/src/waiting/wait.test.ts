import { describe, expect, it } from "vitest";
import { apiError, createFakeTransport, credentials, silentTransport } from "../../test/fake-transport.js";
import { TcrClient } from "../client.js";
import type { WaitProgress } from "../contract.js";
import { TcrTimeoutError, TcrWaitError } from "../errors/errors.js";

const status = (...states: readonly string[]) => ({
  RegistryStatusSet: states.map((Status, index) => ({ RegistryId: `tcr-${index}`, Status, Conditions: [] })),
});

function wait(answers: readonly object[], options: object = {}) {
  const transport = createFakeTransport(...answers);
  const tcr = new TcrClient({ credentials, region: "ap-guangzhou", transport });
  const result = tcr.waitFor.instanceRunning({ RegistryIds: ["tcr-0"] }, { intervalMs: 1, ...options });
  return { transport, result };
}

describe("a waiter", () => {
  it("polls until every item is there, and tells the states on the way", async () => {
    const seen: WaitProgress["states"][] = [];
    const { transport, result } = wait([status("Pending", "Running"), status("Running", "Running")], {
      onProgress: ({ states }: WaitProgress) => seen.push(states),
    });
    expect((await result).RegistryStatusSet).toHaveLength(2);
    expect(transport.requests).toHaveLength(2);
    expect(seen).toEqual([
      ["Pending", "Running"],
      ["Running", "Running"],
    ]);
  });

  it("looks only at the items that match", async () => {
    const { result } = wait([status("Running", "Deploying")], { match: { RegistryId: "tcr-0" } });
    await expect(result).resolves.toBeDefined();
  });

  it("fails with the state that cannot recover", async () => {
    const { result } = wait([status("FailedCreated")]);
    const error = await result.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrWaitError);
    expect(error).toMatchObject({ waiter: "instanceRunning", states: ["FailedCreated"] });
  });

  it("gives up in time and says what it saw", async () => {
    const { result } = wait([status("Deploying")], { timeoutMs: 10_000, intervalMs: 60_000 });
    const error = await result.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrTimeoutError);
    expect(String(error)).toContain("instanceRunning not reached within 10000 ms: state Deploying");
  });

  it("ends a poll that takes longer than the whole wait", async () => {
    const tcr = new TcrClient({ credentials, region: "ap-guangzhou", transport: silentTransport });
    const error = await tcr.waitFor
      .instanceRunning({ RegistryIds: ["tcr-0"] }, { timeoutMs: 5 })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TcrTimeoutError);
    expect(error).toMatchObject({ timeoutMs: 5, waiter: "instanceRunning" });
  });

  it("takes a vanished item for the end of a deletion", async () => {
    const transport = createFakeTransport({ TotalCount: 0, Registries: [] });
    const tcr = new TcrClient({ credentials, region: "ap-guangzhou", transport });
    await expect(tcr.waitFor.instanceDeleted({ Registryids: ["tcr-0"] })).resolves.toBeDefined();
  });

  it("ends at once when it is aborted between two polls", async () => {
    const controller = new AbortController();
    const { result } = wait([status("Deploying")], {
      intervalMs: 60_000,
      signal: controller.signal,
      onProgress: () => setTimeout(() => controller.abort(), 1),
    });
    await expect(result).rejects.toThrow("abort");
  });

  it("passes on what a poll throws", async () => {
    await expect(wait([apiError("InternalError")]).result).rejects.toThrow("InternalError");
  });
});
