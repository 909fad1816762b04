import { TcrTimeoutError } from "@tcrkit/client/core";
import { describe, expect, it } from "vitest";
import { tcr } from "../../../test/terminal.js";
import { describeClientError } from "./client-error.js";

const moreTime = "Next: give it more time by --timeout 60s, or check the network";

describe("time that ran out", () => {
  it.each([
    ["in a call that reads", { action: "DescribeInstances" }, "no answer within 30 s", [moreTime]],
    [
      "in a call that changes something",
      { action: "DeleteInstance", mayHaveTakenEffect: true },
      "no answer within 30 s",
      ["Whether the request took effect is not known.", moreTime],
    ],
    [
      "in a wait",
      { action: "DescribeInstanceStatus", waiter: "instanceRunning", states: ["Pending"], reasons: ["no money"] },
      "instance-running is not reached after 30 s: Pending, no money",
      ["Next: the work goes on; --wait-timeout 30m would wait longer"],
    ],
  ])("%s ends with 9", async (_, context, headline, details) => {
    const { action } = context;
    const error = new TcrTimeoutError("no answer within 30000 ms", { ...context, timeoutMs: 30_000 });
    expect(await describeClientError(error)).toEqual({
      headline,
      details: [`Action: ${action}`, ...details],
      exitCode: 9,
    });
  });
});

it("leaves an error that is not the client's to others", async () => {
  expect(await describeClientError(Object.assign(new Error(""), { name: "TcrApiError" }))).toBeUndefined();
});

it("tells everything that was looked at for credentials", async () => {
  const answers = [() => ({ status: 404, body: "" })];
  const { exitCode, stderr } = await tcr(["sign", "--action", "DescribeInstances"], { env: {}, answers });
  expect(exitCode).toBe(3);
  expect(stderr[0]).toBe("Error: no credentials were found.");
  expect(stderr).toContain("  tcr profile: /home/me/.config/tcr/credentials.json: profiles.default: no profile");
  expect(stderr).toContain("  environment: TENCENTCLOUD_SECRET_ID: is not set");
  expect(stderr.at(-1)).toMatch(/^ {2}Next: tcr configure/);
});

it("tells a broken source, and nothing else", async () => {
  const { exitCode, stderr } = await tcr(["sign", "--action", "DescribeInstances"], {
    env: { TENCENTCLOUD_SECRET_ID: "AKIDx" },
  });
  expect({ exitCode, stderr: stderr.slice(0, 2) }).toEqual({
    exitCode: 3,
    stderr: [
      "Error: there are credentials, but they cannot be used.",
      "  environment: TENCENTCLOUD_SECRET_KEY: is not set",
    ],
  });
});
