import { createRetryPolicy, type RetryDeps } from "./create-retry-policy.js";
import type { RetryPolicy } from "./policy.js";
import type { RetryOptions } from "./retry-options.js";

/**
 * The policy that a client's option `retry` means; undefined for `false`.
 *
 * @throws TcrInputError that names each option that cannot be.
 */
export function resolveRetry(
  option: false | RetryOptions | RetryPolicy = {},
  deps: RetryDeps,
): RetryPolicy | undefined {
  if (option === false) return undefined;
  return isPolicy(option) ? option : createRetryPolicy(option, deps);
}

function isPolicy(option: RetryOptions | RetryPolicy): option is RetryPolicy {
  return "delayMs" in option && typeof option.delayMs === "function";
}
