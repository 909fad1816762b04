import { describe, expect, it } from "vitest";
import type { Field, Operation, Paging } from "../contract.js";
import { type Cursor, firstCursor, nextCursor, type PageCount } from "./cursor.js";

const rows = { limit: "Size", items: "Rows", defaultLimit: 20, maxLimit: 100 } as const;
const byPage: Paging = { ...rows, style: "page", offset: "Page", first: 1 };
const byRow: Paging = { ...rows, style: "offset", offset: "Skip", first: 0 };

function listing(limit: Partial<Field> | undefined): Operation {
  const input: readonly Field[] = limit === undefined ? [] : [{ name: "Size", type: "Integer", ...limit }];
  return { name: "List", kind: "read", rateLimit: 1, region: "none", input, output: [], shapes: {} };
}

const documented = { maximum: 100, default: 20 } as const;

describe("the first page", () => {
  it.each<[string, Paging, Readonly<Record<string, unknown>>, unknown]>([
    ["is number 1 where none is given", byPage, {}, 1],
    ["is number 1 where null is given", byPage, { Page: null }, 1],
    ["is number 1 for page 0", byPage, { Page: 0 }, 1],
    ["is number 1 for page 0.5", byPage, { Page: 0.5 }, 1],
    ["is the given one", byPage, { Page: 3 }, 3],
    ["is the given one, the first", byPage, { Page: 1 }, 1],
    ["is left to the server's refusal where it is below 0", byPage, { Page: -1 }, -1],
    ["is left to the server's refusal where it is no number", byPage, { Page: "0" }, "0"],
    ["begins at row 0", byRow, {}, 0],
    ["begins at the given row", byRow, { Skip: 7 }, 7],
  ])("%s", (_, paging, input, offset) => {
    expect(firstCursor(listing(documented), paging, input).offset).toBe(offset);
  });

  it.each<[string, Paging, Partial<Field> | undefined, Readonly<Record<string, unknown>>, unknown]>([
    ["has the given limit", byPage, documented, { Size: 7 }, 7],
    ["has the most rows of a page", byPage, documented, {}, 100],
    ["has the most rows of a page, also where the input itself names no maximum", byPage, { default: 20 }, {}, 100],
    ["has the most rows of a page, also of another list", { ...byRow, maxLimit: 50 }, {}, {}, 50],
    ["keeps the default where a page's number is given", byPage, documented, { Page: 2 }, 20],
    ["keeps the server's own limit where a page's number is given", byPage, undefined, { Page: 2 }, undefined],
    ["has the maximum where a row is given, which any limit leaves in its place", byRow, documented, { Skip: 40 }, 100],
    ["has the maximum where null is given for a page's number", byPage, documented, { Page: null }, 100],
  ])("%s", (_, paging, field, input, limit) => {
    expect(firstCursor(listing(field), paging, input).limit).toBe(limit);
  });

  it.each<[string, Partial<Field> | undefined, unknown, number]>([
    ["what it is asked for", documented, 50, 50],
    ["what it is asked for, though it is above a maximum that refuses", { maximum: 100 }, 200, 200],
    ["the maximum to which a limit is lowered", { maximum: 100, overMaximum: "lowered" }, 200, 100],
    ["less than the maximum to which a limit is lowered", { maximum: 100, overMaximum: "lowered" }, 50, 50],
    ["what it is asked for, where a limit is lowered to nobody knows what", { overMaximum: "lowered" }, 200, 200],
    ["what it is asked for, where there is no such input", undefined, 50, 50],
    ["one row, where the limit is 0", documented, 0, 1],
    ["one row, where the limit is no number", documented, "50", 1],
  ])("can have %s", (_, field, Size, size) => {
    expect(firstCursor(listing(field), byPage, { Size }).size).toBe(size);
  });
});

describe("the next page", () => {
  const page = (offset: unknown, more: Partial<Cursor> = {}): Cursor => ({ offset, limit: 10, size: 10, ...more });

  it.each<[string, Cursor, Paging, PageCount, unknown]>([
    ["has the next number", page(1), byPage, { rows: 10, total: 11 }, 2],
    ["is none at the total", page(1), byPage, { rows: 10, total: 10 }, undefined],
    ["is none beyond the total", page(1), byPage, { rows: 10, total: 9 }, undefined],
    ["counts pages by what the first one had", page(2, { firstRows: 5 }), byPage, { rows: 5, total: 11 }, 3],
    ["is none at the total of such pages", page(2, { firstRows: 5 }), byPage, { rows: 5, total: 10 }, undefined],
    ["counts the pages before a given one as full", page(3), byPage, { rows: 10, total: 31 }, 4],
    ["is none where the pages before a given one were all", page(3), byPage, { rows: 10, total: 30 }, undefined],
    ["begins behind the rows that came", page(0), byRow, { rows: 4, total: 20 }, 4],
    ["begins behind the rows that came, from a given one", page(16), byRow, { rows: 3, total: 20 }, 19],
    ["is none where the rows reach the total", page(16), byRow, { rows: 4, total: 20 }, undefined],
    ["counts from the first row", page(1), { ...byRow, first: 1 }, { rows: 4, total: 5 }, 5],
    [
      "is none after the last of rows counted from 1",
      page(1),
      { ...byRow, first: 1 },
      { rows: 4, total: 4 },
      undefined,
    ],
    ["follows a full page without a total", page(1), byPage, { rows: 10, total: undefined }, 2],
    ["is none after a short page without a total", page(1), byPage, { rows: 9, total: undefined }, undefined],
    ["is none after an empty page, whatever the total", page(1), byPage, { rows: 0, total: 50 }, undefined],
    ["follows a number that is a text", page("2"), byPage, { rows: 10, total: 50 }, 3],
  ])("%s", (_, cursor, paging, count, offset) => {
    expect(nextCursor(cursor, paging, count)?.offset).toBe(offset);
  });

  it("keeps the limit, and what the first page had", () => {
    const second = nextCursor(page(1), byPage, { rows: 8, total: 50 });
    expect(second).toEqual({ offset: 2, limit: 10, size: 10, firstRows: 8 });
    expect(second && nextCursor(second, byPage, { rows: 3, total: 50 })).toMatchObject({ firstRows: 8 });
  });
});
