import { createMarkdownRenderer } from "vitepress";
import { expect, it } from "vitest";
import { consoleBlocks } from "./console-blocks.js";

/** What the copy button takes of a block: VitePress leaves out what is marked. */
async function copied(language: string, code: string): Promise<string> {
  const renderer = await createMarkdownRenderer(".", { codeTransformers: [consoleBlocks] });
  const html = renderer.render(`\`\`\`${language}\n${code}\`\`\`\n`);
  const [, block = ""] = /<code[^>]*>(.*)<\/code>/s.exec(html) ?? [];
  let depth = 0;
  let ignoredAt = Number.POSITIVE_INFINITY;
  let text = "";
  for (const [piece] of block.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith("</")) {
      depth--;
      if (depth < ignoredAt) ignoredAt = Number.POSITIVE_INFINITY;
    } else if (piece.startsWith("<")) {
      depth++;
      if (piece.includes("vp-copy-ignore")) ignoredAt = Math.min(ignoredAt, depth);
    } else if (depth < ignoredAt) text += piece;
  }
  return text.replaceAll("&quot;", '"').replaceAll("&#39;", "'");
}

it.each([
  ["the only command", "$ tcr ls\n", "tcr ls"],
  [
    "commands with output between",
    "$ tcr configure\nSecret id: AKID\n$ tcr doctor\nall well\n",
    "tcr configure\ntcr doctor",
  ],
  ["a command that goes on", "$ tcr ls \\\n    --depth 2\nteam\n", "tcr ls \\\n    --depth 2"],
])("copies of a transcript %s", async (_, code, expected) => {
  expect(await copied("console", code)).toBe(expected);
});

it("leaves other languages alone", async () => {
  expect(await copied("ts", "const price = 1;\n")).toBe("const price = 1;");
});
