import { duplicateImage } from "@tcrkit/client/operations/image-repository";
import type { Registry } from "@tcrkit/client/types";
import type { Api } from "../../api/connect.js";
import { createLimit, type Lists } from "../../api/inventory/lists.js";
import { splitPath } from "../../api/inventory/place.js";
import { groupTags } from "../../api/inventory/repository-tags.js";
import { CommandError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { PlannedCopy } from "./plan.js";
import type { Registries } from "./registries.js";
import type { Sides } from "./sides.js";
import { createTransfer, type Traffic } from "./transfer.js";

/** What became of a plan, so far. */
export interface Outcome extends Traffic {
  copiedTags: number;
}

export interface ApplyDeps {
  readonly api: Pick<Api, "invoke">;
  readonly lists: Lists;
  readonly registries: Registries;
  /** Counts what is done. */
  readonly outcome: Outcome;
  /** Called whenever it has changed. */
  readonly onProgress: () => void;
}

/** Carries out the changes of a plan. What a failure or an interruption ends is done by the next run: tags that are there need nothing. */
export async function applyCopy(changes: readonly PlannedCopy[], sides: Sides, deps: ApplyDeps): Promise<void> {
  const { source, isWithin } = sides;
  // The API copies by tags alone.
  const isByApi = ({ from }: PlannedCopy) => isWithin && from.tag !== undefined;
  if (source.instance !== undefined) await duplicateAll(changes.filter(isByApi), source.instance, deps);
  await transferAll(
    changes.filter((change) => !isByApi(change)),
    sides,
    deps,
  );
}

async function duplicateAll(changes: readonly PlannedCopy[], instance: Registry, deps: ApplyDeps): Promise<void> {
  for (const change of changes) {
    await duplicate(change, instance, deps);
    deps.outcome.copiedTags++;
    deps.onProgress();
  }
}

/** @throws CommandError where the tag of the source has another image than when it was planned. */
async function duplicate(
  { from, to, action }: PlannedCopy,
  instance: Registry,
  { api, lists }: Pick<ApplyDeps, "api" | "lists">,
): Promise<void> {
  const [source, target] = [splitPath(from.repository), splitPath(to.repository)];
  const input = {
    RegistryId: instance.RegistryId,
    SourceNamespace: source.namespace,
    SourceRepo: source.repository,
    SourceReference: from.tag ?? "",
    DestinationNamespace: target.namespace,
    DestinationRepo: target.repository,
    DestinationTag: to.tag,
    ...(action === "overwrite" ? { Override: true } : {}),
  };
  await api.invoke(duplicateImage, input, { region: instance.RegionName });
  const only = { ImageVersion: to.tag, ExactMatch: true } as const;
  const [made] = await lists.tags(instance, target.namespace, target.repository, only);
  if (made === undefined || made.Digest === from.digest) return;
  throw new CommandError(messages.moved(from, to, made.Digest), exitCodes.refused, [messages.planAgain]);
}

const imagesAtOnce = 3;

async function transferAll(
  changes: readonly PlannedCopy[],
  { source, target }: Sides,
  { registries, outcome, onProgress }: ApplyDeps,
): Promise<void> {
  if (changes.length === 0) return;
  const transfer = createTransfer(
    await registries.registry(source),
    await registries.registry(target),
    outcome,
    onProgress,
  );
  const limit = createLimit(imagesAtOnce);
  // Tags of one image that go to one repository are copied together.
  const images = groupTags(changes, ({ from, to }) => `${from.repository}@${from.digest} ${to.repository}`);
  await Promise.all(
    images.map((image) =>
      limit(async () => {
        const [{ from, to }] = image;
        const repositories = await Promise.all([
          registries.repository(source, from.repository, "source"),
          registries.repository(target, to.repository, "target"),
        ]);
        const tags = image.map(({ to: { tag } }) => tag);
        await transfer.copyImage(...repositories, from.digest, tags);
        outcome.copiedTags += tags.length;
        onProgress();
      }),
    ),
  );
}

const messages = {
  moved: (from: PlannedCopy["from"], to: PlannedCopy["to"], found: string): string =>
    printable(
      `${from.repository}:${from.tag} was pushed anew meanwhile: ${to.repository}:${to.tag} is ${found} now, planned was ${from.digest}.`,
    ),
  planAgain: "Next: the same again makes a new plan",
};
