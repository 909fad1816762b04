import { expect, it } from "vitest";
import { operationOf } from "../../../test/operations.js";
import { columnsOf, findColumn } from "./columns.js";
import { sortRows } from "./sort-rows.js";

const operation = operationOf("describe-images");

function sorted(values: readonly unknown[], isDescending = false): unknown[] {
  const column = findColumn("size", columnsOf(operation), operation.shapes);
  if (column === undefined) throw new Error("no column");
  const rows = values.map((Size) => ({ Size }));
  return sortRows(rows, [{ column, isDescending }]).map(({ Size }) => Size);
}

it.each<[string, readonly unknown[], readonly unknown[]]>([
  ["numbers as numbers", [10, 9, 9007199254740993n, -1], [-1, 9, 10, 9007199254740993n]],
  [
    "times as times, whatever their zone and form",
    ["2024-01-01T09:00:00+08:00", "2024-01-01T02:00:00Z", "2024-01-01 08:30:00.5 +0800 CST"],
    ["2024-01-01 08:30:00.5 +0800 CST", "2024-01-01T09:00:00+08:00", "2024-01-01T02:00:00Z"],
  ],
  ["texts as people read them", ["v10", "v9", "V8", "latest"], ["latest", "V8", "v9", "v10"]],
  ["switches", [true, false], [false, true]],
  ["lists by what they hold", [["b"], ["a", "c"], []], [["a", "c"], ["b"], []]],
  ["what has no value last", [null, 2, undefined, "", 1], [1, 2, null, undefined, ""]],
])("sorts %s", (_, values, expected) => {
  expect(sorted(values)).toEqual(expected);
});

it("sorts from the greatest on, and leaves what has no value last", () => {
  expect(sorted([1, null, 3, 2], true)).toEqual([3, 2, 1, null]);
});

it("keeps the order of rows that are alike, and takes the next column for them", () => {
  const all = columnsOf(operation);
  const key = (name: string, isDescending = false) => {
    const column = findColumn(name, all, operation.shapes);
    return column === undefined ? [] : [{ column, isDescending }];
  };
  const rows = [
    { ImageVersion: "a", Size: 1 },
    { ImageVersion: "b", Size: 2 },
    { ImageVersion: "c", Size: 1 },
  ];
  const order = (...names: [string, boolean?][]) =>
    sortRows(
      rows,
      names.flatMap(([name, isDescending]) => key(name, isDescending)),
    )
      .map(({ ImageVersion }) => ImageVersion)
      .join("");
  expect(order(["size"])).toBe("acb");
  expect(order(["size", true], ["image-version", true])).toBe("bca");
});
