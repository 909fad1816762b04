import type { RetentionExecution as WireExecution } from "../../gen/types/index.js";
import { retentionCourse } from "../../registry/run-retention.js";
import type { RetentionExecution } from "../../store/entities/retention.js";
import { numberedKey } from "../../store/store.js";
import { utcTimestamp } from "../../time-formats.js";
import type { Handler } from "../handler.js";
import { placeByNumber } from "../paging.js";
import { showRow } from "../show-row.js";
import { endTimeOf } from "./end-time.js";
import { findRetentionRule } from "./retention-rule.js";

/** Lists the runs of a rule, the latest first. */
export const describeTagRetentionExecution: Handler<"DescribeTagRetentionExecution"> = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  const { retentionExecutions } = call.store;
  const parent = numberedKey(rule.instanceId, rule.id);
  const { start, count } = placeByNumber(input, call);
  const shown = retentionExecutions
    .pageOf(parent, start, count)
    .flatMap((execution) => showRow(execution, retentionExecutions, retentionCourse, call) ?? []);
  return { RetentionExecutionList: shown.map(wireExecutionOf), TotalCount: retentionExecutions.countOf(parent) };
};

function wireExecutionOf(execution: RetentionExecution): WireExecution {
  return {
    ExecutionId: execution.id,
    RetentionId: execution.retentionId,
    StartTime: utcTimestamp(execution.startedAtMs),
    EndTime: endTimeOf(execution),
    Status: execution.status,
  };
}
