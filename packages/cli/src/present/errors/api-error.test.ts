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

it("tells that an earlier attempt may have taken effect, whatever the last one was answered", async () => {
  const answer = { code: "ResourceNotFound", message: "Gone.", retryable: false };
  const error = new TcrApiError(answer, { action: "DeleteInstance", attempts: 2, mayHaveTakenEffect: true });
  expect((await describeApiError(error)).details).toContain("Whether the request took effect is not known.");
});
