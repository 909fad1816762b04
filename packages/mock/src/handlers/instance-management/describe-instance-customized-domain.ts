import { customDomainCourse } from "../../store/entities/custom-domain.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { pageByRow } from "../paging.js";
import { showRow } from "../show-row.js";

/** Lists the custom domains of an instance in the order in which they were added. */
export const describeInstanceCustomizedDomain: Handler<"DescribeInstanceCustomizedDomain"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { customDomains } = call.store.ofInstance;
  const all = customDomains.childrenOf(instance.id);
  const page = pageByRow(all, input, call);
  const shown = page.flatMap((domain) => showRow(domain, customDomains, customDomainCourse, call) ?? []);
  return {
    DomainInfoList: shown.map((domain) => ({
      RegistryId: domain.instanceId,
      CertId: domain.certificateId,
      DomainName: domain.name,
      Status: domain.status,
    })),
    TotalCount: all.length - (page.length - shown.length),
  };
};
