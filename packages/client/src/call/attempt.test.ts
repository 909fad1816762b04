import { SignerError } from "@tcrkit/signer";
import { describe, expect, it, vi } from "vitest";
import { apiError, createFakeTransport, credentials } from "../../test/fake-transport.js";
import { failingWith, region, tryCall } from "../../test/try-call.js";
import { createCaller } from "../caller.js";
import type { CredentialProvider } from "../credentials/provider.js";
import { TcrCredentialsError, TcrInputError, TcrTransportError } from "../errors/errors.js";
import { TcrPartError } from "../errors/part-error.js";
import { describeInstances } from "../gen/operations/instance-management.js";
import { createLimiter } from "../limit/create-limiter.js";
import type { Transport } from "../transports/transport.js";
import type { Protocol } from "./protocol/protocol.js";

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
    ["without words or a cause", new Error(""), "ConnectionFailed", ""],
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

  it.each([
    [9, "deep"],
    [10, ""],
  ])("without words, above %d without words, has those of the nearest ten", async (above, words) => {
    const cause = Array.from({ length: above }).reduce<Error>(
      (below) => new Error("", { cause: below }),
      new Error("deep"),
    );
    const { result } = await tryCall({ transport: failingWith(cause) });
    expect(result).toMatchObject({ message: `DescribeInstances: ${words}` });
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
    const errors = ["AuthFailure", "AuthFailure.TokenFailure", "AuthFailure"].map((code) => apiError(code));
    const transport = createFakeTransport(...errors, {});
    const call = createCaller({ credentials: provider, region, transport, retry: false, rateLimit: false });
    for (let count = 0; count < 4; count++) await call(describeInstances, {}).catch(() => undefined);
    expect(asked).toEqual([
      [false, undefined],
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

  it("that there is not is told nothing of what was throttled", async () => {
    const { result } = await tryCall({ transport: createFakeTransport(apiError("RequestLimitExceeded")) });
    expect(result).toMatchObject({ name: "TcrApiError", code: "RequestLimitExceeded" });
  });

  it("of the client's own gives a free turn without making a signal", async () => {
    const made = vi.spyOn(globalThis, "AbortController");
    await tryCall({ rateLimit: createLimiter() });
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();
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

  it("is refused by its own name where no host serves it, before anything is sent", async () => {
    const transport = createFakeTransport({});
    const refused = createCaller({ ...parts, transport, region: "ap-beijing-fsi" })(describeInstances, {});
    await expect(refused).rejects.toMatchObject({ name: "TcrInputError", issues: [{ path: "region" }] });
    expect(transport.requests).toEqual([]);
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
