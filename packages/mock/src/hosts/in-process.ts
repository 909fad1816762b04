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
  /** Tells a client that no server counts its requests: no frequency limit holds unless it is asked for. */
  readonly isInProcess: true;
}

/** A `fetch` that ends in the mock, whatever host the URL names. */
export interface Fetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** As of {@link Transport}. */
  readonly isInProcess: true;
}

/** A transport that ends in the mock, whatever host the URL names. */
export function createTransport(emulator: Emulator): Transport {
  return {
    isInProcess: true,
    send: async ({ method, url, headers, body = "", signal }) => {
      emulator.assertOpen();
      signal?.throwIfAborted();
      const response = await routeTrusted(emulator, wireRequest(method, url, headers, body));
      signal?.throwIfAborted();
      const { status, headers: answered, body: text, stream, breakAfterBytes } = response;
      if (breakAfterBytes !== undefined) throw connectionReset();
      return {
        status,
        headers: lowerCased(answered),
        body: stream === undefined ? text : await new Response(readableOf(stream)).text(),
      };
    },
  };
}

/** A `fetch` that ends in the mock, for `createFetchTransport`, or to stand in for that of the platform. */
export function createFetch(emulator: Emulator): Fetch {
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { method, url, headers, body: stream, signal } = request;
    emulator.assertOpen();
    signal.throwIfAborted();
    const body = stream === null ? "" : bodyStream(() => chunksOf(stream));
    const sent = wireRequest(method, url, Object.fromEntries(headers), body);
    const response = await orAbort(routeTrusted(emulator, sent), signal);
    const { status, headers: answered, breakAfterBytes } = response;
    if (breakAfterBytes !== undefined && breakAfterBytes < 0) throw connectionReset();
    return new Response(bodyOf(response), { status, headers: answered });
  };
  return Object.assign(fetch, { isInProcess: true } as const);
}

/** Rejects at once when the signal says so; what was sent is answered for nobody. */
function orAbort<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
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
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(new Uint8Array(value));
      },
      cancel: async () => {
        await iterator.return?.();
      },
    },
    // Nothing is opened for a body that nobody reads.
    { highWaterMark: 0 },
  );
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
  headers: Readonly<Record<string, string>>,
  body: WireRequest["body"],
): WireRequest {
  const [, host = "", target = ""] = /^[a-z]+:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [];
  const slashed = target.startsWith("/") ? target : `/${target}`;
  return { method, target: slashed, headers: lowerCased(headers, { host }), body };
}

/** Headers with their names in lower case, behind those that are there. */
function lowerCased(
  headers: Readonly<Record<string, string>>,
  lower: Record<string, string> = {},
): Record<string, string> {
  // Without spreads and entries: they take longer than all else that happens to a header.
  for (const name of Object.keys(headers)) lower[lowerCase(name)] = headers[name] ?? "";
  return lower;
}

/** Programs use few names, and again and again. */
const MAX_NAMES = 256;
const lowerNames = new Map<string, string>();

function lowerCase(name: string): string {
  const known = lowerNames.get(name);
  if (known !== undefined) return known;
  const lower = name.toLowerCase();
  if (lowerNames.size < MAX_NAMES) lowerNames.set(name, lower);
  return lower;
}
