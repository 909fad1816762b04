import type { ReceivedRequest } from "@tcrkit/signer";
import { byteLength } from "../../../base/bytes.js";
import { service } from "../../../gen/service.js";
import { type Context, found } from "../context.js";
import { ApiError } from "../errors.js";
import { hasTooManyParams, MAX_VALUES } from "../params/structure.js";

/** Refuses what may hold a signature and is too much to look for it: a query, or a form. */
export function assertParsable({ method, query = "", headers, body = "" }: ReceivedRequest): void {
  const isGet = method === "GET";
  if (isGet) assertSize(query, service.limits.getMaxBytes, "GET request");
  else if (!isForm(headers)) return;
  else if (headers["authorization"] === undefined) {
    assertSize(body, service.limits.v1PostMaxBytes, "form without an Authorization header");
  }
  if (!hasTooManyParams(isGet ? query : body)) return;
  throw new ApiError("RequestSizeLimitExceeded", `A request may have at most ${MAX_VALUES} parameters.`);
}

/** Without a type, a body may be a form. */
function isForm({ "content-type": type }: ReceivedRequest["headers"]): boolean {
  return type === undefined || /^\s*application\/x-www-form-urlencoded/i.test(String(type));
}

/** Refuses a request over the manual's size limits, which count the query of a GET and the body of a POST. */
export function size(context: Context): void {
  const { method, query = "", body = "" } = found(context.received, "the request");
  const { getMaxBytes, v1PostMaxBytes, tc3PostMaxBytes } = service.limits;
  if (method === "GET") assertSize(query, getMaxBytes, "GET request");
  else if (found(context.authorization, "the authorization").kind === "v1") {
    assertSize(body, v1PostMaxBytes, "POST request signed with HmacSHA1 or HmacSHA256");
  } else assertSize(body, tc3PostMaxBytes, "POST request");
}

function assertSize(content: string | Uint8Array, maxBytes: number, what: string): void {
  // A UTF-16 unit makes at most three bytes: short texts need no counting.
  if (content.length * 3 <= maxBytes || byteLength(content) <= maxBytes) return;
  throw new ApiError("RequestSizeLimitExceeded", `A ${what} may have at most ${maxBytes} bytes.`);
}

/** Refuses requests over the action's frequency limit, which counts by account and region. */
export function throttle(context: Context): void {
  const { settings, limiter } = context.services;
  if (!settings.throttle) return;
  const { name, rateLimit } = found(context.operation, "the operation");
  const region = found(context.common, "the common parameters").region ?? "";
  if (limiter.take(`${context.account}/${region}/${name}`, rateLimit)) return;
  throw new ApiError(
    "RequestLimitExceeded",
    `The number of requests exceeds the frequency limit: ${rateLimit} a second for ${name}.`,
  );
}
