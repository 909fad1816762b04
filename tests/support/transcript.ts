/**
 * The first line of a transcript that what was printed does not bear out; undefined where it is as told. A line that is `…` stands for any
 * lines, `…` inside a line for any part of it. Blanks at the ends of lines and empty lines at both ends do not count.
 */
export function findMismatch(expected: readonly string[], printed: string): string | undefined {
  const trimmed = printed
    .replaceAll(/[ \t\r]+$/gm, "")
    .replace(/^\n+/, "")
    .trimEnd();
  const text = trimmed === "" ? "" : `${trimmed}\n`;
  const holds = (count: number, end: string) => new RegExp(`^${pattern(expected.slice(0, count))}${end}`).test(text);
  if (holds(expected.length, "$")) return undefined;
  const borneOut = expected.findLastIndex((_, index) => holds(index + 1, "")) + 1;
  return expected[borneOut] ?? "the end";
}

function pattern(lines: readonly string[]): string {
  return lines.map((line) => (line === "…" ? "(?:[^\\n]*\\n)*" : `${escaped(line)}\\n`)).join("");
}

function escaped(line: string): string {
  return line
    .split("…")
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("[^\\n]*");
}
