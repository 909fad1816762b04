import { bodyStream, type WireRequest, type WireResponse } from "../doors/http.js";
import { routeTrusted } from "../doors/router.js";
import type { Emulator } from "../emulator.js";

/** A request as a client hands it to its transport: signed, byte for byte what would be sent. */
export interface TransportRequest {
  readonly method: "GET" | "POST";
  /** Scheme, host, path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The answer that a client's transport gives back. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What carries requests into the mock without a socket; it has the shape of the client's transport. */
export interface Transport {
  readonly send: (request: TransportRequest) => Promise<TransportResponse>;
}

/** A transport that ends in the mock, whatever host the URL names. */
export function createTransport(emulator: Emulator): Transport {
  return {
    send: async ({ method, url, headers, body = "", signal }) => {
      signal?.throwIfAborted();
      const response = await routeTrusted(emulator, wireRequest(method, url, Object.entries(headers), body));
      signal?.throwIfAborted();
      const { status, headers: answered, body: text, breakAfterBytes } = response;
      if (breakAfterBytes !== undefined) throw connectionReset();
      return { status, headers: lowerCased(Object.entries(answered)), body: text };
    },
  };
}

/** A `fetch` that ends in the mock. */
export function createFetch(emulator: Emulator): (request: Request) => Promise<Response> {
  return async (request) => {
    const { body: stream } = request;
    const body = stream === null ? "" : bodyStream(() => chunksOf(stream));
    const response = await routeTrusted(emulator, wireRequest(request.method, request.url, request.headers, body));
    const { status, headers, breakAfterBytes } = response;
    if (breakAfterBytes !== undefined && breakAfterBytes < 0) throw connectionReset();
    return new Response(bodyOf(response), { status, headers });
  };
}

/** By a reader: not every browser iterates over a stream. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (value !== undefined) yield value;
  }
}

/** A body that is cut off fails where it ends, as that of a real `fetch`. */
function bodyOf(answered: WireResponse): ConstructorParameters<typeof Response>[0] {
  const { status, body, bytes, stream, breakAfterBytes } = answered;
  if (stream !== undefined) return readableOf(stream);
  if (breakAfterBytes === undefined) return status === 204 || status === 304 ? null : (bytes ?? body);
  const kept = (bytes ?? new TextEncoder().encode(body)).subarray(0, breakAfterBytes);
  return new ReadableStream({
    start(controller) {
      if (kept.length > 0) controller.enqueue(kept);
    },
    pull(controller) {
      controller.error(connectionReset());
    },
  });
}

function readableOf(stream: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
}

/** What a socket's end looks like where there is no socket. */
function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  return Object.assign(new TypeError("fetch failed", { cause }), { code: "ECONNRESET" });
}

/** The URL is not parsed: what was signed is its query as it stands. */
function wireRequest(
  method: string,
  url: string,
  headers: Iterable<readonly [string, string]>,
  body: WireRequest["body"],
): WireRequest {
  const [, host = "", target = ""] = /^[a-z]+:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [];
  const slashed = target.startsWith("/") ? target : `/${target}`;
  return { method, target: slashed, headers: { host, ...lowerCased(headers) }, body };
}

function lowerCased(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}
