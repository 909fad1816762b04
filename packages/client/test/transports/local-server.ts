import { once } from "node:events";
import * as http from "node:http";
import * as https from "node:https";
import type { AddressInfo, Server, Socket } from "node:net";
import type { TestCertificate } from "./certificate.js";

/** A server on loopback that ends with the test. */
export interface LocalServer extends AsyncDisposable {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Those that were ever opened. */
  readonly connections: () => number;
  /** Resolves once every connection is closed. */
  readonly allClosed: () => Promise<void>;
}

export async function startServer(handler: http.RequestListener, tls?: TestCertificate): Promise<LocalServer> {
  return listen(tls === undefined ? http.createServer(handler) : https.createServer(tls, handler));
}

/** Puts a server on a free port of loopback. */
export async function listen(server: Server): Promise<LocalServer> {
  const open = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections++;
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `${server instanceof https.Server ? "https" : "http"}://127.0.0.1:${port}`,
    connections: () => connections,
    allClosed: async () => {
      await Promise.all([...open].map((socket) => new Promise((resolve) => socket.once("close", resolve))));
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, "close");
    },
  };
}

/** A port on which nothing listens any more. */
export async function closedPort(): Promise<number> {
  const server = await startServer(() => {});
  await server[Symbol.asyncDispose]();
  return server.port;
}
