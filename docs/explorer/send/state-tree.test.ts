import { describe, expect, it } from "vitest";
import { type StateGroup, type StateRow, stateTree } from "./state-tree.js";

const shelf = { table: "shelves", key: "s-1" };
const box = { table: "paperBoxes", key: "s-1/box" };

function row(table: string, key: string, owner?: StateRow["owner"]): StateRow {
  return { table, key, owner, row: { key } };
}

/** Each node on a line of its own. */
function lines(groups: readonly StateGroup[], depth = 0): string[] {
  return groups.flatMap(({ title, nodes }) =>
    nodes.flatMap(({ label, groups: below }) => [`${" ".repeat(depth)}${title}: ${label}`, ...lines(below, depth + 1)]),
  );
}

it("puts rows below their owners, whatever comes first", () => {
  const rows = [row("sheets", "s-1/box@1", box), row("shelves", "s-1"), row("paperBoxes", "s-1/box", shelf)];
  expect(lines(stateTree(rows))).toEqual(["Shelves: s-1", " Paper boxes: box", "  Sheets: 1"]);
});

it("keeps at the top what has an owner that is not there", () => {
  expect(lines(stateTree([row("sheets", "s-1/box@1", box)]))).toEqual(["Sheets: 1"]);
});

describe("a label leaves out what the owner's key has", () => {
  it.each([
    ["s-1", ""],
    ["s-1/lock", "lock"],
    ["s-1:2", "2"],
    ["s-1@a:b", "a:b"],
    ["s-1#7", "#7"],
    ["s-10", "s-10"],
    ["s-1-west", "s-1-west"],
  ])("%s below s-1 is %j", (key, label) => {
    expect(stateTree([row("shelves", "s-1"), row("things", key, shelf)])[0]?.nodes[0]?.groups[0]?.nodes[0]?.label).toBe(
      label,
    );
  });

  it("up to the part in which they differ", () => {
    const rows = [row("paperBoxes", "s-1/box"), row("things", "s-1/bottom/x", box)];
    expect(stateTree(rows)[0]?.nodes[0]?.groups[0]?.nodes[0]?.label).toBe("bottom/x");
  });
});
