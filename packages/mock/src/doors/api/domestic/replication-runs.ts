import { RegistryRefusal } from "../../../domain/errors.js";
import { showSync } from "../../../domain/replication/replicas.js";
import type { ReplicationExecution, ReplicationTask } from "../../../gen/domestic/types/domestic.js";
import type { ReplicationCopy, ReplicationSync } from "../../../state/entities/replication.js";
import { replicationRuleKey, syncKey } from "../../../state/keys.js";
import { findRunningInstance } from "../handlers/find.js";
import type { Call } from "../handlers/handler.js";
import { progressOf } from "../handlers/replication.js";
import type { DomesticHandler } from "./handlers.js";
import { pageOf } from "./pages.js";

/** A copy, and how far its destination has come. */
interface Run {
  readonly copy: ReplicationCopy;
  readonly sync: ReplicationSync;
}

/** Lists what was copied, the latest first: each push that a rule copies is a run of one copy. */
export const describeReplicationExecutions: DomesticHandler<"DescribeReplicationExecutions"> = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  const runs = runsOf(id, call).filter(
    ({ copy }) =>
      (input.PolicyId === undefined || ruleNumberOf(copy, call) === input.PolicyId) &&
      (input.ReplicationInstanceId === undefined || copy.destinationId === input.ReplicationInstanceId),
  );
  return {
    ReplicationExecutionList: pageOf(runs, input, call).map((run) => executionOf(run, call)),
    TotalCount: runs.length,
  };
};

/** Lists the one copy of a run. */
export const describeReplicationTasks: DomesticHandler<"DescribeReplicationTasks"> = (input, call) => {
  const { id } = findRunningInstance(call, input.RegistryId);
  const tasks = runsOf(id, call).filter(({ copy }) => copy.id === input.ExecutionId);
  if (tasks.length === 0) throw new RegistryRefusal("missing", "The run does not exist.");
  return { ReplicationTaskList: pageOf(tasks, input, call).map(taskOf), TotalCount: tasks.length };
};

/** Every copy from an instance, the latest first. Reading them counts as a read of their destinations. */
function runsOf(sourceId: string, call: Call): readonly Run[] {
  const { replicationSyncs, replicationCopies } = call.store;
  return replicationSyncs
    .childrenOf(sourceId)
    .map((sync) => showSync(sync, call))
    .flatMap((sync) =>
      replicationCopies.childrenOf(syncKey(sourceId, sync.destinationId)).map((copy) => ({ copy, sync })),
    )
    .toSorted((left, right) => right.copy.id - left.copy.id);
}

/** The number of the rule that made a copy; undefined for copies to a replica, and once the rule is gone. */
function ruleNumberOf({ sourceId, rule }: ReplicationCopy, { store }: Call): number | undefined {
  return rule === undefined ? undefined : store.replicationRules.get(replicationRuleKey(sourceId, rule))?.id;
}

function executionOf(run: Run, call: Call): ReplicationExecution {
  const { Status, StartTime, EndTime } = progressOf(run);
  return {
    ExecutionID: run.copy.id,
    PolicyID: ruleNumberOf(run.copy, call) ?? null,
    Status,
    Total: 1,
    Succeed: Status === "Succeed" ? 1 : 0,
    StartTime,
    EndTime,
  };
}

function taskOf(run: Run): ReplicationTask {
  const { resource, source, destination, id } = run.copy;
  return {
    ResourceType: resource,
    SrcResource: source,
    DstResource: destination,
    JobID: String(id).padStart(24, "0"),
    ...progressOf(run),
  };
}
