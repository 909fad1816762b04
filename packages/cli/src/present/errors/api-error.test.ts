import { TcrApiError } from "@tcrkit/client/core";
import { expect, it } from "vitest";
import { describeApiError } from "./api-error.js";

it("tells an action and a code that it does not know, too", async () => {
  const answer = { code: "toString", message: "New.", retryable: false };
  expect(await describeApiError(new TcrApiError(answer, { action: "DescribeNews", region: "ap-seoul" }))).toEqual({
    headline: "toString: New.",
    details: [
      "Action: DescribeNews in ap-seoul",
      "Next: try again a little later; keep the RequestId for the vendor's support",
    ],
    exitCode: 7,
  });
});
