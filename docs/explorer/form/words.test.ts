import { expect, it } from "vitest";
import { partsOf } from "./words.js";

it.each([
  ["", []],
  ["Rows a page.", [["Rows a page."]]],
  ["Default: `20`.", [["Default: "], ["20", "code"], ["."]]],
  ["`a` or `b`", [["a", "code"], [" or "], ["b", "code"]]],
  ["`` a`b ``", [["a`b", "code"]]],
  ["a ` alone", [["a ` alone"]]],
])("finds the code in %j", (text, parts) => {
  expect(partsOf(text)).toEqual(parts.map(([part, code]) => ({ text: part, isCode: code !== undefined })));
});
