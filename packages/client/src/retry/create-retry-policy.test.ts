import { expect, it } from "vitest";
import type { Operation, OperationKind, RetryOptions } from "../contract.js";
import { TcrApiError, TcrInputError, TcrTransportError } from "../errors/errors.js";
import { describeRegions } from "../gen/operations/instance-management.js";
import { createRetryPolicy } from "./create-retry-policy.js";
import type { FailedAttempt } from "./policy.js";
import { createRetryBudget } from "./retry-budget.js";

const context = { action: "DescribeImages" };
const broken = new TcrTransportError("ECONNRESET", { ...context, code: "ECONNRESET" });
const throttled = new TcrApiError(
  { code: "RequestLimitExceeded", message: "message", category: "throttle", retryable: true },
  context,
);
const brokenService = new TcrApiError(
  { code: "InternalError", message: "message", category: "server", retryable: true },
  context,
);
const almostOne = 0.999_999;

it("makes three attempts by default", () => {
  const { delayMs } = policy();
  expect([1, 2, 3].map((attempt) => delayMs(failure({ attempt })) !== undefined)).toEqual([true, true, false]);
});

it.each([
  [0, [0, 0, 0, 0]],
  [0.5, [100, 200, 400, 500]],
  [almostOne, [200, 400, 800, 1_000]],
])("pauses at random, up to twice as long each time (randomness %d)", (random, expected) => {
  const { delayMs } = policy({ maxAttempts: 10, baseDelayMs: 200, maxDelayMs: 1_000 }, random);
  const delays = [1, 2, 3, 4].map((attempt) => Math.round(delayMs(failure({ attempt })) ?? -1));
  expect(delays).toEqual(expected);
});

it("pauses longer after too many requests, which are counted by the second", () => {
  const { delayMs } = policy({}, almostOne);
  const busyGateway = new TcrTransportError("busy", { ...context, code: "BadAnswer", status: 429 });
  expect(delayMs(failure({ error: throttled }))).toBeCloseTo(1_000, 0);
  expect(delayMs(failure({ error: throttled, attempt: 2 }))).toBeCloseTo(2_000, 0);
  expect(delayMs(failure({ error: busyGateway }))).toBeCloseTo(1_000, 0);
  expect(delayMs(failure({ error: brokenService }))).toBeCloseTo(200, 0);
});

it("waits at least as long as the server asks for", () => {
  expect(policy({}, 0).delayMs(failure({ retryAfterMs: 7_000 }))).toBe(7_000);
  expect(policy({}, 0.5).delayMs(failure({ retryAfterMs: 7_000 }))).toBe(7_100);
});

it("ends rather than wait for an hour", () => {
  expect(policy().delayMs(failure({ retryAfterMs: 30_000 }))).toBeGreaterThanOrEqual(30_000);
  expect(policy().delayMs(failure({ retryAfterMs: 30_001 }))).toBeUndefined();
  expect(policy({ maxRetryAfterMs: 0 }).delayMs(failure({ retryAfterMs: 1 }))).toBeUndefined();
});

it("leaves alone what may not be repeated, at no cost", () => {
  const { delayMs } = policy({ budget: 1 });
  for (let call = 0; call < 5; call++) expect(delayMs(failure({ kind: "create" }))).toBeUndefined();
  expect(delayMs(failure({ kind: "create", error: throttled }))).toBeDefined();
});

it("ends when the calls of the client have repeated too much, until some succeed", () => {
  const { delayMs, onSuccess } = policy({ budget: 2 });
  const delays = [1, 2, 3].map(() => delayMs(failure()) !== undefined);
  expect(delays).toEqual([true, true, false]);
  onSuccess?.(2);
  expect(delayMs(failure())).toBeDefined();
  expect(delayMs(failure())).toBeUndefined();
});

it("shares the budget that it is handed, unless its options name one", () => {
  const shared = { budget: createRetryBudget(1) };
  const [one, other] = [createRetryPolicy({}, shared), createRetryPolicy({}, shared)];
  expect(one.delayMs(failure())).toBeDefined();
  expect(other.delayMs(failure())).toBeUndefined();
  expect(createRetryPolicy({ budget: 1 }, shared).delayMs(failure())).toBeDefined();
});

it("counts an option that is undefined as left out", () => {
  expect(policy({ maxAttempts: undefined }).delayMs(failure({ attempt: 2 }))).toBeDefined();
});

it.each([
  [{ maxAttempts: 0 }, "retry.maxAttempts: expected a number from 1, or Infinity, got 0"],
  [{ maxAttempts: "3" }, 'retry.maxAttempts: expected a number from 1, or Infinity, got "3"'],
  [{ baseDelayMs: -1 }, "retry.baseDelayMs: expected milliseconds from 0 to 2147483647, got -1"],
  [{ maxDelayMs: Number.NaN }, "retry.maxDelayMs: expected milliseconds from 0 to 2147483647, got NaN"],
  [{ budget: "many" }, 'retry.budget: expected a number from 0, or Infinity, got "many"'],
  [{ budget: -1 }, "retry.budget: expected a number from 0, or Infinity, got -1"],
  [{ throttledDelayMs: null }, "retry.throttledDelayMs: expected milliseconds from 0 to 2147483647, got null"],
  [{ retries: 2 }, /retry\.retries: expected one of maxAttempts, .*budget, got an unknown option/],
])("refuses %j and says why", (options, message) => {
  const create = () => policy(options as RetryOptions);
  expect(create).toThrow(TcrInputError);
  expect(create).toThrow(message);
});

it("draws its pauses from Math.random by itself", () => {
  const delayMs = createRetryPolicy({ baseDelayMs: 10 }).delayMs(failure());
  expect(delayMs).toBeGreaterThanOrEqual(0);
  expect(delayMs).toBeLessThan(10);
});

it("takes the limits themselves", () => {
  expect(() => policy({ maxAttempts: Number.POSITIVE_INFINITY, budget: 0, baseDelayMs: 0 })).not.toThrow();
  expect(policy({ maxAttempts: 1 }).delayMs(failure())).toBeUndefined();
});

function policy(options: RetryOptions = {}, random = 0.5) {
  return createRetryPolicy(options, { random: () => random });
}

function failure({
  kind = "read",
  ...changes
}: Partial<FailedAttempt> & { readonly kind?: OperationKind } = {}): FailedAttempt {
  const operation: Operation = { ...describeRegions, kind };
  return { operation, attempt: 1, error: broken, retryAfterMs: undefined, ...changes };
}
