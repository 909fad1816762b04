import { checkOptions, refuseOptions } from "../check-options.js";
import type { RetryOptions } from "../contract.js";
import { TcrApiError, type TcrTransportError } from "../errors/errors.js";
import { isRepeatable } from "./is-repeatable.js";
import type { RetryPolicy } from "./policy.js";
import { createRetryBudget, defaultRepeats, type RetryBudget } from "./retry-budget.js";
import { retryChecks } from "./retry-options.js";

/** What a policy is handed. */
export interface RetryDeps {
  /** From 0 to below 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** What several policies share, where the options name no budget. Default: one of its own. */
  readonly budget?: RetryBudget | undefined;
}

/**
 * The policy of the client: repeats what may be repeated, after random pauses that grow (full jitter), within a budget that all calls share.
 * What a server asks for by Retry-After is waited for in full, and the random pause after it, so that not all come back at once.
 *
 * @throws TcrInputError that names each option that cannot be.
 */
export function createRetryPolicy(options: RetryOptions, deps: RetryDeps = {}): RetryPolicy {
  refuseOptions(checkOptions(options, retryChecks, "retry."));
  const {
    maxAttempts = 3,
    baseDelayMs = 200,
    throttledDelayMs = 1_000,
    maxDelayMs = 5_000,
    maxRetryAfterMs = 30_000,
  } = options;
  const { random = Math.random, budget: shared = createRetryBudget(defaultRepeats) } = deps;
  const budget = options.budget === undefined ? shared : createRetryBudget(options.budget);
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
