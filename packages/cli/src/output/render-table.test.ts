import { describe, expect, it } from "vitest";
import { renderTable } from "./render-table.js";

const table = {
  columns: ["Id", "Name", "Empty", "Address", "Last"],
  rows: [
    ["1", "short", "-", "one.example.com", "x"],
    ["22", "宽的名字", "-", "a.much.longer.example.com", "y"],
    ["3", "👩‍👩‍👧 family", "-", "-", "-"],
  ],
};

describe("renderTable", () => {
  it("cuts nothing without a width", () => {
    expect(renderTable(table, undefined)).toEqual({
      lines: [
        "Id  Name       Empty  Address                    Last",
        "1   short      -      one.example.com            x",
        "22  宽的名字   -      a.much.longer.example.com  y",
        "3   👩‍👩‍👧 family  -      -                          -",
      ],
      hidden: [],
    });
  });

  it("leaves out what is empty, cuts the last column that fits, and names those that do not", () => {
    expect(renderTable(table, 35)).toEqual({
      lines: [
        "Id  Name       Address",
        "1   short      one.example.com",
        "22  宽的名字   a.much.longer.exampl…",
        "3   👩‍👩‍👧 family  -",
      ].map((line) => line.replace("a.much.longer.exampl…", "a.much.longer.examp…")),
      hidden: ["Last"],
    });
  });

  it("keeps the first column whatever the width", () => {
    expect(renderTable({ columns: ["Id"], rows: [["abcdefghij"]] }, 5)).toEqual({
      lines: ["Id", "abcd…"],
      hidden: [],
    });
  });

  it("never cuts through a character that is two columns wide", () => {
    expect(renderTable({ columns: ["N"], rows: [["宽宽宽"]] }, 4).lines).toEqual(["N", "宽…"]);
  });
});
