import { groupTags } from "../../api/inventory/repository-tags.js";

/** A tag as it is judged. */
export interface TagFacts {
  readonly name: string;
  readonly digest: string;
  /** Bytes of the whole image. */
  readonly size: number;
  /** Undefined where the server told no time that we know. */
  readonly updatedAtMs: number | undefined;
}

export interface RepositoryFacts {
  readonly namespace: string;
  /** Without its namespace. */
  readonly repository: string;
  readonly tags: readonly TagFacts[];
}

/** What is deleted: what every one of them gives up. */
export interface Criteria {
  /** So many of the images that are chosen stay in each repository: those changed last. */
  readonly keepLast: number;
  /** Only what was changed before this moment goes. */
  readonly beforeMs: number;
  readonly isChosen: (tag: string) => boolean;
  readonly isImmutable: (namespace: string, repository: string, tag: string) => boolean;
}

/** Why an image stays of which a tag is chosen. */
export type KeepReason =
  | { readonly kind: "last" | "young" | "no time" }
  | { readonly kind: "immutable" | "not chosen"; readonly tag: string };

/** An image of a repository, with all of its tags, and what becomes of it. */
export interface PlannedImage {
  readonly namespace: string;
  readonly repository: string;
  readonly digest: string;
  readonly size: number;
  /** When the last of its tags was changed. */
  readonly updatedAtMs: number | undefined;
  readonly tags: readonly string[];
  /** Undefined: it goes. */
  readonly keptFor: KeepReason | undefined;
}

export interface Plan {
  /** Images of which a tag is chosen, repository by repository; those changed last come first. */
  readonly images: readonly PlannedImage[];
  /** Of the images that go, each counted once, however many repositories have it; one that stays in a repository is not counted. */
  readonly freedBytes: number;
}

/**
 * What goes and what stays. The unit is the image: to delete one of its tags takes the others with it, so one that a tag keeps is kept with
 * all of them.
 */
export function planPrune(repositories: readonly RepositoryFacts[], criteria: Criteria): Plan {
  const stays = new Set<string>();
  const freed = new Map<string, number>();
  const images = repositories.flatMap((repository) => planRepository(repository, criteria));
  for (const { digest, size, keptFor } of images) if (keptFor === undefined) freed.set(digest, size);
  const going = new Set(images.filter(({ keptFor }) => keptFor === undefined).map(placeOf));
  for (const { tags, ...place } of repositories) {
    for (const { digest } of tags) if (!going.has(placeOf({ ...place, digest }))) stays.add(digest);
  }
  for (const digest of stays) freed.delete(digest);
  return { images, freedBytes: [...freed.values()].reduce((sum, size) => sum + size, 0) };
}

function placeOf({ namespace, repository, digest }: Pick<PlannedImage, "namespace" | "repository" | "digest">): string {
  return `${namespace}/${repository}@${digest}`;
}

function planRepository({ namespace, repository, tags }: RepositoryFacts, criteria: Criteria): PlannedImage[] {
  return groupTags(tags, ({ digest }) => digest)
    .filter((image) => image.some(({ name }) => criteria.isChosen(name)))
    .map((image) => ({ image, updatedAtMs: lastChange(image) }))
    .sort((left, right) => Number(right.updatedAtMs ?? Infinity) - Number(left.updatedAtMs ?? Infinity))
    .map(({ image, updatedAtMs }, place) => ({
      namespace,
      repository,
      digest: image[0].digest,
      size: image[0].size,
      updatedAtMs,
      tags: image.map(({ name }) => name),
      keptFor:
        reasonOfAge(place, updatedAtMs, criteria) ??
        reasonOfTags(image, ({ name }) => criteria.isImmutable(namespace, repository, name), criteria),
    }));
}

type Image = readonly [TagFacts, ...TagFacts[]];

/** Undefined where one of its tags has no time: that may be the youngest of all. */
function lastChange(image: Image): number | undefined {
  const times = image.flatMap(({ updatedAtMs }) => (updatedAtMs === undefined ? [] : [updatedAtMs]));
  return times.length < image.length ? undefined : times.reduce((last, time) => Math.max(last, time));
}

function reasonOfAge(place: number, updatedAtMs: number | undefined, { keepLast, beforeMs }: Criteria) {
  if (place < keepLast) return { kind: "last" } as const;
  if (beforeMs === Infinity) return undefined;
  if (updatedAtMs === undefined) return { kind: "no time" } as const;
  return updatedAtMs < beforeMs ? undefined : ({ kind: "young" } as const);
}

function reasonOfTags(image: Image, isImmutable: (tag: TagFacts) => boolean, { isChosen }: Criteria) {
  const immutable = image.find(isImmutable);
  if (immutable !== undefined) return { kind: "immutable", tag: immutable.name } as const;
  const other = image.find(({ name }) => !isChosen(name));
  return other === undefined ? undefined : ({ kind: "not chosen", tag: other.name } as const);
}
