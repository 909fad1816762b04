import { expect, test } from "vitest";
import { ConstantReference, type Literal, namesInLiteral, PureCall } from "./code.js";
import { printLiteral } from "./literal.js";

const tag = new ConstantReference({ name: "Tag", module: "gen/shapes/shared" });

const call = new PureCall({ name: "define", module: "tables/define" }, ["a", { Tag: tag }]);

test.each<[Literal, string]>([
  ["a", '"a"'],
  ['"\\\n', '"\\"\\\\\\n"'],
  [0.5, "0.5"],
  [true, "true"],
  [null, "null"],
  [[], "[]"],
  [["a", 1, [null]], '["a", 1, [null]]'],
  [{}, "{  }"],
  [{ a: 1, "b-c": ["d"] }, '{ "a": 1, "b-c": ["d"] }'],
  [{ a: undefined, b: false }, '{ "b": false }'],
  [tag, "Tag"],
  [{ Tag: tag, Other: tag }, '{ Tag, "Other": Tag }'],
  [[tag], "[Tag]"],
  [[call], '[/* @__PURE__ */ define("a", { Tag })]'],
])("%j is printed %s", (value, text) => {
  expect(printLiteral(value)).toBe(text);
});

test("every name that a literal refers to is found, however deep", () => {
  expect(namesInLiteral({ a: [tag, { b: tag }], c: "Tag", d: null })).toEqual([tag.target, tag.target]);
  expect(namesInLiteral([call])).toEqual([call.target, tag.target]);
});
