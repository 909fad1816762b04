import { signTc3 } from "@tcrkit/signer";
import { describe, expect, it, vi } from "vitest";
import { NOW_SECONDS, tc3Get } from "../../test/requests.js";
import { createMock } from "../mock.js";

async function setUp() {
  const mock = await createMock({ now: () => NOW_SECONDS * 1000 });
  const signed = signTc3(
    {
      method: "POST",
      host: "tcr.tencentcloudapi.com",
      headers: {
        "Content-Type": "application/json",
        "X-TC-Action": "DescribeRegions",
        "X-TC-Version": "2019-09-24",
        "X-TC-Region": "ap-guangzhou",
      },
      body: "{}",
    },
    { credentials: mock.credentials, service: "tcr", timestamp: NOW_SECONDS },
  );
  const request = {
    method: "POST",
    url: "https://tcr.tencentcloudapi.com/",
    headers: signed.headers,
    body: "{}",
    signal: new AbortController().signal,
  } as const;
  return { mock, request };
}

it("answers a client's transport without a socket", async () => {
  const { mock, request } = await setUp();
  const { status, headers, body } = await mock.transport.send(request);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("application/json");
  expect(body).toContain('"TotalCount":19');
  expect(mock.requests).toMatchObject([{ action: "DescribeRegions", signature: "tc3", outcome: { kind: "state" } }]);
});

it("hands a query on as it stands", async () => {
  const { mock } = await setUp();
  const { target, headers } = tc3Get("DescribeInstances", "Registryids.0='a|b'");
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const url = `http://127.0.0.1:5301${target}`;
  const { body } = await mock.transport.send({ method: "GET", url, headers: own });
  expect(body).toContain('"TotalCount":0');
});

it("gives up when the signal says so", async () => {
  const { mock, request } = await setUp();
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(mock.transport.send({ ...request, signal })).rejects.toThrow("enough");
});

it("answers a Request", async () => {
  const { mock, request } = await setUp();
  const { url, method, headers, body } = request;
  const response = await mock.fetch(new Request(url, { method, headers, body }));
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toMatchObject({ Response: { TotalCount: 19 } });
  expect((await mock.fetch(new Request("http://127.0.0.1/healthz"))).status).toBe(200);
});

it("meets resets and cut bodies as a socket would", async () => {
  const { mock, request } = await setUp();
  const { url, method, headers, body } = request;
  const fetched = () => mock.fetch(new Request(url, { method, headers, body }));
  const reset = { message: "fetch failed", code: "ECONNRESET" };
  mock.faults.add({ kind: "reset", times: 2 });
  await expect(mock.transport.send(request)).rejects.toMatchObject(reset);
  await expect(fetched()).rejects.toMatchObject(reset);
  mock.faults.add({ kind: "cut", times: 2 });
  await expect(mock.transport.send(request)).rejects.toMatchObject(reset);
  await expect((await fetched()).text()).rejects.toMatchObject(reset);
  expect((await fetched()).status).toBe(200);
});

describe("its fetch", () => {
  it.each<[string, (url: string, init: RequestInit) => Parameters<typeof fetch>]>([
    ["a URL as text and options", (url, init) => [url, init]],
    ["a URL", (url, init) => [new URL(url), init]],
    ["a Request", (url, init) => [new Request(url, init)]],
    ["a Request and options that replace its own", (url, init) => [new Request(url, { ...init, body: "?" }), init]],
  ])("takes %s", async (_, callOf) => {
    const { mock, request } = await setUp();
    const { url, method, headers, body } = request;
    const response = await mock.fetch(...callOf(url, { method, headers, body }));
    expect(await response.json()).toMatchObject({ Response: { TotalCount: 19 } });
  });

  it("takes a body of bytes and one that comes in chunks", async () => {
    const { mock, request } = await setUp();
    const { url, method, headers } = request;
    const bytes = new TextEncoder().encode("{}");
    const stream = () => ReadableStream.from([bytes.slice(0, 1), bytes.slice(1)]) as ReadableStream<Uint8Array>;
    for (const init of [{ body: bytes }, { body: stream(), duplex: "half" }] as RequestInit[]) {
      const response = await mock.fetch(url, { method, headers, ...init });
      expect(await response.json()).toMatchObject({ Response: { TotalCount: 19 } });
    }
  });

  it("says, as its transport does, that it leaves this process never", async () => {
    const { mock } = await setUp();
    expect([mock.fetch.isInProcess, mock.transport.isInProcess]).toEqual([true, true]);
  });

  it("rejects at once with the reason of a signal, before it is sent and on its way", async () => {
    const { mock, request } = await setUp();
    const { url, method, headers, body } = request;
    const reason = new Error("enough");
    await expect(mock.fetch(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(mock.requests).toEqual([]);
    mock.faults.add({ kind: "latency", ms: 2 ** 31 - 1 });
    const controller = new AbortController();
    const answer = mock.fetch(url, { method, headers, body, signal: controller.signal });
    await vi.waitUntil(() => mock.requests.length > 0);
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    expect(mock.requests).toMatchObject([{ action: "DescribeRegions", outcome: { kind: "pending" } }]);
  });

  it("refuses what no fetch takes", async () => {
    const { mock } = await setUp();
    await expect(mock.fetch("not a URL")).rejects.toThrow(TypeError);
  });
});
