import { expect, it } from "vitest";
import type { RetryOptions } from "../contract.js";
import type { RetryPolicy } from "./policy.js";
import { resolveRetry } from "./resolve-retry.js";

const deps = { random: () => 0.5 };

it("means no policy by false", () => {
  expect(resolveRetry(false, deps)).toBeUndefined();
});

it("takes a policy as it is", () => {
  const policy: RetryPolicy = { delayMs: () => undefined };
  expect(resolveRetry(policy, deps)).toBe(policy);
});

it("makes a policy of a call's options, whatever its client has", () => {
  const policy: RetryPolicy = { delayMs: () => undefined };
  for (const client of [policy, false] as const) {
    expect(resolveRetry({ maxAttempts: 5 }, deps, client)?.delayMs).not.toBe(policy.delayMs);
  }
});

it("makes a policy of options, or of nothing", () => {
  expect(resolveRetry({ maxAttempts: 5 }, deps)?.delayMs).toBeTypeOf("function");
  expect(resolveRetry(undefined, deps)?.delayMs).toBeTypeOf("function");
});

it("takes for options what has no function for the pause, and refuses it by its name", () => {
  const option = { delayMs: 200 } as RetryOptions;
  expect(() => resolveRetry(option, deps)).toThrow("retry.delayMs: expected one of maxAttempts,");
});
