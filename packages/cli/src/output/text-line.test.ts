import { expect, it } from "vitest";
import { textLine } from "./text-line.js";

it.each([
  [["tcr-1", 1, false, 12345678901234567890n], "tcr-1\t1\tfalse\t12345678901234567890\n"],
  [["a", null, "", "b"], "a\t-\t-\tb\n"],
  [[""], "\n"],
  [["a\tb", "c\n\u001b[2J"], "a\\tb\tc\\n\\u001b[2J\n"],
  [[["x", "y"], { Key: "k" }], '["x","y"]\t{"Key":"k"}\n'],
])("keeps a row on one line and a cell in its place, %#", (cells, line) => {
  expect(textLine(cells)).toBe(line);
});
