import { isoTimestamp } from "../../../base/time.js";
import { MAX_REPLICAS } from "../../../domain/quotas.js";
import { regionEntries } from "../../../domain/regions.js";
import { showReplica } from "../../../domain/replication/replicas.js";
import { lookAtDeleted } from "../../../domain/show-row.js";
import type { CreateReplicationInstanceRequest, ReplicationRegistry, TaskDetail } from "../../../gen/types/index.js";
import { instanceTransitions } from "../../../state/entities/instances.js";
import type { Replica } from "../../../state/entities/replication.js";
import { enter } from "../../../state/lifecycle.js";
import { findInstance, findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";
import { pageByRow } from "./list.js";

const TASKS = ["SyncMasterDBTask", "SyncMasterBucketTask", "CreateTcrCrdTask"];

/** A region as an instance is named by it. */
interface ReplicaRegion {
  readonly name: string;
  readonly id: number;
}

/** Creates a replica of a premium instance in another region, in the state Pending. */
export const createReplicationInstance: Handler<"CreateReplicationInstance"> = (input, call) => {
  const master = findRunningInstance(call, input.RegistryId);
  if (master.type !== "premium") throw call.error("UnsupportedOperation", "Premium instances alone have replicas.");
  const { name: region, id: regionId } = replicaRegion(input, call);
  if (region === master.region) {
    throw call.error("InvalidParameter.UnsupportedRegion", "The instance itself is in this region.");
  }
  const { replicas } = call.store;
  const id = `${master.id}-${regionId}`;
  const existing = replicas.get(id);
  if (existing !== undefined) {
    lookAtDeleted(existing, replicas, instanceTransitions, call);
    throw call.error("InvalidParameter.ReplicationExists", "The instance has a replica in this region already.");
  }
  if (replicas.countOf(master.id) >= MAX_REPLICAS) {
    throw call.error("InternalError.ErrorOverLimit", `An instance has at most ${MAX_REPLICAS} replicas.`);
  }
  const replica: Replica = {
    id,
    masterId: master.id,
    region,
    regionId,
    status: "Pending",
    reads: 0,
    sinceMs: call.clock.now(),
    createdAtMs: call.clock.now(),
    hasSyncedTags: input.SyncTag ?? false,
    tasks: TASKS.map((name) => ({ name, id: call.ids.replicaTaskId() })),
  };
  replicas.put(replica);
  return { ReplicationRegistryId: id };
};

/** Lists the replicas of an instance in the order of their creation. */
export const describeReplicationInstances: Handler<"DescribeReplicationInstances"> = (input, call) => {
  const master = findInstance(call, input.RegistryId);
  if (master.status !== "Running") {
    throw call.error(
      "ResourceInsufficient.ErrorInstanceNotRunning",
      `The instance is not running: its state is ${master.status}.`,
    );
  }
  const replicas = call.store.replicas.childrenOf(master.id);
  const page = pageByRow(replicas, input, call);
  const shown = page.flatMap((replica) => showReplica(replica, call) ?? []);
  const gone = page.length - shown.length;
  return { TotalCount: replicas.length - gone, ReplicationRegistries: shown.map(registryOf) };
};

/** Tells how far the creation of a replica has come. A read of it counts as one of the replica. */
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

/** Deletes a replica. It is Deleting, seen by a read, before it is gone. */
export const deleteReplicationInstance: Handler<"DeleteReplicationInstance"> = (input, call) => {
  const { RegistryId, ReplicationRegistryId, ReplicationRegionId } = input;
  const replica = findReplica(call, ReplicationRegistryId, { masterId: RegistryId, regionId: ReplicationRegionId });
  if (replica.status === "Deleting") {
    throw call.error("InternalError.ErrorConflict", "The replica is being deleted already.");
  }
  call.store.replicas.put({ ...replica, ...enter("Deleting", call.clock.now()) });
  return {};
};

/** A replica by its id. A region number or a master's id in the request must be its own. */
export function findReplica(
  call: Call,
  id: string,
  { regionId, masterId }: { readonly regionId?: number | undefined; readonly masterId?: string | undefined },
): Replica {
  if (masterId !== undefined) findInstance(call, masterId);
  const replica = call.store.replicas.get(id);
  const isMeant =
    replica !== undefined &&
    (masterId === undefined || replica.masterId === masterId) &&
    (regionId === undefined || replica.regionId === regionId);
  if (!isMeant) throw call.error("ResourceNotFound", "The replica does not exist.");
  findInstance(call, replica.masterId);
  return replica;
}

/** The region of a new replica, by number or name; both must agree. */
function replicaRegion(
  { ReplicationRegionId, ReplicationRegionName }: CreateReplicationInstanceRequest,
  call: Call<"InvalidParameter.UnsupportedRegion">,
): ReplicaRegion {
  const entry = Object.entries(regionEntries).find(([name, { id }]) => {
    return (ReplicationRegionId ?? id) === id && (ReplicationRegionName ?? name) === name;
  });
  if (entry === undefined) throw call.error("InvalidParameter.UnsupportedRegion", "There is no such region.");
  return { name: entry[0], id: entry[1].id };
}

function registryOf(replica: Replica): ReplicationRegistry {
  return {
    RegistryId: replica.masterId,
    ReplicationRegistryId: replica.id,
    ReplicationRegionId: replica.regionId,
    ReplicationRegionName: replica.region,
    Status: replica.status,
    CreatedAt: isoTimestamp(replica.createdAtMs),
  };
}

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
