import type { DocComment } from "./document.js";

/** The inside of a doc comment. What would end it early is broken by a backslash. */
export function printDocComment({ text, tags = [] }: DocComment): string {
  const lines = [
    ...text.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ["", paragraph])),
    ...(tags.length > 0 && text.length > 0 ? [""] : []),
    ...tags.map(({ name, text: about }) => `@${name} ${about}`),
  ].map(escapeComment);
  return lines.length > 1 ? `\n${lines.join("\n")}` : (lines[0] ?? "");
}

function escapeComment(line: string): string {
  return line.replaceAll("*/", "*\\/");
}
