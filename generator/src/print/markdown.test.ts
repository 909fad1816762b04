import { expect, test } from "vitest";
import { markdownCode, markdownFence, markdownLink, markdownList, markdownTable, markdownText } from "./markdown.js";

test.each([
  ["Plain text.", "Plain text."],
  ["Less than <1> a day.", "Less than &lt;1&gt; a day."],
  ["`a<b>` is <b>.", "`a<b>` is &lt;b&gt;."],
  ["An odd ` and <b>.", "An odd ` and &lt;b&gt;."],
])("the text %j reads %j", (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});

test("a table escapes what divides cells and keeps each row on a line", () => {
  expect(
    markdownTable(
      ["Name", "What"],
      [
        ["`a|b`", "one\ntwo"],
        ["c", ""],
      ],
    ),
  ).toBe(["| Name | What |", "| --- | --- |", "| `a\\|b` | one two |", "| c |  |"].join("\n"));
});

test("code, links, lists and fences", () => {
  expect(markdownCode("Limit")).toBe("`Limit`");
  expect(markdownLink("Tag", "./Tag.md")).toBe("[Tag](./Tag.md)");
  expect(markdownList(["a", "b"])).toBe("- a\n- b");
  expect(markdownFence("json", "{}")).toBe("```json\n{}\n```");
});
