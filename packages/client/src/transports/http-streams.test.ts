import { createHash } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { createCertificate } from "../../test/transports/certificate.js";
import { startProxy } from "../../test/transports/local-proxy.js";
import { closedPort, startServer } from "../../test/transports/local-server.js";
import { createHttpStreams, type StreamOptions } from "./http.js";
import { isNeverSent } from "./never-sent.js";

const { signal: never } = new AbortController();

async function serve(...args: Parameters<typeof startServer>) {
  const server = await startServer(...args);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

function open(options: StreamOptions = {}) {
  const streams = createHttpStreams({ env: {}, ...options });
  onTestFinished(() => streams.close());
  return streams;
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/** Pieces of 64 KB, so many, and how many of them were taken. */
function pieces(count: number) {
  const told = { taken: 0, isEnded: false };
  async function* generate() {
    try {
      for (; told.taken < count; told.taken++) yield Buffer.alloc(65_536, told.taken);
    } finally {
      told.isEnded = true;
    }
  }
  return { told, body: generate() };
}

describe("streams over node:http", () => {
  it("carry a body of any method to a server and back, byte for byte", async () => {
    const server = await serve((request, response) => {
      response.setHeader("X-Asked", `${request.method} ${request.url} ${request.headers["x-kind"]}`);
      request.pipe(response);
    });
    const { body } = pieces(100);
    const request = { method: "PATCH", url: `${server.origin}/a?b=%7e`, headers: { "X-Kind": "layer" }, signal: never };
    const answer = await open().send({ ...request, body });
    const hash = createHash("sha256");
    for await (const piece of answer.body) hash.update(piece);
    const sent = Buffer.concat(Array.from({ length: 100 }, (_, fill) => Buffer.alloc(65_536, fill)));
    expect({ status: answer.status, asked: answer.headers["x-asked"] }).toEqual({
      status: 200,
      asked: "PATCH /a?b=%7e layer",
    });
    expect(hash.digest("hex")).toBe(createHash("sha256").update(sent).digest("hex"));
  });

  it("take no more of a body than the connection does", async () => {
    const server = await serve((request) => request.pause());
    const { told, body } = pieces(10_000);
    const { signal, abort } = withAbort();
    const sending = open().send({ method: "PUT", url: `${server.origin}/`, headers: {}, body, signal });
    await expect.poll(() => told.taken).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told.taken).toBeLessThan(1_000);
    abort();
    await expect(sending).rejects.toThrow("stopped");
    await expect.poll(() => told.isEnded).toBe(true);
  });

  it("end a body that an early answer makes needless", async () => {
    const server = await serve((_, response) => response.writeHead(403).end("no"));
    const { told, body } = pieces(10_000);
    const { status, body: said } = await open().send({
      method: "PUT",
      url: `${server.origin}/`,
      headers: {},
      body,
      signal: never,
    });
    expect({ status, said: await textOf(said) }).toEqual({ status: 403, said: "no" });
    await expect.poll(() => told.isEnded).toBe(true);
  });

  it("fail as their body does", async () => {
    const server = await serve((request) => void request.resume());
    async function* failing() {
      yield Buffer.from("begun");
      throw new Error("the source is gone");
    }
    const request = { method: "PUT", url: `${server.origin}/`, headers: {}, body: failing(), signal: never };
    await expect(open().send(request)).rejects.toThrow("the source is gone");
    await server.allClosed();
  });

  it("use a connection again once the answer was read or discarded, and a fresh one for a body", async () => {
    const server = await serve((_, response) => response.end("ok"));
    const streams = open();
    const request = { method: "GET", url: `${server.origin}/`, headers: {}, signal: never };
    await textOf((await streams.send(request)).body);
    const { discard } = await streams.send(request);
    discard();
    await expect.poll(() => server.connections()).toBe(1);
    await textOf((await streams.send({ ...request, method: "POST", body: Buffer.from("x") })).body);
    expect(server.connections()).toBe(2);
  });

  it("break off an answer with the signal's reason, and one that ends too early with an error", async () => {
    const server = await serve((request, response) => {
      response.writeHead(200, { "Content-Length": "100" }).write("begun");
      if (request.url === "/cut") response.destroy();
    });
    const { signal, abort } = withAbort();
    const request = { method: "GET", url: `${server.origin}/`, headers: {}, signal };
    const { body } = await open().send(request);
    await expect(
      (async () => {
        for await (const _ of body) abort();
      })(),
    ).rejects.toThrow("stopped");
    await expect(
      open()
        .send({ ...request, url: `${server.origin}/cut`, signal: never })
        .then((answer) => textOf(answer.body)),
    ).rejects.toThrow();
    await expect(open().send(request)).rejects.toThrow("stopped");
  });

  it("end when nothing moves any more", async () => {
    const server = await serve((_, response) => void response.writeHead(200).write("begun"));
    const request = { method: "GET", url: `${server.origin}/`, headers: {}, signal: never };
    const { body } = await open({ idleTimeoutMs: 50 }).send(request);
    await expect(textOf(body)).rejects.toThrow("no byte came or went for 50 ms");
  });

  it("say where nothing was sent", async () => {
    const request = { method: "GET", url: `http://127.0.0.1:${await closedPort()}/`, headers: {}, signal: never };
    const error = await open()
      .send(request)
      .catch((failure: unknown) => failure);
    expect(isNeverSent(error)).toBe(true);
  });

  it("go through the proxy, and trust what the transport trusts", async () => {
    const certificate = await createCertificate("registry.example.test", "localhost");
    const server = await serve((request, response) => void request.pipe(response), certificate);
    const proxy = await startProxy({ targetPort: server.port });
    onTestFinished(() => proxy[Symbol.asyncDispose]());
    const streams = open({ ca: certificate.cert, proxy: `http://127.0.0.1:${proxy.port}` });
    const url = "https://registry.example.test/v2/";
    const { body } = pieces(3);
    const answer = await streams.send({ method: "PUT", url, headers: {}, body, signal: never });
    expect((await textOf(answer.body)).length).toBe(3 * 65_536);
    expect(proxy.requests).toEqual(["CONNECT registry.example.test:443"]);
  });
});

function withAbort() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(new Error("stopped")) };
}
