import { expect, it } from "vitest";
import { colorPaint } from "./paint.js";
import { paintState } from "./paint-state.js";

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
])("%s %j", (member, value, paint) => {
  expect(paintState(member, value, colorPaint)).toBe(paint);
});
