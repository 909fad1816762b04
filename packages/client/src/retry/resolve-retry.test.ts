import { expect, it } from "vitest";
import type { RetryPolicy } from "./policy.js";
import { resolveRetry } from "./resolve-retry.js";

const world = { random: () => 0.5 };

it("means no policy by false", () => {
  expect(resolveRetry(false, world)).toBeUndefined();
});

it("takes a policy as it is", () => {
  const policy: RetryPolicy = { delayMs: () => undefined };
  expect(resolveRetry(policy, world)).toBe(policy);
});

it("makes a policy of options, or of nothing", () => {
  expect(resolveRetry({ maxAttempts: 5 }, world)?.delayMs).toBeTypeOf("function");
  expect(resolveRetry(undefined, world)?.delayMs).toBeTypeOf("function");
});

it.each([
  [true, "got true"],
  [null, "got null"],
  [3, "got 3"],
  ["never", "got a value of type string"],
])("refuses %j", (option, found) => {
  expect(() => resolveRetry(option as never, world)).toThrow(`retry: expected false, options or a policy, ${found}`);
});
