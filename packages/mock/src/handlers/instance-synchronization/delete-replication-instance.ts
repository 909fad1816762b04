import { entering } from "../../store/lifecycle.js";
import type { Handler } from "../handler.js";
import { findReplica } from "./find-replica.js";

/** Deletes a replica. It is seen in the state Deleting before it is gone. */
export const deleteReplicationInstance: Handler<"DeleteReplicationInstance"> = (input, call) => {
  const { RegistryId, ReplicationRegistryId, ReplicationRegionId } = input;
  const replica = findReplica(call, ReplicationRegistryId, { masterId: RegistryId, regionId: ReplicationRegionId });
  if (replica.status === "Deleting") {
    throw call.error("InternalError.ErrorConflict", "The replica is being deleted already.");
  }
  call.store.replication.replicas.put({ ...replica, ...entering("Deleting", call.clock.now()) });
  return {};
};
