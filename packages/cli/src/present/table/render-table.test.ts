import { describe, expect, it } from "vitest";
import { colorPaint } from "../color-paint.js";
import { renderTable } from "./render-table.js";

const table = {
  columns: ["Id", "Name", "Empty", "Address", "Last"].map((name) => ({ name })),
  rows: [
    ["1", "short", "-", "one.example.com", "x"],
    ["22", "宽的名字", "-", "a.much.longer.example.com", "y"],
    ["3", "👩‍👩‍👧 family", "-", "-", "-"],
  ],
};

describe("renderTable", () => {
  it("cuts nothing without a width", () => {
    expect(renderTable(table)).toEqual({
      lines: [
        "Id  Name       Empty  Address                    Last",
        "1   short      -      one.example.com            x",
        "22  宽的名字   -      a.much.longer.example.com  y",
        "3   👩‍👩‍👧 family  -      -                          -",
      ],
      hidden: [],
    });
  });

  it("leaves out what is empty", () => {
    expect(renderTable(table, { width: 80 }).lines[0]).toBe("Id  Name       Address                    Last");
  });

  it("cuts what is not worth its whole width, and names what does not fit at all", () => {
    const worth = [0, 0, 4, 3, 2];
    const columns = table.columns.map((column, index) => ({ ...column, worth: worth[index] ?? 0 }));
    expect(renderTable({ ...table, columns }, { width: 38 })).toEqual({
      lines: [
        "Id  Name       Address            Last",
        "1   short      one.example.com    x",
        "22  宽的名字   a.much.longer.ex…  y",
        "3   👩‍👩‍👧 family  -                  -",
      ],
      hidden: [],
    });
    expect(renderTable({ ...table, columns }, { width: 28 })).toEqual({
      lines: ["Id  Name       Last", "1   short      x", "22  宽的名字   y", "3   👩‍👩‍👧 family  -"],
      hidden: [{ name: "Address" }],
    });
  });

  it.each([120, 79, 60, 41, 33, 27, 20, 12, 5, 1])("stays within %i columns", (width) => {
    const { lines } = renderTable({ columns: table.columns, rows: table.rows.slice(0, 1) }, { width });
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
  });

  it("keeps one column whatever the width", () => {
    expect(
      renderTable({ columns: [{ name: "Id" }, { name: "B" }], rows: [["abcdefghij", "c"]] }, { width: 5 }),
    ).toEqual({
      lines: ["Id", "abcd…"],
      hidden: [{ name: "B" }],
    });
  });

  it("never cuts through a character that is two columns wide", () => {
    expect(renderTable({ columns: [{ name: "N" }], rows: [["宽宽宽"]] }, { width: 4 }).lines).toEqual(["N", "宽…"]);
  });

  it("sets numbers to the right", () => {
    const columns = [{ name: "Tag" }, { name: "Size", isNumber: true }, { name: "Total", isNumber: true }];
    expect(
      renderTable(
        {
          columns,
          rows: [
            ["a", "5", "1"],
            ["b", "12345", "-"],
          ],
        },
        { width: 80 },
      ).lines,
    ).toEqual(["Tag   Size  Total", "a        5      1", "b    12345      -"]);
  });

  it("colours states, headings and what is empty, and counts no width for it", () => {
    const columns = [{ name: "Id" }, { name: "Status" }, { name: "Note" }];
    const rows = [
      ["a", "Running", "-"],
      ["b", "Failed", "x"],
    ];
    expect(renderTable({ columns, rows }, { width: 80, paint: colorPaint }).lines).toEqual([
      "\u001b[1mId\u001b[22m  \u001b[1mStatus\u001b[22m   \u001b[1mNote\u001b[22m",
      "a   \u001b[32mRunning\u001b[39m  \u001b[2m-\u001b[22m",
      "b   \u001b[31mFailed\u001b[39m   x",
    ]);
  });
});
