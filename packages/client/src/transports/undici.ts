import { type ConnectionOptions, resolveConnectionOptions } from "./connection-options.js";
import { transportClosed } from "./never-sent.js";
import { RunningRequests } from "./running-requests.js";
import { splitUrl } from "./split-url.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";
import { UndiciExchange } from "./undici-exchange.js";
import type { UndiciRoutes } from "./undici-routes.js";

/**
 * The transport of Node: pools of connections that are kept alive, directly or through a proxy. undici is loaded with the first request.
 * A failure before the request was begun is a NeverSentError; an abort rejects with the signal's reason.
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
    const [undici, { UndiciRoutes }] = await Promise.all([import("undici"), import("./undici-routes.js")]);
    routes = new UndiciRoutes(undici, resolved);
  };
  const send = (request: TransportRequest): Promise<TransportResponse> => {
    if (closing !== undefined) return Promise.reject(transportClosed());
    if (routes !== undefined) return running.track(exchange(routes, request, resolved.maxResponseBytes));
    loading ??= load();
    return loading.then(() => send(request));
  };
  const close = async () => {
    await loading;
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

function exchange(
  routes: UndiciRoutes,
  { method, url, headers, body, signal }: TransportRequest,
  maxResponseBytes: number,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const { origin, target } = splitUrl(url);
    const route = routes.to(origin);
    route.pool.dispatch(
      {
        path: route.prefix + target,
        method,
        headers: route.headers === undefined ? headers : { ...headers, ...route.headers },
        body: body ?? null,
      },
      new UndiciExchange({ signal, maxResponseBytes, resolve, reject }),
    );
  });
}
