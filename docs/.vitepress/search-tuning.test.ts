import { createMarkdownRenderer, type MarkdownEnv } from "vitepress";
import { expect, it } from "vitest";
import { openIndexes, renderForSearch, searchTuning } from "./search-tuning.js";

it("reads the words of a page's front matter behind its title", async () => {
  const read = await readPage("---\nsearch: triggers\n---\n\n# Webhooks\n\nText.");
  expect(read).toMatch(/<h1.*<\/h1>\s*<p>triggers. triggers. triggers. <\/p>\s*<p>Text.<\/p>/);
});

it("keeps a Chinese heading as it is shown, and has its words behind it", async () => {
  const read = await readPage("## 安装包 {#install}\n\n命名空间");
  expect(read).toMatch(/<h2[^>]*>安装包 <a .*<\/h2><p> 安装 装包 /);
  expect(read).toMatch(/<p> 命名 名空 空间 <\/p>/);
});

it("looks for the same words as it has read", () => {
  expect(searchTuning.tokenize("命名空间 tcr-mock").filter(Boolean)).toEqual(["命名", "名空", "空间", "tcr", "mock"]);
});

it("finds in every language, and what is in that of the page goes before what fits as well", async () => {
  const load = { root: async () => ({ default: "en" }), zh: async () => ({ default: "zh" }) };
  const found: Readonly<Record<string, { readonly id: string; readonly score: number }[]>> = {
    en: [
      { id: "en/good", score: 9 },
      { id: "en/fair", score: 1 },
    ],
    zh: [{ id: "zh/fair", score: 1 }],
  };
  const idsIn = async (language: string) => {
    const index = await openIndexes(load, language, (json) => ({ search: () => found[json] ?? [] }));
    return index.search("words").map((one) => ("id" in one ? one.id : ""));
  };
  expect(await idsIn("zh")).toEqual(["en/good", "zh/fair", "en/fair"]);
  expect(await idsIn("root")).toEqual(["en/good", "en/fair", "zh/fair"]);
});

async function readPage(source: string): Promise<string> {
  const env: MarkdownEnv = { path: "page.md", relativePath: "page.md", cleanUrls: false };
  return renderForSearch(source, env, await createMarkdownRenderer("."));
}
