import type { Socket } from "node:net";
import type * as tls from "node:tls";
import { NeverSentError } from "./never-sent.js";
import type { HostAndPort } from "./no-proxy.js";
import { nodeModules } from "./node-modules.js";
import type { ProxyServer } from "./proxy.js";

export interface TunnelSettings {
  readonly proxy: ProxyServer;
  /** Default: what Node trusts. */
  readonly trust: tls.SecureContext | undefined;
  /** Milliseconds until the tunnel stands, TLS included. */
  readonly timeoutMs: number;
}

/**
 * A TLS connection through a proxy, ready for requests. TLS is spoken with the target: the proxy learns host and port, no more.
 *
 * @throws NeverSentError, whatever goes wrong: no request can have left.
 */
export async function openTunnel(target: HostAndPort, settings: TunnelSettings): Promise<tls.TLSSocket> {
  const limit = new AbortController();
  const timeout = new NeverSentError(`no connection within ${settings.timeoutMs} ms`, { code: "ETIMEDOUT" });
  const timer = setTimeout(() => limit.abort(timeout), settings.timeoutMs);
  try {
    const socket = await connectThroughProxy(target, settings, limit.signal);
    return await startTls(socket, target, settings, limit.signal);
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new NeverSentError(`${authorityOf(target)} through the proxy ${settings.proxy.origin}: ${text}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function connectThroughProxy(target: HostAndPort, settings: TunnelSettings, signal: AbortSignal): Promise<Socket> {
  const { proxy, trust } = settings;
  return new Promise((resolve, reject) => {
    const request = nodeModules[proxy.secure ? "https" : "http"].request({
      host: proxy.hostname,
      port: proxy.port,
      method: "CONNECT",
      path: authorityOf(target),
      headers: { Host: authorityOf(target), ...authorizationHeader(proxy) },
      agent: false,
      ...(trust === undefined ? {} : { secureContext: trust }),
    });
    signal.addEventListener("abort", () => request.destroy(signal.reason), { once: true });
    request.once("error", reject);
    request.once("connect", ({ statusCode = 0 }, socket: Socket, head) => {
      if (head.length > 0) socket.unshift(head);
      if (statusCode >= 200 && statusCode < 300) return resolve(socket);
      socket.destroy();
      reject(new NeverSentError(`CONNECT was answered with HTTP ${statusCode}`, { code: "PROXY_REFUSED" }));
    });
    request.end();
  });
}

/** The credentials that a proxy wants, if it does. */
export function authorizationHeader({ authorization }: ProxyServer): Readonly<Record<string, string>> {
  return authorization === undefined ? {} : { "Proxy-Authorization": authorization };
}

function startTls(
  socket: Socket,
  { hostname }: HostAndPort,
  { trust }: TunnelSettings,
  signal: AbortSignal,
): Promise<tls.TLSSocket> {
  return new Promise((resolve, reject) => {
    const secure = nodeModules.tls.connect({
      socket,
      host: hostname,
      ALPNProtocols: ["http/1.1"],
      ...(nodeModules.net.isIP(hostname) === 0 ? { servername: hostname } : {}),
      ...(trust === undefined ? {} : { secureContext: trust }),
    });
    const abort = () => secure.destroy(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    secure.once("error", reject);
    secure.once("secureConnect", () => {
      secure.off("error", reject);
      resolve(secure);
    });
  });
}

function authorityOf({ hostname, port }: HostAndPort): string {
  return nodeModules.net.isIP(hostname) === 6 ? `[${hostname}]:${port}` : `${hostname}:${port}`;
}
