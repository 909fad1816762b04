import type { Instance } from "../../store/entities.js";
import { quotas } from "../../store/quotas.js";
import { namespaceKey, repositoryKey } from "../../store/store.js";
import { findNamespace, findRunningInstance } from "../find.js";
import type { Call, Handler } from "../handler.js";

/** Path components of an image's name, as the distribution specification has them. */
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const MAX_NAME_LENGTH = 200;

/** Adds a repository to a namespace. */
export const createRepository: Handler<"CreateRepository"> = (input, call) => {
  const instance = findRunningInstance(call, input.RegistryId);
  const namespace = findNamespace(call, instance, input.NamespaceName);
  const name = input.RepositoryName;
  if (name.length > MAX_NAME_LENGTH || !NAME.test(name)) {
    throw call.error("InvalidParameter.ErrorTcrInvalidParameter", "The name of the repository is not valid.");
  }
  if (call.store.repositories.get(repositoryKey(instance.id, namespace.name, name)) !== undefined) {
    throw call.error("InternalError.ErrorTcrResourceConflict", "The repository exists already.");
  }
  assertQuota(instance, call);
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

function assertQuota(instance: Instance, { store, error }: Call): void {
  const counts = store.namespaces
    .childrenOf(instance.id)
    .map(({ name }) => store.repositories.countOf(namespaceKey(instance.id, name)));
  const { repositories: max } = quotas[instance.type];
  if (counts.reduce((sum, count) => sum + count, 0) < max) return;
  throw error("LimitExceeded", `An instance of the edition ${instance.type} has at most ${max} repositories.`);
}
