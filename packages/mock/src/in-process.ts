import type { Emulator } from "./emulator.js";
import { route } from "./routes.js";
import type { WireRequest } from "./wire.js";

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
      const response = await route(emulator, wireRequest(method, url, Object.entries(headers), body));
      signal?.throwIfAborted();
      return { ...response, headers: lowerCased(Object.entries(response.headers)) };
    },
  };
}

/** A `fetch` that ends in the mock. */
export function createFetch(emulator: Emulator): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = new Uint8Array(await request.arrayBuffer());
    const response = await route(emulator, wireRequest(request.method, request.url, request.headers, body));
    return new Response(response.body, { status: response.status, headers: response.headers });
  };
}

/** The URL is not parsed: what was signed is its query as it stands. */
function wireRequest(
  method: string,
  url: string,
  headers: Iterable<readonly [string, string]>,
  body: string | Uint8Array,
): WireRequest {
  const [, host = "", target = ""] = /^[a-z]+:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [];
  const slashed = target.startsWith("/") ? target : `/${target}`;
  return { method, target: slashed, headers: { host, ...lowerCased(headers) }, body };
}

function lowerCased(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}
