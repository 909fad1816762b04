import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callCode, codeOf, createEmulator } from "../../test/ask.js";
import { NOW_SECONDS, tc3Get, tc3Post } from "../../test/requests.js";
import type { WholeRequest } from "../doors/http.js";
import { createMock, type Mock } from "../mock.js";
import { startServer } from "./node-server.js";

const FORM = { headers: { "Content-Type": "application/x-www-form-urlencoded" } };

/** Nobody waits longer than this for an end. */
const PATIENCE_MS = 10_000;

let mock: Mock;

beforeAll(async () => {
  mock = await createMock({ now: () => NOW_SECONDS * 1000 });
  await mock.listen();
});

afterAll(() => mock.close());

/** All that comes back until the server ends the connection. */
async function talk(speak: (socket: Socket) => void): Promise<{ heard: string; afterMs: number }> {
  const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
  const startedAt = performance.now();
  let heard = "";
  socket.setEncoding("utf8");
  socket.on("data", (text: string) => {
    heard += text;
  });
  // A reset is an end as well.
  socket.on("error", () => {});
  await once(socket, "connect");
  speak(socket);
  await once(socket, "close");
  return { heard, afterMs: performance.now() - startedAt };
}

const bytesOf = (request: WholeRequest, headers = ""): string => {
  const own = Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  const body = String(request.body);
  return `${request.method} ${request.target} HTTP/1.1\r\n${own.join("")}content-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`;
};

const regions = () => tc3Post("DescribeRegions", {}, { host: new URL(mock.url).host });

