import type { Side } from "./sides.js";
import { isOneRepository } from "./sides.js";

/** An image of the source by one of its tags. */
export interface SourceImage {
  /** `team/web` */
  readonly repository: string;
  /** Undefined for one that was named by its digest, and has no tag. */
  readonly tag: string | undefined;
  readonly digest: string;
  /** Bytes of the whole image. */
  readonly size: number;
}

export interface TargetName {
  readonly repository: string;
  readonly tag: string;
}

/** What is there at the target. */
export interface TargetFacts {
  /** The digest that a tag has now; undefined where it is free. */
  readonly digestOf: (name: TargetName) => string | undefined;
  readonly isImmutable: (name: TargetName) => boolean;
}

/** What becomes of a tag at the target: it is new, it gets another image, it has this one already, or it may not be changed. */
export type CopyAction = "copy" | "overwrite" | "keep" | "refuse";

export interface PlannedCopy {
  readonly from: SourceImage;
  readonly to: TargetName;
  readonly action: CopyAction;
  /** The digest that the tag has at the target, where it is another one. */
  readonly replaced: string | undefined;
}

/** What is to be done for each image, in the order of the source. */
export function planCopy(
  images: readonly SourceImage[],
  nameOf: (image: SourceImage) => TargetName,
  target: TargetFacts,
): readonly PlannedCopy[] {
  return images.map((from) => {
    const to = nameOf(from);
    const there = target.digestOf(to);
    if (there === undefined) return { from, to, action: "copy", replaced: undefined };
    if (there === from.digest) return { from, to, action: "keep", replaced: undefined };
    return { from, to, action: target.isImmutable(to) ? "refuse" : "overwrite", replaced: there };
  });
}

/** Whether something is done for a copy of the plan. */
export function isChange({ action }: PlannedCopy): boolean {
  return action === "copy" || action === "overwrite";
}

/** How images are called at the target: what it does not say stays as at the source. */
export function createNaming(
  source: Side,
  target: Side,
): (image: Pick<SourceImage, "repository" | "tag">) => TargetName {
  const repositoryOf = createPathNaming(source, target);
  return ({ repository, tag }) => ({ repository: repositoryOf(repository), tag: target.tag ?? tag ?? "" });
}

function createPathNaming(source: Side, { path, instance }: Side): (repository: string) => string {
  if (path === undefined) return (repository) => repository;
  const isWhole = instance === undefined ? isOneRepository(source) : path.includes("/");
  return isWhole ? () => path : (repository) => `${path}/${withoutFirst(repository)}`;
}

/** Without its namespace, where it has one. */
function withoutFirst(repository: string): string {
  return repository.slice(repository.indexOf("/") + 1);
}
