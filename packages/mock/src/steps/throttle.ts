import { type Context, found } from "../context.js";
import { ApiError } from "../errors.js";

/** Holds back what comes faster than the action's page allows an account in a region. */
export function throttle(context: Context): void {
  const { settings, limiter } = context.world;
  if (!settings.isThrottled) return;
  const { name, rateLimit } = found(context.operation, "the operation");
  const region = found(context.common, "the common parameters").region ?? "";
  if (limiter.take(`${context.account}/${region}/${name}`, rateLimit)) return;
  throw new ApiError(
    "RequestLimitExceeded",
    `The number of requests exceeds the frequency limit: ${rateLimit} a second for ${name}.`,
  );
}
