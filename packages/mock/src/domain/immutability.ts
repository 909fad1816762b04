import { globOf } from "../base/glob.js";
import type { ImageTag } from "../state/entities/images.js";
import type { ImmutableTagRule } from "../state/entities/namespaces.js";
import { namespaceKey } from "../state/keys.js";
import type { Store } from "../state/store.js";
import { RegistryRefusal } from "./errors.js";

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

/**
 * Which tags a rule keeps: those that both of its selectors choose, none while it is disabled. The repository comes without its
 * namespace.
 */
export function immutableTags(rule: ImmutableTagRule | undefined): (repository: string, tag: string) => boolean {
  if (rule === undefined || rule.isDisabled) return () => false;
  const [matchesRepository, matchesTag] = [globOf(rule.repositoryPattern) ?? never, globOf(rule.tagPattern) ?? never];
  const [wantsRepository, wantsTag] = [rule.repositoryDecoration !== "repoExcludes", rule.tagDecoration !== "excludes"];
  return (repository, tag) => matchesRepository(repository) === wantsRepository && matchesTag(tag) === wantsTag;
}

/** Nothing matches a pattern that is not well formed. */
const never = () => false;
