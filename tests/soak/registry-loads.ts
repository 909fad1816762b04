import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { MockProcess } from "../support/mock-process.js";
import { exchange } from "./exchange.js";
import { digestOf, IMAGE_TYPE, type RegistryClient } from "./registry-client.js";

/** A way to use a registry as nobody should. */
export interface RegistryLoad {
  readonly what: string;
  /** Resolves to the statuses that came. */
  readonly run: () => Promise<readonly number[]>;
  readonly allowed: readonly number[];
}

const MEGABYTE = 1 << 20;
export const REPOSITORY = "team/app";
const UPLOADS = `/v2/${REPOSITORY}/blobs/uploads/`;

/** A blob that is there, to be pulled. */
export const largeBlob = new Uint8Array(20 * MEGABYTE);

export function loadsOn(
  { port, url }: Pick<MockProcess, "port" | "url">,
  client: RegistryClient,
): readonly RegistryLoad[] {
  const many = async (count: number, inFlight: number, send: (index: number) => Promise<number>): Promise<number[]> => {
    const statuses: number[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < count) statuses.push(await send(next++));
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
    return statuses;
  };
  const ask = async (
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    type = IMAGE_TYPE,
  ): Promise<number> => {
    const init = { method, headers: { "Content-Type": type }, ...(body === undefined ? {} : { body }) };
    const response = await fetch(new URL(path, url), init);
    await response.arrayBuffer();
    return response.status;
  };
  const begin = async (): Promise<string> => (await client.send("POST", UPLOADS)).headers.get("location") ?? "";
  const megabyte = new Uint8Array(MEGABYTE);
  const put = (text: string) => {
    const body = new TextEncoder().encode(text);
    return (index: number) => ask("PUT", `/v2/${REPOSITORY}/manifests/t${index}`, body);
  };
  const raw = async (text: string): Promise<number[]> => {
    const bytes = [Buffer.from(text.replaceAll("\n", "\r\n"), "latin1")];
    const { statuses, end } = await exchange({ port, bytes, isEnded: true, deadlineMs: 15_000 });
    return end === "silent" ? [0] : [...statuses];
  };
  const held = async (count: number, text: string, ms: number, use: (socket: Socket) => void): Promise<number[]> => {
    const sockets = Array.from({ length: count }, () => connect(port, "127.0.0.1"));
    const timers = sockets.map((socket) => {
      socket.on("error", () => {});
      socket.write(text.replaceAll("\n", "\r\n"));
      return setInterval(() => use(socket), 50);
    });
    await pause(ms);
    for (const timer of timers) clearInterval(timer);
    for (const socket of sockets) socket.destroy();
    return [];
  };
  const large = digestOf(largeBlob);
  const head = (method: string, path: string) => `${method} ${path} HTTP/1.1\nHost: 127.0.0.1:${port}\n`;
  return [
    { what: "10,000 uploads opened and left", allowed: [202], run: () => many(10_000, 32, () => ask("POST", UPLOADS)) },
    {
      what: "1,500 uploads opened, fed and left",
      allowed: [202],
      run: () => many(1500, 16, async () => ask("PATCH", await begin(), megabyte.subarray(0, 10_000))),
    },
    {
      what: "64 pushes of one blob of 1 MB at once",
      allowed: [201],
      run: () => many(64, 64, () => ask("POST", `${UPLOADS}?digest=${digestOf(megabyte)}`, megabyte)),
    },
    {
      what: "200 blobs of 1 MB with a wrong digest",
      allowed: [400],
      run: () => many(200, 16, () => ask("POST", `${UPLOADS}?digest=${digestOf("other")}`, megabyte)),
    },
    {
      what: "16 manifests of a million layers at once",
      allowed: [400],
      run: () => many(16, 16, put(`{"layers":[${"{},".repeat(1_000_000)}{}]}`)),
    },
    {
      what: "16 manifests of 4 MB in lists at once",
      allowed: [400],
      run: () => many(16, 16, put(`{"a":${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}}`)),
    },
    {
      what: "16 manifests of 20 MB at once",
      allowed: [413],
      run: () => many(16, 16, put(`{"a":"${"a".repeat(20 * MEGABYTE)}"}`)),
    },
    {
      what: "8 manifests of 4 MB",
      allowed: [201],
      run: () => many(8, 4, (index) => put(`{"a":"${index}${"a".repeat(4_000_000)}"}`)(0)),
    },
    {
      what: "20,000 tags",
      allowed: [201],
      run: () =>
        many(200, 8, (index) => {
          const body = `{"a":${index}}`;
          const tags = Array.from({ length: 100 }, (_, tag) => `tag=t${index}-${tag}`).join("&");
          return ask("PUT", `/v2/${REPOSITORY}/manifests/${digestOf(body)}?${tags}`, body);
        }),
    },
    {
      what: "500 lists of all tags",
      allowed: [200],
      run: () => many(500, 16, () => ask("GET", `/v2/${REPOSITORY}/tags/list`)),
    },
    {
      what: "2,000 long paths",
      allowed: [400, 404],
      run: () =>
        many(2000, 16, (index) => ask("GET", `/v2/team/${"a/".repeat(index * 20)}blobs/${"a:".repeat(index * 5)}/`)),
    },
    {
      what: "200 pushes that send a byte a while",
      allowed: [],
      run: async () =>
        held(200, `${head("PATCH", await begin())}Transfer-Encoding: chunked\n\n`, 3000, (socket) =>
          socket.write("1\r\nx\r\n"),
        ),
    },
    {
      what: "200 pulls of 20 MB that are never read",
      allowed: [],
      run: () => held(200, `${head("GET", `/v2/${REPOSITORY}/blobs/${large}`)}\n`, 3000, (socket) => socket.pause()),
    },
    {
      what: "a body without an end for an upload that is none",
      allowed: [400, 404],
      run: () =>
        raw(
          `${head("PATCH", `${UPLOADS}none`)}Transfer-Encoding: chunked\n\n${`10000\n${"x".repeat(65_536)}\n`.repeat(200)}`,
        ),
    },
    {
      what: "tricks of HTTP",
      allowed: [400, 404, 405, 416, 501],
      run: async () => {
        const tricks = [
          `${head("PATCH", UPLOADS)}Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n`,
          `${head("PUT", `${UPLOADS}none`)}Content-Length: -1\n\n`,
          `${head("PUT", `${UPLOADS}none`)}Content-Length: 1\nContent-Length: 2\n\nxx`,
          `${head("POST", `${UPLOADS}none`)}Transfer-Encoding: gzip, chunked\n\nzz\n`,
          `${head("GET", "//v2//../x")}\n`,
          `${head("GET", "http://elsewhere/v2/team/app/tags/list")}\n`,
          `${head("GET", `/v2/${REPOSITORY}/manifests/v1`)}Host: elsewhere\n\n`,
          `${head("TRACE", `/v2/${REPOSITORY}/tags/list`)}\n`,
          `${head("GET", `/v2/${REPOSITORY}/blobs/${large}`)}Range: bytes=${"0-1,".repeat(10_000)}\n\n`,
          `GET /v2/${REPOSITORY}/tags/list HTTP/1.1\n\n`,
          `GET /v2/\u0000 HTTP/1.1\nHost: a\n\n`,
        ];
        return (await Promise.all(tricks.map(raw))).flat();
      },
    },
  ];
}
