import type { Service } from "./contract.js";

/** Where requests go: scheme and host, with a port where one is set. */
export interface ResolvedEndpoint {
  /** `https://tcr.tencentcloudapi.com` */
  readonly origin: string;
  /** As the Host header carries it and the signature covers it. */
  readonly host: string;
}

/**
 * Which host to use. Without `endpoint` it is the general one, which serves the region nearest to the caller, except for a region of a
 * financial zone, which only its own host reaches.
 *
 * @throws TypeError for an endpoint that is no http or https address, or one with a path, or plain http to another machine.
 */
export function resolveEndpoint(
  service: Service,
  endpoint: string | undefined,
  region: string | undefined,
): ResolvedEndpoint {
  if (endpoint !== undefined) return parseEndpoint(endpoint);
  const own = service.endpoints.find((candidate) => candidate.financial === true && candidate.region === region);
  const host = (own ?? service.endpoints[0])?.host ?? `${service.name}.tencentcloudapi.com`;
  return { origin: `https://${host}`, host };
}

function parseEndpoint(endpoint: string): ResolvedEndpoint {
  const url = tryUrl(withScheme(endpoint));
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new TypeError(`endpoint: expected a host or an http(s) address, got ${JSON.stringify(endpoint)}`);
  }
  if (url.pathname !== "/" || url.search !== "" || url.username !== "") {
    throw new TypeError(`endpoint: expected scheme, host and port alone, got ${JSON.stringify(endpoint)}`);
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new TypeError(`endpoint: plain http is for this computer alone; use https for ${url.hostname}`);
  }
  return { origin: url.origin, host: url.host };
}

function withScheme(endpoint: string): string {
  return /^[a-z]+:\/\//i.test(endpoint) ? endpoint : `https://${endpoint}`;
}

function tryUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
