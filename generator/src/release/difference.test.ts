import { expect, test } from "vitest";
import { valuesOf } from "./difference.js";

test.each([
  ["texts", "a", "b", { from: "a", to: "b" }],
  ["numbers", 0, 1, { from: 0, to: 1 }],
  ["Booleans", true, false, { from: true, to: false }],
  ["one that was nothing", undefined, "b", { to: "b" }],
  ["one that is nothing", "a", undefined, { from: "a" }],
  ["lists and objects, which are too long to be told", ["a"], { b: 1 }, {}],
])("of two values it tells %s", (_, from, to, told) => {
  expect(valuesOf(from, to)).toStrictEqual(told);
});
