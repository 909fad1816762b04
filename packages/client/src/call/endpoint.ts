import { isLoopback } from "@tcrkit/signer";
import type { Service } from "../contract.js";
import { TcrInputError } from "../errors/errors.js";
import type { ClientOptions } from "../options.js";

/** Where requests go: scheme and host, with a port where one is set. */
export interface ResolvedEndpoint {
  /** `https://tcr.tencentcloudapi.com` */
  readonly origin: string;
  /** As the Host header carries it and the signature covers it. */
  readonly host: string;
}

/** How a client picks the host. */
export type EndpointOptions = Pick<ClientOptions, "endpoint" | "allowPlainHttp">;

/** `other`: the name of another service, which the general host has in place of this one's. */
export type EndpointResolver = (region: string | undefined, action: string, other?: string) => ResolvedEndpoint;

/**
 * Which host serves a region; what was asked last is remembered. The resolver throws TcrInputError for a financial region on another
 * zone's host, and for another region on a financial host.
 *
 * @throws TcrInputError for an endpoint that is no http or https address, that has a path, or that is plain http to a host not allowed.
 */
export function createEndpointResolver(
  service: Service,
  { endpoint = "nearest", allowPlainHttp = [] }: EndpointOptions,
): EndpointResolver {
  const isDocumented = endpoint === "nearest" || endpoint === "regional";
  const own = isDocumented ? undefined : parseEndpoint(endpoint, allowPlainHttp);
  let last: { readonly region: string | undefined; readonly found: ResolvedEndpoint } | undefined;
  return (region, action, other) => {
    if (other !== undefined && own === undefined) {
      return documentedEndpoint({ ...service, host: service.host.replace(/^[^.]+/, other) }, false, region, action);
    }
    if (last === undefined || last.region !== region) {
      const found =
        own === undefined
          ? documentedEndpoint(service, endpoint === "regional", region, action)
          : assertZone(service, own, region, action);
      last = { region, found };
    }
    return last.found;
  };
}

function parseEndpoint(endpoint: string, allowPlainHttp: readonly string[]): URL {
  const address = /^[a-z]+:\/\//i.test(endpoint) ? endpoint : `https://${endpoint}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const expected = addressProblem(url, allowPlainHttp);
  if (expected === undefined) return url as URL;
  // An address may hold a password.
  const found = endpoint.includes("@")
    ? "an address with a user name or a password"
    : JSON.stringify(endpoint.slice(0, 64));
  throw new TcrInputError([{ path: "endpoint", expected, found }], {
    action: "client options",
  });
}

function documentedEndpoint(
  { host, hostedRegions, financialRegions }: Service,
  isRegional: boolean,
  region: string | undefined,
  action: string,
): ResolvedEndpoint {
  const isIn = (regions: string) => region !== undefined && regions.split(" ").includes(region);
  if (isIn(financialRegions) || (isRegional && isIn(hostedRegions))) return onHost(host.replace(".", `.${region}.`));
  if (!isFinancial(region)) return onHost(host);
  const known = financialRegions.replaceAll(" ", ", ");
  const expected = `a financial region with a documented host (${known}), or an endpoint that serves it`;
  throw new TcrInputError([{ path: "region", expected, found: JSON.stringify(region) }], { action, region });
}

function onHost(host: string): ResolvedEndpoint {
  return { origin: `https://${host}`, host };
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
function assertZone(
  { host }: Service,
  { origin, host: ownHost, hostname }: URL,
  region: string | undefined,
  action: string,
): ResolvedEndpoint {
  const isOfApi = hostname.replace(/\.$/, "").endsWith(host.slice(host.indexOf(".")));
  const hostZone = hostname.split(".").find(isFinancial);
  if (region === undefined || !isOfApi || hostZone === (isFinancial(region) ? region : undefined)) {
    return { origin, host: ownHost };
  }
  const expected =
    hostZone === undefined
      ? `a host of the financial region ${region}`
      : `a host outside the financial region ${hostZone}`;
  throw new TcrInputError([{ path: "endpoint", expected, found: JSON.stringify(ownHost) }], { action, region });
}

/** Financial zones bear it in their names, those too that the service has no documented host for. */
function isFinancial(region: string | undefined): boolean {
  return region?.endsWith("-fsi") === true;
}
