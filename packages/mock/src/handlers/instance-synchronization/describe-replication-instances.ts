import type { ReplicationRegistry } from "../../gen/types/index.js";
import type { Replica } from "../../store/entities/replica.js";
import { isoTimestamp } from "../../time-formats.js";
import { findInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { pageByRow } from "../paging.js";
import { showReplica } from "./show-replica.js";

/** Lists the replicas of an instance in the order of their creation. */
export const describeReplicationInstances: Handler<"DescribeReplicationInstances"> = (input, call) => {
  const master = findInstance(call, input.RegistryId);
  if (master.status !== "Running") {
    throw call.error(
      "ResourceInsufficient.ErrorInstanceNotRunning",
      `The instance is not running: its state is ${master.status}.`,
    );
  }
  const replicas = call.store.replication.replicas.childrenOf(master.id);
  const page = pageByRow(replicas, input, call);
  const shown = page.flatMap((replica) => showReplica(replica, call) ?? []);
  const gone = page.length - shown.length;
  return { TotalCount: replicas.length - gone, ReplicationRegistries: shown.map(registryOf) };
};

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
