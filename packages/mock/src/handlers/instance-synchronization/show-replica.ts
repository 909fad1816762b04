import { removeVpcLinks } from "../../store/cascade.js";
import type { Replica, ReplicaTask } from "../../store/entities/replica.js";
import { syncKey } from "../../store/entities/replication.js";
import { instanceCourse } from "../../store/instance-course.js";
import { afterRead, beforeRead } from "../../store/lifecycle.js";
import { removeReplica } from "../../store/replication-tables.js";
import type { Call } from "../handler.js";

/** Shows a replica as time has left it, and moves it on once it was shown; undefined when it is gone. */
export function showReplica(replica: Replica, call: Call): Replica | undefined {
  const { store, settings, clock } = call;
  const left = beforeRead(replica, instanceCourse, settings.lifecycle, clock.now());
  const shown = left && withTasks(left, clock.now());
  const next = shown && afterRead(shown, instanceCourse, settings.lifecycle, clock.now());
  if (next === undefined) {
    removeReplica(store.replication, replica);
    removeVpcLinks(store, replica.masterId, replica.region);
  } else if (next !== replica) store.replication.replicas.put(withTasks(next, clock.now()));
  if (next?.status === "Running") startSync(next, call);
  return shown;
}

/** How many of its tasks a replica has behind it in a state; all of them in those that are not named. */
const TASKS_DONE: Readonly<Record<string, number>> = { Pending: 0, Deploying: 1, FailedCreated: 1 };

function withTasks(replica: Replica, nowMs: number): Replica {
  const done = TASKS_DONE[replica.status] ?? replica.tasks.length;
  const isUpToDate = replica.tasks.every(({ endedAtMs }, index) => index >= done || endedAtMs !== undefined);
  if (isUpToDate) return replica;
  const ended = (task: ReplicaTask, index: number): ReplicaTask =>
    index < done && task.endedAtMs === undefined ? { ...task, endedAtMs: nowMs } : task;
  return { ...replica, tasks: replica.tasks.map(ended) };
}

/** A replica that has come up takes over what its master holds, which is a run of its own, without entries in the log. */
function startSync({ masterId, id }: Replica, { store, clock }: Call): void {
  if (store.replication.syncs.get(syncKey(masterId, id)) !== undefined) return;
  const nowMs = clock.now();
  store.replication.syncs.put({
    sourceId: masterId,
    destinationId: id,
    status: "Running",
    reads: 0,
    sinceMs: nowMs,
    endedAtMs: nowMs,
    settledCopy: 0,
  });
}
