import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { outlineOf, type PageOutline } from "../support/page-outline.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const pages = readdirSync(join(root, "docs/zh"), { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".md"));
const pairs = [
  { english: "README.md", chinese: "README.zh-CN.md" },
  ...pages.map((page) => ({ english: `docs/${page}`, chinese: `docs/zh/${page}` })),
];

describe.each(pairs)("$chinese keeps step with $english", ({ english, chinese }) => {
  const own = outlineOf(chinese, read(chinese), (target) => (target === english ? undefined : target));
  const followed = outlineOf(english, read(english), (target) => (target === chinese ? undefined : inChinese(target)));

  it("in its front matter", () => {
    expect(own.settings, `Give the front matter of ${chinese} what that of ${english} has.`).toEqual(followed.settings);
  });

  it("in its headings", () => {
    // A README's have no anchors of their own choice.
    const hasAnchors = english.startsWith("docs/");
    const whatToDo = `Give ${chinese} the headings of ${english}, in their order${hasAnchors ? ", each with its anchor, as {#install}" : ""}.`;
    const headings = (outline: PageOutline) =>
      outline.sections.map(({ level, anchor }) => (hasAnchors ? `${level} ${anchor}` : level));
    expect(headings(own), whatToDo).toEqual(headings(followed));
  });

  it.each(followed.sections.map(({ title }, index) => [title, index] as const))(
    "in what stands below %s",
    (title, index) => {
      const whatToDo = `Carry over to ${chinese} what changed below "${title}" of ${english}: blocks of code as they are, rows, items, links, names and numbers within their sentences.`;
      expect(own.sections[index]?.facts, whatToDo).toEqual(followed.sections[index]?.facts);
    },
  );
});

function read(path: string): string {
  if (!existsSync(join(root, path)))
    throw new Error(`${path} is not there: a Chinese page has an English one at the same path`);
  return readFileSync(join(root, path), "utf8");
}

/** Where a Chinese page leads instead: to what is there in Chinese. */
function inChinese(target: string): string {
  if (target.startsWith("https://www.tencentcloud.com/document/")) return target.replace("/document/", "/zh/document/");
  const [path = ""] = target.split("#");
  const pair = pairs.find(({ english }) => [path, `${path}.md`, `${path}index.md`].includes(english));
  if (pair === undefined) return target;
  return pair.english.startsWith("docs/") ? target.replace("docs/", "docs/zh/") : target.replace(path, pair.chinese);
}
