import type { RetryOptions } from "../contract.js";
import { createRetryPolicy, type RetryDeps } from "./create-retry-policy.js";
import type { RetryPolicy } from "./policy.js";

type RetryOption = false | RetryOptions | RetryPolicy;

/**
 * The policy that an option `retry` means; undefined for `false`. Limits of one call go before those of its `client`.
 *
 * @throws TcrInputError that names each option that cannot be.
 */
export function resolveRetry(
  option: RetryOption = {},
  deps: RetryDeps,
  client: RetryOption = false,
): RetryPolicy | undefined {
  if (option === false) return undefined;
  if (isPolicy(option)) return option;
  return createRetryPolicy(client === false || isPolicy(client) ? option : { ...client, ...option }, deps);
}

function isPolicy(option: RetryOptions | RetryPolicy): option is RetryPolicy {
  return "delayMs" in option && typeof option.delayMs === "function";
}
