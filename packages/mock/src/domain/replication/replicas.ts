import { instanceTransitions } from "../../state/entities/instances.js";
import {
  type Replica,
  type ReplicaTask,
  type ReplicationSync,
  syncTransitions,
} from "../../state/entities/replication.js";
import { syncKey } from "../../state/keys.js";
import { afterRead, beforeRead } from "../../state/lifecycle.js";
import type { Services } from "../services.js";

/** How many of its tasks a replica has behind it in a state; all of them in those that are not named. */
const TASKS_DONE: Readonly<Record<string, number>> = { Pending: 0, Deploying: 1, FailedCreated: 1 };

/** Shows a replica as time has left it, and moves it on once it was shown; undefined when it is gone. */
export function showReplica(replica: Replica, services: Services): Replica | undefined {
  const { store, settings, clock } = services;
  const left = beforeRead(replica, instanceTransitions, settings.lifecycle, clock.now());
  const shown = left && withTasks(left, clock.now());
  const next = shown && afterRead(shown, instanceTransitions, settings.lifecycle, clock.now());
  if (next === undefined) store.replicas.delete(replica.id);
  else if (next !== replica) store.replicas.put(withTasks(next, clock.now()));
  if (next?.status === "Running") startSync(next, services);
  return shown;
}

/** Shows how far a destination has come, and moves it on once it was shown. A replica that is still being made stays behind. */
export function showSync(sync: ReplicationSync, { store, settings, clock }: Services): ReplicationSync {
  const { replicas, replicationSyncs: syncs, replicationCopies: copies } = store;
  const replica = replicas.get(sync.destinationId);
  if (replica !== undefined && replica.status !== "Running") return sync;
  const [last] = copies.pageOf(syncKey(sync.sourceId, sync.destinationId), 0, 1);
  const settled = (row: ReplicationSync): ReplicationSync =>
    row.status === "Running" ? row : { ...row, settledCopy: last?.id ?? row.settledCopy };
  const shown = settled(beforeRead(sync, syncTransitions, settings.lifecycle, clock.now()) ?? sync);
  const next = settled(afterRead(shown, syncTransitions, settings.lifecycle, clock.now()) ?? shown);
  if (next !== sync) syncs.put(next);
  return shown;
}

function withTasks(replica: Replica, nowMs: number): Replica {
  const done = TASKS_DONE[replica.status] ?? replica.tasks.length;
  const isUpToDate = replica.tasks.every(({ endedAtMs }, index) => index >= done || endedAtMs !== undefined);
  if (isUpToDate) return replica;
  const ended = (task: ReplicaTask, index: number): ReplicaTask =>
    index < done && task.endedAtMs === undefined ? { ...task, endedAtMs: nowMs } : task;
  return { ...replica, tasks: replica.tasks.map(ended) };
}

/** A replica that has come up takes over what its master holds, which is a run of its own, without entries in the log. */
function startSync({ masterId, id }: Replica, { store, clock }: Services): void {
  if (store.replicationSyncs.get(syncKey(masterId, id)) !== undefined) return;
  const nowMs = clock.now();
  store.replicationSyncs.put({
    sourceId: masterId,
    destinationId: id,
    status: "Running",
    reads: 0,
    sinceMs: nowMs,
    endedAtMs: nowMs,
    settledCopy: 0,
  });
}
