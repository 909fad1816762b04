import type { Replica } from "../../store/entities/replica.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { replicaRegion } from "./replica-region.js";

/** The sources name the quota and no number: see decisions.ts. */
const MAX_REPLICAS = 10;

const TASKS = ["SyncMasterDBTask", "SyncMasterBucketTask", "CreateTcrCrdTask"];

/** Creates a replica of a premium instance in another region, in the state Pending. */
export const createReplicationInstance: Handler<"CreateReplicationInstance"> = (input, call) => {
  const master = findRunningInstance(call, input.RegistryId);
  if (master.type !== "premium") throw call.error("UnsupportedOperation", "Premium instances alone have replicas.");
  const { name: region, id: regionId } = replicaRegion(input, call);
  if (region === master.region) {
    throw call.error("InvalidParameter.UnsupportedRegion", "The instance itself is in this region.");
  }
  const { replicas } = call.store.replication;
  const id = `${master.id}-${regionId}`;
  if (replicas.get(id) !== undefined) {
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
