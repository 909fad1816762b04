import type { Service } from "../contract.js";
import { type ErrorContext, TcrInputError } from "../errors/errors.js";

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
 * @throws TcrInputError for an endpoint that is no http or https address, or one with a path, or plain http to another machine.
 */
export function resolveEndpoint(
  service: Service,
  endpoint: string | undefined,
  context: ErrorContext,
): ResolvedEndpoint {
  if (endpoint !== undefined) return parseEndpoint(endpoint, context);
  const own = service.endpoints.find(({ financial, region }) => financial === true && region === context.region);
  const host = (own ?? service.endpoints[0])?.host ?? `${service.name}.tencentcloudapi.com`;
  return { origin: `https://${host}`, host };
}

function parseEndpoint(endpoint: string, context: ErrorContext): ResolvedEndpoint {
  const url = tryUrl(withScheme(endpoint));
  const expected = endpointProblem(url);
  if (url === undefined || expected !== undefined) {
    throw new TcrInputError(
      [{ path: "endpoint", expected: expected ?? "an address", found: describe(endpoint) }],
      context,
    );
  }
  return { origin: url.origin, host: url.host };
}

function endpointProblem(url: URL | undefined): string | undefined {
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:"))
    return "a host or an http(s) address";
  if (url.pathname !== "/" || url.search !== "" || `${url.username}${url.password}` !== "")
    return "scheme, host and port alone";
  return url.protocol === "http:" && !isLoopback(url.hostname)
    ? "https, since plain http is for this computer alone"
    : undefined;
}

/** An address may hold a password. */
function describe(endpoint: string): string {
  return endpoint.includes("@") ? "an address with a user name or a password" : JSON.stringify(endpoint);
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
