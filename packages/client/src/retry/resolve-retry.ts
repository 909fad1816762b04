import { refuseOptions } from "../options.js";
import { createRetryPolicy, type RetryWorld } from "./create-retry-policy.js";
import type { RetryPolicy } from "./policy.js";
import { describeOption, type RetryOptions } from "./retry-options.js";

/**
 * The policy that a client's option `retry` means; undefined for `false`.
 *
 * @throws TcrInputError for what is neither false, options nor a policy.
 */
export function resolveRetry(
  option: false | RetryOptions | RetryPolicy = {},
  world: RetryWorld,
): RetryPolicy | undefined {
  if (option === false) return undefined;
  if (typeof option !== "object" || option === null) {
    refuseOptions([{ path: "retry", expected: "false, options or a policy", found: describeOption(option) }]);
  }
  return isPolicy(option) ? option : createRetryPolicy(option, world);
}

function isPolicy(option: RetryOptions | RetryPolicy): option is RetryPolicy {
  return "delayMs" in option && typeof option.delayMs === "function";
}
