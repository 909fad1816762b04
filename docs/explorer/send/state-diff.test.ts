import { expect, it } from "vitest";
import { diffState, rowsWithChanges } from "./state-diff.js";
import type { StateRow } from "./state-tree.js";

function box(key: string, row: StateRow["row"] = {}): StateRow {
  return { table: "boxes", key, row };
}

it("marks what was added, changed and removed, and keeps what was removed", () => {
  const before = [box("a", { size: 1, kind: "x" }), box("b"), box("c")];
  const after = [box("a", { size: 2, kind: "x" }), box("b"), box("d")];
  const { rows, changes } = diffState(before, after);
  expect(rows.map(({ key }) => key)).toEqual(["a", "b", "d", "c"]);
  expect(Object.fromEntries(changes)).toEqual({
    "boxes a": { mark: "changed", members: [{ name: "size", before: 1, after: 2 }] },
    "boxes c": { mark: "removed", members: [] },
    "boxes d": { mark: "added", members: [] },
  });
});

it("tells members that came and went, and those inside of lists", () => {
  const { changes } = diffState([box("a", { old: 1, tags: ["x"] })], [box("a", { tags: ["x", "y"], fresh: null })]);
  expect(changes.get("boxes a")?.members).toEqual([
    { name: "old", before: 1, after: undefined },
    { name: "tags", before: ["x"], after: ["x", "y"] },
    { name: "fresh", before: undefined, after: null },
  ]);
});

it("takes rows of one key in two tables for two", () => {
  const label: StateRow = { table: "labels", key: "a", row: {} };
  expect([...diffState([box("a")], [label]).changes.keys()]).toEqual(["boxes a", "labels a"]);
});

it("sees no change where there is none", () => {
  expect(diffState([box("a", { list: [{ x: 1 }] })], [box("a", { list: [{ x: 1 }] })]).changes.size).toBe(0);
});

it("opens what changed, and all that it goes with", () => {
  const lid: StateRow = { table: "lids", key: "a/1", owner: { table: "boxes", key: "a" }, row: { open: true } };
  const label: StateRow = { table: "labels", key: "a/1/x", owner: { table: "lids", key: "a/1" }, row: {} };
  const before = [box("a"), box("b"), lid];
  const added = diffState(before, [...before, label]);
  expect([...rowsWithChanges(added.rows, added.changes)]).toEqual(["lids a/1", "boxes a"]);
  const changed = diffState(before, [box("a"), box("b"), { ...lid, row: { open: false } }]);
  expect([...rowsWithChanges(changed.rows, changed.changes)]).toEqual(["lids a/1", "boxes a"]);
});
