import { describeImmutableTagRules } from "@tcrkit/client/operations/namespace";
import type { Registry, TcrImageInfo } from "@tcrkit/client/types";
import type { Api } from "../../api/connect.js";
import { createGlob } from "../../api/inventory/glob.js";
import { createImmutability } from "../../api/inventory/immutability.js";
import type { Lists } from "../../api/inventory/lists.js";
import { readRepositoryTags } from "../../api/inventory/repository-tags.js";
import { parseTime } from "../../present/time.js";
import type { Criteria, RepositoryFacts } from "./plan.js";
import type { PruneRequest } from "./read-request.js";

/** What is known of a place before anything in it is changed. */
export interface Collected extends Pick<Criteria, "isImmutable"> {
  readonly repositories: readonly RepositoryFacts[];
}

/** Reads every repository of a place with all of its tags, and the rules by which tags stay. */
export async function collect(
  { namespace = "**", repository = "**" }: Pick<PruneRequest, "namespace" | "repository">,
  instance: Registry,
  lists: Lists,
  { invoke }: Pick<Api, "invoke">,
): Promise<Collected> {
  const [isNamespace, isRepository] = [createGlob(namespace), createGlob(repository)];
  const [{ Rules }, found] = await Promise.all([
    invoke(describeImmutableTagRules, { RegistryId: instance.RegistryId }, { region: instance.RegionName }),
    readRepositoryTags(instance, lists, (name) => isNamespace(name.namespace) && isRepository(name.repository)),
  ]);
  const repositories = found.map(({ tags, ...name }) => ({ ...name, tags: tags.map(factsOf) }));
  return { repositories, isImmutable: createImmutability(Rules ?? []) };
}

function factsOf({ ImageVersion, Digest, Size, UpdateTime }: TcrImageInfo) {
  return { name: ImageVersion, digest: Digest, size: Number(Size), updatedAtMs: parseTime(UpdateTime) };
}
