import { findNamespace, findRepository, findRunningInstance } from "../find.js";
import type { Handler } from "../handler.js";

/** Changes the descriptions of a repository. */
export const modifyRepository: Handler<"ModifyRepository"> = (input, call) => {
  const namespace = findNamespace(call, findRunningInstance(call, input.RegistryId), input.NamespaceName);
  const repository = findRepository(call, namespace, input.RepositoryName);
  call.store.repositories.put({
    ...repository,
    description: input.Description,
    briefDescription: input.BriefDescription,
    updatedAtMs: call.clock.now(),
  });
  return {};
};
