/** A command of a block of `console`, and what stands below it. */
export interface TranscriptRun {
  readonly line: number;
  readonly command: string;
  /** What it prints, `…` standing for what the page leaves open. */
  readonly expected: readonly string[];
  /** `[1]` below what it prints. Default 0. */
  readonly exitCode: number;
}

/** Reads the commands of a block: each behind `$`, going on where its line ends with a backslash. */
export function runsOf(block: string, firstLine = 1): readonly TranscriptRun[] {
  const runs: { line: number; command: string; printed: string[] }[] = [];
  for (const [index, text] of block.trimEnd().split("\n").entries()) {
    const run = runs.at(-1);
    if (text.startsWith("$ ")) runs.push({ line: firstLine + index, command: text.slice(2), printed: [] });
    else if (run?.printed.length === 0 && run.command.endsWith("\\")) run.command += `\n${text}`;
    else run?.printed.push(text);
  }
  return runs.map(({ line, command, printed }) => {
    const [, code] = /^\[(\d+)\]$/.exec(printed.at(-1) ?? "") ?? [];
    const expected = code === undefined ? printed : printed.slice(0, -1);
    return { line, command, expected, exitCode: Number(code ?? 0) };
  });
}

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
