import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settle, status, waitersOver, waitRunning } from "../../test/waiters-over.js";
import { setMetadata } from "../call/metadata.js";
import type { Caller, CallOptions, WaitProgress } from "../contract.js";
import { TcrApiError, TcrInputError, TcrTimeoutError } from "../errors/errors.js";
import { TcrWaitError } from "../errors/wait-error.js";
import { allOperations } from "../gen/operations/all.js";
import { createWaiters } from "../methods/create-methods.js";
import { createWait } from "./wait.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const apiError = (retryable: boolean) =>
  new TcrApiError(
    { code: "InternalError", message: "message", retryable },
    { action: "DescribeInstanceStatus", attempts: 3, requestId: "request-1" },
  );

const metadata = { requestId: "", status: 200, headers: {}, region: "ap-guangzhou", attempts: 2, durationMs: 1 };

describe("a wait", () => {
  it("polls until every item is there, and tells the states on the way", async () => {
    const seen: WaitProgress[] = [];
    const { asked, result } = waitRunning([status("Pending", "Running"), status("Running", "Running")], {
      onProgress: (progress) => seen.push(progress),
    });
    expect(await result).toEqual(status("Running", "Running"));
    expect(asked).toEqual(Array(2).fill({ RegistryIds: ["tcr-0"] }));
    expect(seen).toEqual([
      { waiter: "instanceRunning", states: ["Pending", "Running"], reasons: [], polls: 1, elapsedMs: 0 },
      { waiter: "instanceRunning", states: ["Running", "Running"], reasons: [], polls: 2, elapsedMs: 2000 },
    ]);
    expect(seen.filter((progress) => "error" in progress)).toEqual([]);
  });

  it("pauses longer and longer, or as long as it is told", async () => {
    const answers = [...Array(5).fill(status("Pending")), status("Running")];
    const own = waitRunning(answers);
    await own.result;
    expect(own.elapsedMs()).toBe(2000 + 3000 + 4500 + 6750 + 10_125);
    const told = waitRunning(answers, { intervalMs: 100 });
    await told.result;
    expect(told.elapsedMs()).toBe(500);
  });

  it("looks only at the items that match", async () => {
    const { result } = waitRunning([status("Running", "Deploying")], { match: { RegistryId: "tcr-0" } });
    expect(await result).not.toBeInstanceOf(Error);
  });

  it("fails with the state that cannot recover, and with its reason", async () => {
    const Conditions = [
      { Type: "A", Status: "Ready", Reason: null },
      { Type: "B", Status: "Failed", Reason: "no quota" },
    ];
    const { result } = waitRunning([
      { RegistryStatusSet: [{ RegistryId: "tcr-0", Status: "FailedCreated", Conditions }] },
    ]);
    const error = await result;
    expect(error).toBeInstanceOf(TcrWaitError);
    expect(error).toMatchObject({
      message: "DescribeInstanceStatus: instanceRunning failed: state FailedCreated (no quota)",
      states: ["FailedCreated"],
      region: "ap-guangzhou",
      attempts: 1,
    });
  });

  it("gives up after its time, with one last poll, and says what it saw", async () => {
    const { asked, result, elapsedMs } = waitRunning([status("Deploying")], { timeoutMs: 10_000, intervalMs: 60_000 });
    const error = await result;
    expect(error).toBeInstanceOf(TcrTimeoutError);
    expect(error).toMatchObject({
      message: "DescribeInstanceStatus: instanceRunning not reached within 10000 ms: state Deploying",
      timeoutMs: 10_000,
      waiter: "instanceRunning",
      states: ["Deploying"],
      reasons: [],
    });
    expect(asked).toHaveLength(2);
    expect(elapsedMs()).toBe(9000);
  });

  it("gives up after ten minutes by itself", async () => {
    const { result, elapsedMs } = waitRunning([status("Deploying")]);
    expect(await result).toMatchObject({ timeoutMs: 600_000 });
    expect(elapsedMs()).toBe(599_000);
  });

  it("ends a poll that takes longer than the whole wait", async () => {
    const call = ((_operation: object, _input: object, { signal }: CallOptions = {}) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      })) as Caller;
    const waiters = createWaiters(createWait(call), allOperations);
    const error = await settle(waiters.instanceRunning({ RegistryIds: ["tcr-0"] }, { timeoutMs: 5 }));
    expect(error).toBeInstanceOf(TcrTimeoutError);
    expect(error).toMatchObject({
      message: "DescribeInstanceStatus: instanceRunning not reached within 5 ms: nothing found",
      timeoutMs: 5,
      waiter: "instanceRunning",
      states: [],
    });
  });

  it("hands each poll the options of a call, and a signal that ends with the wait", async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const regions: (string | undefined)[] = [];
    const call = (async (_operation: object, _input: object, { signal, region }: CallOptions = {}) => {
      signals.push(signal);
      regions.push(region);
      return status("Deploying");
    }) as unknown as Caller;
    const waiters = createWaiters(createWait(call), allOperations);
    const options = { region: "ap-tokyo", timeoutMs: 5000, intervalMs: 3000 };
    await settle(waiters.instanceRunning({ RegistryIds: ["tcr-0"] }, options));
    expect(regions).toEqual(["ap-tokyo", "ap-tokyo", "ap-tokyo"]);
    expect(signals.map((signal) => signal?.aborted)).toEqual([false, false, false]);
  });

  it("may poll without a pause", async () => {
    const { asked, result } = waitRunning([status("Pending"), status("Running")], { intervalMs: 0 });
    expect(await result).toEqual(status("Running"));
    expect(asked).toHaveLength(2);
  });

  it.each([
    ["between two polls", 0],
    ["in a pause", 1],
  ])("ends at once when it is aborted %s", async (_, afterMs) => {
    const controller = new AbortController();
    const abort = () => controller.abort(new Error("enough"));
    const { asked, result, elapsedMs } = waitRunning([status("Deploying")], {
      intervalMs: 60_000,
      signal: controller.signal,
      onProgress: () => (afterMs === 0 ? abort() : setTimeout(abort, afterMs)),
    });
    expect(await result).toEqual(new Error("enough"));
    expect(asked).toHaveLength(1);
    expect(elapsedMs()).toBe(afterMs);
  });

  it("asks for nothing when it was aborted before", async () => {
    const { asked, result } = waitRunning([status("Running")], { signal: AbortSignal.abort(new Error("enough")) });
    expect(await result).toEqual(new Error("enough"));
    expect(asked).toEqual([]);
  });

  it("ends with what onProgress throws", async () => {
    const onProgress = () => {
      throw new Error("mine");
    };
    expect(await waitRunning([status("Pending")], { onProgress }).result).toEqual(new Error("mine"));
  });
});

