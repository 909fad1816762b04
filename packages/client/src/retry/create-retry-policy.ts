import { checkOptions, refuseOptions } from "../check-options.js";
import { TcrApiError, type TcrTransportError } from "../errors/errors.js";
import { isRepeatable } from "./is-repeatable.js";
import type { RetryPolicy } from "./policy.js";
import { createRetryBudget } from "./retry-budget.js";
import { type RetryOptions, retryChecks } from "./retry-options.js";

/** What a policy is handed. */
export interface RetryDeps {
  /** From 0 to below 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/**
 * The policy of the client: repeats what may be repeated, after random pauses that grow (full jitter), within a budget that all calls share.
 * What a server asks for by Retry-After is waited for in full, and the random pause after it, so that not all come back at once.
 *
 * @throws TcrInputError that names each option that cannot be.
 */
export function createRetryPolicy(options: RetryOptions, { random = Math.random }: RetryDeps = {}): RetryPolicy {
  refuseOptions(checkOptions(options, retryChecks, "retry."));
  const { maxAttempts = 3, maxDelayMs = 5_000, maxRetryAfterMs = 30_000, budget: repeats = 100 } = options;
  const { baseDelayMs = 200, throttledDelayMs = 1_000 } = options;
  const budget = createRetryBudget(repeats);
  return {
    delayMs: ({ operation, attempt, error, retryAfterMs = 0 }) => {
      if (attempt >= maxAttempts || retryAfterMs > maxRetryAfterMs) return undefined;
      if (!isRepeatable(operation.kind, error) || !budget.take()) return undefined;
      const firstMs = isThrottled(error) ? throttledDelayMs : baseDelayMs;
      return retryAfterMs + random() * Math.min(maxDelayMs, firstMs * 2 ** (attempt - 1));
    },
    onSuccess: budget.giveBack,
  };
}

function isThrottled(error: TcrApiError | TcrTransportError): boolean {
  return error instanceof TcrApiError ? error.category === "throttle" : error.status === 429;
}
