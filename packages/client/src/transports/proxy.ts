import { isLoopback } from "@tcrkit/signer";
import type { Environment } from "./connection-options.js";
import { type HostAndPort, isExempt } from "./no-proxy.js";

/** A proxy, without anything secret but `authorization`. */
export interface ProxyServer extends HostAndPort {
  /** `http://proxy.example.com:3128` */
  readonly origin: string;
  readonly secure: boolean;
  /** Value of Proxy-Authorization; undefined where the address has no user name. */
  readonly authorization: string | undefined;
}

/**
 * The proxy for requests to an origin; undefined where they go directly. `environment` reads HTTPS_PROXY or HTTP_PROXY by the origin's
 * scheme, and NO_PROXY. Of each the lower case name wins, and an empty variable counts as none, as in curl. An address of one's own
 * counts for everything but loopback, which no proxy could reach.
 *
 * @throws TypeError for a proxy that is no http or https address; the message never has its user name or password.
 */
export function proxyFor(origin: string, proxy: string | false, env: Environment): ProxyServer | undefined {
  const url = new URL(origin);
  const { protocol } = url;
  if (proxy === false || isLoopback(url.hostname)) return undefined;
  if (proxy !== "environment") return parseProxy(proxy, "proxy");
  const name = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const address = isFromCgi(env, name) ? env["http_proxy"] : variable(env, name);
  if (address === undefined || address === "") return undefined;
  return isExempt(variable(env, "NO_PROXY") ?? "", hostAndPortOf(url)) ? undefined : parseProxy(address, name);
}

/** Under CGI the request's header `Proxy:` arrives as HTTP_PROXY: anyone could set it. */
function isFromCgi(env: Environment, name: string): boolean {
  return name === "HTTP_PROXY" && env["REQUEST_METHOD"] !== undefined;
}

function variable(env: Environment, name: string): string | undefined {
  return env[name.toLowerCase()] || env[name] || undefined;
}

function parseProxy(address: string, source: string): ProxyServer {
  const url = tryUrl(address.includes("://") ? address : `http://${address}`);
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new TypeError(`${source}: expected an http or https address of a proxy, got something else`);
  }
  // The end of a user name or password that has a / ? # or \ in it: what stands before would count as the host, and be shown.
  if (`${url.pathname}${url.search}${url.hash}`.includes("@")) {
    throw new TypeError(`${source}: expected user name and password in percent-encoding, got one of / ? # \\ in them`);
  }
  return {
    origin: url.origin,
    secure: url.protocol === "https:",
    ...hostAndPortOf(url),
    authorization: authorizationOf(url, source),
  };
}

function authorizationOf({ username, password }: URL, source: string): string | undefined {
  if (username === "" && password === "") return undefined;
  try {
    return `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`;
  } catch {
    throw new TypeError(`${source}: expected user name and password in percent-encoding, got a lone %`);
  }
}

function tryUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** As sockets want them: an IPv6 address without brackets, the port always there. */
export function hostAndPortOf({ protocol, hostname, port }: URL): HostAndPort {
  return {
    hostname: hostname.startsWith("[") ? hostname.slice(1, -1) : hostname,
    port: Number(port || (protocol === "https:" ? 443 : 80)),
  };
}
