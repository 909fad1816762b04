import { durationRange, isDuration } from "../base/deadline.js";
import type { OptionCheck, OptionChecks } from "../check-options.js";

/** When a failed attempt is followed by another. Every option has a default. */
export interface RetryOptions {
  /** Attempts of one call, the first included; a number from 1. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** Longest pause after the first attempt, in milliseconds; it doubles with each further one. The pause is random, from 0. Default 200. */
  readonly baseDelayMs?: number | undefined;
  /** The same after a refusal for too many requests, which are counted by the second. Default 1,000. */
  readonly throttledDelayMs?: number | undefined;
  /** Longest pause, in milliseconds, besides what the server asks for. Default 5,000. */
  readonly maxDelayMs?: number | undefined;
  /** Longest wait that a server may ask for by Retry-After, in milliseconds; a longer one ends the call. Default 30,000. */
  readonly maxRetryAfterMs?: number | undefined;
  /**
   * Repeats that all calls of the client may have ahead of their successes; `Infinity` for no such limit. A repeat takes one; its success
   * gives it back, and five calls that succeed at once give one back. Default 100.
   */
  readonly budget?: number | undefined;
}

const duration: OptionCheck = (value) => (isDuration(value) ? undefined : durationRange);

export const retryChecks: OptionChecks = {
  maxAttempts: (value) => (typeof value === "number" && value >= 1 ? undefined : "a number from 1, or Infinity"),
  baseDelayMs: duration,
  throttledDelayMs: duration,
  maxDelayMs: duration,
  maxRetryAfterMs: duration,
  budget: (value) => (typeof value === "number" && value >= 0 ? undefined : "a number from 0, or Infinity"),
};
