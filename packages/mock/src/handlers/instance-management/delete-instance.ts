import { entering } from "../../store/lifecycle.js";
import { findInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Deletes an instance with all that it holds. It is seen in the state Deleting before it is gone. */
export const deleteInstance: Handler<"DeleteInstance"> = (input, call) => {
  const instance = findInstance(call, input.RegistryId);
  if (instance.status === "Deleting") throw call.error("OperationDenied", "The instance is being deleted already.");
  if (instance.isProtected) throw call.error("OperationDenied", "The instance is protected against deletion.");
  if (call.store.replication.replicas.countOf(instance.id) > 0) {
    throw call.error("OperationDenied", "The instance has replicas; delete them first.");
  }
  if (input.DryRun === true) {
    throw call.error("DryRunOperation", "The request would have succeeded, but the DryRun parameter was used.");
  }
  call.store.instances.put({ ...instance, ...entering("Deleting", call.clock.now()) });
  return {};
};
