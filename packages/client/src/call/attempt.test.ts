import { SignerError } from "@tcrkit/signer";
import { describe, expect, it } from "vitest";
import { apiError, createFakeTransport, credentials, envelope } from "../../test/fake-transport.js";
import { type CallerOptions, createCaller } from "../caller.js";
import type { CredentialProvider } from "../credentials/provider.js";
import { TcrCredentialsError, TcrInputError, TcrTransportError } from "../errors/errors.js";
import { TcrPartError } from "../errors/part-error.js";
import { describeInstances } from "../gen/operations/instance-management.js";
import type { CallEvent } from "../observe/events.js";
import type { Transport } from "../transports/transport.js";
import { metadataOf } from "./metadata.js";
import type { Protocol } from "./protocol/protocol.js";

const region = "ap-guangzhou";

/** What a call by these parts is told, and what it ends with. */
async function tryCall(options: Partial<CallerOptions>) {
  const events: CallEvent[] = [];
  const observer = () => (event: CallEvent) => void events.push(event);
  const call = createCaller({
    credentials,
    region,
    transport: createFakeTransport({}),
    retry: false,
    rateLimit: false,
    now: () => 0,
    observer,
    ...options,
  });
  const result = await call(describeInstances, {}).catch((error: unknown) => error);
  return { result, events };
}

const failingWith = (error: unknown): Transport => ({ send: () => Promise.reject(error) });

const failure = (message: string, more: object = {}): Error => Object.assign(new Error(message), more);

function ring(): Error {
  const error = new Error("");
  error.cause = error;
  return error;
}

describe("an exchange that fails", () => {
  it.each<[string, unknown, string, string]>([
    [
      "of the system",
      failure("connect ECONNREFUSED", { code: "ECONNREFUSED" }),
      "ECONNREFUSED",
      "connect ECONNREFUSED",
    ],
    ["whose words lack its code", failure("broken pipe", { code: "EPIPE" }), "EPIPE", "EPIPE: broken pipe"],
    [
      "that another hides",
      new Error("fetch failed", { cause: failure("getaddrinfo ENOTFOUND", { code: "ENOTFOUND" }) }),
      "ENOTFOUND",
      "fetch failed",
    ],
    ["without words, above one with words", new Error("", { cause: new Error("below") }), "ConnectionFailed", "below"],
    [
      "of several addresses",
      new AggregateError([failure("first", { code: "ETIMEDOUT" }), failure("second", { code: "EPIPE" })]),
      "ETIMEDOUT",
      "ETIMEDOUT: first",
    ],
    ["of no address", new AggregateError([], "nothing left"), "ConnectionFailed", "nothing left"],
    ["without a code", new Error("odd"), "ConnectionFailed", "odd"],
    ["with a code that is no text", failure("odd", { code: 7 }), "ConnectionFailed", "odd"],
    ["that is a text", "odd", "ConnectionFailed", "odd"],
    ["that is null", null, "ConnectionFailed", "null"],
    ["whose causes go round in a ring", ring(), "ConnectionFailed", ""],
    [
      "whose code lies deep",
      [1, 2, 3, 4, 5, 6, 7].reduce((cause) => new Error("above", { cause }), failure("x", { code: "EDEEP" })),
      "EDEEP",
      "above",
    ],
    [
      "whose code lies too deep",
      [1, 2, 3, 4, 5, 6, 7, 8, 9].reduce((cause) => new Error("above", { cause }), failure("x", { code: "EDEEP" })),
      "ConnectionFailed",
      "above",
    ],
  ])("%s has a code and words", async (_, cause, code, words) => {
    const { result } = await tryCall({ transport: failingWith(cause) });
    expect(result).toBeInstanceOf(TcrTransportError);
    expect(result).toMatchObject({ code, message: `DescribeInstances: ${words}`, attempts: 1, region, cause });
  });

  it("because the caller ended it is what the caller gave", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    const transport: Transport = {
      send: () => {
        controller.abort(reason);
        return Promise.reject(new Error("aborted"));
      },
    };
    const call = createCaller({ credentials, region, transport });
    await expect(call(describeInstances, {}, { signal: controller.signal })).rejects.toBe(reason);
  });
});

