import { expect, test } from "vitest";
import { changedSpec, loadSmallSpec } from "../../../test/small-spec.js";
import { specChanges } from "./spec-changes.js";

const nothing = () => undefined;

test("the same spec has no changes", () => {
  expect(specChanges(loadSmallSpec(), loadSmallSpec(), nothing)).toEqual([]);
});

test("files that changed, came or went are told in the order of their paths", () => {
  const after = changedSpec(({ spec, describe, type }) => {
    spec.errors.json.service = [];
    describe.summary = "Shows instances.";
    spec.types = spec.types.filter(({ json }) => json.name !== "Filter");
    spec.types.push({ file: "types/Disk.json", json: { ...type("Tag"), name: "Disk" } });
  });
  const changes = specChanges(loadSmallSpec(), after, nothing);
  expect(changes.map(({ path, text }) => [path, text === undefined ? undefined : text.endsWith("}\n")])).toEqual([
    ["actions/instance/DescribeInstances.json", true],
    ["errors.json", true],
    ["types/Disk.json", true],
    ["types/Filter.json", undefined],
  ]);
});

test("what does not change in a file stays as it was written", () => {
  const after = changedSpec(({ type }) => {
    type("Tag").summary = "A mark.";
  });
  const before = loadSmallSpec();
  const tag = before.types.find(({ json }) => json.name === "Tag");
  const text = JSON.stringify(tag?.json, undefined, 4);
  const [change] = specChanges(before, after, (path) => (path === "types/Tag.json" ? text : undefined));
  expect(change?.text).toContain(JSON.stringify(tag?.json.members, undefined, 4).replaceAll("\n", "\n    "));
});

test("of a spec that is new, every file is written", () => {
  const spec = loadSmallSpec();
  const changes = specChanges(undefined, spec, nothing);
  expect(changes).toHaveLength(3 + spec.actions.length + spec.types.length);
  expect(changes.every(({ text }) => text !== undefined)).toBe(true);
});
