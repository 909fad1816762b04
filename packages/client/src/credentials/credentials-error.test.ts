import { inspect } from "node:util";
import { expect, it } from "vitest";
import { CredentialsError } from "./credentials-error.js";

const attempts = [{ source: "environment", looked: "TENCENTCLOUD_SECRET_ID", problem: "is not set" }];

it("prints what was looked at once where nobody catches it", () => {
  const error = new CredentialsError("missing", attempts);
  expect(inspect(error).split("TENCENTCLOUD_SECRET_ID")).toHaveLength(2);
  expect(error.attempts).toEqual(attempts);
});
