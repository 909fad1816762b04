import { deleteRepository as deleteFromRegistry } from "../../registry/delete-repository.js";
import { findNamespace, findRepository, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { registryAnswer } from "../registry-answer.js";

/** Removes a repository with its images. */
export const deleteRepository: Handler<"DeleteRepository"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository = findRepository(call, namespace, input.RepositoryName);
  registryAnswer(call, () => deleteFromRegistry(call.world, repository, call.account));
  return {};
};
