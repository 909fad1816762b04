import { TcrClient } from "@tcrkit/client";
import { createFetchTransport } from "@tcrkit/client/fetch";
import { createMock } from "@tcrkit/mock";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";

// Time stands still: a call that had to wait for its turn would never end.
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function startMock() {
  const mock = await createMock();
  onTestFinished(() => mock.close());
  return mock;
}

describe("a client and a mock in one process", () => {
  it.each<[string, (mock: Awaited<ReturnType<typeof startMock>>) => TcrClient]>([
    ["by the mock's options", (mock) => new TcrClient(mock.clientOptions)],
    [
      "by the mock's transport alone",
      ({ transport, credentials }) => new TcrClient({ region: "ap-guangzhou", credentials, transport }),
    ],
    [
      "by the mock's fetch",
      ({ fetch, credentials }) =>
        new TcrClient({ region: "ap-guangzhou", credentials, transport: createFetchTransport({ fetch }) }),
    ],
  ])("wait for no turn, %s", async (_, clientOf) => {
    const tcr = clientOf(await startMock());
    for (let call = 0; call < 100; call++) await tcr.describeInstances();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("wait for their turns where they ask for it, and a mock for each test leaves no other waiting", async () => {
    for (let test = 0; test < 20; test++) {
      vi.useRealTimers();
      vi.useFakeTimers();
      const mock = await startMock();
      const tcr = new TcrClient({ ...mock.clientOptions, rateLimit: true });
      await tcr.describeInstances();
      // Nobody waits for these: their test ends before.
      for (let call = 0; call < 200; call++) void tcr.describeInstances().catch(() => undefined);
      expect(mock.requests.length).toBeLessThan(100);
    }
  });

  it("do so in turn, by fake timers", async () => {
    const mock = await startMock();
    const tcr = new TcrClient({ ...mock.clientOptions, rateLimit: true });
    const calls = Array.from({ length: 200 }, () => tcr.describeInstances());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.all(calls)).toHaveLength(200);
  });
});
