import { getEventListeners } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { createCertificate } from "../../test/transports/certificate.js";
import { closedPort, type LocalServer, startServer } from "../../test/transports/local-server.js";
import { createHttpTransport } from "./http.js";
import { isNeverSent } from "./never-sent.js";
import type { Transport, TransportRequest } from "./transport.js";
import { createUndiciTransport } from "./undici.js";

const never = new AbortController().signal;

function post(server: Pick<LocalServer, "origin">, rest: Partial<TransportRequest> = {}): TransportRequest {
  return { method: "POST", url: `${server.origin}/`, headers: {}, body: "{}", signal: never, ...rest };
}

async function serve(...args: Parameters<typeof startServer>): Promise<LocalServer> {
  const server = await startServer(...args);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return server;
}

function closing(transport: Transport): Transport {
  onTestFinished(() => transport.close?.());
  return transport;
}

/** A promise that something else resolves. */
function milestone() {
  let resolve = () => {};
  const reached = new Promise<void>((done) => {
    resolve = done;
  });
  return { reached, resolve };
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => expect.fail(`it resolved: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}

describe.each([
  ["undici", createUndiciTransport],
  ["node:http", createHttpTransport],
])("the transport of %s", (_, create) => {
  it("sends a request byte for byte and gives back status, headers and text", async () => {
    const server = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { method, url, headers } = request;
        response.setHeader("X-Kind", "echo");
        response.statusCode = 201;
        response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
      });
    });
    const transport = closing(create());
    const headers = { Host: "api.example.test", "Content-Type": "application/json", "X-TC-Action": "Describe" };
    const answer = await transport.send(post(server, { url: `${server.origin}/?b=%7e&a=1+2`, headers, body: "é 😀" }));
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ "x-kind": "echo" });
    expect(JSON.parse(answer.body)).toMatchObject({
      method: "POST",
      url: "/?b=%7e&a=1+2",
      body: "é 😀",
      headers: { host: "api.example.test", "x-tc-action": "Describe", "content-length": "7" },
    });
  });

  it("sends a GET without a body, and bytes as they are", async () => {
    const server = await serve((request, response) => {
      response.write(`${request.method} ${request.headers["content-length"] ?? "none"} `);
      request.pipe(response);
    });
    const transport = closing(create());
    const get: TransportRequest = { method: "GET", url: `${server.origin}/?a=1`, headers: {}, signal: never };
    expect((await transport.send(get)).body).toBe("GET none ");
    expect((await transport.send(post(server, { body: new Uint8Array([104, 105]) }))).body).toBe("POST 2 hi");
  });

  it("uses one connection again and again, and as many as are in flight at once", async () => {
    const server = await serve((_, response) => response.end("{}"));
    const transport = closing(create());
    for (let count = 0; count < 5; count++) await transport.send(post(server));
    expect(server.connections()).toBe(1);
    await Promise.all(Array.from({ length: 8 }, () => transport.send(post(server))));
    expect(server.connections()).toBeLessThanOrEqual(8);
  });

  it("opens no more connections than it may", async () => {
    const server = await serve((_, response) => response.end("{}"));
    const transport = closing(create({ connections: 2 }));
    await Promise.all(Array.from({ length: 20 }, () => transport.send(post(server))));
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it("gives a connection up that was idle for its time, whatever more the server announces", async () => {
    const server = await serve((_, response) => {
      response.setHeader("Keep-Alive", "timeout=600");
      response.end("{}");
    });
    await closing(create({ keepAliveMs: 20 })).send(post(server));
    await server.allClosed();
  });

  it("joins a body that comes in pieces, characters split between them included", async () => {
    const text = "未命名 😀".repeat(50);
    const server = await serve(async (_, response) => {
      for (const byte of Buffer.from(text)) {
        response.write(Buffer.of(byte));
        await new Promise(setImmediate);
      }
      response.end();
    });
    expect((await closing(create()).send(post(server))).body).toBe(text);
  });

  it.each([
    [200, ""],
    [502, "<html>Bad gateway</html>"],
    [204, ""],
    [307, ""],
  ])("gives back HTTP %s with the body %j as it came", async (status, body) => {
    const server = await serve((_, response) => {
      response.writeHead(status, { Location: "/elsewhere" });
      response.end(body);
    });
    expect(await closing(create()).send(post(server))).toMatchObject({ status, body });
  });

  it("rejects a body that is cut off; its request may well have been carried out", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "Content-Length": 100 });
      response.write("half", () => response.destroy());
    });
    const error = await failureOf(closing(create()).send(post(server)));
    expect(error).toBeInstanceOf(Error);
    expect(isNeverSent(error)).toBe(false);
  });

  it("rejects a connection that ends before any answer as one that may have been sent", async () => {
    const server = await serve((request) => request.socket.destroy());
    expect(isNeverSent(await failureOf(closing(create()).send(post(server))))).toBe(false);
  });

  it("rejects a body that is too large, and gives its connection up", async () => {
    const server = await serve((_, response) => response.end("x".repeat(100)));
    const transport = closing(create({ maxResponseBytes: 99 }));
    await expect(transport.send(post(server))).rejects.toMatchObject({
      code: "RESPONSE_TOO_LARGE",
      message: "the answer is larger than 99 bytes (maxResponseBytes)",
    });
    await server.allClosed();
    const roomy = closing(create({ maxResponseBytes: 100 }));
    expect((await roomy.send(post(server))).body).toHaveLength(100);
  });

  it("tells that nothing was sent where no connection stood", async () => {
    const transport = closing(create());
    const refused = await failureOf(transport.send(post({ origin: `http://127.0.0.1:${await closedPort()}` })));
    expect(refused).toMatchObject({ code: "ECONNREFUSED", message: expect.stringContaining("ECONNREFUSED") });
    expect(isNeverSent(refused)).toBe(true);
    const unknown = await failureOf(transport.send(post({ origin: "http://host.invalid" })));
    expect(isNeverSent(unknown)).toBe(true);
  });

  it("does not send over TLS that it does not trust, and trusts a certificate that it was given", async () => {
    const certificate = await createCertificate("localhost");
    const server = await serve((_, response) => response.end("trusted"), certificate);
    const url = `https://localhost:${server.port}/`;
    const error = await failureOf(closing(create()).send(post(server, { url })));
    expect(error).toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(isNeverSent(error)).toBe(true);
    const trusting = closing(create({ ca: certificate.cert }));
    expect((await trusting.send(post(server, { url }))).body).toBe("trusted");
    const wrongName = await failureOf(trusting.send(post(server)));
    expect(wrongName).toMatchObject({ code: "ERR_TLS_CERT_ALTNAME_INVALID" });
    expect(isNeverSent(wrongName)).toBe(true);
  });

  it("ends at once on an abort before, in the head and in the body, and leaves no connection", async () => {
    const server = await serve((request, response) => {
      if (request.url === "/body") {
        response.writeHead(200, { "Content-Length": 10 });
        response.write("half");
      }
      seen.resolve();
    });
    let seen = milestone();
    const transport = closing(create());
    const reason = new Error("enough");
    await expect(transport.send(post(server, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(server.connections()).toBe(0);
    for (const path of ["/head", "/body"]) {
      seen = milestone();
      const abort = new AbortController();
      const work = failureOf(transport.send(post(server, { url: server.origin + path, signal: abort.signal })));
      await seen.reached;
      abort.abort(reason);
      expect(await work).toBe(reason);
      expect(getEventListeners(abort.signal, "abort")).toHaveLength(0);
    }
    await server.allClosed();
  });

  it("drops a request that is aborted while it waits for a connection", async () => {
    let answer = () => {};
    let requests = 0;
    const server = await serve((_, response) => {
      requests++;
      answer = () => response.end("first");
      arrived.resolve();
    });
    const arrived = milestone();
    const transport = closing(create({ connections: 1 }));
    const first = transport.send(post(server));
    await arrived.reached;
    const abort = new AbortController();
    const second = failureOf(transport.send(post(server, { signal: abort.signal })));
    abort.abort(new Error("enough"));
    expect(await second).toBe(abort.signal.reason);
    answer();
    expect((await first).body).toBe("first");
    expect(requests).toBe(1);
  });

  it("leaves no listener on a signal that lives on, and no connection after close", async () => {
    const server = await serve((_, response) => response.end("{}"));
    const transport = create();
    const { signal } = new AbortController();
    for (let count = 0; count < 20; count++) await transport.send(post(server, { signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await transport.close?.();
    await server.allClosed();
    const error = await failureOf(transport.send(post(server)));
    expect(error).toMatchObject({ message: "the transport is closed" });
    expect(isNeverSent(error)).toBe(true);
  });

  it("lets requests in flight end before it closes", async () => {
    const server = await serve((_, response) => {
      void transport.close?.();
      response.end("late");
    });
    const transport = create();
    expect((await transport.send(post(server))).body).toBe("late");
    await transport.close?.();
    await server.allClosed();
  });

  it.each([
    [{ connections: 0 }, "connections: expected an integer from 1, got 0"],
    [{ keepAliveMs: Number.NaN }, "keepAliveMs: expected an integer from 1, got NaN"],
    [{ maxResponseBytes: 1.5 }, "maxResponseBytes: expected an integer from 1, got 1.5"],
    [{ ca: ["nonsense"] }, "ca[0]: expected a certificate in PEM, got something else"],
  ])("refuses %j", (options, message) => {
    expect(() => create(options)).toThrow(new TypeError(message));
  });
});
