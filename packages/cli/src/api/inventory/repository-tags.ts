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

/** The tags of each image, in the order of its first one. */
export function groupByImage<Tag>(
  tags: readonly Tag[],
  digestOf: (tag: Tag) => string,
): readonly (readonly [Tag, ...Tag[]])[] {
  const images = new Map<string, [Tag, ...Tag[]]>();
  for (const tag of tags) {
    const image = images.get(digestOf(tag));
    if (image === undefined) images.set(digestOf(tag), [tag]);
    else image.push(tag);
  }
  return [...images.values()];
}
