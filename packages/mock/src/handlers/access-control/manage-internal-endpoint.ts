import { vpcLinkCourse } from "../../store/entities/vpc-link.js";
import { partKey, vpcLinkName } from "../../store/instance-tables.js";
import { entering } from "../../store/lifecycle.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { rowAsOfNow } from "../show-row.js";
import { linkRegionOf } from "./link-region.js";

/** Links a subnet to the instance, or removes its link. */
export const manageInternalEndpoint: Handler<"ManageInternalEndpoint"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const region = linkRegionOf(input, instance, call);
  const { vpcLinks } = call.store.ofInstance;
  const { VpcId: vpcId, SubnetId: subnetId } = input;
  const link = rowAsOfNow(
    vpcLinks.get(partKey(instance.id, vpcLinkName(vpcId, subnetId, region))),
    vpcLinkCourse,
    call,
  );
  const since = { reads: 0, sinceMs: call.clock.now() };
  if (input.Operation === "Create") {
    if (link !== undefined) {
      throw call.error("InternalError.ErrorConflict", `The subnet is linked already; its state is ${link.status}.`);
    }
    const address = call.ids.privateAddress();
    vpcLinks.put({ instanceId: instance.id, vpcId, subnetId, region, address, status: "Pending", ...since });
  } else if (input.Operation === "Delete") {
    if (link === undefined) throw call.error("ResourceNotFound", "The subnet is not linked to the instance.");
    if (link.status === "Deleting") throw call.error("OperationDenied", "The link is being removed already.");
    vpcLinks.put({ ...link, ...entering("Deleting", call.clock.now()) });
  } else throw call.error("InvalidParameterValue", "The value of the parameter `Operation` must be Create or Delete.");
  return { RegistryId: instance.id };
};
