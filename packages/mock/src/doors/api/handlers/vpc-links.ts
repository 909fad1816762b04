import { regionEntries } from "../../../domain/regions.js";
import { lookAtDeleted, rowAsOfNow, showRow } from "../../../domain/show-row.js";
import { vpcLinkTransitions } from "../../../state/entities/access-control.js";
import type { Instance } from "../../../state/entities/instances.js";
import { partKey, vpcLinkName } from "../../../state/keys.js";
import { enter } from "../../../state/lifecycle.js";
import { findRunningInstance } from "./find.js";
import type { Call, Handler } from "./handler.js";

/** The region of a link in a request. Clients send 0 and an empty text for what they leave out. */
interface LinkRegionRequest {
  readonly RegionId?: number;
  readonly RegionName?: string;
}

/** Links a subnet to the instance, or deletes its link. */
export const manageInternalEndpoint: Handler<"ManageInternalEndpoint"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const region = linkRegionOf(input, instance, call);
  const { vpcLinks } = call.store;
  const { VpcId: vpcId, SubnetId: subnetId } = input;
  const link = rowAsOfNow(
    vpcLinks.get(partKey(instance.id, vpcLinkName(vpcId, subnetId, region))),
    vpcLinkTransitions,
    call,
  );
  const since = { reads: 0, sinceMs: call.clock.now() };
  if (input.Operation === "Create") {
    if (link !== undefined) {
      lookAtDeleted(link, vpcLinks, vpcLinkTransitions, call);
      throw call.error("InternalError.ErrorConflict", `The subnet is linked already; its state is ${link.status}.`);
    }
    const address = call.ids.privateAddress();
    vpcLinks.put({ instanceId: instance.id, vpcId, subnetId, region, address, status: "Pending", ...since });
  } else if (input.Operation === "Delete") {
    if (link === undefined) throw call.error("ResourceNotFound", "The subnet is not linked to the instance.");
    if (link.status === "Deleting") throw call.error("OperationDenied", "The link is being removed already.");
    vpcLinks.put({ ...link, ...enter("Deleting", call.clock.now()) });
  } else throw call.error("InvalidParameterValue", "The value of the parameter `Operation` must be Create or Delete.");
  return { RegistryId: instance.id };
};

/** Lists the links in the order of their creation. A Pending link has no address. */
export const describeInternalEndpoints: Handler<"DescribeInternalEndpoints"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { vpcLinks } = call.store;
  const shown = vpcLinks
    .childrenOf(instance.id)
    .flatMap((link) => showRow(link, vpcLinks, vpcLinkTransitions, call) ?? []);
  return {
    AccessVpcSet: shown.map(({ vpcId, subnetId, status, address }) => ({
      VpcId: vpcId,
      SubnetId: subnetId,
      Status: status,
      AccessIp: status === "Pending" ? "" : address,
    })),
    TotalCount: shown.length,
  };
};

/** The region of a link: that of the instance, or another one, in which it must have a replica. */
function linkRegionOf({ RegionId = 0, RegionName = "" }: LinkRegionRequest, instance: Instance, call: Call): string {
  const named = Object.keys(regionEntries).find((name) => regionEntries[name]?.id === RegionId);
  // The edition `lenient` lets other numbers through.
  const byId = RegionId === 0 ? undefined : (named ?? String(RegionId));
  if (byId !== undefined && RegionName !== "" && byId !== RegionName) {
    throw call.error("InvalidParameter", "The parameters `RegionId` and `RegionName` name different regions.");
  }
  const region = byId ?? (RegionName === "" ? instance.region : RegionName);
  const replicas = call.store.replicas.childrenOf(instance.id);
  if (region === instance.region || replicas.some((replica) => replica.region === region)) return region;
  throw call.error("ResourceNotFound", `The instance has no replica in ${region}.`);
}
