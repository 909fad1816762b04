import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { colorPaint, type Paint } from "../color-paint.js";
import { highlightJson } from "./highlight-json.js";

const marks = {
  heading: (text) => `<${text}>`,
  string: (text) => `'${text}'`,
  scalar: (text) => `!${text}!`,
} satisfies Partial<Paint>;

it("tells names, strings and scalars apart", () => {
  expect(highlightJson('{"a": "x: \\"1\\"", "b": [-1.5e3, true, null]}', { ...colorPaint, ...marks })).toBe(
    `{<"a">: '"x: \\"1\\""', <"b">: [!-1.5e3!, !true!, !null!]}`,
  );
});

it("changes no character of it", () => {
  const json = JSON.stringify({ a: 'true "1" \\', "b\u0007": [1, null, { c: [] }] }, null, 2);
  expect(stripVTControlCharacters(highlightJson(json))).toBe(json);
});
