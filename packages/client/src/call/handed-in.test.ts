import { describe, expect, it } from "vitest";
import { createFakeTransport, credentials, envelope } from "../../test/fake-transport.js";
import { TcrClient } from "../client.js";
import { TcrError } from "../errors/errors.js";
import { createLimiter } from "../limit/create-limiter.js";
import type { ClientOptions } from "../options.js";

class Filter {
  readonly Name = "RegistryName";
  readonly Values = ["tools"];
}

const ring: Record<string, unknown> = {};
ring["Self"] = ring;
const refusing = {
  toJSON: () => {
    throw new Error("no JSON");
  },
};

const ways: readonly [string, ClientOptions][] = [
  ["TC3 by POST", {}],
  ["TC3 by GET", { method: "GET" }],
  ["v1 by POST", { signatureMethod: "HmacSHA256" }],
  ["v1 by GET", { signatureMethod: "HmacSHA1", method: "GET" }],
];

function client(options: ClientOptions): TcrClient {
  const transport = createFakeTransport({});
  return new TcrClient({ credentials, region: "ap-guangzhou", rateLimit: false, retry: false, transport, ...options });
}

const caught = (work: Promise<unknown>) => work.catch((error: unknown) => error);

describe.each(ways)("an input sent by %s", (_, way) => {
  it.each<[string, unknown]>([
    ["a ring", ring],
    ["a toJSON that throws", refusing],
    ["a function in a list of one's own", [{ Name: "x", Values: [Symbol("x")] }]],
  ])("with %s is refused as wrong input, or sent", async (_name, Filters) => {
    const result = await caught(client({ ...way, validation: false }).describeInstances({ Filters } as object));
    if (result instanceof Error) expect(result).toMatchObject({ name: "TcrInputError", code: "InvalidInput" });
  });

  it("takes an instance of a class for its members, and a Date for its text", async () => {
    const transport = createFakeTransport({});
    const tcr = client({ ...way, transport, validation: false });
    await tcr.describeInstances({ Filters: [new Filter()], Since: new Date(0) } as object);
    const [sent] = transport.requests;
    const text = decodeURIComponent(`${sent?.url} ${sent?.body ?? ""}`);
    for (const part of ["RegistryName", "tools", "1970-01-01T00:00:00.000Z"]) expect(text).toContain(part);
  });
});

it.each(ways)("a bigint is sent with all its digits by %s", async (_, way) => {
  const transport = createFakeTransport({});
  await client({ ...way, transport }).describeInstances({ Limit: 9007199254740993n } as object);
  const [sent] = transport.requests;
  expect(`${sent?.url} ${sent?.body}`).toMatch(/Limit"?[:=]9007199254740993\b/);
});

it.each(ways.slice(1))("a number that is none is refused as wrong input by %s", async (_, way) => {
  const result = await caught(client({ ...way, validation: false }).describeInstances({ Limit: Number.NaN }));
  expect(result).toMatchObject({ name: "TcrInputError", issues: [{ path: "input" }] });
});

describe("what is handed in and breaks", () => {
  const broken = (): never => {
    throw new Error("mine");
  };
  it.each<[string, ClientOptions, object]>([
    ["a limiter", { rateLimit: { acquire: broken } }, { name: "TcrPartError", part: "limiter", retryable: true }],
    [
      "a limiter that rejects",
      { rateLimit: { acquire: () => Promise.reject(new Error("mine")) } },
      { name: "TcrPartError", part: "limiter", message: "DescribeInstances: limiter: mine" },
    ],
    ["a transport", { transport: { send: broken } }, { name: "TcrTransportError", message: "DescribeInstances: mine" }],
    [
      "a transport that throws no error",
      { transport: { send: () => Promise.reject("mine") } },
      { name: "TcrTransportError", message: "DescribeInstances: mine" },
    ],
    ["a transport that answers nothing", { transport: { send: async () => undefined as never } }, transportAnswer()],
    [
      "a transport that answers no text",
      { transport: { send: async () => ({ status: 200 }) as never } },
      transportAnswer(),
    ],
    [
      "a retry policy",
      { transport: createFakeTransport(new Error("reset")), retry: { delayMs: broken } },
      { name: "TcrPartError", part: "retry" },
    ],
    ["a provider that gives nothing", { credentials: (() => undefined) as never }, { name: "TcrCredentialsError" }],
    ["a provider that gives a text", { credentials: (() => "AKID") as never }, { name: "TcrCredentialsError" }],
    ["an interceptor of attempts", { attemptInterceptors: [() => broken] }, { name: "TcrTransportError" }],
  ])("%s makes an error of the client", async (_, options, expected) => {
    const error = await caught(client(options).describeInstances());
    expect(error).toBeInstanceOf(TcrError);
    expect(error).toMatchObject({ action: "DescribeInstances", ...expected });
  });

  it("does not take an answer away that was there", async () => {
    const rateLimit = { ...createLimiter(), onAccepted: broken };
    const retry = { delayMs: () => undefined, onSuccess: broken };
    await expect(client({ rateLimit, retry }).describeInstances()).resolves.toMatchObject({ RequestId: "request-1" });
  });

  function transportAnswer() {
    const message = "DescribeInstances: the transport gave no body";
    return { name: "TcrTransportError", retryable: false, message };
  }
});

describe("a provider", () => {
  const start = 1_767_225_600_000;
  const pair = (expiresAt?: number) => ({
    secretId: `AKID${expiresAt}`,
    secretKey: "key",
    ...(expiresAt && { expiresAt }),
  });

  it("is asked again only as its key pair runs out", async () => {
    let [now, asked] = [start, 0];
    const provider = () => pair(start + ++asked * 3_600_000);
    const tcr = client({ credentials: provider, now: () => now });
    for (let minute = 0; minute < 120; minute++) {
      await tcr.describeInstances();
      now += 60_000;
    }
    expect(asked).toBe(3);
  });

  it.each([
    [300_000, 2],
    [300_001, 1],
  ])("whose key pair is good for %d ms more is asked %d times for two calls", async (leftMs, times) => {
    let asked = 0;
    const credentials = () => {
      asked++;
      return pair(start + leftMs);
    };
    const tcr = client({ credentials, now: () => start });
    await tcr.describeInstances();
    await tcr.describeInstances();
    expect(asked).toBe(times);
  });

  it("that says nothing of an end is asked for each call, and its key is derived once for all", async () => {
    let asked = 0;
    const transport = createFakeTransport({});
    const tcr = client({ credentials: () => ({ ...pair(), token: asked++ < 3 ? "one" : "two" }), transport });
    for (let call = 0; call < 5; call++) await tcr.describeInstances();
    expect(asked).toBe(5);
    expect(transport.requests.map(({ headers }) => headers["X-TC-Token"])).toEqual(["one", "one", "one", "two", "two"]);
  });

  it("whose key pair the server refuses is asked at once", async () => {
    const refused: unknown[] = [];
    const expired = envelope({ Error: { Code: "AuthFailure.TokenFailure", Message: "gone" } });
    const tcr = client({
      transport: createFakeTransport(expired, {}),
      now: () => start,
      credentials: (request) => {
        refused.push(request?.refused);
        return pair(start + refused.length * 36_000_000);
      },
    });
    await caught(tcr.describeInstances());
    await tcr.describeInstances();
    expect(refused).toEqual([undefined, pair(start + 36_000_000)]);
  });
});
