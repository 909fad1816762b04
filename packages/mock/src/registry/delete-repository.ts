import { removeRepository } from "../store/cascade.js";
import type { Repository } from "../store/entities.js";
import { repositoryKey } from "../store/store.js";
import type { World } from "../world.js";
import { assertMutable } from "./immutability.js";
import { assertWritable } from "./read-only.js";
import { removeTag } from "./remove-tag.js";

/**
 * Removes a repository with its images.
 *
 * @throws RegistryRefusal when one of its tags is immutable, or the instance is read-only.
 */
export function deleteRepository(world: World, { instanceId, namespace, name }: Repository, operator: string): void {
  const { store } = world;
  assertWritable(store, instanceId);
  const tags = store.imageTags.childrenOf(repositoryKey(instanceId, namespace, name));
  assertMutable(store, tags);
  for (const tag of tags) removeTag(world, tag, operator);
  removeRepository(store, instanceId, namespace, name);
}
