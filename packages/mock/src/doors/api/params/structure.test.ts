import { expect, it } from "vitest";
import { checkJsonStructure, hasTooManyParams, MAX_DEPTH, MAX_VALUES } from "./structure.js";

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

it.each([
  ["", undefined],
  ['{"a":[1,{"b":"[[[[,,,,\\"[[\\\\"}]}', undefined],
  [nested(MAX_DEPTH), undefined],
  [nested(MAX_DEPTH + 1), "is nested over 32 levels"],
  [`[${nested(2)},${nested(MAX_DEPTH)}]`, "is nested over 32 levels"],
  [`[${"1,".repeat(MAX_VALUES - 2)}1]`, undefined],
  [`[${"1,".repeat(MAX_VALUES - 1)}1]`, "has over 10000 values"],
  ["{},".repeat(MAX_VALUES), "has over 10000 values"],
  ["[".repeat(1_000_000), "is nested over 32 levels"],
  [`"${"[,".repeat(100_000)}`, undefined],
  ['"\\', undefined],
])("finds in some JSON what is too much, case %#", (text, fault) => {
  expect(checkJsonStructure(text)).toBe(fault);
});

it("counts parameters", () => {
  for (const pairs of ["", "a=1", "&".repeat(MAX_VALUES - 1)]) {
    expect(hasTooManyParams(pairs)).toBe(false);
    expect(hasTooManyParams(new TextEncoder().encode(`${pairs}&`))).toBe(pairs.length === MAX_VALUES - 1);
  }
});
