import { service } from "../../../gen/service.js";
import { headerOf } from "../../http.js";
import { type Context, found } from "../context.js";
import { ApiError } from "../errors.js";

/** The domain under which every product has its hosts. */
const domain = service.endpoints[0]?.host.replace(/^[^.]+/, "") ?? "";

/**
 * Refuses what the manual does not allow and a server that is reached by any name cannot always know: a v1 request without a positive Nonce,
 * small hexadecimal digits in a query, the host of another product.
 */
export function assertStrictly(context: Context): void {
  assertNonce(context);
  assertEscapes(context);
  if (context.services.settings.edition === "intl") assertProduct(context, service.name);
}

/** Refuses the host of another product than the one that is asked. */
export function assertProduct(context: Context, expected: string): void {
  const product = productOf(hostOf(context));
  if (product === undefined || product === expected) return;
  throw new ApiError("InvalidRequest", `The host is one of the product ${product}; this is ${expected}.`);
}

function assertNonce({ authorization }: Context): void {
  if (authorization?.kind !== "v1") return;
  const nonce = new Map(authorization.params).get("Nonce") ?? "";
  if (nonce === "") throw new ApiError("MissingParameter", "The request is missing the common parameter `Nonce`.");
  if (/^0*[1-9]\d*$/.test(nonce)) return;
  throw new ApiError("InvalidParameterValue", "The value of the common parameter `Nonce` must be a positive integer.");
}

/** Version 1 refuses them with the signature. */
function assertEscapes(context: Context): void {
  const { query = "" } = found(context.received, "the request");
  if (!/%(?:[a-f][\da-f]|[\da-f][a-f])/.test(query.replace(/%[\dA-F]{2}/g, ""))) return;
  throw new ApiError(
    "InvalidRequest",
    "An escape in the query has hexadecimal digits in lower case: capitals are expected.",
  );
}

/** Refuses a financial region at a host outside the financial zones, and any other region at a host inside them. */
export function assertZone(context: Context, region: string): void {
  const host = hostOf(context);
  if (productOf(host) === undefined) return;
  const isFinancialHost = service.endpoints.some((endpoint) => endpoint.host === host && endpoint.financial === true);
  const isFinancial = service.endpoints.some((endpoint) => endpoint.region === region && endpoint.financial === true);
  if (isFinancial === isFinancialHost) return;
  const where = isFinancial ? "hosts of the financial zones alone" : "hosts outside the financial zones alone";
  throw new ApiError("UnsupportedRegion", `The region ${region} is reached by ${where}.`);
}

/** The host without a port. */
function hostOf({ request }: Context): string {
  return (headerOf(request, "host") ?? "").toLowerCase().replace(/:\d+$/, "");
}

/** The product that a host of the documented domain is one of; undefined for a host of any other domain. */
function productOf(host: string): string | undefined {
  return host.endsWith(domain) ? host.split(".")[0] : undefined;
}
