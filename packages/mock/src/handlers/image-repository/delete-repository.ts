import { repositoryKey } from "../../store/store.js";
import { findNamespace, findRepository, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Removes a repository. */
export const deleteRepository: Handler<"DeleteRepository"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { name } = findRepository(call, namespace, input.RepositoryName);
  call.store.repositories.delete(repositoryKey(namespace.instanceId, namespace.name, name));
  return {};
};
