import { type ConnectionOptions, resolveConnectionOptions } from "./connection-options.js";
import { NeverSentError, transportClosed } from "./never-sent.js";
import { RunningRequests } from "./running-requests.js";
import { splitUrl } from "./split-url.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";
import { UndiciExchange } from "./undici-exchange.js";
import type { UndiciRoutes } from "./undici-routes.js";

/**
 * The transport of Node: pools of connections that are kept alive, directly or through a proxy. undici is loaded with the first request.
 * A failure before the request was begun is a NeverSentError; an abort rejects with the signal's reason. In a bundle that is an ES module
 * undici, which is CommonJS, cannot be loaded: every request then fails with the code `TRANSPORT_MISSING`.
 *
 * @throws TypeError for a number that is not positive, and for a certificate that is not in PEM.
 * @example
 * const transport = createUndiciTransport({ proxy: "http://proxy.example.com:3128", ca: await readFile("own-ca.pem", "utf8") });
 */
export function createUndiciTransport(options: ConnectionOptions = {}): Transport {
  const resolved = resolveConnectionOptions(options);
  let routes: UndiciRoutes | undefined;
  let loading: Promise<void> | undefined;
  let closing: Promise<void> | undefined;
  const running = new RunningRequests();
  const load = async () => {
    const [undici, { UndiciRoutes }] = await Promise.all([import("undici"), import("./undici-routes.js")]).catch(
      missing,
    );
    routes = new UndiciRoutes(undici, resolved);
  };
  const send = (request: TransportRequest): Promise<TransportResponse> => {
    if (closing !== undefined) return Promise.reject(transportClosed());
    if (routes !== undefined) return running.track(exchange(routes, request, resolved.maxResponseBytes));
    loading ??= load();
    return loading.then(() => send(request));
  };
  const close = async () => {
    await loading?.catch(() => undefined);
    await running.ended();
    await routes?.destroy();
  };
  return {
    send,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** A bundle as an ES module cannot run what undici, a CommonJS package, requires. */
function missing(cause: unknown): never {
  const why = cause instanceof Error ? cause.message : String(cause);
  const way = "leave undici out of the bundle, or take createHttpTransport of @tcrkit/client/http";
  throw new NeverSentError(`undici cannot be loaded (${why}): ${way}`, { cause, code: "TRANSPORT_MISSING" });
}

function exchange(
  routes: UndiciRoutes,
  request: TransportRequest,
  maxResponseBytes: number,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    if (request.onEnd === undefined) request.signal.throwIfAborted();
    const { method, url, headers, body } = request;
    const { origin, target } = splitUrl(url);
    const route = routes.to(origin);
    route.pool.dispatch(
      {
        path: route.prefix + target,
        method,
        headers: route.headers === undefined ? headers : { ...headers, ...route.headers },
        body: body ?? null,
      },
      new UndiciExchange({ request, maxResponseBytes, resolve, reject }),
    );
  });
}
