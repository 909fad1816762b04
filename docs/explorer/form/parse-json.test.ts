import { expect, it } from "vitest";
import { parseJson } from "./parse-json.js";

it.each([
  "{}",
  "[]",
  ' { "A" : [ 1 , -2.5e3 , true , false , null , "x" ] } ',
  '{"A":{"B":[[{"C":""}]]}}',
  '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00 é 😀 \x7f"',
  '"\\ud800"',
  '{"":0,"__proto__":{"a":1}}',
  "0",
])("reads %s as JSON.parse does", (text) => {
  expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
});

it("keeps a member that is called __proto__", () => {
  const read = parseJson('{"__proto__":1}') as { readonly value: object };
  expect(Object.keys(read.value)).toEqual(["__proto__"]);
});

it("keeps all digits of an integer", () => {
  expect(parseJson("[9007199254740991, 12345678901234567890]")).toEqual({
    value: [9007199254740991, 12345678901234567890n],
  });
});

it.each([
  ["", 1, 1, "Expected a value, found the end"],
  ["{", 1, 2, "Expected a name in double quotes, found the end"],
  ['{\n  "A": 1\n  "B": 2\n}', 3, 3, 'Expected a comma or }, found "\\""'],
  ['{"A": 1,}', 1, 9, 'Expected a name in double quotes, found "}"'],
  ["{'A': 1}", 1, 2, `Expected a name in double quotes, found "'"`],
  ['{"A" 1}', 1, 6, 'Expected a colon, found "1"'],
  ["[1, 2", 1, 6, "Expected a comma or ], found the end"],
  ["[1, ]", 1, 5, 'Expected a value, found "]"'],
  ["[True]", 1, 2, 'Expected a value, found "T"'],
  ["[01]", 1, 3, 'Expected a comma or ], found "1"'],
  ["[1e999]", 1, 2, "The number is too large"],
  ["{} x", 1, 4, 'Expected nothing more, found "x"'],
  ['"a\nb"', 1, 3, 'Expected a double quote, found "\\n"'],
  ['"a\tb"', 1, 3, "A control character stands in a text: write it as an escape"],
  ['"a', 1, 3, "Expected a double quote, found the end"],
  ['"\\x"', 1, 3, 'Expected one of " \\ / b f n r t, or u with four hexadecimal digits, found "x"'],
  ['{"A": 1,\n "A": 2}', 2, 2, 'The name "A" stands twice'],
  [`${"[".repeat(9_999)}`, 1, 502, "Nested deeper than 500 levels"],
])("says of %j what is wrong in line %i, column %i", (text, line, column, message) => {
  expect(parseJson(text)).toMatchObject({ fault: { message, line, column } });
});

it("tells the place of a fault from the beginning of the text, too", () => {
  expect(parseJson('{"A": 1,\n "A": 2}')).toMatchObject({ fault: { offset: 10 } });
});
