import { describe, expect, it, onTestFinished, vi } from "vitest";
import { closedPort, startServer } from "../../test/transports/local-server.js";
import { createFetchTransport, type FetchInit } from "./fetch.js";
import { isNeverSent } from "./never-sent.js";
import type { TransportRequest } from "./transport.js";

const headers = { Host: "api.example.test", "Content-Length": "2", "X-TC-Action": "Describe" };
const request: TransportRequest = {
  method: "POST",
  url: "https://api.example.test/?a=1",
  headers,
  body: "{}",
  signal: new AbortController().signal,
};

describe("the transport of fetch", () => {
  it("leaves out what a page may not set, and follows no redirect", async () => {
    const calls: [string, FetchInit][] = [];
    const transport = createFetchTransport({
      fetch: async (...call) => {
        calls.push(call);
        return new Response("{}", { status: 201, headers: { "X-Kind": "Test" } });
      },
    });
    expect(await transport.send(request)).toEqual({
      status: 201,
      headers: { "content-type": "text/plain;charset=UTF-8", "x-kind": "Test" },
      body: "{}",
    });
    const { signal } = request;
    const init = { method: "POST", headers: { "X-TC-Action": "Describe" }, body: "{}", signal, redirect: "manual" };
    expect(calls).toEqual([["https://api.example.test/?a=1", init]]);
  });

  it("ends in this process where its fetch does, that of the platform too", async () => {
    const fetch = Object.assign(async () => new Response("{}"), { isInProcess: true });
    expect(createFetchTransport({ fetch }).isInProcess).toBe(true);
    const transport = createFetchTransport();
    expect(transport.isInProcess).toBeUndefined();
    vi.stubGlobal("fetch", fetch);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(transport.isInProcess).toBe(true);
    expect((await transport.send(request)).body).toBe("{}");
  });

  it("joins characters that are split, takes an answer without a body, and a GET", async () => {
    const pieces = [...Buffer.from("é😀")].map((byte) => Uint8Array.of(byte));
    const answers = [new Response(ReadableStream.from(pieces)), new Response(null, { status: 204 })];
    const transport = createFetchTransport({ fetch: async () => answers.shift() ?? Response.error() });
    const get = { method: "GET", url: request.url, headers, signal: request.signal } as const;
    expect((await transport.send(get)).body).toBe("é😀");
    expect(await transport.send(get)).toMatchObject({ status: 204, body: "" });
  });

  it("stops to read a body that is too large", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(60)),
      cancel: () => {
        cancelled = true;
      },
    });
    const transport = createFetchTransport({ fetch: async () => new Response(endless), maxResponseBytes: 100 });
    await expect(transport.send(request)).rejects.toThrow("the answer is larger than 100 bytes (maxResponseBytes)");
    expect(cancelled).toBe(true);
  });

  it("tells a redirect that a browser hides", async () => {
    const opaque = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
    await expect(createFetchTransport({ fetch: async () => opaque }).send(request)).rejects.toThrow("a redirect");
  });

  it("works with the runtime's own, and tells what was never sent by its cause", async () => {
    const server = await startServer((incoming, response) => {
      if (incoming.url === "/cut") return response.destroy();
      incoming.pipe(response);
    });
    onTestFinished(() => server[Symbol.asyncDispose]());
    const transport = createFetchTransport();
    const send = (url: string, signal = request.signal) =>
      transport.send({ ...request, headers: {}, url, signal }).catch((error: unknown) => error);
    expect(await send(`${server.origin}/`)).toMatchObject({ status: 200, body: "{}" });
    expect(isNeverSent(await send(`${server.origin}/cut`))).toBe(false);
    expect(isNeverSent(await send(`http://127.0.0.1:${await closedPort()}/`))).toBe(true);
    const reason = new Error("enough");
    expect(await send(`${server.origin}/`, AbortSignal.abort(reason))).toBe(reason);
  });

  it("tells what a browser says of a broken connection from a fault of the program, before and in the body", async () => {
    const broken = new TypeError("Failed to fetch");
    const cut = new ReadableStream({ pull: (controller) => controller.error(broken) });
    for (const fetch of [() => Promise.reject(broken), async () => new Response(cut)]) {
      const error = await createFetchTransport({ fetch })
        .send(request)
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "Error", message: "Failed to fetch", cause: broken });
    }
  });

  it("refuses a limit that is none", () => {
    expect(() => createFetchTransport({ maxResponseBytes: -1 })).toThrow(
      "maxResponseBytes: expected an integer from 1, got -1",
    );
  });
});
