import { expect, it } from "vitest";
import type { Caller, Field, Operation, Paging } from "../contract.js";
import { itemShape, paginate } from "./paginate.js";

const rows = { limit: "Size", items: "Rows", total: "Total", defaultLimit: 1, maxLimit: 1 } as const;
const paging: Paging = { ...rows, style: "page", offset: "Page", first: 1 };

/** A list of rows with one member. */
function listing(field: Field): Operation {
  const output = [{ name: "Rows", type: "Row", list: 1 }];
  return {
    name: "List",
    kind: "read",
    rateLimit: 1,
    region: "none",
    input: [],
    output,
    paging,
    shapes: { Row: [field] },
  };
}

/** The rows of two pages that differ in their member alone. */
function walk(field: Field, first: unknown, second: unknown): Promise<readonly unknown[]> {
  const call = (async (_: Operation, { Page }: { readonly Page: number }) => ({
    Rows: [{ [field.name]: Page === 1 ? first : second }],
    Total: 2,
  })) as unknown as Caller;
  return paginate(call, listing(field), {}).toArray();
}

it.each<[string, Field, unknown, unknown]>([
  ["a text", { name: "Name", type: "String" }, "a", "b"],
  ["a text whose name begins as that of a time", { name: "TimeZone", type: "String" }, "a", "b"],
  ["an id", { name: "LogId", type: "Integer" }, 1, 2],
  ["an id beyond what a number holds", { name: "LogId", type: "Integer" }, 2n ** 60n, 2n ** 60n + 1n],
])("%s tells a page from the one before", async (_, field, first, second) => {
  expect(await walk(field, first, second)).toHaveLength(2);
});

it.each<[string, Field, unknown, unknown]>([
  ["nothing", { name: "Name", type: "String" }, "a", "a"],
  ["a count", { name: "IdCount", type: "Integer" }, 1, 2],
  ["a time", { name: "Pushed", type: "Timestamp" }, "2026-01-01 00:00:00", "2026-01-02 00:00:00"],
  ["a text that holds a time", { name: "CreatedAt", type: "String" }, "2026-01-01", "2026-01-02"],
])("%s new makes a page repeat the one before", async (_, field, first, second) => {
  await expect(walk(field, first, second)).rejects.toMatchObject({ code: "RepeatedPage" });
});

it("knows of no members where a list is none, or none of objects", () => {
  const { output, shapes } = listing({ name: "Name", type: "String" });
  expect(itemShape({ output, shapes }, "Rows")).toEqual([{ name: "Name", type: "String" }]);
  expect(itemShape({ output, shapes }, "Columns")).toEqual([]);
  expect(itemShape({ output: [{ name: "Names", type: "String", list: 1 }], shapes }, "Names")).toEqual([]);
});
