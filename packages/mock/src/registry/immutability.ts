import { immutableTags } from "../rules/immutable.js";
import type { ImageTag } from "../store/entities/image.js";
import { namespaceKey, type Store } from "../store/store.js";
import { RegistryRefusal } from "./refusal.js";

/** Which tags of a namespace may neither move nor go. */
export function immutableTagsOf(store: Store, instanceId: string, namespace: string) {
  return immutableTags(store.immutableTagRules.get(namespaceKey(instanceId, namespace)));
}

/** @throws RegistryRefusal `immutable`, with Harbor's sentence, when one of some tags of a namespace is. */
export function assertMutable(store: Store, tags: readonly ImageTag[]): void {
  const [first] = tags;
  if (first === undefined) return;
  const isImmutable = immutableTagsOf(store, first.instanceId, first.namespace);
  const tag = tags.find(({ repository, name }) => isImmutable(repository, name));
  if (tag === undefined) return;
  throw new RegistryRefusal(
    "immutable",
    `Failed to process request due to '${tag.namespace}/${tag.repository}:${tag.name}' configured as immutable.`,
  );
}
