import type { MarkdownRenderer } from "vitepress";
import { chineseLabels } from "./chinese.js";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/** Names in the page's language what VitePress adds to it: the links to its headings, by their words alone, and the buttons that copy. */
export function labelAdditions(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("addition-labels", ({ tokens, env }) => {
    const before = labelOf("Permalink to", env);
    for (const { children } of tokens) {
      const anchor = children?.find(({ attrs }) => attrs?.some(([, value]) => value === "header-anchor"));
      anchor?.attrSet("aria-label", `${before} "${titleOf(children ?? [])}"`);
    }
  });
  const { fence } = markdown.renderer.rules;
  if (fence === undefined) return;
  markdown.renderer.rules.fence = (tokens, index, options, env, renderer) =>
    fence(tokens, index, options, env, renderer).replace("Copy Code", labelOf("Copy Code", env));
}

function labelOf(english: string, { relativePath }: { readonly relativePath?: string }): string {
  return (relativePath?.startsWith("zh/") ? chineseLabels[english] : undefined) ?? english;
}

/** Without the link's own sign, and without the anchor that is written behind the words. */
function titleOf(children: readonly Token[]): string {
  const words = children.filter(({ type, meta }) => ["text", "code_inline"].includes(type) && !meta?.isPermalinkSymbol);
  return words
    .map(({ content }) => content)
    .join("")
    .trim();
}
