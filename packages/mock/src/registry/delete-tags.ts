import type { ImageTag } from "../store/entities/image.js";
import { artifactKey, repositoryKey, type Store, tagKey } from "../store/store.js";
import type { World } from "../world.js";
import { assertMutable } from "./immutability.js";
import { assertWritable } from "./read-only.js";
import { RegistryRefusal } from "./refusal.js";
import { removeTag } from "./remove-tag.js";

/** Some tags of a repository. */
export interface DeletedTags {
  readonly instanceId: string;
  readonly namespace: string;
  /** Without its namespace. */
  readonly repository: string;
  readonly tags: readonly string[];
  /** Who deletes: an account, a service account, or `replication`. */
  readonly operator: string;
}

/**
 * Removes tags, all or none, and with each the other tags of its digest unless the settings spare them.
 *
 * @throws RegistryRefusal when one is missing or immutable, or the instance is read-only.
 */
export function deleteTags(world: World, { tags, operator, ...from }: DeletedTags): void {
  const { store, settings } = world;
  assertWritable(store, from.instanceId);
  const key = repositoryKey(from.instanceId, from.namespace, from.repository);
  const named = tags.map((name) => findTag(store, key, name));
  const doomed = new Set(
    settings.sparesOtherTags
      ? named
      : named.flatMap(({ digest }) => store.imageTags.childrenOf(artifactKey(key, digest))),
  );
  assertMutable(store, [...doomed]);
  for (const tag of doomed) removeTag(world, tag, operator);
}

function findTag(store: Store, repository: string, name: string): ImageTag {
  const tag = store.imageTags.get(tagKey(repository, name));
  if (tag === undefined) throw new RegistryRefusal("missing", `The image with the tag ${name} does not exist.`);
  return tag;
}
