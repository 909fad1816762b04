import { describe, expect, it } from "vitest";
import { csvRecord, looksLikeFormula, textLine } from "./row-writer.js";

describe("csvRecord", () => {
  it.each([
    [["a", 1, true, 12345678901234567890n], "a,1,true,12345678901234567890\r\n"],
    [["a,b", 'say "x"', "two\r\nlines", " led"], '"a,b","say ""x""","two\r\nlines"," led"\r\n'],
    [[null, undefined, ""], ",,\r\n"],
    [[null], '""\r\n'],
    [[["a", "b"], { Key: "k" }, [1n]], '"[""a"",""b""]","{""Key"":""k""}",[1]\r\n'],
    [["\u001b[31m"], "\u001b[31m\r\n"],
  ])("writes %#", (cells, record) => {
    expect(csvRecord(cells, false)).toBe(record);
  });

  it("shows control characters to a terminal as escapes", () => {
    expect(csvRecord(["\u001b[31m", "a\nb"], true)).toBe("\\u001b[31m,a\\nb\r\n");
  });
});

it.each([
  ["=1+1", true],
  ["@SUM(A1)", true],
  ["-2+3", true],
  ["\t=1", true],
  ["-", false],
  ["nginx", false],
  [-1, false],
  [null, false],
])("a spreadsheet may take %j for a formula: %s", (cell, expected) => {
  expect(looksLikeFormula(cell)).toBe(expected);
});

it.each([
  [["tcr-1", 1, false, 12345678901234567890n], "tcr-1\t1\tfalse\t12345678901234567890\n"],
  [["a", null, "", "b"], "a\t-\t-\tb\n"],
  [[""], "\n"],
  [["a\tb", "c\n\u001b[2J"], "a\\tb\tc\\n\\u001b[2J\n"],
  [[["x", "y"], { Key: "k" }], '["x","y"]\t{"Key":"k"}\n'],
])("keeps a row on one line and a cell in its place, %#", (cells, line) => {
  expect(textLine(cells)).toBe(line);
});
