import { expect, it } from "vitest";
import { createRandomSource } from "../base/random.js";
import { RowsAsTheyCame, SortedRows } from "./siblings.js";

interface Row {
  readonly key: string;
  readonly rank: number;
}

const compare = (left: Row, right: Row) =>
  left.rank - right.rank || (left.key < right.key ? -1 : Number(left.key > right.key));

it("keeps the order through thousands of changes, as a sorted list would", () => {
  const random = createRandomSource("sorted rows");
  const sorted = new SortedRows<Row>(compare);
  const model = new Map<string, Row>();
  for (let step = 0; step < 20_000; step += 1) {
    const key = `key-${random() % 6000}`;
    const before = model.get(key);
    if (before !== undefined && random() % 3 === 0) {
      sorted.delete(key, before);
      model.delete(key);
    } else {
      const row = { key, rank: random() % 500 };
      sorted.set(key, row, before);
      model.set(key, row);
    }
  }
  const expected = [...model.values()].sort(compare);
  expect(sorted.size).toBe(expected.length);
  expect([...sorted.values()]).toEqual(expected);
  for (const [start, count] of [
    [0, 20],
    [1000, 1],
    [2047, 3],
    [expected.length - 5, 20],
    [expected.length, 5],
  ] as const) {
    expect(sorted.page(start, count)).toEqual(expected.slice(start, start + count));
  }
});

it("takes rows that come at the front or at the end, and gives all of them back", () => {
  for (const rankOf of [(index: number) => index, (index: number) => -index]) {
    const rows = Array.from({ length: 5000 }, (_, index) => ({ key: `${index}`, rank: rankOf(index) }));
    const sorted = new SortedRows<Row>(compare);
    for (const row of rows) sorted.set(row.key, row, undefined);
    expect([...sorted.values()]).toEqual(rows.toSorted(compare));
    for (const row of rows) sorted.delete(row.key, row);
    expect(sorted.size).toBe(0);
    expect(sorted.page(0, 10)).toEqual([]);
  }
});

it.each([1, 7, 1000, 1024, 1500, 4999, 5000, 6000])("walks all rows by pages of %i", (count) => {
  const rows = Array.from({ length: 5000 }, (_, rank) => ({ key: `${rank}`, rank }));
  const [sorted, asTheyCame] = [new SortedRows<Row>(compare), new RowsAsTheyCame<Row>()];
  for (const row of rows) {
    sorted.set(row.key, row, undefined);
    asTheyCame.set(row.key, row);
  }
  for (let start = 0; start <= rows.length; start += count) {
    const expected = rows.slice(start, start + count);
    expect(sorted.page(start, count)).toEqual(expected);
    expect(asTheyCame.page(start, count)).toEqual(expected);
  }
});

it("keeps the order in which rows came, through changes between pages", () => {
  const random = createRandomSource("rows as they came");
  const asTheyCame = new RowsAsTheyCame<Row>();
  const model = new Map<string, Row>();
  for (let step = 0; step < 5000; step += 1) {
    const key = `key-${random() % 900}`;
    if (model.has(key) && random() % 3 === 0) {
      asTheyCame.delete(key);
      model.delete(key);
    } else {
      const row = { key, rank: step };
      asTheyCame.set(key, row);
      model.set(key, row);
    }
    if (step % 100 > 0) continue;
    const [start, expected] = [random() % 600, [...model.values()]];
    expect(asTheyCame.page(start, 50)).toEqual(expected.slice(start, start + 50));
    expect([asTheyCame.size, [...asTheyCame.values()]]).toEqual([expected.length, expected]);
  }
});

it("pages through rows in the order in which they were arranged", () => {
  const asTheyCame = new RowsAsTheyCame<Row>();
  const keys = Array.from({ length: 300 }, (_, rank) => `key-${String(rank).padStart(3, "0")}`);
  for (const [rank, key] of keys.toReversed().entries()) asTheyCame.set(key, { key, rank });
  const page = () => asTheyCame.page(100, 2).map(({ key }) => key);
  expect(page()).toEqual(["key-199", "key-198"]);
  asTheyCame.arrange((left, right) => (left < right ? -1 : 1));
  expect(page()).toEqual(["key-100", "key-101"]);
});

it("gives no row twice, and each its place, where many are equal in all but one thing", () => {
  const sorted = new SortedRows<Row>(compare);
  const keys = ["c", "a", "b"];
  for (const key of keys) sorted.set(key, { key, rank: 1 }, undefined);
  sorted.set("a", { key: "a", rank: 1 }, { key: "a", rank: 1 });
  expect([...sorted.values()].map(({ key }) => key)).toEqual(["a", "b", "c"]);
  expect(sorted.size).toBe(3);
});

it("leaves a row alone that it does not hold, though it has paged through those that came", () => {
  const asTheyCame = new RowsAsTheyCame<Row>();
  for (let rank = 0; rank < 300; rank += 1) asTheyCame.set(`${rank}`, { key: `${rank}`, rank });
  asTheyCame.page(0, 1);
  asTheyCame.delete("300");
  expect(asTheyCame.size).toBe(300);
});

it("leaves a row alone that it does not hold", () => {
  const sorted = new SortedRows<Row>(compare);
  sorted.delete("a", { key: "a", rank: 1 });
  sorted.set("b", { key: "b", rank: 1 }, undefined);
  sorted.delete("a", { key: "a", rank: 1 });
  expect(sorted.size).toBe(1);
});
