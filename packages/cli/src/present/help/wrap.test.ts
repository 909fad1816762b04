import { expect, it } from "vitest";
import { wrap } from "../wrap.js";
import { wrapPairs } from "./wrap.js";

it("breaks between words, and leaves a long word whole", () => {
  expect(wrap("one two three extraordinarily four", 9, " ")).toEqual([
    " one two",
    " three",
    " extraordinarily",
    " four",
  ]);
  expect(wrap("", 9)).toEqual([]);
});

it("puts texts beside names", () => {
  expect(
    wrapPairs(
      [
        ["a", "one two three"],
        ["long", ""],
      ],
      18,
    ),
  ).toEqual(["  a     one two", "        three", "  long"]);
});

it("gives a name that is too long for the column a line of its own", () => {
  const long = "--output json|yaml|ndjson|csv|table|text";
  expect(
    wrapPairs(
      [
        ["--a", "one"],
        [long, "two three"],
      ],
      14,
    ),
  ).toEqual(["  --a  one", `  ${long}`, "       two", "       three"]);
});
