import { visibleText } from "../model/visible.js";
import type { DocComment } from "./document.js";

/** The inside of a doc comment. What would end it early, or begin a tag, is broken by a backslash. */
export function printDocComment({ text, tags = [] }: DocComment): string {
  const lines = [
    ...text.flatMap((paragraph, index) => (index === 0 ? [escapeText(paragraph)] : ["", escapeText(paragraph)])),
    ...(tags.length > 0 && text.length > 0 ? [""] : []),
    ...tags.map(({ name, text: about }) => `@${name} ${escapeText(about)}`),
  ];
  return lines.length > 1 ? `\n${lines.join("\n")}` : (lines[0] ?? "");
}

function escapeText(text: string): string {
  return visibleText(text)
    .replaceAll("*/", "*\\/")
    .replace(/^(\s*)@/gm, "$1\\@")
    .replaceAll("{@", "{\\@");
}
