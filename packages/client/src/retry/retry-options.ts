import { durationRange, isDuration } from "../base/deadline.js";
import type { OptionCheck, OptionChecks } from "../check-options.js";
import type { RetryOptions } from "../contract.js";

const duration: OptionCheck = (value) => (isDuration(value) ? undefined : durationRange);

export const retryChecks: OptionChecks<RetryOptions> = {
  maxAttempts: (value) => (typeof value === "number" && value >= 1 ? undefined : "a number from 1, or Infinity"),
  baseDelayMs: duration,
  throttledDelayMs: duration,
  maxDelayMs: duration,
  maxRetryAfterMs: duration,
  budget: (value) => (typeof value === "number" && value >= 0 ? undefined : "a number from 0, or Infinity"),
};
