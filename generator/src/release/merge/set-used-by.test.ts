import { expect, test } from "vitest";
import { loadSmallSpec } from "../../../test/small-spec.js";
import { setUsedBy } from "./set-used-by.js";

const { actions, types } = loadSmallSpec();

function usedBy(change: (names: readonly string[]) => readonly string[]) {
  const before = types.map((type) => ({ ...type, json: { ...type.json, usedBy: change(type.json.usedBy) } }));
  return { before, after: setUsedBy(actions, before) };
}

test("the order in which a type names its actions stays where none comes or goes", () => {
  const { before, after } = usedBy((names) => names.toReversed());
  expect(before.some(({ json }) => json.usedBy.length > 1)).toBe(true);
  for (const [index, type] of after.entries()) expect(type).toBe(before[index]);
});

test.each([
  ["lacks one", (names: readonly string[]) => names.slice(1)],
  ["names one too many", (names: readonly string[]) => [...names, "Unknown"]],
])("a type that %s names those that use it, sorted", (_, change) => {
  expect(usedBy(change).after.map(({ json }) => json.usedBy)).toEqual(types.map(({ json }) => json.usedBy.toSorted()));
});
