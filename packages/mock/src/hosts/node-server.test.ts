import { once } from "node:events";
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { NOW_SECONDS, tc3Get, tc3Post, VERSION, v1Get } from "../../test/requests.js";
import type { WholeRequest } from "../doors/http.js";
import { createMock, type Mock } from "../mock.js";

let mock: Mock;
let host: string;

beforeEach(async () => {
  mock = await createMock({ now: () => NOW_SECONDS * 1000 });
  host = new URL(await mock.listen()).host;
});

afterEach(() => mock.close());

const UNSIGNED = { method: "POST", headers: { "X-TC-Action": "DescribeRegions", "X-TC-Version": VERSION } };

interface Reply {
  readonly status: number | undefined;
  readonly contentType: string | undefined;
  readonly diagnosis: string | string[] | undefined;
  readonly body: string;
}

/** Sends a request byte for byte, Host included. */
function send({ method, target, headers, body }: WholeRequest): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const own: OutgoingHttpHeaders = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, String(value)]),
    );
    const options = { host: "127.0.0.1", port: new URL(mock.url).port, method, path: target, headers: own };
    const outgoing = httpRequest(options, async (response) => {
      let text = "";
      for await (const chunk of response.setEncoding("utf8")) text += chunk;
      const { statusCode: status, headers: received } = response;
      const contentType = received["content-type"];
      resolve({ status, contentType, diagnosis: received["x-tcrkit-diagnosis"], body: text });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

const get = (target: string, headers: Record<string, string> = {}) =>
  send({ method: "GET", target, headers: { host, ...headers }, body: "" });

it("answers signed requests", async () => {
  for (const request of [tc3Post("DescribeRegions", {}, { host }), v1Get("DescribeRegions", {}, { host })]) {
    const { status, contentType, body } = await send(request);
    expect({ status, contentType }).toEqual({ status: 200, contentType: "application/json" });
    expect(body).toContain('"TotalCount":19');
  }
});

it("takes the Host of the official CLI, which is its whole endpoint", async () => {
  const request = tc3Post("DescribeRegions", {}, { host });
  const { body } = await send({ ...request, headers: { ...request.headers, host: mock.url } });
  expect(body).toContain('"TotalCount":19');
});

it("takes a GET of 32 KB, and answers one that is longer", async () => {
  const query = (bytes: number) => `Registryids.0=${"a".repeat(bytes - "Registryids.0=".length)}`;
  expect((await send(tc3Get("DescribeInstances", query(32_768), { host }))).body).toContain('"TotalCount":0');
  const { body } = await send(tc3Get("DescribeInstances", query(60_000), { host }));
  expect(body).toContain('"Code":"RequestSizeLimitExceeded"');
});

it("answers a body that is too large once it is read", async () => {
  const { body } = await send(tc3Post("DescribeInstances", " ".repeat(12_000_000), { host }));
  expect(body).toContain('"Code":"RequestSizeLimitExceeded"');
});

it("explains a wrong signature on the side", async () => {
  const { diagnosis } = await send({ ...tc3Post("DescribeRegions", {}, { host }), body: "{ }" });
  expect(diagnosis).toBe("diagnosis-1");
  const explained = await get("/_tcrkit/diagnoses/diagnosis-1");
  expect(JSON.parse(explained.body)).toMatchObject({ finding: "body-written-anew", part: "body" });
});

it.each([
  ["/healthz", 200, '"ok"'],
  ["/_tcrkit/requests", 200, '"requests"'],
  ["/_tcrkit/diagnoses", 200, '"diagnoses"'],
  ["/_tcrkit/diagnoses/none", 404, "error"],
  ["/other", 404, "error"],
])("answers GET %s with %i", async (target, status, text) => {
  const answer = await get(target);
  expect(answer.status).toBe(status);
  expect(answer.body).toContain(text);
});

it.each([
  ["another name for this computer", { host: "evil.example" }],
  ["a page of another site", { origin: "https://evil.example" }],
])("tells nothing of itself to %s", async (_, headers) => {
  expect((await get("/_tcrkit/requests", headers)).status).toBe(403);
});

it.each(["GET /healthz", "POST /", "PUT /_tcrkit/snapshot"])("refuses %s with two Host headers", async (line) => {
  const port = Number(new URL(mock.url).port);
  for (const hosts of [
    [host, host],
    ["localhost", "evil.example"],
  ]) {
    const socket = connect(port, "127.0.0.1");
    socket.end(`${line} HTTP/1.1\r\n${hosts.map((name) => `hOST: ${name}\r\n`).join("")}Connection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
  }
});

it("refuses an absolute target of another host than the header's", async () => {
  const port = Number(new URL(mock.url).port);
  const statusOf = async (target: string): Promise<string> => {
    const socket = connect(port, "127.0.0.1");
    socket.end(`GET ${target} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
    return (await text(socket)).slice(9, 12);
  };
  expect(await statusOf(`http://LocalHost:${port}/_tcrkit/state`)).toBe("200");
  for (const other of ["evil.example", "localhost", `user@localhost:${port}`, ""]) {
    expect(await statusOf(`http://${other}/_tcrkit/state`), other).toBe("400");
  }
});

it("refuses a foreign page before it has sent its body", async () => {
  const outgoing = httpRequest(`${mock.url}/_tcrkit/snapshot`, {
    method: "PUT",
    headers: { origin: "https://evil.example", "content-length": 300_000_000 },
  });
  outgoing.on("error", () => {});
  outgoing.write("{");
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(403);
  outgoing.destroy();
});

it("listens on loopback once at a time, and frees the port", async () => {
  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await expect(mock.listen()).rejects.toThrow("listens already");
  const port = Number(new URL(mock.url).port);
  const other = await createMock();
  await expect(other.listen({ port })).rejects.toThrow("EADDRINUSE");
  await mock.close();
  expect(() => mock.url).toThrow("listen()");
  await other.listen({ port });
  await other.close();
});

it("resets and cuts connections on demand", async () => {
  const read = async () => (await fetch(mock.url, UNSIGNED)).text();
  mock.faults.add({ kind: "reset", times: 1 });
  await expect(read()).rejects.toThrow("fetch failed");
  mock.faults.add({ kind: "cut", times: 1 });
  await expect(read()).rejects.toThrow("terminated");
  expect(await read()).toContain("AuthFailure");
});

it("says its own time when its clock is wrong", async () => {
  mock.faults.add({ kind: "clock", offsetMs: -86_400_000 });
  const response = await fetch(mock.url, UNSIGNED);
  expect(response.headers.get("date")).toBe(new Date((NOW_SECONDS - 86_400) * 1000).toUTCString());
});

it("takes a snapshot that is larger than any request of the API", async () => {
  const snapshot = JSON.stringify(mock.snapshot());
  const body = snapshot + " ".repeat(20_000_000);
  const response = await fetch(`${mock.url}/_tcrkit/snapshot`, { method: "PUT", body });
  expect(response.status).toBe(200);
});

it("hands a snapshot out and takes it in as a stream", async () => {
  const { mock: other, snapshot } = await withSnapshot();
  const { body, headers } = await fetch(`${other.url}/_tcrkit/snapshot`);
  expect(headers.get("content-length")).toBeNull();
  const taken = await fetch(`${mock.url}/_tcrkit/snapshot`, { method: "PUT", body, duplex: "half" });
  expect(taken.status).toBe(200);
  expect(mock.snapshot()).toEqual(snapshot);
  await other.close();
});

it("tells what is wrong with a body that it has not read to its end", async () => {
  const body = `[1,]${" ".repeat(20_000_000)}`;
  const response = await fetch(`${mock.url}/_tcrkit/snapshot`, { method: "PUT", body });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: "The body is not valid JSON." });
});

async function withSnapshot() {
  const filled = await createMock({ seedExamples: true });
  await filled.listen();
  return { mock: filled, snapshot: filled.snapshot() };
}