it("tells in its errors what was sent, and the id of the last answer", async () => {
  const answers = [status("Pending"), apiError(true), status("FailedCreated")];
  for (const [index, answer] of answers.entries()) {
    if (!(answer instanceof Error)) setMetadata(answer, { ...metadata, requestId: `request-${index}` });
  }
  expect(await waitRunning(answers).result).toMatchObject({
    name: "TcrWaitError",
    region: "ap-guangzhou",
    requestId: "request-2",
    attempts: 2 + 3 + 2,
  });
  const late = waitRunning(answers.slice(0, 2), { region: "ap-tokyo", timeoutMs: 3500 });
  expect(await late.result).toMatchObject({
    name: "TcrTimeoutError",
    region: "ap-tokyo",
    requestId: "request-1",
    attempts: 2 + 3 + 3,
  });
});

describe("a poll that fails", () => {
  it("is passed over where another one may succeed, and told", async () => {
    const failed = apiError(true);
    const seen: [unknown, readonly string[]][] = [];
    const { result } = waitRunning([status("Pending"), failed, failed, failed, failed, status("Running")], {
      onProgress: ({ error, states }) => seen.push([error, states]),
    });
    expect(await result).toEqual(status("Running"));
    expect(seen).toEqual([[undefined, ["Pending"]], ...Array(4).fill([failed, ["Pending"]]), [undefined, ["Running"]]]);
  });

  it("ends the wait when it is the fifth in a row", async () => {
    const failed = apiError(true);
    const { asked, result } = waitRunning([status("Pending"), failed]);
    expect(await result).toBe(failed);
    expect(asked).toHaveLength(6);
  });

  it("ends the wait at once where no other can succeed", async () => {
    const failed = apiError(false);
    const { asked, result } = waitRunning([failed, status("Running")]);
    expect(await result).toBe(failed);
    expect(asked).toHaveLength(1);
  });

  it("is the cause when the time is over", async () => {
    const failed = apiError(true);
    const { result } = waitRunning([status("Pending"), failed], { timeoutMs: 3500 });
    expect(await result).toMatchObject({ name: "TcrTimeoutError", cause: failed });
  });
});

