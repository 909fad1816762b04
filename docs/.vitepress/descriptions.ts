import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageData } from "vitepress";

/** What search engines show. */
const MAX_LENGTH = 200;

/** Describes a page that does not describe itself: by its first paragraph. */
export function describePage(docs: string, page: PageData): void {
  if (page.description !== "" || page.filePath === "") return;
  page.description = shortened(firstParagraph(readFileSync(join(docs, page.filePath), "utf8")));
}

/** The first paragraph of a Markdown text behind its title, without marks. */
export function firstParagraph(source: string): string {
  const body = source
    .replace(/^---\n.*?\n---\n/s, "")
    .replace(/<(script|style)\b.*?<\/\1>|<!--.*?-->|^```.*?^```/gms, "");
  const paragraphs = body.split(/\n{2,}/).map((part) => part.trim());
  const first = paragraphs.find((part) => part !== "" && !/^(?:#|<|\||`{3}|:{3}|- |\d+\. )/.test(part)) ?? "";
  return (
    first
      .replace(/\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?/g, "$1")
      .replace(/<[^>]*>|\*\*(?:Cause\.\*\* )?|`/g, "")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&")
      // It stands in an attribute, as it is.
      .replaceAll('"', "'")
      .replace(/\s+/g, " ")
  );
}

/** Ends where a sentence does, if one does, else where a word does. */
function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const start = text.slice(0, MAX_LENGTH - 1);
  const sentences = /^.*[.!?](?= )/.exec(start)?.[0];
  return sentences ?? `${start.slice(0, start.lastIndexOf(" "))}…`;
}
