import { expect, it } from "vitest";
import { isPlainObject } from "./kind-of.js";

class Members {
  readonly Name = "tools";
}

it.each<[string, unknown]>([
  ["a literal", { Name: "tools" }],
  ["an object without a prototype", Object.create(null)],
  ["an instance of a class", new Members()],
])("takes %s for an object of members", (_, value) => {
  expect(isPlainObject(value)).toBe(true);
});

it.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "tools"],
  ["a function", () => undefined],
  ["an array", []],
  ["a Date", new Date(0)],
  ["a Map", new Map()],
  ["a promise", Promise.resolve()],
])("takes %s for none", (_, value) => {
  expect(isPlainObject(value)).toBe(false);
});
