// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";
import { defineShape } from "../../tables/define-shape.js";

/** Members of RetentionExecution. */
export const RetentionExecution: Shape = /* @__PURE__ */ defineShape(
  'ExecutionId:Integer RetentionId:Integer StartTime{"format":"iso8601"} EndTime{"format":"iso8601"} Status{"values":["Failed","Succeed","Stopped","InProgress"]}',
);

/** Members of RetentionPolicy. */
export const RetentionPolicy: Shape = /* @__PURE__ */ defineShape(
  'RetentionId:Integer NamespaceName RetentionRuleList:RetentionRule[] CronSetting{"values":["manual","daily","weekly","monthly"]} Disabled:Boolean NextExecutionTime{"format":"iso8601"}',
);

/** Members of RetentionRule. */
export const RetentionRule: Shape = /* @__PURE__ */ defineShape(
  'Key!{"values":["latestPushedK","nDaysSinceLastPush"]} Value!:Integer',
);

/** Members of RetentionTask. */
export const RetentionTask: Shape = /* @__PURE__ */ defineShape(
  'TaskId:Integer ExecutionId:Integer StartTime{"format":"iso8601"} EndTime{"format":"iso8601"} Status{"values":["Failed","Succeed","Stopped","InProgress"]} Total:Integer Retained:Integer Repository',
);
