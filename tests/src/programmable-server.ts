import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export interface ReceivedHttp {
  readonly method: string;
  /** As on the first line; whole where the request came for a proxy. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ProgrammableServer {
  readonly host: string;
  readonly requests: readonly ReceivedHttp[];
  /** How many connections were opened. */
  readonly connections: () => number;
  /** What answers from now on. */
  answer: (response: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/** A server on loopback that keeps what it is sent and answers as it is told. */
export async function startProgrammableServer(): Promise<ProgrammableServer> {
  const sockets = new Set<Socket>();
  const requests: ReceivedHttp[] = [];
  // A GET carries up to 32 KB in its first line.
  const server = createServer({ maxHeaderSize: 65_536 }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    requests.push({ method, url, headers, body: Buffer.concat(chunks) });
    programmable.answer(response);
  });
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const programmable: ProgrammableServer = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => sockets.size,
    answer: answerJson({ Response: { RequestId: "r-1" } }),
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
  return programmable;
}

/** An answer with a JSON body, given as a value or as text. */
export function answerJson(body: object | string, status = 200): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}
