import type { Fault } from "../fault.js";
import { type Change, diffStructures } from "../release/diff.js";
import { formatChange } from "../release/format-change.js";
import { structureOfSpec } from "../release/structure-of-spec.js";
import type { ReleaseFile } from "../spec-files.js";
import type { LintContext, Rule } from "./rule.js";

/**
 * The spec differs from the newest description in history/ only where a later release says so,
 * or where a note of kind `disagreement` explains it.
 */
export const checkHistory: Rule = (context) => {
  const newest = context.spec.history.at(-1);
  if (newest === undefined) return [];
  const later = context.spec.releases.json.releases.filter(({ date }) => date > newest.json.date);
  return diffStructures(newest.json, structureOfSpec(context.spec))
    .filter((change) => !context.broken.has(holderOf(change)))
    .filter((change) => !isReleased(change, later) && !isNoted(change, context))
    .map((change) => faultOf(change, newest.file, context));
};

function isReleased(change: Change, releases: readonly ReleaseFile[]): boolean {
  return releases.some((release) => namesIn(release, change)?.includes(nameOf(change)) === true);
}

/** The names that a release gives for this kind of change. */
function namesIn(release: ReleaseFile, change: Change): readonly string[] | undefined {
  switch (change.kind) {
    case "action-added":
      return release.newActions;
    case "action-removed":
      return release.deletedActions;
    case "action-deprecated":
    case "action-undeprecated":
      return undefined;
    case "type-added":
      return release.newTypes;
    case "type-removed":
      return release.deletedTypes;
    case "member-added":
    case "member-removed":
    case "member-changed":
      return membersIn(release, change);
  }
}

function nameOf(change: Change): string {
  return "member" in change ? change.member.name : change.name;
}

type MemberChange = Extract<Change, { kind: "member-added" | "member-removed" | "member-changed" }>;

const lists = {
  "member-added": { input: "newInputs", output: "newOutputs", members: "newMembers" },
  "member-removed": { input: "deletedInputs", output: "deletedOutputs", members: "deletedMembers" },
  "member-changed": { input: "modifiedInputs", output: "modifiedOutputs", members: "modifiedMembers" },
} as const;

function membersIn(release: ReleaseFile, { kind, owner }: MemberChange): readonly string[] | undefined {
  if (owner.kind === "type") return release.modifiedTypes?.[owner.name]?.[lists[kind].members];
  return release.modifiedActions?.[owner.name]?.[lists[kind][owner.side]];
}

function isNoted(change: Change, { actions, types }: LintContext): boolean {
  const notes = (actions.get(holderOf(change)) ?? types.get(holderOf(change)))?.notes ?? [];
  const paths = pathsOf(change);
  return notes.some((note) => note.kind === "disagreement" && paths.includes(note.path));
}

/** Where the change is, the most exact path first: a note at any of them explains it. */
function pathsOf(change: Change): string[] {
  if (change.kind === "action-deprecated" || change.kind === "action-undeprecated") return ["deprecated"];
  if (!("owner" in change)) return [];
  const list = change.owner.kind === "action" ? change.owner.side : "members";
  return change.kind === "member-changed"
    ? [`${list}.${change.name}.${change.field}`, `${list}.${change.name}`]
    : [`${list}.${change.member.name}`, list];
}

/** The action or type whose file shows the change. */
function holderOf(change: Change): string {
  return "owner" in change ? change.owner.name : change.name;
}

function faultOf(change: Change, historyFile: string, { spec }: LintContext): Fault {
  const file = [...spec.actions, ...spec.types].find(({ json }) => json.name === holderOf(change))?.file;
  return {
    file: file ?? spec.releases.file,
    path: pathsOf(change)[0] ?? "",
    found: `a difference from ${historyFile}: ${formatChange(change)}`,
    expected: "a later release that says so, or a note of kind disagreement",
  };
}
