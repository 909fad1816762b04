import type { DescribeReplicationInstanceSyncStatusRequest } from "../../gen/types/index.js";
import { regionEntries } from "../../regions.js";
import { type ReplicationSync, syncKey } from "../../store/entities/replication.js";
import { findInstance } from "../find.js";
import type { Call } from "../handler.js";
import { findReplica } from "./find-replica.js";

/** What goes from an instance to a replica, or to an instance that one of its rules leads to. */
export function findSync(input: DescribeReplicationInstanceSyncStatusRequest, call: Call): ReplicationSync {
  const { RegistryId: sourceId, ReplicationRegistryId: destinationId, ReplicationRegionId: regionId } = input;
  const { store } = call;
  findInstance(call, sourceId);
  const rules = store.replication.rules.childrenOf(`from ${sourceId}`);
  if (rules.some((rule) => rule.destinationId === destinationId)) assertRegion(call, destinationId, regionId);
  else findReplica(call, destinationId, { masterId: sourceId, regionId });
  const nothingYet = { status: "Running", reads: 0, endedAtMs: call.clock.now(), settledCopy: 0 } as const;
  return store.replication.syncs.get(syncKey(sourceId, destinationId)) ?? { sourceId, destinationId, ...nothingYet };
}

function assertRegion(call: Call, instanceId: string, regionId: number | undefined): void {
  const region = call.store.instances.get(instanceId)?.region ?? "";
  if (regionId === undefined || regionEntries[region]?.id === regionId) return;
  throw call.error("ResourceNotFound", "The destination is not in this region.");
}
