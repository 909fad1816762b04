import { lookAtDeleted, rowAsOfNow, showRow } from "../../../domain/show-row.js";
import { formatRules } from "../../../gen/formats.js";
import { customDomainTransitions } from "../../../state/entities/instances.js";
import { partKey } from "../../../state/keys.js";
import { enter } from "../../../state/lifecycle.js";
import { findRunningInstance } from "./find.js";
import type { Handler } from "./handler.js";
import { pageByRow, rowsBelow } from "./list.js";

const domainPattern = new RegExp(`^(?:${formatRules.domain.pattern})$`);

/** Adds a custom domain, in the state CREATING. */
export const createInstanceCustomizedDomain: Handler<"CreateInstanceCustomizedDomain"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  if (!domainPattern.test(input.DomainName)) {
    throw call.error("InvalidParameterValue", "The value of the parameter `DomainName` must be the name of a domain.");
  }
  const name = input.DomainName.toLowerCase();
  // A DNS name leads to one instance, whoever owns it.
  for (const domain of call.store.customDomains.values()) {
    const isTaken = domain.name === name && rowAsOfNow(domain, customDomainTransitions, call) !== undefined;
    if (!isTaken) continue;
    lookAtDeleted(domain, call.store.customDomains, customDomainTransitions, call);
    throw call.error("InternalError.ErrorConflict", "The domain is taken.");
  }
  call.store.customDomains.put({
    instanceId: instance.id,
    name,
    certificateId: input.CertificateId,
    status: "CREATING",
    reads: 0,
    sinceMs: call.clock.now(),
    // RFC 2606 reserves .invalid for names that never resolve: a way to see a setup fail.
    ...(name.endsWith(".invalid") ? { failsNextTransition: true } : {}),
  });
  return {};
};

/** Lists the custom domains of an instance in the order in which they were added. */
export const describeInstanceCustomizedDomain: Handler<"DescribeInstanceCustomizedDomain"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { customDomains } = call.store;
  const all = rowsBelow(customDomains, [instance.id]);
  const page = pageByRow(all, input, call);
  const shown = page.flatMap((domain) => showRow(domain, customDomains, customDomainTransitions, call) ?? []);
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

/** Deletes a custom domain. It is DELETING, seen by a read, before it is gone. */
export const deleteInstanceCustomizedDomain: Handler<"DeleteInstanceCustomizedDomain"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { customDomains } = call.store;
  const domain = rowAsOfNow(
    customDomains.get(partKey(instance.id, input.DomainName.toLowerCase())),
    customDomainTransitions,
    call,
  );
  if (domain === undefined) throw call.error("ResourceNotFound", "The domain does not exist.");
  if (input.CertificateId !== undefined && input.CertificateId !== domain.certificateId) {
    throw call.error("ResourceNotFound", "The domain does not have this certificate.");
  }
  if (domain.status === "DELETING") throw call.error("FailedOperation", "The domain is being deleted already.");
  customDomains.put({ ...domain, ...enter("DELETING", call.clock.now()) });
  return {};
};
