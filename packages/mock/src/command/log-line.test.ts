import { expect, it } from "vitest";
import { logLine } from "./log-line.js";

const record = {
  requestId: "1",
  action: "DescribeImages",
  region: "ap-tokyo",
  secretId: "AKID",
  signature: "v1",
  input: {},
} as const;

it.each([
  [{ ...record, outcome: { kind: "state" } }, "DescribeImages ap-tokyo v1 AKID ok\n"],
  [
    { requestId: "1", input: {}, outcome: { kind: "error", code: "InvalidAction", message: "No." } },
    "- - - - InvalidAction: No.\n",
  ],
  [
    { ...record, ignored: ["Page", "PageSize"], outcome: { kind: "state" } },
    "DescribeImages ap-tokyo v1 AKID ok\n  ignored: Page, PageSize\n",
  ],
  [{ ...record, action: "\u001b[2J\nx", outcome: { kind: "state" } }, "?[2J?x ap-tokyo v1 AKID ok\n"],
] as const)("of %j is a line", (request, line) => {
  expect(logLine(request, undefined)).toBe(line);
});
