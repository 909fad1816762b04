import { isLoopback } from "@tcrkit/signer";
import { TcrInputError } from "../errors/errors.js";
import { numberOf } from "../limit/account.js";
import type { ClientOptions } from "../options.js";
import type { Service } from "../tables/service-facts.js";
import type { Transport } from "../transports/transport.js";

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
 * Which host serves a region; what was asked last is remembered. The resolver throws TcrInputError for a financial region on a host
 * outside the financial zones, and for another region on a financial host.
 *
 * @throws TcrInputError for an endpoint that is no http or https address, that has a path, or that is plain http to a host not allowed.
 */
export function createEndpointResolver(
  service: Service,
  { endpoint = "nearest", allowPlainHttp = [] }: EndpointOptions,
): EndpointResolver {
  const isRegional = endpoint === "regional";
  const own = isRegional || endpoint === "nearest" ? undefined : parseEndpoint(endpoint, allowPlainHttp);
  let last: { readonly region: string | undefined; readonly found: ResolvedEndpoint } | undefined;
  return (region, action, other) => {
    if (own === undefined && other !== undefined) {
      return documentedEndpoint({ ...service, host: service.host.replace(/[^.]+/, other) }, false, region, action);
    }
    if (last === undefined || last.region !== region) {
      const found =
        own === undefined
          ? documentedEndpoint(service, isRegional, region, action)
          : assertZone(service, own, region, action);
      last = { region, found };
    }
    return last.found;
  };
}

/**
 * What stands for a client's endpoint in the keys of frequency limits: the API counts requests by all of its hosts together, and what ends in
 * this process is no host's.
 */
export function limitedEndpoint({ host: ofApi }: Service, resolve: EndpointResolver, transport: Transport): string {
  if (transport.isInProcess === true) return `in-process-${numberOf(transport)}`;
  const { host } = resolve(undefined, "client options");
  return isOfApi(host, ofApi) ? ofApi : host;
}

function parseEndpoint(endpoint: string, allowPlainHttp: readonly string[]): URL {
  const address = /^\w+:\/\//.test(endpoint) ? endpoint : `https://${endpoint}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const expected = addressProblem(url, allowPlainHttp);
  if (expected === undefined) return url as URL;
  // An address may hold a password.
  const found = endpoint.includes("@")
    ? "an address with a user name or a password"
    : JSON.stringify(endpoint.slice(0, 64));
  throw new TcrInputError([{ path: "endpoint", expected, found }], { action: "client options" });
}

function documentedEndpoint(
  { host, hostedRegions, financialRegions }: Service,
  isRegional: boolean,
  region: string | undefined,
  action: string,
): ResolvedEndpoint {
  const withOwnHost = isRegional ? `${financialRegions} ${hostedRegions}` : financialRegions;
  if (withOwnHost.split(" ").includes(String(region))) return onHost(host.replace(".", `.${region}.`));
  if (!isFinancial(region)) return onHost(host);
  const known = financialRegions.replaceAll(" ", ", ");
  const expected = `a financial region with a documented host (${known}), or an endpoint for it`;
  throw new TcrInputError([{ path: "region", expected, found: JSON.stringify(region) }], { action, region });
}

function onHost(host: string): ResolvedEndpoint {
  return { origin: `https://${host}`, host };
}

function addressProblem(url: URL | undefined, allowPlainHttp: readonly string[]): string | undefined {
  if (url === undefined || !/^https?:/.test(url.protocol)) return "nearest, regional, a host or an http(s) address";
  const { hostname, origin, href, protocol } = url;
  if (href !== `${origin}/`) return "scheme, host and port alone";
  const isAllowed = (name: string) => [name, `[${name}]`].includes(hostname);
  return protocol === "https:" || isLoopback(hostname) || allowPlainHttp.some((name) => isAllowed(name.toLowerCase()))
    ? undefined
    : "https, since plain http is for this computer and the hosts of allowPlainHttp alone";
}

/**
 * The financial zones are isolated: a request that reaches the wrong side is refused there at best, and has left its zone by then. Any host of
 * such a zone serves all of them, preferably the one of the same region.
 * Of a host outside the API's own domain nothing is known, and nothing is refused.
 */
function assertZone(
  { host }: Service,
  { origin, host: ownHost, hostname }: URL,
  region: string | undefined,
  action: string,
): ResolvedEndpoint {
  const isFinancialHost = hostname.includes("-fsi.");
  if (region === undefined || !isOfApi(hostname, host) || isFinancialHost === isFinancial(region)) {
    return { origin, host: ownHost };
  }
  const expected = `a host ${isFinancialHost ? "outside" : "in"} the financial zones for ${region}`;
  throw new TcrInputError([{ path: "endpoint", expected, found: JSON.stringify(ownHost) }], { action, region });
}

function isOfApi(hostname: string, ofApi: string): boolean {
  return hostname.replace(/\.$/, "").endsWith(ofApi.slice(ofApi.indexOf(".")));
}

/** Financial zones bear it in their names, those too that the service has no documented host for. */
function isFinancial(region: string | undefined): boolean {
  return region?.endsWith("-fsi") === true;
}
