import { expect, it } from "vitest";
import { jsonText } from "./json-text.js";

it.each([
  ["the digits of a big integer", { a: 12345678901234567890n, b: [1n] }, '{"a":12345678901234567890,"b":[1]}'],
  ["control characters as escapes", "\u001b[2J\u009b\u007f\u202e", String.raw`"\u001b[2J\u009b\u007f\u202e"`],
  ["line ends as JSON does", "a\n", String.raw`"a\n"`],
  ["null for nothing", undefined, "null"],
])("prints %s", (_what, value, text) => {
  expect(jsonText(value)).toBe(text);
  expect(jsonText([value], 2)).toBe(`[\n  ${jsonText(value, 2).replaceAll("\n", "\n  ")}\n]`);
});
