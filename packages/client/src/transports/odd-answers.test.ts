import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../test/transports/local-server.js";
import { createHttpTransport } from "./http.js";
import type { Transport, TransportRequest } from "./transport.js";
import { createUndiciTransport } from "./undici.js";

const signal = new AbortController().signal;
const text = '{"Response":{"RequestId":"r","Name":"é"}}';

/** What a server writes for each request, as bytes. It lets a connection be unless the answer says otherwise. */
async function serve(answer: (socket: Socket, count: number) => void): Promise<string> {
  let count = 0;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    let head = "";
    socket.on("data", (chunk) => {
      head += chunk.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (end < 0 || head.length < end + 4 + length) return;
      head = head.slice(end + 4 + length);
      answer(socket, ++count);
    });
  });
  const local = await listen(server);
  onTestFinished(() => local[Symbol.asyncDispose]());
  return local.origin;
}

function whole(body: string | Uint8Array, headers = ""): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${bytes.length}\r\n${headers}\r\n`, "latin1"),
    bytes,
  ]);
}

const post = (origin: string, isWrite = false): TransportRequest => {
  return { method: "POST", url: `${origin}/`, headers: {}, body: "{}", signal, isWrite };
};

function closing(transport: Transport): Transport {
  onTestFinished(() => transport.close?.());
  return transport;
}

describe.each([
  ["undici", createUndiciTransport],
  ["node:http", createHttpTransport],
])("the transport of %s", (_, create) => {
  it.each<[string, readonly (string | Uint8Array)[]]>([
    ["after a 100 that nobody asked for", ["HTTP/1.1 100 Continue\r\n\r\n", whole(text)]],
    ["after a 100 in the same packet", [Buffer.concat([Buffer.from("HTTP/1.1 100 Continue\r\n\r\n"), whole(text)])]],
    ["after a 100 in pieces", ["HTTP/1.1 100 Con", "tinue\r\nX-A: b\r", "\n\r\n", whole(text)]],
    ["after two 100s", ["HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 \r\n\r\n", whole(text)]],
    ["after early hints", ["HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n", whole(text)]],
    ["compressed by gzip", [whole(gzipSync(text), "Content-Encoding: gzip\r\n")]],
    ["compressed by deflate", [whole(deflateSync(text), "Content-Encoding: Deflate\r\n")]],
    ["compressed by br", [whole(brotliCompressSync(text), "Content-Encoding: br\r\n")]],
    ["compressed twice", [whole(brotliCompressSync(gzipSync(text)), "Content-Encoding: gzip, br\r\n")]],
    ["as it is, and says so", [whole(text, "Content-Encoding: identity\r\n")]],
    ["with bytes behind it", [Buffer.concat([whole(text), Buffer.from("\r\n\r\ngarbage")])]],
    ["byte by byte", [...whole(text)].map((byte) => new Uint8Array([byte]))],
  ])("reads an answer %s", async (_name, pieces) => {
    const origin = await serve(async (socket) => {
      for (const piece of pieces) {
        if (!socket.write(piece)) await once(socket, "drain");
        await new Promise(setImmediate);
      }
    });
    const transport = closing(create());
    for (let round = 0; round < 3; round++) {
      expect(await transport.send(post(origin))).toMatchObject({ status: 200, body: text });
    }
  });

  it("refuses what it cannot unpack, and what is too large once it is unpacked", async () => {
    const answers = [
      whole("no gzip", "Content-Encoding: gzip\r\n"),
      whole(text, "Content-Encoding: zstd\r\n"),
      whole(gzipSync("a".repeat(10_000)), "Content-Encoding: gzip\r\n"),
    ];
    const origin = await serve((socket, count) => void socket.write(answers[count - 1] ?? ""));
    const transport = closing(create({ maxResponseBytes: 1_000 }));
    await expect(transport.send(post(origin))).rejects.toMatchObject({ code: "Z_DATA_ERROR" });
    await expect(transport.send(post(origin))).rejects.toThrow("the answer is encoded by zstd, which nobody asked for");
    await expect(transport.send(post(origin))).rejects.toMatchObject({ code: "RESPONSE_TOO_LARGE" });
  });

  it.each<[string, (socket: Socket) => void]>([
    ["closes behind its answer", (socket) => socket.end(whole(text))],
    ["closes a little later", (socket) => socket.write(whole(text), () => setImmediate(() => socket.end()))],
    ["breaks a little later", (socket) => socket.write(whole(text), () => setImmediate(() => socket.destroy()))],
  ])("writes after a read at a server that %s, without a word of it", async (_name, answer) => {
    const origin = await serve(answer);
    const transport = closing(create());
    for (let round = 0; round < 20; round++) {
      await transport.send(post(origin));
      expect((await transport.send(post(origin, true))).status).toBe(200);
    }
  });
});
