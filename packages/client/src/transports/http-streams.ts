import type { ClientRequest, IncomingMessage } from "node:http";
import { onAbort } from "../base/on-abort.js";
import { type ConnectionOptions, resolveConnectionOptions } from "./connection-options.js";
import { ConnectionWatch } from "./connection-watch.js";
import { HttpRoutes } from "./http-routes.js";
import { asNeverSent } from "./never-sent.js";
import { positiveInteger } from "./positive-integer.js";
import { splitUrl } from "./split-url.js";

/** A request of any method, whose body may be of any length. */
export interface StreamRequest {
  /** In capitals. */
  readonly method: string;
  /** Scheme, host, path and query. */
  readonly url: string;
  /** With a Content-Length where the length of the body is known; else it goes in chunks. */
  readonly headers: Readonly<Record<string, string>>;
  /** Pieces are read as the connection takes them. Default: none. */
  readonly body?: Uint8Array | AsyncIterable<Uint8Array> | undefined;
  /** Ends the exchange at once, whichever body is on its way. */
  readonly signal: AbortSignal;
}

/** The head of an answer, and its body while it comes. */
export interface StreamResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Pieces as they come, with back pressure. To break off the iteration closes the connection. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Gives the connection back where nobody reads the body. */
  readonly discard: () => void;
}

/** What carries bodies of any length to servers and back. */
export interface HttpStreams {
  /** Resolves with the head of the answer. Rejects where none came; with the signal's reason where that ended it. */
  readonly send: (request: StreamRequest) => Promise<StreamResponse>;
  /** Closes every connection, whatever is under way. */
  readonly close: () => void;
}

/** How streams connect, and when one that stands still is given up. */
export interface StreamOptions extends Omit<ConnectionOptions, "maxResponseBytes"> {
  /** Milliseconds without a byte in either direction that end an exchange. Default 60,000. */
  readonly idleTimeoutMs?: number | undefined;
}

/**
 * Exchanges of `node:http` and `node:https` whose bodies are streams, for what is too large to be held: over the routes, the proxies and the
 * trust of `createHttpTransport`. A request with a body takes a fresh connection. A failure before the request was begun is a
 * NeverSentError.
 *
 * @throws TypeError for a number that is not positive, and for a certificate that is not in PEM.
 */
export function createHttpStreams(options: StreamOptions = {}): HttpStreams {
  const { connectTimeoutMs, ...resolved } = resolveConnectionOptions(options);
  const limits = { connectTimeoutMs, idleTimeoutMs: positiveInteger(options, "idleTimeoutMs", 60_000) };
  const routes = new HttpRoutes({ connectTimeoutMs, ...resolved });
  return {
    send: async (request) => {
      request.signal.throwIfAborted();
      return exchange(openRequest(routes, request), request, limits);
    },
    close: () => routes.destroy(),
  };
}

function openRequest(routes: HttpRoutes, { method, url, headers, body }: StreamRequest): ClientRequest {
  const { origin, target } = splitUrl(url);
  const route = routes.to(origin);
  return route.request({
    ...route.options,
    agent: body === undefined ? route.agent : route.freshAgent,
    path: route.prefix + target,
    method,
    headers: { ...headers, ...route.headers },
  });
}

function exchange(
  outgoing: ClientRequest,
  { body, signal }: StreamRequest,
  { connectTimeoutMs, idleTimeoutMs }: { readonly connectTimeoutMs: number; readonly idleTimeoutMs: number },
): Promise<StreamResponse> {
  return new Promise((resolve, reject) => {
    let incoming: IncomingMessage | undefined;
    const fail = (error: unknown) => {
      reject(error);
      const reason = error instanceof Error ? error : new Error(String(error));
      incoming?.destroy(reason);
      outgoing.destroy(reason);
    };
    const connection = new ConnectionWatch(outgoing, connectTimeoutMs, fail);
    const forget = onAbort(signal, () => fail(signal.reason));
    outgoing.setTimeout(idleTimeoutMs, () => fail(idleError(idleTimeoutMs)));
    outgoing.on("error", (error) => reject(connection.connected ? error : asNeverSent(error)));
    outgoing.once("close", () => {
      forget();
      connection.end();
    });
    outgoing.once("response", (response) => {
      incoming = response;
      // An answer that is over ends a body that nobody wants.
      response.once("end", () => outgoing.writableFinished || outgoing.destroy());
      resolve(responseOf(response));
    });
    if (body === undefined || body instanceof Uint8Array) outgoing.end(body);
    else void pump(body, outgoing).catch(fail);
  });
}

/** Writes pieces as fast as the connection takes them. What fails in making them rejects; a request that has ended ends them. */
async function pump(body: AsyncIterable<Uint8Array>, outgoing: ClientRequest): Promise<void> {
  let wake = () => {};
  for (const event of ["drain", "close"]) outgoing.on(event, () => wake());
  for await (const piece of body) {
    if (outgoing.destroyed) return;
    if (outgoing.write(piece)) continue;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  outgoing.end();
}

function responseOf(incoming: IncomingMessage): StreamResponse {
  const { statusCode: status = 0, headers } = incoming;
  return { status, headers, body: incoming, discard: () => incoming.resume() };
}

function idleError(ms: number): Error {
  return Object.assign(new Error(`no byte came or went for ${ms} ms`), { code: "ETIMEDOUT" });
}
