import { expect, test } from "vitest";
import type { ApiChange } from "./api-change.js";
import { printChanges } from "./print-changes.js";

const added: ApiChange = {
  kind: "input-added",
  place: "Run.input.Zone",
  direction: "input",
  severity: "feature",
  packages: ["client", "cli"],
  usedBy: [],
  to: "String, optional",
};
const removed: ApiChange = {
  kind: "member-removed",
  place: "Tag.members.Key",
  direction: "both",
  severity: "breaking",
  packages: ["client"],
  usedBy: [{ action: "Run", side: "input" }],
};
const reworded: ApiChange = {
  kind: "output-sample-changed",
  place: "Run.output.Id",
  direction: "output",
  severity: "patch",
  packages: [],
  usedBy: [],
};

test("changes stand below their severity, the worst first, and the packages below all of them", () => {
  const bumps = [{ package: "client", severity: "breaking", bump: "minor" }] as const;
  expect(printChanges([added, reworded, removed, { ...added, place: "Run.input.Size" }], bumps)).toEqual([
    "Breaking (1)",
    "  Tag.members.Key: removed  [member-removed; client]",
    "    sent by Run",
    "",
    "Features (2)",
    "  Run.input.Zone: added (String, optional)  [input-added; client, cli]",
    "  Run.input.Size: added (String, optional)  [input-added; client, cli]",
    "",
    "Patches (1)",
    "  Run.output.Id: another sample  [output-sample-changed; no package]",
    "",
    "Packages",
    "  client: minor",
  ]);
});

test("a severity without a change has no title, and no package no list", () => {
  expect(printChanges([added], [])).toEqual([
    "Features (1)",
    "  Run.input.Zone: added (String, optional)  [input-added; client, cli]",
    "",
  ]);
  expect(printChanges([], [])).toEqual([]);
});

test("what may have been renamed tells the other name, from its own side", () => {
  const lines = printChanges(
    [
      { ...added, perhapsRenamed: "Run.input.Place" },
      { ...removed, usedBy: [], perhapsRenamed: "Tag.members.Name" },
    ],
    [],
  );
  expect(lines.filter((line) => line.startsWith("    "))).toEqual([
    "    perhaps renamed to Tag.members.Name",
    "    perhaps renamed from Run.input.Place",
  ]);
});

test("a severity that a person judged has the reason below it", () => {
  expect(printChanges([{ ...added, reason: "Nobody can send it." }], [])).toContain(
    "    judged so: Nobody can send it.",
  );
});
