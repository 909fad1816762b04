import { visibleJson, visibleText } from "../model/visible.js";

declare const isMarkdown: unique symbol;

/** Text as VitePress reads it. A plain string is raw text, which `markdownText` alone turns into it. */
export type Markdown = string & { readonly [isMarkdown]: true };

/** Where a name that stands in a text leads: an address as `markdownLink` takes it; undefined for what is no name. */
export type NameTarget = (name: string, isCode: boolean) => string | undefined;

/**
 * Raw text, shown as it is: nothing in it is read as Markdown, as HTML or as an expression of Vue. Code in backticks, which our own prose
 * has, becomes code. A name becomes a link where `targetOf` knows it.
 */
export function markdownText(text: string, targetOf: NameTarget = () => undefined): Markdown {
  const line = visibleText(text.trim().replace(/\s+/g, " "));
  // Prose, backticks, code, prose, backticks, code: each third part is what stands between them.
  const parts = line.split(codeSpan);
  const shown = parts.map((part, index) => {
    if (index % 3 === 0) return linkedProse(part, targetOf);
    return index % 3 === 1 ? "" : linkedCode(withoutPadding(part), targetOf);
  });
  return shown.join("").replace(blockMark, escapeCharacters) as Markdown;
}

function linkedCode(code: string, targetOf: NameTarget): Markdown {
  const target = targetOf(code, true);
  return target === undefined ? markdownCode(code) : markdownLink(markdownCode(code), target);
}

/** Names of the API begin with a capital; a release is named by its number, a data type with a plain name by saying that it is one. */
const names = /\b(?:(?:data type )?[A-Z]\w*(?:\.[A-Z]\w*)*|release \d+)\b/g;

function linkedProse(text: string, targetOf: NameTarget): string {
  const links = [...text.matchAll(names)].flatMap(({ 0: name, index }) => {
    const target = targetOf(name, false);
    return target === undefined ? [] : [{ name, index, target }];
  });
  const ends = [0, ...links.map(({ name, index }) => index + name.length)];
  const linked = links.map(({ name, index, target }, position) => {
    const before = escapeProse(text.slice(ends[position], index));
    return `${before}${markdownLink(escapeProse(name) as Markdown, target)}`;
  });
  return `${linked.join("")}${escapeProse(text.slice(ends.at(-1)))}`;
}

const codeSpan = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/;

function withoutPadding(code: string): string {
  return /^ .+ $/.test(code) ? code.slice(1, -1) : code;
}

/** Raw text as code. */
export function markdownCode(text: string): Markdown {
  const line = visibleText(text.replace(/\s+/g, " "));
  const isPlain = line.trim() === line && line !== "" && !/[`{}|<\\]/.test(line);
  return (isPlain ? `\`${line}\`` : `<code>${escapeCharacters(line)}</code>`) as Markdown;
}

/** A long name as code, which a narrow place breaks where its words begin. */
export function markdownName(name: string): Markdown {
  return `<code>${markdownBreakable(name)}</code>` as Markdown;
}

/** A name that a narrow place breaks where its words begin. */
export function markdownBreakable(name: string): Markdown {
  const words = visibleText(name).split(/(?<=[a-z0-9.])(?=[A-Z])/);
  return words.map(escapeProse).join("<wbr>") as Markdown;
}

/** Markdown of our own, with what was made of raw text put in. */
export function markdown(parts: TemplateStringsArray, ...made: readonly (Markdown | number)[]): Markdown {
  return String.raw({ raw: parts.map(String) }, ...made) as Markdown;
}

export function joinMarkdown(parts: readonly Markdown[], between: string): Markdown {
  return parts.join(between) as Markdown;
}

/** A link; an address that is none of the web, no path and no place of the page stays text. */
export function markdownLink(text: Markdown, href: string): Markdown {
  if (!/^(?:https?:\/\/|\.{0,2}\/(?!\/)|#)/.test(href)) return text;
  return `[${text}](${encodeAddress(href)})` as Markdown;
}

/** An address as a link that shows it; one with anything unusual in it is text. */
export function markdownAddress(address: string): Markdown {
  return (
    /^https:\/\/[A-Za-z0-9./#-]+$/.test(address) ? `[${address}](${address})` : markdownText(address)
  ) as Markdown;
}

/** A table; what would end a cell is escaped in its text already. */
export function markdownTable(head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n") as Markdown;
}

export function markdownList(items: readonly Markdown[]): Markdown {
  return items.map((item) => `- ${item}`).join("\n") as Markdown;
}

/** A request of HTTP, a line each; what is in them is escaped as in an address. */
export function markdownHttp(lines: readonly string[]): Markdown {
  return markdownFence("http", lines.join("\n"));
}

/** One piece of code in several languages, each behind a tab; one in which VitePress would look for a file to include is left out. */
export function markdownCodeGroup(
  tabs: readonly { readonly language: string; readonly title: string; readonly code: string }[],
): Markdown {
  const blocks = tabs
    .filter(({ code }) => !/<!--\s*@include/.test(code))
    .map(({ language, title, code }) => markdownFence(`${language} [${title}]`, code.trimEnd()));
  return `::: code-group\n\n${blocks.join("\n\n")}\n\n:::` as Markdown;
}

/** Code as it stands, between a fence that is longer than any in it. */
function markdownFence(info: string, code: string): Markdown {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${info}\n${code}\n${fence}` as Markdown;
}

/** A value as JSON. VitePress looks for files to include before it knows what is code. */
export function markdownJson(value: unknown): Markdown {
  const json = visibleJson(JSON.stringify(value, undefined, 2)).replaceAll("<!--", "\\u003c!--");
  return markdownFence("json", json);
}

/** What the beginning of a block is read by: a heading, a list, a quotation, a container, an inclusion. */
const blockMark = /^(?:[#+=:~-]|\d+[.)])/;

function escapeProse(text: string): string {
  return text
    .replace(/[&<>\\`*_{}[\]|~]/g, (character) => entities[character] ?? escapeCharacters(character))
    .replace(/:(?=(?:\w*[A-Za-z_]\w*|[+-]1|100|1234):)/g, escapeCharacters)
    .replace(/(?<=\b(?:https?|ftp|mailto)):/gi, escapeCharacters);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Everything but letters, digits and blanks by its number: what the browser decodes when nobody reads it as a mark any more. */
function escapeCharacters(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}

function encodeAddress(href: string): string {
  return href.replace(/[^\w./:#?=&%~+,;@-]/gu, (character) =>
    encodeURIComponent(character).replace(/[!'()*]/, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
  );
}