describe("credentials", () => {
  it("are asked for before each attempt, by a signal, and with those that the server refused", async () => {
    const asked: unknown[] = [];
    const first = { ...credentials, secretId: "AKIDfirst" };
    const provider: CredentialProvider = ({ signal, refused } = {}) => {
      asked.push([signal?.aborted, refused]);
      return first;
    };
    const transport = createFakeTransport(apiError("AuthFailure.TokenFailure"), apiError("AuthFailure"), {});
    const call = createCaller({ credentials: provider, region, transport, retry: false, rateLimit: false });
    for (let count = 0; count < 3; count++) await call(describeInstances, {}).catch(() => undefined);
    expect(asked).toEqual([
      [false, undefined],
      [false, first],
      [false, first],
    ]);
  });

  it("that a provider gives and nobody can sign with are missing ones", async () => {
    const { result } = await tryCall({ credentials: () => ({ secretId: "", secretKey: "key" }) });
    expect(result).toBeInstanceOf(TcrCredentialsError);
    expect(result).toMatchObject({ cause: expect.any(SignerError), attempts: 0, region });
  });

  it("that are given and nobody can sign with are a wrong option", async () => {
    const { result } = await tryCall({ credentials: { secretId: "", secretKey: "key" } });
    expect(result).toBeInstanceOf(TcrInputError);
    expect(result).toMatchObject({ cause: expect.any(SignerError) });
    expect((result as Error).message).toMatch(/credentials\.secretId: expected .*, got something else$/);
  });
});

describe("a signature", () => {
  const signing =
    (sign: ReturnType<Protocol>): Protocol =>
    () =>
      sign;
  const request = { method: "POST", url: "https://host.example/", headers: {}, body: "" } as const;

  it.each([
    [1_700_000_000_999, 0, { timestamp: 1_700_000_000, nonce: 1 }],
    [1_700_000_001_000, 0.999_999_999_9, { timestamp: 1_700_000_001, nonce: 2_147_483_646 }],
  ])("at %d ms has whole seconds and a nonce by randomness %d", async (nowMs, random, expected) => {
    const seen: object[] = [];
    const protocol = signing((attempt) => {
      seen.push(attempt);
      return request;
    });
    await tryCall({ protocol, now: () => nowMs, random: () => random });
    expect(seen).toEqual([{ credentials, ...expected }]);
  });

  it.each<[string, SignerError, string]>([
    [
      "said what it expected",
      new SignerError("MissingValue", "host", "expected a name"),
      "host: expected a name, got something else",
    ],
    [
      "said what it found",
      new SignerError("MissingValue", "host", "has a space"),
      "host: expected a value that can be signed, got one that has a space",
    ],
  ])("that the signer refuses is wrong input: it %s", async (_, refused, message) => {
    const { result } = await tryCall({
      protocol: signing(() => {
        throw refused;
      }),
    });
    expect(result).toBeInstanceOf(TcrInputError);
    expect(result).toMatchObject({ message: `DescribeInstances: ${message}`, cause: refused, attempts: 0 });
  });

  it("that fails otherwise is the protocol's fault", async () => {
    const fault = new Error("mine");
    const { result } = await tryCall({
      credentials: () => credentials,
      protocol: signing(() => {
        throw fault;
      }),
    });
    expect(result).toBeInstanceOf(TcrPartError);
    expect(result).toMatchObject({
      message: "DescribeInstances: check: mine",
      cause: fault,
    });
  });
});

