import * as http from "node:http";
import * as https from "node:https";
import { connect } from "node:net";
import type { TestCertificate } from "./certificate.js";
import { type LocalServer, listen } from "./local-server.js";

export interface LocalProxy extends LocalServer {
  /** What it was asked for: `CONNECT api.example.test:443`. */
  readonly requests: readonly string[];
  /** The Proxy-Authorization of each. */
  readonly authorizations: readonly (string | undefined)[];
}

export interface LocalProxyOptions {
  /** Port on loopback where everything ends, whatever name was asked for. */
  readonly targetPort: number;
  /** Status with which tunnels are refused. Default: none is. */
  readonly refuseWith?: number;
  readonly tls?: TestCertificate;
}

/** A proxy that leads every name to one port on loopback. */
export async function startProxy({ targetPort, refuseWith, tls }: LocalProxyOptions): Promise<LocalProxy> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const record = ({ method, url, headers }: http.IncomingMessage) => {
    requests.push(`${method} ${url}`);
    authorizations.push(headers["proxy-authorization"]);
  };
  const server = tls === undefined ? http.createServer() : https.createServer(tls);
  server.on("request", (request, response) => {
    record(request);
    const { pathname, search } = new URL(request.url ?? "");
    const { method, headers } = request;
    const upstream = http.request({ port: targetPort, path: pathname + search, method, headers, agent: false });
    upstream.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(upstream);
  });
  server.on("connect", (request, socket) => {
    record(request);
    socket.on("error", () => {});
    if (refuseWith !== undefined) return socket.end(`HTTP/1.1 ${refuseWith} Refused\r\nContent-Length: 0\r\n\r\n`);
    const upstream = connect(targetPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("close", () => upstream.destroy());
  });
  return { ...(await listen(server)), requests, authorizations };
}
