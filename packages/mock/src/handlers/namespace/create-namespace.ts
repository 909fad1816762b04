import { quotas } from "../../store/quotas.js";
import { namespaceKey } from "../../store/store.js";
import { findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { tagsOf } from "../tags.js";

/** Adds a namespace to an instance. */
export const createNamespace: Handler<"CreateNamespace"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  if (call.store.namespaces.get(namespaceKey(instance.id, input.NamespaceName)) !== undefined) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The namespace exists already.");
  }
  const { namespaces: max } = quotas[instance.type];
  if (call.store.namespaces.countOf(instance.id) >= max) {
    throw call.error("LimitExceeded", `An instance of the edition ${instance.type} has at most ${max} namespaces.`);
  }
  call.store.namespaces.put({
    instanceId: instance.id,
    id: instance.nextNamespaceId,
    name: input.NamespaceName,
    isPublic: input.IsPublic,
    createdAtMs: call.clock.now(),
    tags: tagsOf(input.TagSpecification),
  });
  call.store.instances.put({ ...instance, nextNamespaceId: instance.nextNamespaceId + 1 });
  return {};
};
