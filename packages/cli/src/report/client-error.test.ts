import { TcrTimeoutError } from "@tcrkit/client/core";
import { describe, expect, it } from "vitest";
import { describeClientError } from "./client-error.js";

const moreTime = "Next: give it more time by --timeout 60s, or check the network";

describe("time that ran out", () => {
  it.each([
    ["in a call that reads", { action: "DescribeInstances" }, [moreTime]],
    [
      "in a call that changes something",
      { action: "DeleteInstance" },
      ["Whether the request took effect is not known.", moreTime],
    ],
    [
      "in a wait",
      { action: "DescribeInstanceStatus", waiter: "instanceRunning" },
      ["Next: the work goes on; --wait-timeout 30m would wait longer"],
    ],
  ])("%s ends with 9", async (_, context, details) => {
    const { action } = context;
    const error = new TcrTimeoutError("too late", { ...context, timeoutMs: 1 });
    expect(await describeClientError(error)).toEqual({ headline: `${action}: too late`, details, exitCode: 9 });
  });
});

it("leaves an error that is not the client's to others", async () => {
  expect(await describeClientError(Object.assign(new Error(""), { name: "TcrApiError" }))).toBeUndefined();
});
