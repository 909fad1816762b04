import { expect, it } from "vitest";
import { findMismatch, runsOf } from "../support/transcript.js";

it("reads commands over several lines, what stands below each, and how it ends", () => {
  expect(runsOf("$ one \\\n  --more\n$ two\nprinted\n[1]\n", 7)).toEqual([
    { line: 7, command: "one \\\n  --more", expected: [], exitCode: 0 },
    { line: 9, command: "two", expected: ["printed"], exitCode: 1 },
  ]);
});

it.each([
  { printed: "one\ntwo\n", expected: ["one", "two"] },
  { printed: "\none  \ntwo\n\n", expected: ["one", "two"] },
  { printed: "took 12 ms (a+b)\n", expected: ["took … ms (a+b)"] },
  { printed: "a\nb\nc\n", expected: ["…", "c"] },
  { printed: "c\n", expected: ["…", "c", "…"] },
  { printed: "\n", expected: [] },
  { printed: "whatever\n", expected: ["…"] },
])("takes $printed for $expected", ({ printed, expected }) => {
  expect(findMismatch(expected, printed)).toBeUndefined();
});

it.each([
  { printed: "one\n", expected: ["one", "two"], line: "two" },
  { printed: "one\nthree\n", expected: ["one", "two", "three"], line: "two" },
  { printed: "one\ntwo\n", expected: ["one"], line: "the end" },
  { printed: "anything\n", expected: [], line: "the end" },
  { printed: "a.b\n", expected: ["a?b"], line: "a?b" },
])("names $line, where $printed is not $expected", ({ printed, expected, line }) => {
  expect(findMismatch(expected, printed)).toBe(line);
});
