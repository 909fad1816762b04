import { customDomainCourse } from "../../store/entities/custom-domain.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { rowAsOfNow } from "../show-row.js";

/** A domain of two labels or more. */
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** Adds a custom domain, in the state CREATING. */
export const createInstanceCustomizedDomain: Handler<"CreateInstanceCustomizedDomain"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  if (!DOMAIN.test(input.DomainName)) {
    throw call.error("InvalidParameterValue", "The value of the parameter `DomainName` must be the name of a domain.");
  }
  const name = input.DomainName.toLowerCase();
  // A name of the DNS leads to one instance, whoever owns it.
  for (const domain of call.store.ofInstance.customDomains.values()) {
    const isTaken = domain.name === name && rowAsOfNow(domain, customDomainCourse, call) !== undefined;
    if (isTaken) throw call.error("InternalError.ErrorConflict", "The domain is taken.");
  }
  call.store.ofInstance.customDomains.put({
    instanceId: instance.id,
    name,
    certificateId: input.CertificateId,
    status: "CREATING",
    reads: 0,
    sinceMs: call.clock.now(),
    // RFC 2606 keeps .invalid for names that never resolve: a way to see a setup fail.
    ...(name.endsWith(".invalid") ? { isDoomed: true } : {}),
  });
  return {};
};
