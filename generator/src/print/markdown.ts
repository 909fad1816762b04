import { visibleJson, visibleText } from "../model/visible.js";

declare const isMarkdown: unique symbol;

/** Text as VitePress reads it. A plain string is raw text, which `markdownText` alone turns into it. */
export type Markdown = string & { readonly [isMarkdown]: true };

/**
 * Raw text, shown as it is: nothing in it is read as Markdown, as HTML or as an expression of Vue. Code in backticks, which our own prose
 * has, becomes code.
 */
export function markdownText(text: string): Markdown {
  const line = visibleText(text.trim().replace(/\s+/g, " "));
  // Prose, backticks, code, prose, backticks, code: each third part is what stands between them.
  const parts = line.split(codeSpan);
  const shown = parts.map((part, index) => [escapeProse(part), "", markdownCode(withoutPadding(part))][index % 3]);
  return shown.join("").replace(blockMark, escapeCharacters) as Markdown;
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

/** Markdown of our own, with what was made of raw text put in. */
export function markdown(parts: TemplateStringsArray, ...made: readonly (Markdown | number)[]): Markdown {
  return String.raw({ raw: parts.map(String) }, ...made) as Markdown;
}

export function joinMarkdown(parts: readonly Markdown[], between: string): Markdown {
  return parts.join(between) as Markdown;
}

/** A link; an address that is none of the web, and no path, stays text. */
export function markdownLink(text: Markdown, href: string): Markdown {
  if (!/^(?:https?:\/\/|\.{1,2}\/)/.test(href)) return text;
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
  return `\`\`\`http\n${lines.join("\n")}\n\`\`\`` as Markdown;
}

/** A value as JSON. VitePress looks for files to include before it knows what is code. */
export function markdownJson(value: unknown): Markdown {
  const json = visibleJson(JSON.stringify(value, undefined, 2)).replaceAll("<!--", "\\u003c!--");
  return `\`\`\`json\n${json}\n\`\`\`` as Markdown;
}

/** What the beginning of a block is read by: a heading, a list, a quotation, a container, an inclusion. */
const blockMark = /^(?:[#+=:~-]|\d+[.)])/;

function escapeProse(text: string): string {
  return text
    .replace(/[&<>\\`*_{}[\]|~]/g, (character) => names[character] ?? escapeCharacters(character))
    .replace(/:(?=(?:\w*[A-Za-z_]\w*|[+-]1|100|1234):)/g, escapeCharacters)
    .replace(/(?<=\b(?:https?|ftp|mailto)):/gi, escapeCharacters);
}

const names: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Everything but letters, digits and blanks by its number: what the browser decodes when nobody reads it as a mark any more. */
function escapeCharacters(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0)};`);
}

function encodeAddress(href: string): string {
  return href.replace(/[^\w./:#?=&%~+,;@-]/gu, (character) =>
    encodeURIComponent(character).replace(/[!'()*]/, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
  );
}
