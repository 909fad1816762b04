import { customDomainCourse } from "../../store/entities/custom-domain.js";
import { partKey } from "../../store/instance-tables.js";
import { entering } from "../../store/lifecycle.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { rowAsOfNow } from "../show-row.js";

/** Takes a custom domain off. It is seen in the state DELETING before it is gone. */
export const deleteInstanceCustomizedDomain: Handler<"DeleteInstanceCustomizedDomain"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const { customDomains } = call.store.ofInstance;
  const domain = rowAsOfNow(
    customDomains.get(partKey(instance.id, input.DomainName.toLowerCase())),
    customDomainCourse,
    call,
  );
  if (domain === undefined) throw call.error("ResourceNotFound", "The domain does not exist.");
  if (input.CertificateId !== undefined && input.CertificateId !== domain.certificateId) {
    throw call.error("ResourceNotFound", "The domain does not have this certificate.");
  }
  if (domain.status === "DELETING") throw call.error("FailedOperation", "The domain is being deleted already.");
  customDomains.put({ ...domain, ...entering("DELETING", call.clock.now()) });
  return {};
};
