import type { TaskDetail } from "../../gen/types/index.js";
import type { Replica } from "../../store/entities/replica.js";
import { isoTimestamp } from "../../time-formats.js";
import type { Handler } from "../handler.js";
import { findReplica } from "./find-replica.js";
import { showReplica } from "./show-replica.js";

/** Tells how far the creation of a replica has come. Whoever looks sees the replica, which moves on by it. */
export const describeReplicationInstanceCreateTasks: Handler<"DescribeReplicationInstanceCreateTasks"> = (
  input,
  call,
) => {
  const found = findReplica(call, input.ReplicationRegistryId, { regionId: input.ReplicationRegionId });
  const replica = showReplica(found, call);
  if (replica === undefined) throw call.error("ResourceNotFound", "The replica does not exist.");
  const tasks = tasksOf(replica);
  const failed = tasks.find(({ TaskStatus }) => TaskStatus === "FAILED");
  const unfinished = tasks.find(({ TaskStatus }) => TaskStatus !== "SUCCESS");
  return { TaskDetail: tasks, Status: failed?.TaskStatus ?? (unfinished === undefined ? "SUCCESS" : "RUNNING") };
};

/** The tasks run one after the other. */
function tasksOf({ tasks, status, createdAtMs }: Replica): TaskDetail[] {
  const current = tasks.findIndex(({ endedAtMs }) => endedAtMs === undefined);
  const stateOf = (index: number): string => {
    if (current < 0 || index < current) return "SUCCESS";
    if (index > current) return "PENDING";
    return status === "FailedCreated" ? "FAILED" : "RUNNING";
  };
  return tasks.map((task, index) => ({
    TaskName: task.name,
    TaskUUID: task.id,
    TaskStatus: stateOf(index),
    TaskMessage: "",
    CreatedTime: isoTimestamp(createdAtMs),
    FinishedTime: task.endedAtMs === undefined ? null : isoTimestamp(task.endedAtMs),
  }));
}
