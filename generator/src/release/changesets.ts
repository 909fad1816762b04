import { createHash } from "node:crypto";
import { type ApiChange, isWording, noticedIn } from "./api-change.js";
import { describeChange, describeUses } from "./describe-change.js";
import type { PackageBump } from "./next-version.js";
import type { Severity } from "./severity.js";

/** A file of `.changeset/`. */
export interface Changeset {
  /** Name of the file: `api-release-13-client.md`. */
  readonly file: string;
  readonly text: string;
}

/** What changesets are made of. */
export interface ChangesetSource {
  readonly changes: readonly ApiChange[];
  readonly bumps: readonly PackageBump[];
  /** Names on npm by folder. */
  readonly npmNames: Readonly<Partial<Record<string, string>>>;
  /** Number of the release that the changes follow; undefined where they only correct the spec. */
  readonly release: number | undefined;
}

/** One changeset for each package that changes reach. The same changes have the same names and texts. */
export function createChangesets({ changes, bumps, npmNames, release }: ChangesetSource): Changeset[] {
  const id = release === undefined ? hashOf(changes) : `release-${release}`;
  return bumps.map((bump) => {
    const own = noticedIn(bump.package, changes);
    const npmName = npmNames[bump.package];
    if (npmName === undefined) throw new Error(`packages/${bump.package} has no name for its changeset.`);
    const head = ["---", `"${npmName}": ${bump.bump}`, "---", ""];
    return { file: `api-${id}-${bump.package}.md`, text: [...head, ...bodyLines(own, release), ""].join("\n") };
  });
}

function hashOf(changes: readonly ApiChange[]): string {
  const told = changes.map(({ kind, place, severity, from, to }) => [kind, place, severity, from, to]);
  return createHash("sha256").update(JSON.stringify(told)).digest("hex").slice(0, 8);
}

function bodyLines(changes: readonly ApiChange[], release: number | undefined): string[] {
  const [worded, told] = [changes.filter(isWording), changes.filter((change) => !isWording(change))];
  const goal = release === undefined ? "Correct what is said of the API" : `Follow release ${release} of the API`;
  return [
    `${goal}: ${summaryOf(told, worded.length)}.`,
    ...(["breaking", "feature", "patch"] as const).flatMap((severity) => listed(severity, told)),
  ];
}

function summaryOf(told: readonly ApiChange[], words: number): string {
  const counts = (["breaking", "feature", "patch"] as const).flatMap((severity) => {
    const n = told.filter((change) => change.severity === severity).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? nouns[severity] : plurals[severity]}`];
  });
  const texts = words === 0 ? [] : [`${words} ${words === 1 ? "text" : "texts"} reworded`];
  return [...counts, ...texts].join(", ");
}

const nouns = { breaking: "breaking change", feature: "feature", patch: "small change" } as const;
const plurals = { breaking: "breaking changes", feature: "features", patch: "small changes" } as const;
const titles = { breaking: "Breaking:", feature: "New:", patch: "Also:" } as const;

function listed(severity: Severity, changes: readonly ApiChange[]): string[] {
  const some = changes.filter((change) => change.severity === severity);
  return some.length === 0 ? [] : ["", titles[severity], "", ...some.map(changeLine)];
}

function changeLine(change: ApiChange): string {
  const renamed =
    change.perhapsRenamed === undefined || !change.kind.endsWith("-removed")
      ? ""
      : `; see \`${change.perhapsRenamed}\``;
  const uses = describeUses(change);
  return `- \`${change.place}\`: ${describeChange(change)}${uses === "" ? "" : `, ${uses}`}${renamed}`;
}
