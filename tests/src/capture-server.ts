import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface CapturedRequest {
  readonly method: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface CaptureServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly host: string;
  /** Hands over the request that came since the last call, and forgets it. */
  readonly take: () => CapturedRequest;
  readonly close: () => Promise<void>;
}

/** A server on loopback that keeps what it is sent and answers an empty output. */
export async function startCaptureServer(): Promise<CaptureServer> {
  let captured: CapturedRequest | undefined;
  const server = createServer({ maxHeaderSize: 65_536 }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    captured = {
      method: request.method ?? "",
      query: request.url?.split("?")[1] ?? "",
      headers: request.headers,
      body: Buffer.concat(chunks).toString("utf8"),
    };
    response.setHeader("Content-Type", "application/json");
    response.end('{"Response":{"RequestId":"captured"}}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    take: () => {
      const request = captured;
      captured = undefined;
      if (request === undefined) throw new Error("No request came.");
      return request;
    },
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
