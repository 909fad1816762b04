import { deleteTags } from "../../registry/delete-tags.js";
import { findNamespace, findRepository, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { registryAnswer } from "../registry-answer.js";

/** Removes some tags of a repository, all of them or none. */
export const deleteRepositoryTags: Handler<"DeleteRepositoryTags"> = (input, call) => {
  const found = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, namespace, name: repository } = findRepository(call, found, input.RepositoryName);
  registryAnswer(call, () =>
    deleteTags(call.world, { instanceId, namespace, repository, tags: input.Tags, operator: call.account }),
  );
  return {};
};
