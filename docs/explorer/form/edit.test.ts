import { expect, it } from "vitest";
import { type Path, pathText, valueAt, withItemMoved, withValue } from "./edit.js";

const input = { Name: "a", Filters: [{ Name: "b", Values: ["c", "d"] }, { Name: "e" }] };

it.each<[Path, string, unknown]>([
  [["Name"], "Name", "a"],
  [["Filters", 0, "Values", 1], "Filters[0].Values[1]", "d"],
  [["Filters", 2, "Name"], "Filters[2].Name", undefined],
  [["Name", "toString"], "Name.toString", undefined],
  [["constructor"], "constructor", undefined],
  [[], "", input],
])("%j is written as %j", (path, text, value) => {
  expect(pathText(path)).toBe(text);
  expect(valueAt(input, path)).toBe(value);
});

it("changes one value and nothing beside it", () => {
  const changed = withValue(input, ["Filters", 0, "Values", 1], "x") as typeof input;
  expect(changed).toEqual({ Name: "a", Filters: [{ Name: "b", Values: ["c", "x"] }, { Name: "e" }] });
  expect(changed.Filters[1]).toBe(input.Filters[1]);
  expect(input.Filters[0]?.Values).toEqual(["c", "d"]);
});

it("makes what leads to a value, and takes away what becomes undefined", () => {
  expect(withValue({}, ["Rule", "Filters", 0, "Name"], "a")).toEqual({ Rule: { Filters: [{ Name: "a" }] } });
  expect(withValue(input, ["Filters", 0], undefined)).toEqual({ Name: "a", Filters: [{ Name: "e" }] });
  expect(withValue(input, ["Filters"], undefined)).toEqual({ Name: "a" });
});

it("takes a member that is called __proto__ for a member", () => {
  const changed = withValue({}, ["__proto__"], 1) as object;
  expect(Object.keys(changed)).toEqual(["__proto__"]);
  expect(Object.keys(withValue(changed, ["A"], 2) as object)).toEqual(["__proto__", "A"]);
});

it("moves an item up and down", () => {
  expect(withItemMoved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect(withItemMoved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
});
