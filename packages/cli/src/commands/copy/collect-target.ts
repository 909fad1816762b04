import { TcrApiError } from "@tcrkit/client/core";
import { describeImmutableTagRules } from "@tcrkit/client/operations/namespace";
import type { Registry, TcrImageInfo } from "@tcrkit/client/types";
import type { Api } from "../../api/connect.js";
import { createImmutability } from "../../api/inventory/immutability.js";
import { createLimit, type Lists } from "../../api/inventory/lists.js";
import { splitPath } from "../../api/inventory/place.js";
import { groupTags } from "../../api/inventory/repository-tags.js";
import type { OciRepository } from "../../api/oci/repository.js";
import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { TargetFacts, TargetName } from "./plan.js";
import type { Side } from "./sides.js";

export interface TargetDeps {
  readonly api: Pick<Api, "invoke">;
  readonly lists: Lists;
  /** A repository of the target, read by the registry's protocol. */
  readonly open: (path: string) => Promise<OciRepository>;
}

/**
 * What the target has of the names that are to be given.
 *
 * @throws CommandError for a namespace that is not there.
 */
export async function collectTarget(
  target: Side,
  names: readonly TargetName[],
  { api, lists, open }: TargetDeps,
): Promise<TargetFacts> {
  const { instance } = target;
  if (instance === undefined) return { digestOf: await readDigests(names, open), isImmutable: () => false };
  if (names.length === 0) return { digestOf: () => undefined, isImmutable: () => false };
  await assertNamespaces(target, instance, names, lists);
  const [{ Rules }, digestOf] = await Promise.all([
    api.invoke(describeImmutableTagRules, { RegistryId: instance.RegistryId }, { region: instance.RegionName }),
    listDigests(instance, names, lists),
  ]);
  const isHeld = createImmutability(Rules ?? []);
  return {
    digestOf,
    isImmutable: ({ repository: path, tag }) => {
      const { namespace, repository } = splitPath(path);
      return isHeld(namespace, repository, tag);
    },
  };
}

async function assertNamespaces(
  { name }: Side,
  instance: Registry,
  names: readonly TargetName[],
  lists: Lists,
): Promise<void> {
  const there = new Set((await lists.namespaces(instance)).map(({ Name }) => Name));
  const wanted = new Set(names.map(({ repository }) => splitPath(repository).namespace));
  const missing = [...wanted].filter((namespace) => !there.has(namespace));
  if (missing.length === 0) return;
  throw new CommandError(
    messages.noNamespaces(name, missing),
    exitCodes.notFound,
    missing.map((namespace) => messages.create(instance, namespace)),
  );
}

/** From the lists of the repositories; a single tag is looked for by its name. */
async function listDigests(
  instance: Registry,
  names: readonly TargetName[],
  lists: Lists,
): Promise<TargetFacts["digestOf"]> {
  const digests = new Map<string, string>();
  await Promise.all(
    groupTags(names, ({ repository }) => repository).map(async ([first, ...more]) => {
      const { repository: path, tag: onlyTag } = first;
      const { namespace, repository } = splitPath(path);
      const only = more.length > 0 ? undefined : ({ ImageVersion: onlyTag, ExactMatch: true } as const);
      const tags = await lists.tags(instance, namespace, repository, only).catch(noneIfMissing);
      for (const { ImageVersion: tag, Digest } of tags) digests.set(keyOf({ repository: path, tag }), Digest);
    }),
  );
  return (name) => digests.get(keyOf(name));
}

/** A repository that is not there is made by the first image. */
function noneIfMissing(error: unknown): readonly TcrImageInfo[] {
  if (error instanceof TcrApiError && error.category === "not-found") return [];
  throw error;
}

const requestsAtOnce = 4;

async function readDigests(names: readonly TargetName[], open: TargetDeps["open"]): Promise<TargetFacts["digestOf"]> {
  const limit = createLimit(requestsAtOnce);
  const digests = new Map(
    await Promise.all(
      names.map((name) =>
        limit(async () => [keyOf(name), await (await open(name.repository)).digestOf(name.tag)] as const),
      ),
    ),
  );
  return (name) => digests.get(keyOf(name));
}

function keyOf({ repository, tag }: TargetName): string {
  return `${repository}:${tag}`;
}

const messages = {
  noNamespaces: (name: string, missing: readonly string[]): string =>
    printable(`${name} has no namespace ${missing.join(", ")}.`),
  create: ({ RegistryId }: Registry, namespace: string): string =>
    printable(`Next: tcr create-namespace --registry-id ${RegistryId} --namespace-name ${namespace} --no-is-public`),
};