describe("what is watched", () => {
  const domain = (DomainName: string, Status = "SUCCESS") => ({ DomainName, Status });

  it("is looked for on every page, before it counts as gone", async () => {
    const { asked, waiters } = waitersOver(
      { DomainInfoList: [domain("a.test")], TotalCount: 2 },
      { DomainInfoList: [domain("b.test", "DELETING")], TotalCount: 2 },
      { DomainInfoList: [domain("a.test")], TotalCount: 1 },
    );
    const options = { match: { DomainName: "b.test" } };
    const output = await settle(waiters.customizedDomainDeleted({ RegistryId: "tcr-1" }, options));
    expect(asked.map(({ Offset }) => Offset)).toEqual([0, 1, 0]);
    expect(output).toMatchObject({ DomainInfoList: [domain("a.test")] });
  });

  it("comes back with the items of all pages", async () => {
    const { waiters } = waitersOver(
      { DomainInfoList: [domain("a.test")], TotalCount: 2 },
      { DomainInfoList: [domain("b.test")], TotalCount: 2 },
    );
    const output = await settle(waiters.customizedDomainReady({ RegistryId: "tcr-1" }));
    expect(output).toMatchObject({ DomainInfoList: [domain("a.test"), domain("b.test")] });
  });

  it("is there also without a state", async () => {
    const { asked, waiters } = waitersOver(
      { Registries: [{ RegistryId: "tcr-1", Status: null }], TotalCount: 1 },
      { Registries: null, TotalCount: 0 },
    );
    await settle(waiters.instanceDeleted({ Registryids: ["tcr-1"] }));
    expect(asked).toHaveLength(2);
  });

  it("is the newest run alone, which an older failure does not disturb", async () => {
    const run = (ExecutionId: number, Status: string) => ({ ExecutionId, RetentionId: 1, Status });
    const { asked, waiters } = waitersOver(
      { RetentionExecutionList: [run(1, "Failed"), run(3, "InProgress"), run(2, "Succeed")], TotalCount: 90 },
      { RetentionExecutionList: [run(1, "Failed"), run(3, "Succeed"), run(2, "Succeed")], TotalCount: 90 },
    );
    const input = { RegistryId: "tcr-1", RetentionId: 1 };
    expect(await settle(waiters.tagRetentionExecutionFinished(input))).not.toBeInstanceOf(Error);
    expect(asked).toHaveLength(2);
  });
});

it.each([
  [{ intervalMs: -1 }, "intervalMs: expected milliseconds from 0, got -1"],
  [{ intervalMs: Number.NaN }, "intervalMs: expected milliseconds from 0, got NaN"],
  [{ timeoutMs: -1 }, "timeoutMs: expected milliseconds from 0 to 2147483647, or Infinity for no limit, got -1"],
  [
    { match: { Registry: "tcr-0" } },
    "match.Registry: expected one of RegistryId, Status, Conditions, got another name",
  ],
])("%# refuses a wrong option before it asks for anything", async (options, message) => {
  const { asked, result } = waitRunning([status("Running")], options);
  const error = await result;
  expect(error).toBeInstanceOf(TcrInputError);
  expect((error as Error).message).toBe(`DescribeInstanceStatus: ${message}`);
  expect(asked).toEqual([]);
});
