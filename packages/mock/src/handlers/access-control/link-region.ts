import { regionEntries } from "../../regions.js";
import type { Instance } from "../../store/entities.js";
import type { Call } from "../handler.js";

/** How a request names the region of a link. Clients send 0 and an empty text for what they leave out. */
export interface LinkRegionRequest {
  readonly RegionId?: number;
  readonly RegionName?: string;
}

/** The region of a link: that of the instance unless another one is named, where a replica must stand. */
export function linkRegionOf(
  { RegionId = 0, RegionName = "" }: LinkRegionRequest,
  instance: Instance,
  call: Call,
): string {
  const byId = Object.keys(regionEntries).find((name) => regionEntries[name]?.id === RegionId);
  if (RegionId !== 0 && byId === undefined) {
    throw call.error("InvalidParameterValue", "The value of the parameter `RegionId` must be the number of a region.");
  }
  if (RegionName !== "" && regionEntries[RegionName] === undefined) {
    throw call.error("InvalidParameterValue", "The value of the parameter `RegionName` must be the name of a region.");
  }
  if (byId !== undefined && RegionName !== "" && byId !== RegionName) {
    throw call.error("InvalidParameter", "The parameters `RegionId` and `RegionName` name different regions.");
  }
  const region = byId ?? (RegionName === "" ? instance.region : RegionName);
  const replicas = call.store.replication.replicas.childrenOf(instance.id);
  if (region === instance.region || replicas.some((replica) => replica.region === region)) return region;
  throw call.error("ResourceNotFound", `The instance has no replica in ${region}.`);
}
