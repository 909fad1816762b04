import type { MarkdownEnv } from "vitepress";
import { separateChinese } from "./chinese-words.js";

/**
 * How the search weighs what it finds; the search box of the page imports this and `openIndexes`. What somebody wants to do stands before what a thing is
 * called: a guide goes before the reference, and pages about one error or one type come last.
 */
export const searchTuning = {
  fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
  prefix: true,
  tokenize: (text: string) => separateChinese(text).split(/[\n\r\p{Z}\p{P}]+/u),
  boost: { title: 4, text: 1, titles: 1 },
  boostDocument: (id: string): number => weights.find(([path]) => path.test(id))?.[1] ?? 1,
};

const weights: readonly (readonly [RegExp, number])[] = [
  [/\/guides\/(?:mock-decisions|hosting|versioning|api-release)/, 2],
  [/\/guides\//, 3],
  [/\/reference\/(?:errors|types|changelog)/, 0.5],
];

/** How much more what is found in the language of the page counts: where there are few pages, no word is a rare one. */
const OWN_LANGUAGE = 4;

interface SearchIndex {
  readonly search: (words: string) => readonly { readonly score: number }[];
}

/** Opens the indexes of all languages as one, so that pages that stand in another language alone are found, too. */
export async function openIndexes(
  load: Readonly<Record<string, () => Promise<{ readonly default: string }>>>,
  language: string,
  open: (json: string) => SearchIndex,
): Promise<SearchIndex> {
  const indexes = await Promise.all(
    Object.entries(load).map(async ([name, loadIndex]) => {
      const index = open((await loadIndex()).default);
      return { index, weight: name === language ? OWN_LANGUAGE : 1 };
    }),
  );
  const search = (words: string) =>
    indexes
      .flatMap(({ index, weight }) => index.search(words).map((found) => ({ ...found, score: found.score * weight })))
      .toSorted((one, other) => other.score - one.score);
  return { search };
}

/** What is used of the renderer of pages. */
interface Renderer {
  readonly render: (source: string, env: MarkdownEnv) => string;
}

/** A page as the search reads it: the words of its `search` in front of all else, by which readers look for it, and Chinese in words. */
export function renderForSearch(source: string, env: MarkdownEnv, markdown: Renderer): string {
  const html = markdown.render(source, env);
  const words: unknown = env.frontmatter?.["search"];
  const whole = typeof words === "string" ? html.replace("</h1>", `$&<p>${`${words}. `.repeat(3)}</p>`) : html;
  return whole
    .split(/(<h\d.*?<\/h\d>)/s)
    .map(inWords)
    .join("");
}

/** A heading is shown as it stands where it is found: its words follow as a text. */
function inWords(part: string): string {
  if (!/^<h\d/.test(part)) return separateChinese(part);
  return /\p{Script=Han}/u.test(part) ? `${part}<p>${separateChinese(part.replace(/<[^>]*>/g, ""))}</p>` : part;
}
