import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteConfig } from "vitepress";
import { guides } from "./guides.js";
import { createHtmlReader } from "./html-to-markdown.js";
import { addressOf } from "./site-address.js";

/** A page of the built site, as Markdown. */
interface MarkdownPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** Writes each page of the built site beside it as Markdown, and `llms.txt`, which lists them. */
export function writeMarkdownPages({ outDir, pages, site }: SiteConfig): void {
  const written = pages.map((page) => writeMarkdownPage(outDir, page));
  writeFileSync(join(outDir, "llms.txt"), llmsTxt(site.title, site.description, written));
}

function writeMarkdownPage(outDir: string, path: string): MarkdownPage {
  const html = readFileSync(join(outDir, path.replace(/\.md$/, ".html")), "utf8");
  const { title, description, markdown } = createHtmlReader(html, toMarkdownPage);
  writeFileSync(join(outDir, path), markdown);
  return { path, title, description };
}

/** The address of a page as Markdown, for a link to the page itself. */
function toMarkdownPage(link: string): string {
  const isOfSite = !/^[a-z]+:|^#|debugger\.html/.test(link);
  return isOfSite ? link.replace(/\/(?=#|$)/, "/index.md").replace(/\.html(?=#|$)/, ".md") : link;
}

const order = guides.flatMap(({ items }) => items?.map(({ link }) => `${link?.slice(1)}.md`) ?? []);

/** Guides go in the order of the sidebar, behind others. */
function inOrder({ path: one }: MarkdownPage, { path: other }: MarkdownPage): number {
  return order.indexOf(one) - order.indexOf(other);
}

/** What a language model is told of the site: https://llmstxt.org. */
function llmsTxt(title: string, description: string, pages: readonly MarkdownPage[]): string {
  const sections = [
    ["Guides", "guides/"],
    ["Signatures", "protocol/"],
    ["Reference", "reference/"],
    ["Design", "design/"],
    ["简体中文", "zh/"],
  ] as const;
  const listed = sections.map(([name, folder]) => {
    const rows = pages
      .filter(({ path }) => path.startsWith(folder))
      .toSorted(inOrder)
      .map((page) => `- [${page.title}](${addressOf(page.path)}): ${page.description}`);
    return `## ${name}\n\n${rows.join("\n")}\n`;
  });
  return [`# ${title}\n`, `> ${description}\n`, ...listed].join("\n");
}
