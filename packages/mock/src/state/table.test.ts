import { expect, it } from "vitest";
import { type Change, Table } from "./table.js";

interface Row {
  readonly key: string;
  readonly parents: readonly string[];
  readonly rank: number;
}

function createTable() {
  const changes: Change[] = [];
  const table = new Table<Row>({
    name: "rows",
    keyOf: (row) => row.key,
    parentOf: (row) => row.parents,
    compare: (left, right) => right.rank - left.rank,
    onChange: (change) => changes.push(change),
  });
  const keysOf = (parent: string) => table.childrenOf(parent).map(({ key }) => key);
  return { table, changes, keysOf };
}

it("lists a row below each of its parents, in its order", () => {
  const { table, keysOf } = createTable();
  table.put({ key: "a", parents: ["all", "odd"], rank: 1 });
  table.put({ key: "b", parents: ["all", "even"], rank: 2 });
  table.put({ key: "c", parents: ["all", "odd"], rank: 3 });
  expect(keysOf("all")).toEqual(["c", "b", "a"]);
  expect(keysOf("odd")).toEqual(["c", "a"]);
  expect(table.pageOf("all", 1, 1).map(({ key }) => key)).toEqual(["b"]);
  expect(table.countOf("even")).toBe(1);
});

it("moves a row that is replaced to its new parents and its new place", () => {
  const { table, keysOf } = createTable();
  table.put({ key: "a", parents: ["all", "odd"], rank: 1 });
  table.put({ key: "b", parents: ["all", "odd"], rank: 2 });
  table.put({ key: "a", parents: ["all", "even"], rank: 3 });
  expect(keysOf("all")).toEqual(["a", "b"]);
  expect(keysOf("odd")).toEqual(["b"]);
  expect(keysOf("even")).toEqual(["a"]);
});

it("takes changes back, with places and parents", () => {
  const { table, changes, keysOf } = createTable();
  table.put({ key: "a", parents: ["all", "odd"], rank: 1 });
  table.put({ key: "b", parents: ["all"], rank: 2 });
  const kept = changes.length;
  table.put({ key: "a", parents: ["even"], rank: 3 });
  table.delete("b");
  for (const change of changes.slice(kept).toReversed()) table.undo(change);
  expect(keysOf("all")).toEqual(["b", "a"]);
  expect(keysOf("odd")).toEqual(["a"]);
  expect(table.countOf("even")).toBe(0);
});

it("keeps rows in the order in which they came when it has none of its own", () => {
  const table = new Table<Row>({ name: "rows", keyOf: ({ key }) => key, parentOf: () => "all", onChange: () => {} });
  for (const key of ["b", "a", "c", "a"]) table.put({ key, parents: [], rank: 0 });
  expect(table.childrenOf("all").map(({ key }) => key)).toEqual(["b", "a", "c"]);
  expect(table.pageOf("all", 1, 5).map(({ key }) => key)).toEqual(["a", "c"]);
});

it("puts rows whose deletion is taken back where they stood, whatever took their place", () => {
  const changes: Change[] = [];
  const table = new Table<Row>({
    name: "rows",
    keyOf: ({ key }) => key,
    parentOf: ({ parents }) => parents,
    onChange: (change) => changes.push(change),
  });
  for (const key of ["b", "a", "c", "d"]) table.put({ key, parents: ["all"], rank: 0 });
  table.put({ key: "a", parents: ["all"], rank: 1 });
  const before = table.all();
  changes.length = 0;
  table.put({ key: "c", parents: ["all"], rank: 1 });
  for (const key of ["a", "b", "d"]) table.delete(key);
  for (const key of ["d", "e", "a"]) table.put({ key, parents: ["all", "new"], rank: 2 });
  table.delete("a");
  for (const change of changes.toReversed()) table.undo(change);
  table.arrange();
  expect(table.all()).toEqual(before);
  expect(table.childrenOf("all")).toEqual(before);
  expect(table.countOf("new")).toBe(0);
  table.put({ key: "f", parents: ["all"], rank: 0 });
  expect(table.all().map(({ key }) => key)).toEqual(["b", "a", "c", "d", "f"]);
});

