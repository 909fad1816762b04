import type { Service } from "../contract.js";
import { type ErrorContext, TcrInputError } from "../errors/errors.js";
import { isLoopback } from "../transports/loopback.js";

/** Where requests go: scheme and host, with a port where one is set. */
export interface ResolvedEndpoint {
  /** `https://tcr.tencentcloudapi.com` */
  readonly origin: string;
  /** As the Host header carries it and the signature covers it. */
  readonly host: string;
}

/** How a client picks the host. */
export interface EndpointOptions {
  /**
   * `nearest`: the general host, which leads to the region nearest to the caller. `regional`: the host of the call's region; where
   * none is documented, the general one, which serves every region but the financial ones. Else a host, or an http(s) address, with a
   * port where needed. With the first two, a financial region is reached on its own host alone. Default `nearest`.
   */
  readonly endpoint?: "nearest" | "regional" | (string & {}) | undefined;
  /** Hosts, by their exact names without ports, that may be reached by plain http. Loopback always may. Default: none. */
  readonly allowPlainHttp?: readonly string[] | undefined;
}

export type EndpointResolver = (region: string | undefined, context: ErrorContext) => ResolvedEndpoint;

/**
 * Which host serves a region; what was asked last is remembered. The resolver throws TcrInputError for an endpoint that is no http or https address, that has a path, or
 * that is plain http to a host not allowed; and for a financial region on another zone's host, or another region on a financial host.
 */
export function createEndpointResolver(service: Service, options: EndpointOptions): EndpointResolver {
  let last: { readonly region: string | undefined; readonly found: ResolvedEndpoint } | undefined;
  return (region, context) => {
    if (last === undefined || last.region !== region) {
      last = { region, found: resolveEndpoint(service, options, region, context) };
    }
    return last.found;
  };
}

function resolveEndpoint(
  service: Service,
  { endpoint = "nearest", allowPlainHttp = [] }: EndpointOptions,
  region: string | undefined,
  context: ErrorContext,
): ResolvedEndpoint {
  if (endpoint === "nearest" || endpoint === "regional") {
    const host = documentedHost(service, endpoint === "regional", region, context);
    return { origin: `https://${host}`, host };
  }
  const address = /^[a-z]+:\/\//i.test(endpoint) ? endpoint : `https://${endpoint}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const expected = addressProblem(url, allowPlainHttp) ?? zoneProblem(service, url?.hostname, region);
  if (url !== undefined && expected === undefined) return { origin: url.origin, host: url.host };
  // An address may hold a password.
  const found = endpoint.includes("@") ? "an address with a user name or a password" : JSON.stringify(endpoint);
  throw new TcrInputError([{ path: "endpoint", expected: expected ?? "an address", found }], context);
}

function documentedHost(
  { host, hostedRegions, financialRegions }: Service,
  isRegional: boolean,
  region: string | undefined,
  context: ErrorContext,
): string {
  const isIn = (regions: string) => region !== undefined && regions.split(" ").includes(region);
  if (isIn(financialRegions) || (isRegional && isIn(hostedRegions))) return host.replace(".", `.${region}.`);
  if (!isFinancial(region)) return host;
  const known = financialRegions.replaceAll(" ", ", ");
  const expected = `a financial region with a documented host (${known}), or an endpoint that serves it`;
  throw new TcrInputError([{ path: "region", expected, found: JSON.stringify(region) }], context);
}

function addressProblem(url: URL | undefined, allowPlainHttp: readonly string[]): string | undefined {
  if (url?.protocol !== "https:" && url?.protocol !== "http:") return "nearest, regional, a host or an http(s) address";
  if (url.pathname !== "/" || url.search + url.hash + url.username + url.password !== "") {
    return "scheme, host and port alone";
  }
  return url.protocol === "https:" || isLoopback(url.hostname) || allowPlainHttp.some((name) => isName(url, name))
    ? undefined
    : "https, since plain http is for this computer and the hosts of allowPlainHttp alone";
}

function isName({ hostname }: URL, name: string): boolean {
  return hostname === name.toLowerCase() || hostname === `[${name.toLowerCase()}]`;
}

/**
 * The financial zones are isolated: a request that reaches the wrong side is refused there at best, and has left its zone by then.
 * Of a host outside the API's own domain nothing is known, and nothing is refused.
 */
function zoneProblem({ host }: Service, hostname = "", region: string | undefined): string | undefined {
  const domain = host.slice(host.indexOf("."));
  if (region === undefined || !hostname.replace(/\.$/, "").endsWith(domain)) return undefined;
  const hostZone = hostname.split(".").find(isFinancial);
  if (hostZone === (isFinancial(region) ? region : undefined)) return undefined;
  return hostZone === undefined
    ? `a host of the financial region ${region}`
    : `a host outside the financial region ${hostZone}`;
}

/** Financial zones bear it in their names, those too that the service has no documented host for. */
function isFinancial(region: string | undefined): boolean {
  return region?.endsWith("-fsi") === true;
}
