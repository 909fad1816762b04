import type { Reporter } from "../../shell/reporter.js";
import { hangWords } from "../wrap.js";

/** A line of an error or of a question, in several where a terminal is too narrow for it. Elsewhere programs read it: it stays as it is. */
export function fitLine(text: string, { isTTY, columns = 80 }: Pick<Reporter, "isTTY" | "columns">): string[] {
  if (!isTTY || text.length < columns) return [text];
  const [, indent = "", rest = ""] = /^(\s*)(.*)$/s.exec(text) ?? [];
  return hangWords(piecesOf(rest), columns - 1, indent);
}

/** What may stand on a line of its own: a word, a time with its unit, what is quoted as code, and a command line at the end, which is copied whole. */
function piecesOf(text: string): string[] {
  const [, words = "", command] = /^(.*?)((?<=: )tcr [^,;]+)?$/s.exec(text) ?? [];
  return [...(words.match(/`[^`]*`\S*|\d+ (?:s|min|h)\b\S*|\S+/g) ?? []), ...(command === undefined ? [] : [command])];
}
