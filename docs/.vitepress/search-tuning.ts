import type { MarkdownEnv } from "vitepress";

/**
 * How the search weighs what it finds; the search box of the page imports it. What somebody wants to do stands before what a thing is
 * called: a guide goes before the reference, and pages about one error or one type come last.
 */
export const searchTuning = {
  fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
  prefix: true,
  boost: { title: 4, text: 1, titles: 1 },
  boostDocument: (id: string): number => weights.find(([path]) => path.test(id))?.[1] ?? 1,
};

const weights: readonly (readonly [RegExp, number])[] = [
  [/\/guides\/(?:mock-decisions|hosting|versioning|api-release)/, 2],
  [/\/guides\//, 3],
  [/\/reference\/(?:errors|types|changelog)/, 0.5],
];

/** What is used of the renderer of pages. */
interface Renderer {
  readonly render: (source: string, env: MarkdownEnv) => string;
}

/** A page as the search reads it: the words of its `search` in front of all else, by which readers look for it. */
export function renderForSearch(source: string, env: MarkdownEnv, markdown: Renderer): string {
  const html = markdown.render(source, env);
  const words: unknown = env.frontmatter?.["search"];
  return typeof words === "string" ? html.replace("</h1>", `$&<p>${`${words}. `.repeat(3)}</p>`) : html;
}
