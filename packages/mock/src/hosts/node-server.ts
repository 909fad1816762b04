import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import type { BodyStream, WireRequest, WireResponse } from "../doors/http.js";
import { defaults } from "../options/options.js";
import { originAt } from "../options/reach.js";
import { peerOf } from "./peer.js";
import type { TlsPair } from "./tls-files.js";

/** A server that listens. */
export interface MockServer {
  /** `http://127.0.0.1:PORT`, or what else reaches it from this computer. */
  readonly url: string;
  /** Stops listening and ends every connection. */
  readonly close: () => Promise<void>;
}

/** The API takes a GET of 32 KB, which stands in the first line; Node's own limit is 16 KB for that and all headers. */
const MAX_HEADER_BYTES = 128 * 1024;

/** How long an answer may stand still on its way; Node takes up to twice as long to notice. */
const STALL_MS = 4_500;

/** How long a request may take whose body is collected, or dropped. */
const REQUEST_MS = 8_000;

/** How long an upload may stand still. */
const UPLOAD_STALL_MS = 30_000;

const SERVER_OPTIONS = {
  maxHeaderSize: MAX_HEADER_BYTES,
  headersTimeout: 7_000,
  // Of a small request, see below; a large upload may take as long as it goes on.
  requestTimeout: 0,
  connectionsCheckingInterval: 500,
  // Longer than clients keep idle connections: they, not we, end them.
  keepAliveTimeout: 65_000,
};

/** What a server answers with. */
export interface Served {
  readonly answer: (request: WireRequest) => Promise<WireResponse>;
}

/** Where a server listens, and how. */
export interface ServerOptions {
  readonly port: number;
  /** Default: this computer alone. */
  readonly address?: string | undefined;
  /** Serves by TLS alone. */
  readonly tls?: TlsPair | undefined;
  /** Whether callers on other computers may do all that those on this one may. */
  readonly trustsAll?: boolean | undefined;
}

/**
 * Serves requests over HTTP, by TLS where it is given a certificate.
 *
 * @throws Error of node:net when the port or the address cannot be had, such as `EADDRINUSE`.
 */
export async function startServer(served: Served, options: ServerOptions): Promise<MockServer> {
  const { port, address = defaults.listenAddress, tls, trustsAll = false } = options;
  const server = await createServerFor(tls, (message, response) => {
    exchange(served, message, response, trustsAll).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: originAt(address, actualPort, tls !== undefined),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function createServerFor(tls: TlsPair | undefined, listener: RequestListener): Promise<Server> {
  if (tls === undefined) return createServer(SERVER_OPTIONS, listener);
  const { createServer: createTlsServer } = await import("node:https");
  return createTlsServer({ ...SERVER_OPTIONS, ...tls, handshakeTimeout: SERVER_OPTIONS.headersTimeout }, listener);
}

async function exchange(
  served: Served,
  message: IncomingMessage,
  response: ServerResponse,
  trustsAll: boolean,
): Promise<void> {
  const { method = "", url = "/", headers } = message;
  if (hostCount(message) > 1 || namesOtherHost(message)) return send(message, response, TWO_HOSTS);
  const body = isBodiless(message) ? "" : streamOf(message);
  send(
    message,
    response,
    await served.answer({ method, target: url, headers, body, peer: peerOf(message.socket, trustsAll) }),
  );
}

/** Node keeps the first of several, and a proxy may have gone by another. */
const TWO_HOSTS: WireResponse = {
  status: 400,
  headers: { "Content-Type": "text/plain" },
  body: "A request names one host.\n",
};

function hostCount({ rawHeaders }: IncomingMessage): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (name.length === 4 && name.toLowerCase() === "host") count += 1;
  }
  return count;
}

/** A proxy's absolute target names a host as well, which then counts before the header's. */
function namesOtherHost({ url = "", headers }: IncomingMessage): boolean {
  const [, host] = /^https?:\/\/([^/?]*)/i.exec(url) ?? [];
  return host !== undefined && host.toLowerCase() !== (headers.host ?? "").toLowerCase();
}

function isBodiless({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0;
}

function streamOf(message: IncomingMessage): BodyStream {
  return {
    collect: (maxBytes) => readBody(message, maxBytes),
    [Symbol.asyncIterator]: () => {
      message.socket.setTimeout(UPLOAD_STALL_MS);
      return message.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]();
    },
  };
}

function send(message: IncomingMessage, response: ServerResponse, answered: WireResponse): void {
  const { status, headers, body, bytes, stream, breakAfterBytes } = answered;
  if (stream !== undefined) {
    sendStream(message, response, answered, stream);
    return;
  }
  const content = bytes ?? body;
  if (breakAfterBytes !== undefined && breakAfterBytes < 0) {
    message.socket.resetAndDestroy();
    return;
  }
  const tellsLength = status === 204 || status === 304 || headers["Content-Length"] !== undefined;
  const length = tellsLength ? {} : { "Content-Length": Buffer.byteLength(content) };
  // All headers at once: after `setHeader` Node sets each of them by itself.
  response.writeHead(status, Object.assign(length, headers));
  if (breakAfterBytes === undefined) response.end(message.method === "HEAD" ? undefined : content);
  else response.write(Buffer.from(content).subarray(0, breakAfterBytes), () => message.socket.destroySoon());
  dropRest(message);
  // Somebody may ask and never read. Node sets its own limit again once the answer is out.
  if (message.socket.writableNeedDrain) message.socket.setTimeout(STALL_MS);
}

/** Of a body that was refused in its midst the rest is dropped, so that the client hears the answer; but it may have no end. */
function dropRest(message: IncomingMessage): void {
  if (message.complete) return;
  message.resume();
  const timer = setTimeout(() => message.socket.destroy(), REQUEST_MS);
  message.once("close", () => clearTimeout(timer));
}

/** As fast as the client takes it. One that fails or is left ends the connection. */
function sendStream(
  message: IncomingMessage,
  response: ServerResponse,
  { status, headers }: WireResponse,
  stream: AsyncIterable<Uint8Array>,
): void {
  response.writeHead(status, headers);
  dropRest(message);
  if (message.socket.timeout === undefined || message.socket.timeout === 0) message.socket.setTimeout(STALL_MS);
  // A piece is more than a response holds: the next one, which may be written over it, is asked for once it is on its way.
  pipeline(stream, response).catch(() => message.socket.destroy());
}

/** By events: an async iterator over the message costs a tenth of a small request. */
function readBody(message: IncomingMessage, maxKeptBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const cut = () => reject(new Error("The request ended before its body did."));
    if (message.closed && !message.complete) return cut();
    const chunks: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => {
      message.socket.end("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n");
      cut();
    }, REQUEST_MS);
    message.on("data", (chunk: Buffer) => {
      if (bytes < maxKeptBytes) chunks.push(chunk.subarray(0, maxKeptBytes - bytes));
      bytes += chunk.length;
    });
    message.once("end", () => resolve(Buffer.concat(chunks)));
    message.once("error", reject);
    message.once("close", () => {
      clearTimeout(timer);
      if (!message.complete) cut();
    });
  });
}
