import { isRepositoryName } from "../../registry/names.js";
import { hasRoomForRepository } from "../../registry/repository-quota.js";
import { quotas } from "../../store/quotas.js";
import { repositoryKey } from "../../store/store.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Adds a repository to a namespace. */
export const createRepository: Handler<"CreateRepository"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const namespace = findNamespace(call, instance, input.NamespaceName);
  const name = input.RepositoryName;
  if (!isRepositoryName(name)) {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "The name of the repository is not valid.");
  }
  if (call.store.repositories.get(repositoryKey(instance.id, namespace.name, name)) !== undefined) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The repository exists already.");
  }
  if (!hasRoomForRepository(call.store, instance)) {
    const { repositories: max } = quotas[instance.type];
    throw call.error("LimitExceeded", `An instance of the edition ${instance.type} has at most ${max} repositories.`);
  }
  const now = call.clock.now();
  call.store.repositories.put({
    instanceId: instance.id,
    namespace: namespace.name,
    name,
    description: input.Description ?? "",
    briefDescription: input.BriefDescription ?? "",
    createdAtMs: now,
    updatedAtMs: now,
  });
  return {};
};
