import { deleteTags } from "../../registry/delete-tags.js";
import { findNamespace, findRepository, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";
import { registryAnswer } from "../registry-answer.js";

/** Removes the image that a tag names. */
export const deleteImage: Handler<"DeleteImage"> = (input, call) => {
  const found = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const { instanceId, namespace, name: repository } = findRepository(call, found, input.RepositoryName);
  const tags = [input.ImageVersion];
  registryAnswer(call, () =>
    deleteTags(call.world, { instanceId, namespace, repository, tags, operator: call.account }),
  );
  return {};
};
