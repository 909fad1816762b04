import type { CreateReplicationInstanceRequest } from "../../gen/types/index.js";
import { regionEntries } from "../../regions.js";
import type { Call } from "../handler.js";

/** A region as an instance is named by it. */
export interface ReplicaRegion {
  readonly name: string;
  readonly id: number;
}

/** The region that a new replica is wanted in: by number or by name; by both, they must agree. */
export function replicaRegion(
  { ReplicationRegionId, ReplicationRegionName }: CreateReplicationInstanceRequest,
  call: Call<"InvalidParameter.UnsupportedRegion">,
): ReplicaRegion {
  if (ReplicationRegionId === undefined && ReplicationRegionName === undefined) {
    throw call.error(
      "MissingParameter",
      "The request is missing the parameter `ReplicationRegionId` or `ReplicationRegionName`.",
    );
  }
  const entry = Object.entries(regionEntries).find(([name, { id }]) => {
    return (ReplicationRegionId ?? id) === id && (ReplicationRegionName ?? name) === name;
  });
  if (entry === undefined) throw call.error("InvalidParameter.UnsupportedRegion", "There is no such region.");
  return { name: entry[0], id: entry[1].id };
}