describe.concurrent("a connection is ended within ten seconds that", () => {
  it.each<[string, (socket: Socket) => void]>([
    ["says nothing", () => {}],
    ["stops amid its headers", (socket) => socket.write("POST / HTTP/1.1\r\nHost: a\r\nX-")],
    ["stops amid its body", (socket) => socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{")],
    [
      "sends a header a while",
      (socket) => drip(socket, "POST / HTTP/1.1\r\nHost: a\r\n", (index) => `X-${index}: a\r\n`),
    ],
    [
      "sends a byte a while",
      (socket) => drip(socket, "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\n", () => "a"),
    ],
    [
      "sends a chunk a while",
      (socket) => drip(socket, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", () => "1\r\na\r\n"),
    ],
    [
      "goes on with a body that was refused",
      (socket) =>
        drip(
          socket,
          "PATCH /v2/team/nginx/blobs/uploads/none HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n",
          () => "1\r\na\r\n",
        ),
    ],
    [
      "ends its own half amid its body",
      (socket) => socket.end("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{"),
    ],
  ])("%s", async (_, speak) => {
    const { heard, afterMs } = await talk(speak);
    expect(afterMs).toBeLessThan(PATIENCE_MS);
    expect(heard).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/);
  });
});

describe("answers with a 4xx", () => {
  it.each([
    ["what is no HTTP", "\x00\x01\x02\r\n\r\n"],
    ["TLS", "\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03"],
    ["headers without end", `POST / HTTP/1.1\r\nHost: a\r\n${"X-A: a\r\n".repeat(40_000)}\r\n`],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}"],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["a length below zero", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"],
    ["no host", "POST / HTTP/1.1\r\n\r\n"],
    ["a chunk that is none", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
  ])("%s", async (_, bytes) => {
    const { heard } = await talk((socket) => socket.write(bytes, "latin1"));
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});

it("ends a connection on which somebody asks and never reads", async () => {
  const body = "x".repeat(50_000_000);
  const served = { answer: async () => ({ status: 200, headers: {}, body }) };
  const server = await startServer(served, { port: 0 });
  const connected = acceptedSocket();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  let heardBytes = 0;
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    heardBytes += chunk.length;
  });
  socket.pause();
  socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(await connected, "close");
  // What had come by then is read, so that the end is seen here too.
  socket.resume();
  await once(socket, "close");
  expect(heardBytes).toBeLessThan(body.length);
  await server.close();
});

it("answers pipelined requests in their order, each for itself", async () => {
  const get = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
  const { heard } = await talk((socket) => {
    socket.write(get + bytesOf(regions()) + get + bytesOf(regions(), "connection: close\r\n"));
  });
  expect(heard.split("HTTP/1.1 200 OK").length - 1).toBe(4);
  expect([...heard.matchAll(/"status": "ok"|"TotalCount":19/g)].map(([text]) => text)).toEqual([
    '"status": "ok"',
    '"TotalCount":19',
    '"status": "ok"',
    '"TotalCount":19',
  ]);
});

it("answers a caller that has ended its own half behind a whole request", async () => {
  const { heard } = await talk((socket) => socket.end(bytesOf(regions())));
  expect(heard).toContain('"TotalCount":19');
});

it("goes on when callers go before they are answered", async () => {
  for (let count = 0; count < 50; count += 1) {
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    socket.on("error", () => {});
    await once(socket, "connect");
    socket.write(bytesOf(regions()));
    socket.resetAndDestroy();
  }
  expect((await fetch(`${mock.url}/healthz`)).status).toBe(200);
});

describe("answers with a documented error", () => {
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `"${index}":1`).join();
  const deep = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;

  it.each<[string, WholeRequest]>([
    ["deep lists", tc3Post("DescribeInstances", `{"Registryids":${deep(200_000, "[", "]")}}`)],
    ["deep objects", tc3Post("DescribeInstances", `{"Filters":${deep(200_000, '{"a":', "}")}}`)],
    ["deep JSON without end", tc3Post("DescribeInstances", "[".repeat(1_000_000))],
    ["a name of many parts", tc3Get("DescribeInstances", `Filters${".0".repeat(10_000)}=1`)],
    ["a name of many parts in a form", tc3Post("DescribeInstances", `Filters${".0".repeat(100_000)}=1`, FORM)],
    ["a huge index", tc3Get("DescribeInstances", "Registryids.4294967295=a")],
    ["an index beyond numbers", tc3Get("DescribeInstances", "Registryids.99999999999999999999=a")],
    ["an index below zero", tc3Get("DescribeInstances", "Registryids.-1=a")],
    ["a prototype", tc3Post("DescribeInstances", '{"__proto__":{"Limit":1}}')],
    ["a prototype in a query", tc3Get("DescribeInstances", "__proto__.Limit=1")],
    ["a constructor", tc3Post("DescribeInstances", '{"constructor":{"prototype":1}}')],
    ["a number beyond numbers", tc3Post("DescribeInstances", '{"Limit":1e400}')],
    ["a number for a list", tc3Post("DescribeInstances", '{"Registryids":1}')],
    ["lone surrogates as an action", tc3Post("DescribeInstances", '{"\\ud800":1}')],
    ["ten megabytes of nested lists", tc3Post("DescribeInstances", `[${"[[[],[]]],".repeat(1_000_000)}[]]`)],
    ["megabytes of small keys", tc3Post("DescribeInstances", `{${keys(800_000)}}`)],
    ["ten megabytes of numbers", tc3Post("DescribeInstances", `{"Registryids":[${"1,".repeat(5_000_000)}1]}`)],
  ])("%s", async (_, request) => {
    const emulator = createEmulator();
    expect(await codeOf(emulator, request)).toMatch(/^(?:InvalidParameter|InvalidParameterValue|UnknownParameter)$/);
    expect(emulator.requests.at(-1)?.fault).toBeUndefined();
    expect(await callCode(emulator, "DescribeInstances")).toBe("ok");
  });
});

/** The server's end of the next connection. */
function acceptedSocket(): Promise<Socket> {
  return new Promise((resolve) => {
    const listener = (message: unknown): void => {
      unsubscribe("net.server.socket", listener);
      resolve((message as { readonly socket: Socket }).socket);
    };
    subscribe("net.server.socket", listener);
  });
}

/** Always a little, so that the connection is never idle. */
function drip(socket: Socket, start: string, next: (index: number) => string): void {
  let index = 0;
  socket.write(start);
  const timer = setInterval(() => {
    index += 1;
    socket.write(next(index));
  }, 500);
  socket.once("close", () => clearInterval(timer));
}
