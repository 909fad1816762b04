import { positiveInteger } from "./positive-integer.js";
import { defaultMaxResponseBytes, ResponseTooLargeError } from "./response-too-large.js";
import type { Transport, TransportResponse } from "./transport.js";

export interface FetchOptions {
  /** Called with a URL and what to send. Default: the runtime's own, looked up for each request. */
  readonly fetch?: FetchFunction | undefined;
  /** Largest body of an answer, in bytes. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
}

/** What is used of `fetch`. */
export interface FetchFunction {
  (url: string, init: FetchInit): Promise<Response>;
  /** As of a transport: whether it ends in this process, as that of a mock does. */
  readonly isInProcess?: boolean | undefined;
}

export interface FetchInit {
  readonly method: "GET" | "POST";
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly signal: AbortSignal;
  readonly redirect: "manual";
}

/**
 * The transport of browsers, Deno, Bun and Workers. Connections and proxies are the runtime's business. Redirects are not followed:
 * the signature is good for one host alone.
 *
 * @throws TypeError for a `maxResponseBytes` that is not positive.
 */
export function createFetchTransport(options: FetchOptions = {}): Transport {
  const current = (): FetchFunction => options.fetch ?? globalThis.fetch;
  const maxBytes = positiveInteger(options, "maxResponseBytes", defaultMaxResponseBytes);
  return {
    get isInProcess() {
      return current().isInProcess;
    },
    send: async ({ method, url, headers, body = null, signal }) => {
      const init = { method, headers: allowed(headers), body: bodyOf(body), signal, redirect: "manual" } as const;
      return current()(url, init)
        .then((response) => read(response, maxBytes))
        .catch(asConnectionError);
    },
  };
}

/** A failed connection is a TypeError here, in browsers without a code: elsewhere that is a fault of the program. */
function asConnectionError(cause: unknown): never {
  throw cause instanceof TypeError ? new Error(cause.message, { cause }) : cause;
}

/** A page may not set these; the runtime does, from the URL that was signed. */
function allowed(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name)));
}

function bodyOf(body: string | Uint8Array | null): FetchInit["body"] {
  return body === null || typeof body === "string" ? body : new Uint8Array(body);
}

async function read(response: Response, maxBytes: number): Promise<TransportResponse> {
  if (response.type === "opaqueredirect") throw new Error("the answer is a redirect, and none is followed");
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers.entries()), body: await textOf(response, maxBytes) };
}

async function textOf({ body }: Response, maxBytes: number): Promise<string> {
  if (body === null) return "";
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = "";
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new ResponseTooLargeError(maxBytes);
    }
    text += decoder.decode(value, { stream: true });
  }
}
