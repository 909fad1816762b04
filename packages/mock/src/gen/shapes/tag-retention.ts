// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";

/** Members of RetentionExecution. */
export const RetentionExecution: Shape = [
  { name: "ExecutionId", type: "Integer" },
  { name: "RetentionId", type: "Integer" },
  { name: "StartTime", type: "String", format: "iso8601" },
  { name: "EndTime", type: "String", format: "iso8601" },
  { name: "Status", type: "String", values: ["Failed", "Succeed", "Stopped", "InProgress"] },
];

/** Members of RetentionPolicy. */
export const RetentionPolicy: Shape = [
  { name: "RetentionId", type: "Integer" },
  { name: "NamespaceName", type: "String" },
  { name: "RetentionRuleList", type: "RetentionRule", list: 1 },
  { name: "CronSetting", type: "String", values: ["manual", "daily", "weekly", "monthly"] },
  { name: "Disabled", type: "Boolean" },
  { name: "NextExecutionTime", type: "String", format: "iso8601" },
];

/** Members of RetentionRule. */
export const RetentionRule: Shape = [
  { name: "Key", type: "String", required: true, values: ["latestPushedK", "nDaysSinceLastPush"] },
  { name: "Value", type: "Integer", required: true },
];

/** Members of RetentionTask. */
export const RetentionTask: Shape = [
  { name: "TaskId", type: "Integer" },
  { name: "ExecutionId", type: "Integer" },
  { name: "StartTime", type: "String", format: "iso8601" },
  { name: "EndTime", type: "String", format: "iso8601" },
  { name: "Status", type: "String", values: ["Failed", "Succeed", "Stopped", "InProgress"] },
  { name: "Total", type: "Integer" },
  { name: "Retained", type: "Integer" },
  { name: "Repository", type: "String" },
];
