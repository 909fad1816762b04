import { checkOptions, refuseOptions } from "../check-options.js";
import { TcrApiError, type TcrTransportError } from "../errors/errors.js";
import { isRepeatable } from "./is-repeatable.js";
import type { RetryPolicy } from "./policy.js";
import { createRetryBudget } from "./retry-budget.js";
import { defaultRetry, type RetryOptions, type RetrySettings, retryChecks } from "./retry-options.js";

/** What a policy takes from the world. */
export interface RetryWorld {
  /** From 0 to below 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/**
 * The policy of the client: repeats what may be repeated, after random pauses that grow (full jitter), within a budget that all calls share.
 * What a server asks for by Retry-After is waited for in full, and the random pause after it, so that not all come back at once.
 *
 * @throws TcrInputError that names each option that cannot be.
 */
export function createRetryPolicy(options: RetryOptions, { random = Math.random }: RetryWorld = {}): RetryPolicy {
  refuseOptions(checkOptions(options, retryChecks, "retry."));
  const settings = settingsFrom(options);
  const budget = createRetryBudget(settings.budget);
  return {
    delayMs: ({ operation, attempt, error, retryAfterMs = 0 }) => {
      if (attempt >= settings.maxAttempts || retryAfterMs > settings.maxRetryAfterMs) return undefined;
      if (!isRepeatable(operation.kind, error) || !budget.take()) return undefined;
      return retryAfterMs + random() * longestPauseMs(settings, error, attempt);
    },
    onSuccess: budget.giveBack,
  };
}

/** An option that is there but undefined has its default as well. */
function settingsFrom(options: RetryOptions): RetrySettings {
  const settings = Object.entries(defaultRetry).map(([name, fallback]) => [
    name,
    Reflect.get(options, name) ?? fallback,
  ]);
  return Object.fromEntries(settings);
}

function longestPauseMs(settings: RetrySettings, error: TcrApiError | TcrTransportError, attempt: number): number {
  const isThrottled = error instanceof TcrApiError ? error.category === "throttle" : error.status === 429;
  const baseMs = isThrottled ? settings.throttledDelayMs : settings.baseDelayMs;
  return Math.min(settings.maxDelayMs, baseMs * 2 ** (attempt - 1));
}
