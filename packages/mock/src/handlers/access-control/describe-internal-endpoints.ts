import { vpcLinkCourse } from "../../store/entities/vpc-link.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { showRow } from "../show-row.js";

/** Lists the links, in the order in which they were made. One that is not ready yet has no address. */
export const describeInternalEndpoints: Handler<"DescribeInternalEndpoints"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { vpcLinks } = call.store.ofInstance;
  const shown = vpcLinks.childrenOf(instance.id).flatMap((link) => showRow(link, vpcLinks, vpcLinkCourse, call) ?? []);
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
