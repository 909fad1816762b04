import { expect, test } from "vitest";
import { loadSpec } from "../src/load.js";
import { type Change, diffStructures } from "../src/release/diff.js";
import type { Structure } from "../src/release/structure.js";
import { structureOfSpec } from "../src/release/structure-of-spec.js";
import type { ReleaseFile } from "../src/spec-files.js";
import { realSpecDir } from "./folders.js";

const { spec } = loadSpec(realSpecDir);
if (spec === undefined) throw new Error("The spec cannot be read.");

const oldestFirst = spec.releases.json.releases.toSorted((a, b) => a.n - b.n);
const nothing: Structure = { actions: {}, types: {} };
const states = [
  { name: "nothing", date: "", structure: nothing },
  ...spec.history.map(({ json }) => ({ name: json.date, date: json.date, structure: json })),
  { name: "the spec", date: "9999-12-31", structure: structureOfSpec(spec) },
];

/** What two descriptions show and the release history does not tell, with the reason. */
const untold: Readonly<Record<string, readonly string[]>> = {
  // The manual of March 2024 lets both be null, without a word in its history; the type has notes of this disagreement.
  "the spec": ["changed Tag.members.Key", "changed Tag.members.Value"],
};

function changesBetween(from: Structure, to: Structure): string[] {
  return [...new Set(diffStructures(from, to).map(lineOfChange))].toSorted();
}

function lineOfChange(change: Change): string {
  switch (change.kind) {
    case "action-added":
    case "type-added":
      return `new ${change.name}`;
    case "action-removed":
    case "type-removed":
      return `deleted ${change.name}`;
    case "member-added":
    case "member-removed":
    case "member-changed": {
      const { owner } = change;
      const list = owner.kind === "action" ? owner.side : "members";
      const verb = { "member-added": "new", "member-removed": "deleted", "member-changed": "changed" }[change.kind];
      return `${verb} ${owner.name}.${list}.${change.kind === "member-changed" ? change.name : change.member.name}`;
    }
  }
}

/** What the releases say together: what one brings and another takes away is no change. */
function changesOf(releases: readonly ReleaseFile[]): string[] {
  const lines = new Set<string>();
  for (const release of releases) {
    for (const line of newLines(release)) lines.add(line);
    for (const name of [...(release.deletedActions ?? []), ...(release.deletedTypes ?? [])]) {
      if (!lines.delete(`new ${name}`)) lines.add(`deleted ${name}`);
    }
  }
  return [...lines].toSorted();
}

function newLines(release: ReleaseFile): string[] {
  return [
    ...(release.newActions ?? []).map((name) => `new ${name}`),
    ...(release.newTypes ?? []).map((name) => `new ${name}`),
    ...Object.entries(release.modifiedActions ?? {}).flatMap(([action, change]) => [
      ...(change.newInputs ?? []).map((name) => `new ${action}.input.${name}`),
      ...(change.newOutputs ?? []).map((name) => `new ${action}.output.${name}`),
      ...(change.modifiedInputs ?? []).map((name) => `changed ${action}.input.${name}`),
    ]),
    ...Object.entries(release.modifiedTypes ?? {}).flatMap(([type, change]) =>
      (change.newMembers ?? []).map((name) => `new ${type}.members.${name}`),
    ),
  ];
}

test.each(spec.history.map(({ json }) => json.date))(
  "the description of %s came after one release, at most a weekend later",
  (date) => {
    const daysBefore = oldestFirst.map((release) => (Date.parse(date) - Date.parse(release.date)) / 86_400_000);
    expect(daysBefore.filter((days) => days >= 1 && days <= 3)).toHaveLength(1);
  },
);

test.each(states.slice(1).map((to, index) => ({ from: states[index] ?? to, to })))(
  "from $from.name to $to.name, the structures differ by what the releases in between say",
  ({ from, to }) => {
    const releases = oldestFirst.filter(({ date }) => from.date < date && date < to.date);
    expect(changesBetween(from.structure, to.structure)).toEqual(
      [...changesOf(releases), ...(untold[to.name] ?? [])].toSorted(),
    );
  },
);

test("every release stands between two of the descriptions", () => {
  const between = states.slice(1).map((to, index) => {
    const from = states[index] ?? to;
    return oldestFirst.filter(({ date }) => from.date < date && date < to.date).map(({ n }) => n);
  });
  expect(between).toEqual([[1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11, 12]]);
});
