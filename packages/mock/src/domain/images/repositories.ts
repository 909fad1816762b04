import type { ImageTag, Repository } from "../../state/entities/images.js";
import type { Instance } from "../../state/entities/instances.js";
import type { Namespace } from "../../state/entities/namespaces.js";
import { keyOfRepository, repositoryKey, tagKey } from "../../state/keys.js";
import type { Store } from "../../state/store.js";
import { RegistryRefusal } from "../errors.js";
import { hasRoomForRepository, quotas } from "../quotas.js";
import type { Services } from "../services.js";

/** Path components of an image's name, as the distribution specification has them. */
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;

const MAX_REPOSITORY_LENGTH = 200;

/** A repository of a namespace. @throws RegistryRefusal `missing` */
export function findRepository(
  { store }: Stored,
  { instanceId, name: namespace }: Namespace,
  name: string,
): Repository {
  const repository = store.repositories.get(repositoryKey(instanceId, namespace, name));
  if (repository === undefined) throw new RegistryRefusal("missing", "The repository does not exist.");
  return repository;
}

/** A tag of a repository. @throws RegistryRefusal `missing` */
export function findImageTag(
  { store }: Stored,
  repository: Pick<Repository, "instanceId" | "namespace" | "name">,
  tag: string,
): ImageTag {
  const found = store.imageTags.get(tagKey(keyOfRepository(repository), tag));
  if (found === undefined) throw new RegistryRefusal("missing", `The image with the tag ${tag} does not exist.`);
  return found;
}

/** Checks the name of a repository, its namespace left out. @throws RegistryRefusal `invalid` */
export function assertRepositoryName(name: string): void {
  if (name.length <= MAX_REPOSITORY_LENGTH && REPOSITORY.test(name)) return;
  throw new RegistryRefusal("invalid", "The name of the repository is not valid.");
}

/** A repository that is not kept yet. @throws RegistryRefusal `quota` */
export function newRepository(
  { store, clock }: Services,
  instance: Instance,
  namespace: string,
  name: string,
): Repository {
  if (!hasRoomForRepository(store, instance)) {
    const { repositories: max } = quotas[instance.type];
    throw new RegistryRefusal("quota", `An instance of the edition ${instance.type} has at most ${max} repositories.`);
  }
  const dates = { createdAtMs: clock.now(), updatedAtMs: clock.now() };
  return { instanceId: instance.id, namespace, name, description: "", briefDescription: "", ...dates };
}

interface Stored {
  readonly store: Store;
}
