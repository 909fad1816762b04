import type * as http from "node:http";
import type * as https from "node:https";
import type { SecureContext } from "node:tls";
import type { ResolvedConnectionOptions } from "./connection-options.js";
import type { HostAndPort } from "./no-proxy.js";
import { nodeModules } from "./node-modules.js";
import { hostAndPortOf, type ProxyServer, proxyFor } from "./proxy.js";
import { createTrust } from "./trust.js";
import { authorizationHeader, openTunnel } from "./tunnel.js";

/** How requests to one origin travel. */
export interface HttpRoute {
  readonly request: (options: http.RequestOptions) => http.ClientRequest;
  /** The server that a request connects to. */
  readonly options: http.RequestOptions;
  /** Keeps connections. */
  readonly agent: http.Agent;
  /** Opens one for each request, and closes it behind the answer. */
  readonly freshAgent: http.Agent;
  /** What stands before the path: the origin, where a proxy is asked for the whole URL. */
  readonly prefix: string;
  /** What the proxy wants besides. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The agents of one transport, made when they are first wanted. */
export class HttpRoutes {
  readonly #options: ResolvedConnectionOptions;
  readonly #trust: SecureContext | undefined;
  readonly #routes = new Map<string, HttpRoute>();
  readonly #agents = new Map<string, Agents>();

  constructor(options: ResolvedConnectionOptions) {
    this.#options = options;
    this.#trust = createTrust(options.ca, options.env);
  }

  /** @throws TypeError for a proxy that is no http or https address. */
  to(origin: string): HttpRoute {
    const known = this.#routes.get(origin);
    if (known !== undefined) return known;
    const route = this.#routeTo(origin);
    this.#routes.set(origin, route);
    return route;
  }

  destroy(): void {
    for (const { agent, freshAgent } of this.#agents.values()) {
      agent.destroy();
      freshAgent.destroy();
    }
  }

  #routeTo(origin: string): HttpRoute {
    const proxy = proxyFor(origin, this.#options.proxy, this.#options.env);
    if (proxy === undefined) return this.#direct(origin, "", {});
    if (origin.startsWith("http:")) return this.#direct(proxy.origin, origin, authorizationHeader(proxy));
    const server = hostAndPortOf(new URL(origin));
    const agents = this.#agentsOf(origin, (keepAlive) => this.#tunnelAgent(proxy, server, keepAlive));
    return { request: nodeModules.https.request, options: serverOptions(server), ...agents, prefix: "", headers: {} };
  }

  #direct(origin: string, prefix: string, headers: HttpRoute["headers"]): HttpRoute {
    const { Agent, request } = nodeModules[origin.startsWith("https:") ? "https" : "http"];
    const agents = this.#agentsOf(origin, (keepAlive) => new Agent(this.#agentOptions(keepAlive)));
    return { request, options: serverOptions(hostAndPortOf(new URL(origin))), ...agents, prefix, headers };
  }

  #agentsOf(origin: string, create: (keepAlive: boolean) => http.Agent): Agents {
    const agents = this.#agents.get(origin) ?? { agent: create(true), freshAgent: create(false) };
    this.#agents.set(origin, agents);
    return agents;
  }

  #agentOptions(keepAlive: boolean): https.AgentOptions {
    const { connections, keepAliveMs } = this.#options;
    const trust = this.#trust === undefined ? {} : { secureContext: this.#trust };
    return { keepAlive, maxSockets: connections, timeout: keepAliveMs, ...trust };
  }

  #tunnelAgent(proxy: ProxyServer, target: HostAndPort, keepAlive: boolean): https.Agent {
    const settings = { proxy, trust: this.#trust, timeoutMs: this.#options.connectTimeoutMs };
    const agent = new nodeModules.https.Agent(this.#agentOptions(keepAlive));
    agent.createConnection = (_, callback) => {
      openTunnel(target, settings).then(
        (socket) => callback?.(null, socket),
        (error: Error) => (callback as FailedConnect | undefined)?.(error),
      );
      return undefined;
    };
    return agent;
  }
}

type Agents = Pick<HttpRoute, "agent" | "freshAgent">;

/** Node wants no stream beside an error; its types do. */
type FailedConnect = (error: Error) => void;

function serverOptions({ hostname, port }: HostAndPort): http.RequestOptions {
  return { host: hostname, port };
}
