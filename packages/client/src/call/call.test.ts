import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { apiError, createFakeTransport, credentials, silentTransport } from "../../test/fake-transport.js";
import { createCaller } from "../caller.js";
import { TcrClient } from "../client.js";
import { TcrCredentialsError, TcrTimeoutError } from "../errors/errors.js";
import { TcrPartError } from "../errors/part-error.js";
import { describeRegions } from "../gen/operations/instance-management.js";
import { createLimiter } from "../limit/create-limiter.js";
import type { Interceptor } from "../observe/interceptor.js";
import type { ClientOptions } from "../options.js";
import type { Transport } from "../transports/transport.js";
import { metadataOf } from "./metadata.js";

function client(transport: Transport, options: ClientOptions = {}): TcrClient {
  return new TcrClient({ credentials, region: "ap-guangzhou", transport, ...options });
}

const caught = (work: Promise<unknown>) => work.catch((error: unknown) => error);

describe("one deadline", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const never = () => new Promise<never>(() => {});
  const outOfTime: readonly [string, () => Promise<unknown>, string][] = [
    [
      "credentials",
      () => client(createFakeTransport({}), { credentials: never }).describeInstances({}, { timeoutMs: 500 }),
      "DescribeInstances: no credentials within 500 ms",
    ],
    [
      "the turn",
      () =>
        client(createFakeTransport({}), { rateLimit: { acquire: never } }).describeImages(image, { timeoutMs: 500 }),
      "DescribeImages: no turn under the limit of 100 requests a second within 500 ms",
    ],
    [
      "the answer, also of a transport that does not listen",
      () => client({ send: never }).describeInstances({}, { timeoutMs: 500 }),
      "DescribeInstances: no answer within 500 ms",
    ],
    [
      "the first pause",
      () =>
        client(createFakeTransport(apiError("InternalError", "broken")), {
          retry: { delayMs: () => 600 },
        }).describeInstances({}, { timeoutMs: 500 }),
      "DescribeInstances: no answer within 500 ms, after one attempt; the last failed with DescribeInstances: InternalError: broken (RequestId request-1)",
    ],
    [
      "the pauses",
      () =>
        client(createFakeTransport(apiError("InternalError", "broken")), {
          retry: { delayMs: () => 300 },
        }).describeInstances({}, { timeoutMs: 500 }),
      "DescribeInstances: no answer within 500 ms, after 2 attempts; the last failed with DescribeInstances: InternalError: broken (RequestId request-1)",
    ],
  ];
  const image = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "nginx" };

  it.each(outOfTime)("covers %s", async (_, call, message) => {
    const failed = caught(call());
    await vi.advanceTimersByTimeAsync(500);
    const error = await failed;
    expect(error).toBeInstanceOf(TcrTimeoutError);
    expect(error).toMatchObject({ message, code: "Timeout", timeoutMs: 500 });
  });

  it("covers a check of the input that takes its time", async () => {
    const call = createCaller({ credentials, transport: createFakeTransport({}), validation: never });
    const failed = caught(call(describeRegions, {}, { timeoutMs: 500, region: "ap-guangzhou" }));
    await vi.advanceTimersByTimeAsync(500);
    expect(await failed).toBeInstanceOf(TcrTimeoutError);
  });

  it("refuses a signal that is none, and leaves no timer behind", async () => {
    const signal = {} as AbortSignal;
    const refused = client(createFakeTransport({})).describeInstances({}, { signal });
    await expect(refused).rejects.toThrow("signal: expected");
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ["has an output", {}],
    ["fails", apiError("ResourceNotFound")],
  ])("is taken back where the call %s", async (_, answer) => {
    await caught(client(createFakeTransport(answer)).describeInstances());
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits no longer than a timer can", async () => {
    const transport = createFakeTransport(apiError("InternalError"));
    const tcr = client(transport, { retry: { delayMs: () => Number.POSITIVE_INFINITY } });
    const failed = caught(tcr.describeInstances({}, { timeoutMs: 60_000 }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failed).toBeInstanceOf(TcrTimeoutError);
    expect(transport.requests).toHaveLength(1);
  });

  it("gives the reason of an abort or an error of the client, whenever the abort comes beside a failure", async () => {
    const outcomes = new Set<unknown>();
    for (let turns = 0; turns < 20; turns++) {
      const controller = new AbortController();
      const abortLater = async () => {
        for (let turn = 0; turn < turns; turn++) await undefined;
        controller.abort("enough");
      };
      const delayMs = () => {
        abortLater();
        throw new Error("mine");
      };
      const tcr = client(createFakeTransport(apiError("InternalError")), { retry: { delayMs } });
      const error = await caught(tcr.describeInstances({}, { signal: controller.signal }));
      outcomes.add(error instanceof TcrPartError ? error.message : error);
    }
    expect(outcomes).toEqual(new Set(["enough", "DescribeInstances: retry: mine"]));
  });

  it("lets an abort end a pause at once, without another attempt", async () => {
    const transport = createFakeTransport(apiError("InternalError"));
    const controller = new AbortController();
    const tcr = client(transport, { retry: { delayMs: () => 60_000 } });
    const failed = caught(tcr.describeInstances({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort("enough");
    expect(await failed).toBe("enough");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(transport.requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a call", () => {
  it("takes a turn for each attempt, by account, region and action", async () => {
    const acquire = vi.fn(() => undefined);
    const onThrottled = vi.fn();
    const transport = createFakeTransport(apiError("RequestLimitExceeded"), {});
    const retry = { throttledDelayMs: 0 };
    await client(transport, { rateLimit: { acquire, onThrottled }, retry }).describeInstances();
    const key = {
      account: "key-AKIDtest",
      endpoint: "tcr.tencentcloudapi.com",
      region: "ap-guangzhou",
      action: "DescribeInstances",
      ratePerSecond: 100,
    };
    expect(acquire.mock.calls.map(([given]: unknown[]) => given)).toEqual([key, key]);
    expect(onThrottled).toHaveBeenCalledExactlyOnceWith(key);
  });

  it("counts what is in flight with one provider together, and another account apart", async () => {
    const accounts: string[] = [];
    const rateLimit = {
      ...createLimiter(),
      acquire: ({ account }: { readonly account: string }) => void accounts.push(account),
    };
    const provider = () => credentials;
    for (const one of [provider, provider, () => credentials, credentials]) {
      await client(createFakeTransport({}), { credentials: one, rateLimit }).describeInstances();
    }
    expect(new Set(accounts).size).toBe(3);
    expect(accounts[0]).toBe(accounts[1]);
  });

  it("tells that there are no credentials, and why", async () => {
    const missing = () => Promise.reject(new Error("nothing found"));
    const error = await caught(client(createFakeTransport({}), { credentials: missing }).describeInstances());
    expect(error).toBeInstanceOf(TcrCredentialsError);
    expect(error).toMatchObject({ message: "DescribeInstances: nothing found", attempts: 0 });
    expect((error as Error).cause).toMatchObject({ message: "nothing found" });
  });

  it("keeps what is known of an answer", async () => {
    const headers = { "x-served-by": "one" };
    const answer = { status: 200, headers, body: '{"Response":{"RequestId":"r-1","TotalCount":9007199254740993}}' };
    const output = await client(createFakeTransport(answer)).describeInstances();
    expect(metadataOf(output)).toMatchObject({
      requestId: "r-1",
      status: 200,
      headers,
      attempts: 1,
      region: "ap-guangzhou",
    });
    expect(output.TotalCount).toBe(9007199254740993n);
    expect(metadataOf({})).toBeUndefined();
  });

  it("goes through the interceptors, the first outermost, which may change and answer it", async () => {
    const seen: string[] = [];
    const named =
      (name: string): Interceptor =>
      (next) =>
      async (request) => {
        seen.push(`${name} ${request.operation.name}`);
        const output = await next({ ...request, input: { ...request.input, Limit: 7 } });
        seen.push(`${name} done`);
        return output;
      };
    const transport = createFakeTransport({ TotalCount: 0 });
    await client(transport, { interceptors: [named("outer"), named("inner")] }).describeInstances();
    expect(seen).toEqual(["outer DescribeInstances", "inner DescribeInstances", "inner done", "outer done"]);
    expect(transport.requests[0]?.body).toBe('{"Limit":7}');
    const canned: Interceptor = () => async () => ({ TotalCount: 1, RequestId: "canned" });
    const answered = await client(silentTransport, { interceptors: [canned] }).describeInstances();
    expect(answered.RequestId).toBe("canned");
  });

  it("tells a logger each step, and survives one that fails", async () => {
    const lines: string[] = [];
    const note = (level: string) => (message: string) => void lines.push(`${level} ${message}`);
    const logger = { debug: note("debug"), info: note("info"), warn: note("warn") };
    const transport = createFakeTransport(apiError("InternalError"), { TotalCount: 0 });
    const options = { logger, now: () => 0, random: () => 0 };
    await client(transport, options).describeInstances();
    await vi.waitFor(() => expect(lines).toHaveLength(8), { timeout: 30_000 });
    expect(lines).toEqual([
      "debug DescribeInstances: begins",
      "debug DescribeInstances: attempt 1, POST to tcr.tencentcloudapi.com",
      "debug DescribeInstances: attempt 1 failed after 0 ms",
      "warn DescribeInstances: attempt 1 failed, the next in 0 ms",
      "debug DescribeInstances: attempt 2, POST to tcr.tencentcloudapi.com",
      "debug DescribeInstances: attempt 2 answered after 0 ms",
      "debug DescribeInstances: output",
      "info DescribeInstances: succeeded after 0 ms",
    ]);
    const fail = () => {
      throw new Error("disk full");
    };
    await client(createFakeTransport({}), { logger: { debug: fail, warn: fail } }).describeInstances();
  });
});

describe("options", () => {
  it.each<[object, string]>([
    [{ region: "" }, 'client options: region: expected the name of a region, such as ap-guangzhou, got ""'],
    [{ language: "fr" }, 'client options: language: expected "zh-CN" or "en-US", got "fr"'],
    [{ method: "PUT" }, 'client options: method: expected "POST" or "GET", got "PUT"'],
    [{ validation: true }, 'client options: validation: expected "types" or "strict" or false, got true'],
    [
      { timeoutMs: -1 },
      "client options: timeoutMs: expected milliseconds from 0 to 2147483647, or Infinity for no limit, got -1",
    ],
  ])("refuses %j", (options, message) => {
    expect(() => client(createFakeTransport({}), options as ClientOptions)).toThrow(message);
  });

  it("refuses those of one call as well", async () => {
    const refused = client(createFakeTransport({})).describeInstances(
      {},
      { region: "ap guangzhou", timeoutMs: Number.NaN },
    );
    await expect(refused).rejects.toThrow("region: expected the name of a region");
    await expect(refused).rejects.toThrow("timeoutMs: expected milliseconds");
  });
});
