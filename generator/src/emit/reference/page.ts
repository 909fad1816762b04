import { posix } from "node:path";
import { retiredActions } from "../../model/retired-actions.js";
import type { Api, Note } from "../../model/types.js";
import type { MarkdownDocument } from "../../print/document.js";
import {
  joinMarkdown,
  type Markdown,
  markdown,
  markdownCode,
  markdownLink,
  markdownList,
  markdownText,
} from "../../print/markdown.js";
import type { Guide } from "../../spec-files.js";
import { referencePages, referencePath } from "../paths.js";

/** Where the names on one page lead besides the pages of the reference: members of the list that is being told of. */
export type Scope = ReadonlyMap<string, string>;

/** One page of the reference; links are made from its own place. */
export interface Page {
  readonly api: Api;
  /** Path relative to the reference's folder. */
  readonly path: string;
  readonly link: (text: Markdown, target: string) => Markdown;
  /** Raw text, in which names of actions, data types, codes and releases are links. */
  readonly text: (text: string, scope?: Scope) => Markdown;
}

/** Makes the pages of an API's reference, which all know what there is to link to. */
export function createPages(api: Api): (path: string) => Page {
  const targets = targetsOf(api);
  return (path) => {
    const from = (target: string) => relativeAddress(path, target);
    return {
      api,
      path,
      link: (text, target) => markdownLink(text, from(target)),
      text: (text, scope) =>
        markdownText(text, (name, isCode) => {
          const target = (isCode ? scope?.get(name) : undefined) ?? targets.get(name);
          return target === undefined || target === path ? undefined : from(target);
        }),
    };
  };
}

/** Every name that has a page, or a place on one. What may be a word of any text counts as a name behind `data type` alone. */
function targetsOf(api: Api): ReadonlyMap<string, string> {
  const { actions, types, errors, releases } = api;
  const isWord = (name: string) => !/^[A-Z]\w*[a-z0-9][A-Z.]/.test(name);
  const named: [string, string][] = [
    ...releases.map(({ n }): [string, string] => [`release ${n}`, releaseTarget(n)]),
    ...retiredActions(api).map(({ name }): [string, string] => [name, retiredTarget(name)]),
    ...types.map(({ name }): [string, string] => [name, referencePages.type(name)]),
    ...[...errors.common, ...errors.service].map(({ code }): [string, string] => [code, referencePages.error(code)]),
    ...actions.map((action): [string, string] => [action.name, referencePages.action(action)]),
  ];
  const phrases = types.map(({ name }): [string, string] => [`data type ${name}`, referencePages.type(name)]);
  return new Map([...named.filter(([name]) => !isWord(name) || name.startsWith("release ")), ...phrases]);
}

export function releaseTarget(n: number): string {
  return `${referencePages.changelog}#release-${n}`;
}

export function retiredTarget(name: string): string {
  return `${referencePages.changelog}#withdrawn-${name}`;
}

function relativeAddress(path: string, target: string): string {
  const [file = "", place] = target.split("#");
  const hash = place === undefined ? "" : `#${place}`;
  if (hash !== "" && (file === "" || file === path)) return hash;
  if (file.startsWith("/")) return target;
  const relative = posix.relative(posix.dirname(path), file);
  return `${relative.startsWith(".") ? relative : `./${relative}`}${hash}`;
}

export function markdownPage({ path }: Page, blocks: readonly (Markdown | undefined)[]): MarkdownDocument {
  return {
    kind: "markdown",
    path: referencePath(path),
    blocks: blocks.flatMap((block) => (block === undefined || block === "" ? [] : [block])),
  };
}

export function actionLink(page: Page, name: string): Markdown {
  const action = page.api.actions.find((candidate) => candidate.name === name);
  return action === undefined ? markdownCode(name) : page.link(markdownText(name), referencePages.action(action));
}

/** A link to a page of the docs that is written by hand, where the API has it. */
export function guideLink(page: Page, guide: Guide, text: Markdown): Markdown {
  const target = page.api.guides[guide];
  return target === undefined ? text : page.link(text, target);
}

/** The same behind a sentence; nothing where the API has no such page. */
export function guideAfter(page: Page, guide: Guide, text: Markdown): Markdown {
  return page.api.guides[guide] === undefined ? markdown`` : markdown` ${guideLink(page, guide, text)}.`;
}

/** Facts of one thing, a name and what it is in each row; those that are not there are left out. */
export function factList(rows: readonly (readonly [name: Markdown, fact: Markdown | undefined])[]): Markdown {
  const shown = rows.flatMap(([name, fact]) =>
    fact === undefined ? [] : [markdown`<div>\n<dt>${name}</dt>\n<dd>\n\n${fact}\n\n</dd>\n</div>`],
  );
  return markdown`<dl class="facts">\n${joinMarkdown(shown, "\n")}\n</dl>`;
}

/** Notes of a file; `anchors` are the places of this page that their paths may name. */
export function notesSection(
  page: Page,
  notes: readonly Note[],
  anchors: ReadonlySet<string> = new Set(),
): Markdown | undefined {
  if (notes.length === 0) return undefined;
  const lines = notes.map(({ kind, path, text }) => {
    const place = [...anchors].filter((anchor) => isWithin(path, anchor)).toSorted((a, b) => b.length - a.length)[0];
    const code = place === undefined ? markdownCode(path) : page.link(markdownCode(path), `#${place}`);
    return markdown`**${markdownText(kind)}**, ${code}: ${page.text(text)}`;
  });
  return markdown`## Notes\n\n${markdownList(lines)}`;
}

/** The notes whose paths begin with one of these parts of a file. */
export function notesAt(notes: readonly Note[], parts: readonly string[]): Note[] {
  return notes.filter(({ path }) => parts.some((part) => path === part || path.startsWith(`${part}.`)));
}

/** Whether `input.Limit.default` is of `input-Limit`, and not `input.Limits`. */
function isWithin(path: string, anchor: string): boolean {
  const own = path
    .replaceAll("[]", "")
    .replace(".", "-")
    .replace(/^members-/, "member-");
  return own === anchor || own.startsWith(`${anchor}.`);
}

/** What stands at something deprecated: what to use instead. */
export function deprecation(page: Page, successor: string): Markdown {
  return markdown`**Deprecated.** ${page.text(successor)}`;
}
