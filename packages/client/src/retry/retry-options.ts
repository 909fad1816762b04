import { durationRange, isDuration } from "../base/deadline.js";
import type { OptionCheck, OptionChecks } from "../check-options.js";
import type { RetryOptions } from "../contract.js";

const numberFrom =
  (least: number): OptionCheck =>
  (value) =>
    typeof value === "number" && value >= least ? undefined : `a number from ${least}, or Infinity`;

const duration: OptionCheck = (value) => (isDuration(value) ? undefined : durationRange);

export const retryChecks: OptionChecks<RetryOptions> = {
  maxAttempts: numberFrom(1),
  baseDelayMs: duration,
  throttledDelayMs: duration,
  maxDelayMs: duration,
  maxRetryAfterMs: duration,
  budget: numberFrom(0),
};
