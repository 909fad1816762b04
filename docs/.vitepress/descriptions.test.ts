import { expect, it } from "vitest";
import { firstParagraph } from "./descriptions.js";

it.each([
  ["# Title\n\nFirst\nparagraph.\n\nSecond.", "First paragraph."],
  ["---\nsearch: words\n---\n\n# Title\n\nText.", "Text."],
  ["<script setup>\nconst a = 1;\n\nconst b = 2;\n</script>\n\n# Title\n\nText.", "Text."],
  ["# Title\n\n```ts\nconst a = 1;\n\nconst b = 2;\n```\n\nText.", "Text."],
  ["# Title\n\n**Cause.** The `key` is [wrong](./key).", "The key is wrong."],
  ["# Title\n\n| a |\n| --- |\n\n- item\n\n<dl>\n</dl>\n\nText &#123;x&#125;.", "Text {x}."],
  ['# Title\n\nIt says "no".', "It says 'no'."],
])("describes a page by its first paragraph, without marks", (source, expected) => {
  expect(firstParagraph(source)).toBe(expected);
});
