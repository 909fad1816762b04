import type { SecureContext } from "node:tls";
import type { buildConnector, Pool } from "undici";
import type { ResolvedConnectionOptions } from "./connection-options.js";
import type { HostAndPort } from "./no-proxy.js";
import { hostAndPortOf, type ProxyServer, proxyFor } from "./proxy.js";
import { skipContinue } from "./skip-continue.js";
import { createTrust } from "./trust.js";
import { authorizationHeader, openTunnel } from "./tunnel.js";

/** How requests to one origin travel. */
export interface Route {
  readonly pool: Pool;
  /** What stands before the path: the origin, where a proxy is asked for the whole URL. */
  readonly prefix: string;
  /** What the proxy wants besides. */
  readonly headers: Readonly<Record<string, string>> | undefined;
}

/** The pools of one transport, made when they are first wanted. */
export class UndiciRoutes {
  readonly #buildConnector: typeof buildConnector;
  readonly #createPool: (origin: string, connect: Connect) => Pool;
  readonly #options: ResolvedConnectionOptions;
  readonly #trust: SecureContext | undefined;
  readonly #routes = new Map<string, Route>();
  /** By the origin that they connect to; a tunnel's by that of its target. */
  readonly #pools = new Map<string, Pool>();

  constructor(undici: typeof import("undici"), options: ResolvedConnectionOptions) {
    this.#options = options;
    this.#buildConnector = undici.buildConnector;
    this.#trust = createTrust(options.ca, options.env);
    const { connections, keepAliveMs } = options;
    const keepAlive = { keepAliveTimeout: keepAliveMs, keepAliveMaxTimeout: keepAliveMs };
    // The caller's signal limits headers and body, so that undici's own timers are not needed.
    const settings = { connections, ...keepAlive, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 };
    this.#createPool = (origin, connect) => new undici.Pool(origin, { ...settings, connect });
  }

  /** @throws TypeError for a proxy that is no http or https address. */
  to(origin: string): Route {
    const known = this.#routes.get(origin);
    if (known !== undefined) return known;
    const route = this.#routeTo(origin);
    this.#routes.set(origin, route);
    return route;
  }

  /** At once: a graceful end of undici's waits for connections that nobody wants any more. */
  async destroy(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
  }

  #routeTo(origin: string): Route {
    const proxy = proxyFor(origin, this.#options.proxy, this.#options.env);
    if (proxy === undefined) return { pool: this.#poolOf(origin, this.#direct()), prefix: "", headers: undefined };
    if (origin.startsWith("https:")) {
      const connect = this.#tunnel(proxy, hostAndPortOf(new URL(origin)));
      return { pool: this.#poolOf(origin, connect), prefix: "", headers: undefined };
    }
    const headers = proxy.authorization === undefined ? undefined : authorizationHeader(proxy);
    return { pool: this.#poolOf(proxy.origin, this.#direct()), prefix: origin, headers };
  }

  #poolOf(origin: string, connect: Connect): Pool {
    const pool = this.#pools.get(origin) ?? this.#createPool(origin, connect);
    this.#pools.set(origin, pool);
    return pool;
  }

  #direct(): Connect {
    const timeout = this.#options.connectTimeoutMs;
    const connect = this.#buildConnector(
      this.#trust === undefined ? { timeout } : { timeout, secureContext: this.#trust },
    );
    return (options, callback) =>
      connect(options, (...[error, socket]) =>
        error === null ? callback(null, skipContinue(socket)) : callback(error, null),
      );
  }

  #tunnel(proxy: ProxyServer, target: HostAndPort): Connect {
    const settings = { proxy, trust: this.#trust, timeoutMs: this.#options.connectTimeoutMs };
    return (_, callback) => {
      openTunnel(target, settings).then(
        (socket) => callback(null, skipContinue(socket)),
        (error: Error) => callback(error, null),
      );
    };
  }
}

type Connect = buildConnector.connector;