it("finds the names below a first parent in their order, from behind any, whatever came, moved, went and came back", () => {
  const changes: Change[] = [];
  const table = new Table<Row>({
    name: "rows",
    keyOf: ({ key, parents }) => `${parents[0]}:${key}`,
    parentOf: ({ parents }) => parents,
    nameOf: ({ key }) => key,
    onChange: (change) => changes.push(change),
  });
  const names = (last = "", count = 10) => table.namesAfter("all", last, count);
  for (const key of ["b", "a", "C", "10", "9"]) table.put({ key, parents: ["all", "odd"], rank: 0 });
  table.put({ key: "a", parents: ["all", "even"], rank: 1 });
  table.put({ key: "a", parents: ["other"], rank: 1 });
  expect(names()).toEqual(["10", "9", "C", "a", "b"]);
  expect([names("9", 2), names("D"), names("b"), table.namesAfter("odd", "", 9)]).toEqual([
    ["C", "a"],
    ["a", "b"],
    [],
    [],
  ]);
  changes.length = 0;
  table.delete("all:9");
  table.put({ key: "c", parents: ["all"], rank: 0 });
  expect(names("10")).toEqual(["C", "a", "b", "c"]);
  for (const change of changes.toReversed()) table.undo(change);
  expect(names()).toEqual(["10", "9", "C", "a", "b"]);
  for (const name of names()) table.delete(`all:${name}`);
  expect(names()).toEqual([]);
  for (let row = 0; row < 5000; row += 1) table.load({ key: `${(row * 7919) % 5000}`, parents: ["all"], rank: 0 });
  const sorted = Array.from({ length: 5000 }, (_, row) => `${row}`).sort();
  expect(names("", 5000)).toEqual(sorted);
  expect(names(sorted[2999], 1500)).toEqual(sorted.slice(3000, 4500));
});

it("reports no change where nothing is there to be deleted", () => {
  const { table, changes } = createTable();
  table.delete("a");
  table.deleteBelow("all");
  expect(changes).toEqual([]);
});

it("deletes what is below a parent, and tells of each row before it goes", () => {
  const told: unknown[] = [];
  const table: Table<Row> = new Table<Row>({
    name: "rows",
    keyOf: ({ key }) => key,
    parentOf: ({ parents }) => parents,
    onChange: ({ key, before, after }) => told.push(["change", key, before !== undefined, after !== undefined]),
    onDelete: ({ key }) => told.push(["delete", key, table.get(key) !== undefined]),
  });
  table.put({ key: "a", parents: ["odd"], rank: 1 });
  table.put({ key: "b", parents: ["even"], rank: 2 });
  told.length = 0;
  table.deleteBelow("odd");
  expect(told).toEqual([
    ["delete", "a", true],
    ["change", "a", true, false],
  ]);
  expect(table.all().map(({ key }) => key)).toEqual(["b"]);
  expect([table.countOf("odd"), table.pageOf("odd", 0, 5), table.childrenOf("odd")]).toEqual([0, [], []]);
});

it("tells which rows are due, the earliest first, and looks at none before", () => {
  let looks = 0;
  const table = new Table<Row>({
    name: "rows",
    keyOf: ({ key }) => key,
    parentOf: ({ parents }) => parents,
    dueAtMs: ({ rank }) => {
      looks += 1;
      return rank < 0 ? undefined : rank;
    },
    onChange: () => {},
  });
  const due = (nowMs: number) => table.dueBy(nowMs).map(({ key }) => key);
  for (const [key, rank] of [
    ["never", -1],
    ["late", 30],
    ["middle", 20],
    ["early", 10],
  ] as const) {
    table.put({ key, parents: ["all"], rank });
  }
  looks = 0;
  expect(due(9)).toEqual([]);
  expect(looks).toBe(0);
  expect(due(10)).toEqual(["early"]);
  expect(due(20)).toEqual(["early", "middle"]);
  for (const key of ["early", "middle"]) table.put({ key, parents: ["all"], rank: 40 });
  expect(due(29)).toEqual([]);
  looks = 0;
  expect(due(29)).toEqual([]);
  expect(looks).toBe(0);
  expect(due(30)).toEqual(["late"]);
  table.load({ key: "kept", parents: ["all"], rank: 5 });
  expect(due(29)).toEqual(["kept"]);
  table.delete("kept");
  expect(due(29)).toEqual([]);
  table.undo({ table: "rows", key: "kept", before: { key: "kept", parents: ["all"], rank: 5 }, after: undefined });
  expect(due(29)).toEqual(["kept"]);
});
