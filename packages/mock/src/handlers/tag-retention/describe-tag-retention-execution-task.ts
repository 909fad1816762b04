import type { RetentionTask as WireTask } from "../../gen/types/index.js";
import { retentionCourse } from "../../registry/run-retention.js";
import type { RetentionExecution, RetentionTask } from "../../store/entities/retention.js";
import { numberedKey } from "../../store/store.js";
import { utcTimestamp } from "../../time-formats.js";
import { notFound } from "../find.js";
import type { Handler } from "../handler.js";
import { placeByNumber } from "../paging.js";
import { showRow } from "../show-row.js";
import { endTimeOf } from "./end-time.js";
import { findRetentionRule } from "./retention-rule.js";

/** Lists what a run did in each repository. Its tasks have come as far as the run, which is seen by this too. */
export const describeTagRetentionExecutionTask: Handler<"DescribeTagRetentionExecutionTask"> = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  const { retentionExecutions, retentionTasks } = call.store;
  const key = numberedKey(rule.instanceId, input.ExecutionId);
  const kept = retentionExecutions.get(key);
  const { start, count } = placeByNumber(input, call);
  const execution =
    kept?.retentionId === rule.id ? showRow(kept, retentionExecutions, retentionCourse, call) : undefined;
  if (execution === undefined) throw notFound(call, "The run does not exist.");
  const page = retentionTasks.pageOf(key, start, count);
  return {
    RetentionTaskList: page.map((task) => wireTaskOf(task, execution)),
    TotalCount: retentionTasks.countOf(key),
  };
};

/** What a task has counted is known once it is done. */
function wireTaskOf(task: RetentionTask, execution: RetentionExecution): WireTask {
  const isAtWork = execution.status === "InProgress";
  return {
    TaskId: task.id,
    ExecutionId: task.executionId,
    StartTime: utcTimestamp(execution.startedAtMs),
    EndTime: endTimeOf(execution),
    Status: execution.status,
    Total: isAtWork ? 0 : task.total,
    Retained: isAtWork ? 0 : task.retained,
    Repository: task.repository,
  };
}
