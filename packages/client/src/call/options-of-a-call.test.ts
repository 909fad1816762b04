import { describe, expect, it } from "vitest";
import { apiError, createFakeTransport, credentials } from "../../test/fake-transport.js";
import { TcrClient } from "../client.js";
import { type AttemptInterceptor, interceptAction } from "../observe/interceptor.js";
import type { ClientOptions } from "../options.js";

function scene(answers: readonly object[] = [{}], options: ClientOptions = {}) {
  const transport = createFakeTransport(...answers);
  return {
    transport,
    tcr: new TcrClient({ credentials, region: "ap-guangzhou", rateLimit: false, transport, ...options }),
  };
}

const broken = Array(10).fill(apiError("InternalError"));
const fast = { baseDelayMs: 0 };

describe("retry", () => {
  it.each<[string, ClientOptions["retry"], false | object | undefined, number]>([
    ["that of the client", { ...fast, maxAttempts: 4 }, undefined, 4],
    ["fewer for one call", { ...fast, maxAttempts: 4 }, { maxAttempts: 2 }, 2],
    ["none for one call", { ...fast, maxAttempts: 4 }, false, 1],
    ["some for one call alone", false, { ...fast, maxAttempts: 3 }, 3],
    ["what the budget of the client has left", { ...fast, budget: 1 }, { maxAttempts: 5 }, 2],
  ])("is %s", async (_, retry, own, attempts) => {
    const { transport, tcr } = scene(broken, { retry });
    await expect(tcr.describeInstances({}, { retry: own })).rejects.toMatchObject({ attempts });
    expect(transport.requests).toHaveLength(attempts);
  });

  it("that cannot be is refused", async () => {
    const { tcr } = scene();
    const refused = tcr.describeInstances({}, { retry: { maxAttempts: 0 } });
    await expect(refused).rejects.toMatchObject({ name: "TcrInputError", issues: [{ path: "retry.maxAttempts" }] });
  });
});

describe("headers", () => {
  it.each(["POST", "GET"] as const)(
    "of one call are sent by %s beside the client's, at each attempt",
    async (method) => {
      const { transport, tcr } = scene([apiError("InternalError"), {}], { retry: fast, method });
      await tcr.describeInstances({}, { headers: { traceparent: "00-a-b-01" } });
      await tcr.describeInstances();
      const sent = transport.requests.map(({ headers }) => headers["traceparent"]);
      expect(sent).toEqual(["00-a-b-01", "00-a-b-01", undefined]);
      expect(transport.requests[0]?.headers).toHaveProperty("Authorization");
    },
  );

  it.each<[string, unknown]>([
    ["the host", { HOST: "evil.test" }],
    ["the signature", { authorization: "x" }],
    ["a common parameter", { "X-TC-Region": "ap-tokyo" }],
    ["the length", { "Content-Length": "1" }],
    ["a line more", { "X-A": "a\r\nX-B: b" }],
    ["a name that is none", { "X A": "a" }],
  ])("that would set %s are refused", async (_, headers) => {
    const { transport, tcr } = scene();
    const refused = tcr.describeInstances({}, { headers: headers as Record<string, string> });
    await expect(refused).rejects.toMatchObject({ name: "TcrInputError", issues: [{ path: "headers" }] });
    expect(transport.requests).toEqual([]);
  });
});

describe("interceptors", () => {
  it("of attempts see each, signed, and its answer; the first is the outermost", async () => {
    const seen: string[] = [];
    const layer =
      (name: string): AttemptInterceptor =>
      (next) =>
      async (attempt) => {
        seen.push(`${name} ${attempt.operation.name} ${attempt.attempt}`);
        const { request } = attempt;
        const answer = await next({
          ...attempt,
          request: { ...request, headers: { ...request.headers, [name]: "1" } },
        });
        seen.push(`${name} ${answer.status}`);
        return answer;
      };
    const { transport, tcr } = scene([apiError("InternalError"), {}], {
      retry: fast,
      attemptInterceptors: [layer("a"), layer("b")],
    });
    await tcr.describeInstances();
    const one = (count: number) => [`a DescribeInstances ${count}`, `b DescribeInstances ${count}`, "b 200", "a 200"];
    expect(seen).toEqual([...one(1), ...one(2)]);
    expect(transport.requests[1]?.headers).toMatchObject({ a: "1", b: "1", Authorization: expect.any(String) });
  });

  it("of one action are typed by it, and let others pass", async () => {
    const named = interceptAction("CreateNamespace", (next) => async (request) => {
      const output = await next({
        ...request,
        input: { ...request.input, NamespaceName: `x-${request.input.NamespaceName}` },
      });
      return { RequestId: `${output.RequestId}!` };
    });
    const { transport, tcr } = scene([{}], { interceptors: [named] });
    const input = { RegistryId: "tcr-1", NamespaceName: "team", IsPublic: false };
    expect(await tcr.createNamespace(input)).toEqual({ RequestId: "request-1!" });
    expect(await tcr.describeInstances()).toEqual({ RequestId: "request-1" });
    expect(transport.requests[0]?.body).toContain('"NamespaceName":"x-team"');
  });
});

it("closes its own connections at the end of a block", async () => {
  let closed = 0;
  const transport = { ...createFakeTransport({}), close: async () => void closed++ };
  {
    await using tcr = new TcrClient({ credentials, transport });
    expect(typeof tcr[Symbol.asyncDispose]).toBe("function");
  }
  expect(closed).toBe(0);
});