describe("what is told of an attempt", () => {
  it("is when it goes, where to, and what came", async () => {
    let time = 100;
    const { events } = await tryCall({
      now: () => (time += 10),
      transport: createFakeTransport(envelope({ RequestId: "request-7" })),
    });
    expect(events.map(({ type }) => type)).toEqual(["request", "attempt", "answer", "end"]);
    expect(events[1]).toMatchObject({ attempt: 1, method: "POST", host: "tcr.tencentcloudapi.com", region });
    expect(events[2]).toMatchObject({ attempt: 1, durationMs: 10, status: 200, requestId: "request-7" });
    expect(events[2]).toMatchObject({ error: undefined, operation: describeInstances });
  });

  it("is how long all of it took, and the output", async () => {
    let time = 1_000;
    const transport: Transport = {
      send: async () => {
        time += 250;
        return envelope({ TotalCount: 0 });
      },
    };
    const { events, result } = await tryCall({ now: () => time, transport });
    expect(result).toEqual({ RequestId: "request-1", TotalCount: 0 });
    expect(metadataOf(result as object)).toMatchObject({ durationMs: 250, attempts: 1, status: 200, headers: {} });
    expect(events[2]).toMatchObject({ type: "answer", durationMs: 250 });
    expect(events[3]).toMatchObject({ type: "end", durationMs: 250, attempts: 1, output: result });
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(1);
  });

  it("is no time below nothing, though the clock was set back", async () => {
    let time = 1_000;
    const { events, result } = await tryCall({ now: () => (time -= 100) });
    expect(metadataOf(result as object)?.durationMs).toBe(0);
    expect(events.at(-1)).toMatchObject({ type: "end", durationMs: 0 });
  });

  it("is of the call that it belongs to, of which each is counted", async () => {
    const [first, second] = [(await tryCall({})).events[0], (await tryCall({})).events[0]];
    expect((second?.callId ?? 0) - (first?.callId ?? 0)).toBe(1);
  });

  it("is the error at the end", async () => {
    const { events, result } = await tryCall({ transport: failingWith(new Error("gone")) });
    expect(events.at(-1)).toMatchObject({ type: "end", error: result });
  });

  it("is the error that its answer makes, with the answer's id", async () => {
    const { events, result } = await tryCall({ transport: createFakeTransport(apiError("InternalError")) });
    expect(events[2]).toMatchObject({ type: "answer", status: 200, requestId: "request-1", error: result });
  });

  it("is no status where nothing came, also after an attempt that was answered", async () => {
    const { events } = await tryCall({
      retry: { baseDelayMs: 0, maxAttempts: 2 },
      transport: createFakeTransport(apiError("InternalError"), new Error("gone")),
    });
    const answers = events.filter(({ type }) => type === "answer");
    expect(answers).toMatchObject([
      { attempt: 1, status: 200 },
      { attempt: 2, status: undefined, requestId: undefined },
    ]);
  });

  it("is how long it waited for its turn, where it waited", async () => {
    let time = 0;
    const acquire = async () => {
      await Promise.resolve();
      time += 250;
    };
    const waited = await tryCall({ now: () => time, rateLimit: { acquire } });
    expect(waited.events[1]).toMatchObject({ type: "throttle", waitedMs: 250, region });
    const passed = await tryCall({ rateLimit: { acquire: () => undefined } });
    expect(passed.events.map(({ type }) => type)).not.toContain("throttle");
  });
});

describe("a limiter", () => {
  const key = {
    account: "key-AKIDtest",
    endpoint: "tcr.tencentcloudapi.com",
    region,
    action: "DescribeInstances",
    ratePerSecond: 100,
  };

  it.each<[string, Transport, string[]]>([
    ["is told what was accepted", createFakeTransport({}), ["accepted"]],
    ["is told what was throttled", createFakeTransport(apiError("RequestLimitExceeded")), ["throttled"]],
    ["is told nothing of other errors", createFakeTransport(apiError("InternalError")), []],
    ["is told nothing where nothing came", failingWith(new Error("gone")), []],
  ])("%s", async (_, transport, expected) => {
    const told: unknown[] = [];
    const rateLimit = {
      acquire: () => undefined,
      onAccepted: (given: object) => void told.push(["accepted", given]),
      onThrottled: (given: object) => void told.push(["throttled", given]),
    };
    await tryCall({ transport, rateLimit });
    expect(told).toEqual(expected.map((what) => [what, key]));
  });

  it("ends a call that was aborted while it waited, before anything is sent", async () => {
    const controller = new AbortController();
    const transport = createFakeTransport({});
    const acquire = async () => controller.abort(new Error("enough"));
    const call = createCaller({ credentials, region, transport, rateLimit: { acquire } });
    await expect(call(describeInstances, {}, { signal: controller.signal })).rejects.toThrow("enough");
    expect(transport.requests).toEqual([]);
  });
});

describe("the region of a call", () => {
  const nowhere = { ...describeInstances, region: "none" } as const;
  const parts = { credentials, retry: false, rateLimit: false } as const;

  it("is not sent for an action that has none, nor asked for", async () => {
    const transport = createFakeTransport({});
    await createCaller({ ...parts, transport, region })(nowhere, {});
    await createCaller({ ...parts, transport })(nowhere, {});
    expect(transport.requests.map(({ headers }) => headers["X-TC-Region"])).toEqual([undefined, undefined]);
  });

  it("is asked for by an action that has one", async () => {
    const transport = createFakeTransport({});
    await expect(createCaller({ ...parts, transport })(describeInstances, {})).rejects.toThrow(
      "region: expected a region, such as ap-guangzhou, for the client or the call, got nothing",
    );
    expect(transport.requests).toEqual([]);
  });
});

it("checks nothing where nobody is to check", async () => {
  const transport = createFakeTransport({});
  const call = createCaller({ credentials, region, transport, validation: false, rateLimit: false });
  await call(describeInstances, { Unknown: 1 } as object);
  expect(transport.requests).toHaveLength(1);
});
