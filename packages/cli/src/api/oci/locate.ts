import { isLoopback } from "@tcrkit/signer";

/** How a URL is asked for: where it leads, and the Host that it names where that is another one. */
export interface Located {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Names below localhost are this computer's (RFC 6761), whether or not the system resolves them. */
export function locate(url: string): Located {
  const parsed = new URL(url);
  if (!parsed.hostname.endsWith(".localhost")) return { url, headers: {} };
  const { host } = parsed;
  parsed.hostname = "127.0.0.1";
  return { url: parsed.href, headers: { Host: host } };
}

/** Whether a host is this computer: it alone is spoken to without TLS. */
export function isLocalHost(host: string): boolean {
  const { hostname } = new URL(`http://${host}`);
  return isLoopback(hostname) || hostname.endsWith(".localhost");
}
