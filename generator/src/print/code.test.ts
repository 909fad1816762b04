import { expect, test } from "vitest";
import { combineTypes, namedType, plainType } from "./code.js";

const tag = { name: "Tag", module: "gen/types/shared" };
const row = { name: "Row", module: "gen/types/rows" };

test("types fill a template in order and bring the names that they need", () => {
  expect(combineTypes("Map<$, $[]>", [namedType(tag), namedType(row)])).toEqual({
    text: "Map<Tag, Row[]>",
    uses: [tag, row],
  });
  expect(combineTypes("$ | null", [plainType("string")])).toEqual({ text: "string | null", uses: [] });
});

test("a $ inside a type is no place to fill", () => {
  expect(combineTypes("$ | $", [plainType('"$"'), plainType("null")]).text).toBe('"$" | null');
});
