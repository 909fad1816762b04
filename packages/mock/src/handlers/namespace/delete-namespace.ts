import { removeNamespace } from "../../store/cascade.js";
import { namespaceKey } from "../../store/store.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Removes a namespace that holds no repository and no chart. */
export const deleteNamespace: Handler<"DeleteNamespace"> = (input, call) => {
  const { instanceId, name } = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  if (call.store.repositories.countOf(namespaceKey(instanceId, name)) > 0) {
    throw call.error(
      "FailedOperation.PreconditionFailed",
      "The namespace still holds repositories; delete them first.",
    );
  }
  if (call.store.charts.countOf(namespaceKey(instanceId, name)) > 0) {
    throw call.error("FailedOperation.PreconditionFailed", "The namespace still holds charts; delete them first.");
  }
  removeNamespace(call.store, instanceId, name);
  return {};
};
