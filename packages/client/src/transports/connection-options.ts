import { nodeModules } from "./node-modules.js";
import { positiveInteger } from "./positive-integer.js";
import { defaultMaxResponseBytes } from "./response-too-large.js";

/** How the transports of Node connect. */
export interface ConnectionOptions {
  /** Connections to one host, or to one proxy where plain http goes through it. Default 128. */
  readonly connections?: number | undefined;
  /** Milliseconds that an idle connection is kept; a server that announces less is believed. Default 30,000. */
  readonly keepAliveMs?: number | undefined;
  /** Milliseconds for a connection to stand, its TLS and the proxy's tunnel included. Default 10,000. */
  readonly connectTimeoutMs?: number | undefined;
  /** Largest body of an answer, in bytes. Default 64 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /**
   * `environment`: by HTTPS_PROXY, HTTP_PROXY and NO_PROXY. `false`: none. Else an http(s) address, with a user name and a password
   * where needed, for every request. Loopback is never reached through a proxy. Default `environment`.
   */
  readonly proxy?: string | false | undefined;
  /** Certificates in PEM, trusted besides Node's own and those of NODE_EXTRA_CA_CERTS. Default: none. */
  readonly ca?: string | readonly string[] | undefined;
  /** Where proxies are looked up. Read once. Default `process.env`. */
  readonly env?: Environment | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The options, checked and with every default in place. */
export interface ResolvedConnectionOptions {
  readonly connections: number;
  readonly keepAliveMs: number;
  readonly connectTimeoutMs: number;
  readonly maxResponseBytes: number;
  readonly proxy: string | false;
  readonly ca: readonly string[];
  readonly env: Environment;
}

/** @throws TypeError for a number that is not positive, and for a certificate that is not in PEM. */
export function resolveConnectionOptions(options: ConnectionOptions): ResolvedConnectionOptions {
  const { proxy = "environment", ca = [], env = process.env } = options;
  return {
    connections: positiveInteger(options, "connections", 128),
    keepAliveMs: positiveInteger(options, "keepAliveMs", 30_000),
    connectTimeoutMs: positiveInteger(options, "connectTimeoutMs", 10_000),
    maxResponseBytes: positiveInteger(options, "maxResponseBytes", defaultMaxResponseBytes),
    proxy,
    ca: [ca].flat().map(assertPem),
    env: Object.fromEntries(variables.map((name) => [name, env[name]])),
  };
}

/** All that is read of the environment later: to copy the rest of it takes as long as all other options. */
const variables = [
  "HTTP_PROXY",
  "http_proxy",
  "HTTPS_PROXY",
  "https_proxy",
  "NO_PROXY",
  "no_proxy",
  "REQUEST_METHOD",
  "NODE_EXTRA_CA_CERTS",
];

function assertPem(text: string, index: number): string {
  try {
    if (text.includes("-----BEGIN") && new nodeModules.crypto.X509Certificate(text).subject !== undefined) return text;
  } catch {
    // The message below says all that is known.
  }
  throw new TypeError(`ca[${index}]: expected a certificate in PEM, got something else`);
}
