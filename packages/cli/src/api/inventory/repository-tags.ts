import type { Registry, TcrImageInfo } from "@tcrkit/client/types";
import type { Lists } from "./lists.js";
import { withoutNamespace } from "./walk.js";

export interface RepositoryName {
  readonly namespace: string;
  /** Without its namespace. */
  readonly repository: string;
}

/** Reads every repository of an instance that is wanted, with all of its tags. `namespace` spares the others where it is known. */
export async function readRepositoryTags(
  instance: Registry,
  lists: Lists,
  isWanted: (name: RepositoryName) => boolean,
  namespace?: string,
): Promise<readonly (RepositoryName & { readonly tags: readonly TcrImageInfo[] })[]> {
  const names = (await lists.repositories(instance, namespace))
    .map(({ Namespace, Name }) => ({ namespace: Namespace, repository: withoutNamespace(Name, Namespace) }))
    .filter(isWanted);
  return Promise.all(
    names.map(async (name) => ({ ...name, tags: await lists.tags(instance, name.namespace, name.repository) })),
  );
}

/** Tags, or what is planned for them, by what several have in common, such as their image: in the order of the first of each. */
export function groupTags<Tag>(
  tags: readonly Tag[],
  keyOf: (tag: Tag) => string,
): readonly (readonly [Tag, ...Tag[]])[] {
  const groups = new Map<string, [Tag, ...Tag[]]>();
  for (const tag of tags) {
    const group = groups.get(keyOf(tag));
    if (group === undefined) groups.set(keyOf(tag), [tag]);
    else group.push(tag);
  }
  return [...groups.values()];
}
