import { utcTimestamp } from "../../../base/time.js";
import { RegistryRefusal } from "../../../domain/errors.js";
import { runRetention } from "../../../domain/retention.js";
import { showRow } from "../../../domain/show-row.js";
import type { RetentionExecution as WireExecution, RetentionTask as WireTask } from "../../../gen/types/index.js";
import {
  type RetentionExecution,
  type RetentionTask,
  retentionTransitions,
} from "../../../state/entities/retention.js";
import { numberedKey } from "../../../state/keys.js";

import type { Handler } from "./handler.js";
import { rangeByNumber } from "./list.js";
import { findRetentionRule, NEVER } from "./retention-rules.js";

/** Runs a rule now, with `DryRun` without deleting. */
export const createTagRetentionExecution: Handler<"CreateTagRetentionExecution"> = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  runRetention(call, rule, { isDryRun: input.DryRun ?? false, atMs: call.clock.now() });
  return {};
};

/** Lists the runs of a rule, the latest first. */
export const describeTagRetentionExecution: Handler<"DescribeTagRetentionExecution"> = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  const { retentionExecutions } = call.store;
  const parent = numberedKey(rule.instanceId, rule.id);
  const { start, count } = rangeByNumber(input, call);
  const shown = retentionExecutions
    .pageOf(parent, start, count)
    .flatMap((execution) => showRow(execution, retentionExecutions, retentionTransitions, call) ?? []);
  return { RetentionExecutionList: shown.map(wireExecutionOf), TotalCount: retentionExecutions.countOf(parent) };
};

/** Lists what a run did in each repository. Reading its tasks counts as reading the run. */
export const describeTagRetentionExecutionTask: Handler<"DescribeTagRetentionExecutionTask"> = (input, call) => {
  const rule = findRetentionRule(call, input.RegistryId, input.RetentionId);
  const { retentionExecutions, retentionTasks } = call.store;
  const key = numberedKey(rule.instanceId, input.ExecutionId);
  const kept = retentionExecutions.get(key);
  const { start, count } = rangeByNumber(input, call);
  const execution =
    kept?.retentionId === rule.id ? showRow(kept, retentionExecutions, retentionTransitions, call) : undefined;
  if (execution === undefined) throw new RegistryRefusal("missing", "The run does not exist.");
  const page = retentionTasks.pageOf(key, start, count);
  return {
    RetentionTaskList: page.map((task) => wireTaskOf(task, execution)),
    TotalCount: retentionTasks.countOf(key),
  };
};

/** When a run ended: when its last state began. */
function endTimeOf({ status, startedAtMs, sinceMs = startedAtMs }: RetentionExecution): string {
  return status === "InProgress" ? NEVER : utcTimestamp(sinceMs);
}

function wireExecutionOf(execution: RetentionExecution): WireExecution {
  return {
    ExecutionId: execution.id,
    RetentionId: execution.retentionId,
    StartTime: utcTimestamp(execution.startedAtMs),
    EndTime: endTimeOf(execution),
    Status: execution.status,
  };
}

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
