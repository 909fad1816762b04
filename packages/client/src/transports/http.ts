import {
  type ConnectionOptions,
  type ResolvedConnectionOptions,
  resolveConnectionOptions,
} from "./connection-options.js";
import { HttpExchange } from "./http-exchange.js";
import { HttpRoutes } from "./http-routes.js";
import { transportClosed } from "./never-sent.js";
import { RunningRequests } from "./running-requests.js";
import { splitUrl } from "./split-url.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";

export {
  createHttpStreams,
  type HttpStreams,
  type StreamOptions,
  type StreamRequest,
  type StreamResponse,
} from "./http-streams.js";

/**
 * The transport of `node:http` and `node:https`, which start faster than undici and carry less at a time: for programs that make a few
 * calls and end. Connections are kept alive, directly or through a proxy; a write takes a fresh one, which no server is closing yet.
 * Tunnels through a proxy that are opened at the same instant are not bounded by `connections`: where that matters, take undici.
 * A failure before the request was begun is a NeverSentError; an abort rejects with the signal's reason.
 *
 * @throws TypeError for a number that is not positive, and for a certificate that is not in PEM.
 */
export function createHttpTransport(options: ConnectionOptions = {}): Transport {
  const resolved = resolveConnectionOptions(options);
  const routes = new HttpRoutes(resolved);
  const running = new RunningRequests();
  let closed = false;
  return {
    send: (request) => {
      if (closed) return Promise.reject(transportClosed());
      return running.track(exchange(routes, request, resolved));
    },
    close: async () => {
      closed = true;
      await running.ended();
      routes.destroy();
    },
  };
}

function exchange(
  routes: HttpRoutes,
  request: TransportRequest,
  { maxResponseBytes, connectTimeoutMs }: ResolvedConnectionOptions,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    if (request.onEnd === undefined) request.signal.throwIfAborted();
    const { method, url, headers, body, isWrite } = request;
    const { origin, target } = splitUrl(url);
    const route = routes.to(origin);
    const outgoing = route.request({
      ...route.options,
      // The server may be closing a connection that was used before: a write that meets that can be neither repeated nor given up.
      agent: isWrite === true ? route.freshAgent : route.agent,
      path: route.prefix + target,
      method,
      headers: { ...headers, ...route.headers },
    });
    new HttpExchange(outgoing, { request, maxResponseBytes, connectTimeoutMs, resolve, reject }).start(body);
  });
}
