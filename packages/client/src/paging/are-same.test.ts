import { expect, it } from "vitest";
import { areSame } from "./are-same.js";

it.each([
  [1, 1, true],
  [2n ** 60n, 2n ** 60n, true],
  [null, {}, false],
  [{}, null, false],
  [null, null, true],
  [null, undefined, false],
  ["ab", ["a", "b"], false],
  [["a"], "a", false],
  ["a", {}, false],
  [{}, "a", false],
  ["", [], false],
  [[], {}, false],
  [{}, [], false],
  [["a"], { 0: "a" }, false],
  [[1, { a: [null] }], [1, { a: [null] }], true],
  [[1], [1, 2], false],
  [{ a: 1, b: "x" }, { b: "x", a: 1 }, true],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: { b: 1 } }, { a: { b: 2 } }, false],
])("%# compares values all through", (left, right, expected) => {
  expect(areSame(left, right)).toBe(expected);
});
