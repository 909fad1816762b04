import { expect, it } from "vitest";
import { TcrApiError } from "../errors/errors.js";
import { isRefused } from "./is-refused.js";

it.each([
  ["AuthFailure.TokenFailure", true],
  ["AuthFailure.SecretIdNotFound", true],
  ["AuthFailure.SignatureExpire", false],
  ["AuthFailure.UnauthorizedOperation", false],
])("%s: %s", (code, expected) => {
  expect(isRefused(new TcrApiError({ code, message: "", retryable: false }, { action: "DescribeImages" }))).toBe(
    expected,
  );
});

it("is no error of another kind", () => {
  expect(isRefused(new Error("AuthFailure.TokenFailure"))).toBe(false);
});
