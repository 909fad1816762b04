import { describe, expect, it } from "vitest";
import type { FormField } from "./action-data.js";
import { isShownAsText, newItem, parseScalar, printScalar } from "./scalars.js";

const field = (type: string, rules: Partial<FormField> = {}): FormField => ({
  ...{ name: "A", type, description: "", limits: [] },
  ...rules,
});

describe("a typed text", () => {
  it.each([
    ["String", "12", "12"],
    ["Timestamp", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"],
    ["Integer", "-12", -12],
    ["Integer", "007", 7],
    ["Integer", "12345678901234567890", 12345678901234567890n],
    ["Integer", "1.5", "1.5"],
    ["Integer", "12a", "12a"],
    ["Integer", "-", "-"],
    ["Integer", " ", " "],
    ["Float", "1.50", 1.5],
    ["Float", "1e3", 1000],
    ["Float", "1.", "1."],
    ["Float", "Infinity", "Infinity"],
    ["Object", '{"a":[1]}', { a: [1] }],
    ["Object", "[1]", "[1]"],
    ["Object", '{"a"', '{"a"'],
  ])("%s, %j is %o", (type, text, value) => {
    expect(parseScalar(field(type), text)).toEqual(value);
  });
});

describe("a value", () => {
  it.each([
    ["String", "a", true],
    ["String", 1, false],
    ["String", null, false],
    ["Integer", 1, true],
    ["Integer", 1n, true],
    ["Integer", true, false],
    ["Integer", [], false],
    ["Object", {}, true],
    ["Object", null, false],
  ])("%s, %o can be typed: %o", (type, value, isShown) => {
    expect(isShownAsText(field(type), value)).toBe(isShown);
  });

  it("is printed as it would be typed", () => {
    expect([undefined, null, "a", 1.5, 10n ** 20n, false].map(printScalar)).toEqual([
      ...["", "", "a", "1.5", "100000000000000000000", "false"],
    ]);
    expect(printScalar({ a: 1 })).toBe('{\n  "a": 1\n}');
  });
});

it.each([
  [field("String", { list: 1 }), false, ""],
  [field("Integer", { list: 1 }), false, 0],
  [field("Boolean", { list: 1 }), false, false],
  [field("Filter", { list: 1 }), true, {}],
])("an item begins with a value of its type: %o", (of, isStructure, value) => {
  expect(newItem(of, 1, isStructure)).toEqual(value);
});

it("an item of a list of lists begins as an empty list", () => {
  expect(newItem(field("String", { list: 2 }), 2, false)).toEqual([]);
});
