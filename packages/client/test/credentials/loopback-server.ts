import { EventEmitter, once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface LoopbackServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly requests: readonly Received[];
  /** Resolves when so many requests have come. */
  readonly arrived: (count: number) => Promise<void>;
}

/** A server on loopback that keeps what it received. */
export async function startServer(
  answer: (request: Received, response: ServerResponse) => void,
): Promise<LoopbackServer> {
  const requests: Received[] = [];
  const arrivals = new EventEmitter();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const received = { method, path: url, headers, body: Buffer.concat(chunks).toString() };
      requests.push(received);
      arrivals.emit("arrival");
      answer(received, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const arrived = async (count: number) => {
    while (requests.length < count) await once(arrivals, "arrival");
  };
  return { origin: `http://127.0.0.1:${port}`, requests, arrived, [Symbol.asyncDispose]: close };
}
