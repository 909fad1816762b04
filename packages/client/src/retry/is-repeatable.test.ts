import { describe, expect, it } from "vitest";
import type { OperationKind } from "../contract.js";
import { errorInfo } from "../errors/error-info.js";
import { TcrApiError, TcrTransportError } from "../errors/errors.js";
import { commonErrors, serviceErrors } from "../gen/errors/index.js";
import { transportClosed } from "../transports/never-sent.js";
import { ResponseTooLargeError } from "../transports/response-too-large.js";
import { isRepeatable } from "./is-repeatable.js";

const context = { action: "DescribeImages" };
const mutations: readonly OperationKind[] = ["create", "update", "delete", "execute"];

function apiError(code: string): TcrApiError {
  const info = errorInfo(code);
  return new TcrApiError(
    { code, message: "message", category: info?.category, retryable: info?.retryable ?? false },
    context,
  );
}

function answered(status: number | undefined): TcrTransportError {
  return new TcrTransportError("no answer of the API", { ...context, code: "BadAnswer", status });
}

function failed(code: string, extra: object = {}): TcrTransportError {
  const cause = Object.assign(new Error(code), { code }, extra);
  return new TcrTransportError(code, { ...context, code, cause });
}

describe("a read", () => {
  it.each([
    ["RequestLimitExceeded", true],
    ["RequestLimitExceeded.UinLimitExceeded", true],
    ["RequestLimitExceeded.OneOfTomorrow", true],
    ["LimitExceeded", false],
    ["LimitExceeded.OneOfTomorrow", false],
    ["InternalError", true],
    ["InternalError.OneOfTomorrow", true],
    ["InternalError.ErrorConflict", false],
    ["ServiceUnavailable", true],
    ["FailedOperation", false],
    ["AuthFailure.SignatureFailure", false],
    ["InvalidParameter", false],
    ["NotHeardOf", false],
  ])("answered with %s: %s", (code, expected) => {
    expect(isRepeatable("read", apiError(code))).toBe(expected);
  });

  it.each([
    [undefined, true],
    [200, true],
    [302, false],
    [400, false],
    [403, false],
    [404, false],
    [407, false],
    [408, true],
    [429, true],
    [500, true],
    [502, true],
    [504, true],
  ])("answered with status %s and no answer of the API: %s", (status, expected) => {
    expect(answered(status).retryable).toBe(expected);
    expect(isRepeatable("read", answered(status))).toBe(expected);
  });

  it.each([
    ["a transport that is closed", transportClosed()],
    ["an answer that is too large", new ResponseTooLargeError(5)],
    ["a fault of the program", new TypeError("send is not a function")],
    ["a wrong argument", Object.assign(new TypeError("Invalid URL"), { code: "ERR_INVALID_URL" })],
  ])("is not repeated after %s", (_, cause) => {
    const code = "code" in cause ? String(cause.code) : "ConnectionFailed";
    const error = new TcrTransportError(cause.message, { ...context, code, cause });
    expect(error.retryable).toBe(false);
    expect(isRepeatable("read", error)).toBe(false);
    expect(isRepeatable("create", error)).toBe(false);
  });

  it("is repeated after any fault of the connection", () => {
    expect(isRepeatable("read", failed("ECONNRESET"))).toBe(true);
    expect(isRepeatable("read", failed("ECONNREFUSED"))).toBe(true);
  });
});

describe.each(mutations)("a request of kind %s", (kind) => {
  it("is repeated after a refusal for too many requests, and after no other code of the spec", () => {
    const repeated = Object.keys({ ...commonErrors, ...serviceErrors }).filter((code) =>
      isRepeatable(kind, apiError(code)),
    );
    expect(repeated).toEqual([
      "RequestLimitExceeded",
      "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
      "RequestLimitExceeded.IPLimitExceeded",
      "RequestLimitExceeded.UinLimitExceeded",
    ]);
  });

  it.each([undefined, 200, 429, 500, 502, 503, 504])("is not repeated after status %s", (status) => {
    expect(isRepeatable(kind, answered(status))).toBe(false);
  });

  it("is repeated where the connection never stood, and not where it broke", () => {
    expect(isRepeatable(kind, failed("ECONNREFUSED"))).toBe(true);
    expect(isRepeatable(kind, failed("ETIMEDOUT", { syscall: "connect" }))).toBe(true);
    expect(isRepeatable(kind, failed("ETIMEDOUT", { syscall: "read" }))).toBe(false);
    expect(isRepeatable(kind, failed("ECONNRESET"))).toBe(false);
  });
});

it.each([
  ["throttle", true],
  ["authentication", true],
  ["permission", false],
  ["parameter", false],
  ["protocol", false],
  ["server", false],
  [undefined, false],
] as const)("repeats a change that the API's front refused alone: %s, %s", (category, expected) => {
  const error = new TcrApiError({ code: "OneOfTomorrow", message: "message", category, retryable: true }, context);
  expect(isRepeatable("create", error)).toBe(expected);
});
