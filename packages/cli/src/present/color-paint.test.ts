import { expect, it } from "vitest";
import { colorPaint } from "./color-paint.js";

it.each([
  ["Status", "Running", colorPaint.good],
  ["TaskStatus", "SUCCESS", colorPaint.good],
  ["ReplicationLog.Status", "Succeed", colorPaint.good],
  ["JobStatus", "FAILED", colorPaint.bad],
  ["Status", "CREATE_FAILURE", colorPaint.bad],
  ["Status", "Isolated", colorPaint.bad],
  ["Status", "Deploying", colorPaint.pending],
  ["Status", "InProgress", colorPaint.pending],
  ["Status", "Pending", colorPaint.pending],
  ["Status", "", undefined],
  ["Status", "ordinary", undefined],
  ["RegistryName", "Running", undefined],
  ["Reason", "-", colorPaint.faint],
])("%s %j", (member, value, paint) => {
  expect(colorPaint.cell(member, value)).toBe(paint?.(value) ?? value);
});
