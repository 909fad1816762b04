import type { Answer } from "../../parse/value.js";
import type { TableView } from "../../present/table/view.js";
import { countText, sizeText } from "../../present/units.js";
import { printable } from "../../shell/printable.js";
import type { Outcome } from "./apply.js";
import { type CopyAction, isChange, type PlannedCopy } from "./plan.js";
import type { Side, Sides } from "./sides.js";

/** A plan and what became of it, described as the API describes its answers: so every form of output can write it. */
export const copying: Answer = {
  name: "copy",
  output: [
    { name: "Images", type: "Image", list: 1 },
    { name: "CopiedTags", type: "Integer" },
    { name: "SentBytes", type: "Integer" },
    { name: "SentBlobs", type: "Integer" },
    { name: "MountedBlobs", type: "Integer" },
    { name: "PresentBlobs", type: "Integer" },
  ],
  shapes: {
    Image: [
      { name: "Source", type: "String" },
      { name: "Target", type: "String" },
      { name: "Digest", type: "String" },
      { name: "Size", type: "Integer" },
      { name: "Action", type: "String", values: ["copy", "overwrite", "keep", "refuse"] },
      { name: "Reason", type: "String" },
    ],
  },
};

/** The plan as data, with what was carried out of it. */
export function copyData(plan: readonly PlannedCopy[], { source, target }: Sides, outcome: Outcome): object {
  const { copiedTags, sentBytes, sentBlobs, mountedBlobs, presentBlobs } = outcome;
  return {
    Images: plan.map((one) => ({
      Source: `${idOf(source)}/${sourceText(one)}`,
      Target: `${idOf(target)}/${targetText(one)}`,
      Digest: one.from.digest,
      Size: one.from.size,
      Action: one.action,
      Reason: reasonOf(one),
    })),
    CopiedTags: copiedTags,
    SentBytes: sentBytes,
    SentBlobs: sentBlobs,
    MountedBlobs: mountedBlobs,
    PresentBlobs: presentBlobs,
  };
}

/** What changes, and what is refused. Tags that are up to date are in the summary alone. */
export function copyTable(plan: readonly PlannedCopy[]): TableView {
  const { source, target, size, image, outcome } = messages.columns;
  return {
    columns: [
      { name: source, worth: 0 },
      { name: target, worth: 0 },
      { name: size, worth: 2, isNumber: true },
      { name: image, worth: 3 },
      { name: outcome, worth: 1 },
    ],
    rows: plan
      .filter(({ action }) => action !== "keep")
      .map((one) => [
        printable(sourceText(one)),
        printable(targetText(one)),
        sizeText(one.from.size),
        short(one.from.digest),
        messages.outcomes[one.action](one),
      ]),
  };
}

/** What the plan comes to, in a few lines. */
export function summaryOf(plan: readonly PlannedCopy[], sides: Sides): readonly string[] {
  const count = (wanted: CopyAction) => plan.filter(({ action }) => action === wanted).length;
  const changes = plan.filter(isChange);
  const overwriting = overwritingText(changes);
  const [kept, refused] = [count("keep"), count("refuse")];
  return [
    messages.way(sides),
    changes.length === 0
      ? messages.nothing
      : messages.going(countsOf(changes), sides.isWithin ? undefined : sizeText(sizeOf(changes))),
    ...(overwriting === undefined ? [] : [overwriting]),
    ...(kept === 0 ? [] : [messages.kept(kept)]),
    ...(refused === 0 ? [] : [messages.refused(refused)]),
  ];
}

/** `3 tags of 2 images` */
export function countsOf(changes: readonly PlannedCopy[]): string {
  const images = new Set(changes.map(({ from }) => from.digest)).size;
  return `${countText(changes.length, "tag")} of ${countText(images, "image")}`;
}

/** How many tags get another image; undefined for none. */
export function overwritingText(changes: readonly PlannedCopy[]): string | undefined {
  const count = changes.filter(({ action }) => action === "overwrite").length;
  return count === 0 ? undefined : messages.overwriting(count);
}

/** What was carried out: `Copied 4 tags: 2 blobs sent (34.0 MB), 5 there before.` */
export function doneText({ copiedTags, sentBytes, sentBlobs, mountedBlobs, presentBlobs }: Outcome): string {
  const parts = [
    ...(sentBlobs === 0 ? [] : [messages.sent(countText(sentBlobs, "blob"), sizeText(sentBytes))]),
    ...(mountedBlobs === 0 ? [] : [messages.mounted(mountedBlobs)]),
    ...(presentBlobs === 0 ? [] : [messages.present(presentBlobs)]),
  ];
  const copied = messages.copied(countText(copiedTags, "tag"));
  return `${[copied, ...(parts.length === 0 ? [] : [parts.join(", ")])].join(": ")}.`;
}

/** `my-registry (ap-guangzhou)` */
export function sideText({ name, instance }: Side): string {
  return printable(instance === undefined ? name : `${name} (${instance.RegionName})`);
}

/** Of images that several tags have, each once. */
function sizeOf(changes: readonly PlannedCopy[]): number {
  const sizes = new Map(changes.map(({ from }) => [from.digest, from.size]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

function idOf({ instance, name }: Side): string {
  return instance?.RegistryId ?? name;
}

function sourceText({ from: { repository, tag, digest } }: PlannedCopy): string {
  return tag === undefined ? `${repository}@${digest}` : `${repository}:${tag}`;
}

function targetText({ to: { repository, tag } }: PlannedCopy): string {
  return `${repository}:${tag}`;
}

function reasonOf({ action, replaced }: PlannedCopy): string {
  if (action === "keep") return messages.reasons.keep;
  if (action === "refuse") return messages.reasons.refuse;
  return replaced === undefined ? "" : messages.reasons.replaces(replaced);
}

function short(digest: string): string {
  return printable(digest.slice(0, digest.indexOf(":") + 13));
}

const messages = {
  columns: { source: "Source", target: "Target", size: "Size", image: "Image", outcome: "Outcome" },
  outcomes: {
    copy: () => "is new",
    overwrite: ({ replaced = "" }) => `overwrites ${short(replaced)}`,
    keep: () => "is up to date",
    refuse: ({ to }) => printable(`refused: ${to.tag} is immutable`),
  } satisfies Record<CopyAction, (one: PlannedCopy) => string>,
  reasons: {
    keep: "the target has this image",
    refuse: "the tag is immutable at the target",
    replaces: (digest: string): string => `replaces ${digest}`,
  },
  way: ({ source, target, isWithin }: Sides): string =>
    isWithin
      ? `Within ${sideText(source)}, by DuplicateImage.`
      : `From ${sideText(source)} to ${sideText(target)}, by the registries' own protocol.`,
  nothing: "To copy: nothing.",
  going: (counts: string, size: string | undefined): string =>
    size === undefined ? `To copy: ${counts}.` : `To copy: ${counts}; ${size} at most are sent.`,
  overwriting: (count: number): string => `This overwrites ${countText(count, "tag")}.`,
  kept: (count: number): string => `Up to date: ${countText(count, "tag")}.`,
  refused: (count: number): string => `Refused: ${countText(count, "tag")}, immutable at the target.`,
  copied: (tags: string): string => `Copied ${tags}`,
  sent: (blobs: string, size: string): string => `${blobs} sent (${size})`,
  mounted: (count: number): string => `${count} mounted`,
  present: (count: number): string => `${count} there before`,
};
