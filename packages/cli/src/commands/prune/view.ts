import type { Described, TableView } from "../../present/table/view.js";
import { countText, sizeText, spanText } from "../../present/units.js";
import { printable } from "../../shell/printable.js";
import type { KeepReason, Plan, PlannedImage } from "./plan.js";

/** A plan and what became of it, described as the API describes its answers: so every form of output can write it. */
export const pruning: Described = {
  name: "prune",
  output: [
    { name: "Images", type: "Image", list: 1 },
    { name: "FreedBytes", type: "Integer" },
    { name: "DeletedTags", type: "Integer" },
  ],
  shapes: {
    Image: [
      { name: "Path", type: "String" },
      { name: "Tags", type: "String", list: 1 },
      { name: "Size", type: "Integer" },
      { name: "UpdatedAt", type: "Timestamp" },
      { name: "Action", type: "String", values: ["delete", "keep"] },
      { name: "Reason", type: "String" },
    ],
  },
};

/** What became of a plan, so far. */
export interface Outcome {
  deletedTags: number;
}

/** The plan as data, with what was carried out of it. */
export function pruneData(registryId: string, { images, freedBytes }: Plan, { deletedTags }: Outcome): object {
  return {
    Images: images.map((image) => ({
      Path: `${registryId}/${image.namespace}/${image.repository}@${image.digest}`,
      Tags: image.tags,
      Size: image.size,
      UpdatedAt: image.updatedAtMs === undefined ? "" : new Date(image.updatedAtMs).toISOString(),
      Action: image.keptFor === undefined ? "delete" : "keep",
      Reason: image.keptFor === undefined ? "" : reasonText(image.keptFor),
    })),
    FreedBytes: freedBytes,
    DeletedTags: deletedTags,
  };
}

/** What goes, and what would go were it not for one of its tags. Images that stay for their age are in the summary alone. */
export function pruneTable({ images }: Plan, nowMs: number): TableView {
  const { repository, tags, size, changed, image, outcome } = messages.columns;
  return {
    columns: [
      { name: repository, worth: 0 },
      { name: tags, worth: 0 },
      { name: size, worth: 2, isNumber: true },
      { name: changed, worth: 3 },
      { name: image, worth: 4 },
      { name: outcome, worth: 1 },
    ],
    rows: images
      .filter(isShown)
      .map((one) => [
        printable(`${one.namespace}/${one.repository}`),
        printable(one.tags.join(", ")),
        sizeText(one.size),
        one.updatedAtMs === undefined ? "-" : messages.ago(spanText(nowMs - one.updatedAtMs)),
        printable(one.digest.slice(0, "sha256:".length + 12)),
        one.keptFor === undefined ? messages.goes : messages.stays(reasonText(one.keptFor)),
      ]),
  };
}

/** What the plan comes to, in a line or two. */
export function summaryOf({ images, freedBytes }: Plan): readonly string[] {
  const going = images.filter(({ keptFor }) => keptFor === undefined);
  const staying = images.length - going.length;
  return [
    ...(going.length === 0 ? [messages.nothing] : [messages.going(countsOf(going), sizeText(freedBytes))]),
    ...(staying === 0 ? [] : [messages.staying(staying, reasonsOf(images))]),
  ];
}

/** `28 tags of 20 images in 3 repositories` */
export function countsOf(images: readonly PlannedImage[]): string {
  const tags = images.reduce((sum, image) => sum + image.tags.length, 0);
  const repositories = new Set(images.map(({ namespace, repository }) => `${namespace}/${repository}`)).size;
  return `${countText(tags, "tag")} of ${countText(images.length, "image")} in ${countText(repositories, "repository")}`;
}

function isShown({ keptFor }: PlannedImage): boolean {
  return keptFor === undefined || (keptFor.kind !== "last" && keptFor.kind !== "young");
}

function reasonText(reason: KeepReason): string {
  return "tag" in reason ? `${reason.tag} ${messages.reasons[reason.kind]}` : messages.reasons[reason.kind];
}

function reasonsOf(images: readonly PlannedImage[]): string {
  const counts = new Map<KeepReason["kind"], number>();
  for (const { keptFor } of images) {
    if (keptFor !== undefined) counts.set(keptFor.kind, (counts.get(keptFor.kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => messages.summaries[kind](count)).join(", ");
}

const messages = {
  columns: {
    repository: "Repository",
    tags: "Tags",
    size: "Size",
    changed: "Changed",
    image: "Image",
    outcome: "Outcome",
  },
  ago: (span: string): string => `${span} ago`,
  goes: "goes",
  stays: (reason: string): string => `stays: ${reason}`,
  nothing: "To go: nothing.",
  going: (counts: string, size: string): string => `To go: ${counts}, which frees up to ${size}.`,
  staying: (count: number, reasons: string): string => `To stay: ${countText(count, "image")}, ${reasons}.`,
  reasons: {
    last: "among the last",
    young: "not old enough",
    "no time": "its age is not known",
    immutable: "is immutable",
    "not chosen": "is not to go",
  } satisfies Record<KeepReason["kind"], string>,
  summaries: {
    last: (count) => `${count} among the last`,
    young: (count) => `${count} not old enough`,
    "no time": (count) => `${count} of unknown age`,
    immutable: (count) => `${count} for an immutable tag`,
    "not chosen": (count) => `${count} for a tag that is not to go`,
  } satisfies Record<KeepReason["kind"], (count: number) => string>,
};
