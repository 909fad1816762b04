import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { deliverByFetch } from "./deliver-by-fetch.js";

/** Listens, answers everything with a status, and tells what came. */
async function listen(status: number, headers: Record<string, string> = {}) {
  const came: { path: string | undefined; headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    came.push({ path: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(status, headers).end("x".repeat(100));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, came, close };
}

const signal = new AbortController().signal;

it("posts the body with its headers, but none that belong to the connection", async () => {
  const { url, came, close } = await listen(201);
  const headers = [
    ["X-Token", "a, b"],
    ["Host", "elsewhere"],
    ["Transfer-Encoding", "chunked"],
    ["Content-Length", "1"],
    ["Content-Type", "application/cloudevents+json"],
  ] as const;
  expect(await deliverByFetch({ url, headers, body: '{"a":1}' }, signal)).toBe(201);
  await close();
  expect(came).toMatchObject([
    { path: "/hook", body: '{"a":1}', headers: { "x-token": "a, b", "content-type": "application/cloudevents+json" } },
  ]);
  expect(came[0]?.headers.host).toBe(new URL(url).host);
});

it("does not follow a redirect", async () => {
  const elsewhere = await listen(200);
  const { url, close } = await listen(307, { location: elsewhere.url });
  expect(await deliverByFetch({ url, headers: [], body: "{}" }, signal)).toBe(307);
  await Promise.all([close(), elsewhere.close()]);
  expect(elsewhere.came).toEqual([]);
});

it("fails when nobody listens", async () => {
  const { url, close } = await listen(200);
  await close();
  await expect(deliverByFetch({ url, headers: [], body: "{}" }, signal)).rejects.toThrow();
});
