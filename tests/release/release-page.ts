/** What a maintainer does, as the page tells it. `line` is where. */
export type Step = Run | WriteFile | EditFile;

export interface Run {
  readonly kind: "run";
  readonly line: number;
  readonly command: string;
  /** What it prints, `…` standing for what the page leaves open. */
  readonly expected: readonly string[];
  /** `[1]` below what it prints. Default 0. */
  readonly exitCode: number;
}

export interface WriteFile {
  readonly kind: "write";
  readonly line: number;
  readonly path: string;
  readonly text: string;
}

export interface EditFile {
  readonly kind: "edit";
  readonly line: number;
  readonly path: string;
  /** Stands in the file exactly once. */
  readonly before: string;
  readonly after: string;
}

/**
 * Reads the steps of a page, in order: `console` blocks are commands behind `$` with what they print, a block under a path in brackets is
 * that file, a `diff` under one is an edit of it. Other blocks are no steps.
 */
export function parseReleasePage(page: string): readonly Step[] {
  return [...page.matchAll(/^```(\w+)(?: \[(.+?)\])?\n(.*?)^```$/gms)].flatMap((block): readonly Step[] => {
    const [, language = "", path, text = ""] = block;
    const line = page.slice(0, block.index).split("\n").length + 1;
    if (language === "console") return runsOf(text, line);
    if (path === undefined) return [];
    return language === "diff" ? [editOf(text, path, line)] : [{ kind: "write", line, path, text }];
  });
}

function runsOf(block: string, firstLine: number): readonly Run[] {
  const runs: { line: number; command: string; printed: string[] }[] = [];
  for (const [index, text] of block.trimEnd().split("\n").entries()) {
    if (text.startsWith("$ ")) runs.push({ line: firstLine + index, command: text.slice(2), printed: [] });
    else runs.at(-1)?.printed.push(text);
  }
  return runs.map(({ line, command, printed }) => {
    const [, code] = /^\[(\d+)\]$/.exec(printed.at(-1) ?? "") ?? [];
    const expected = code === undefined ? printed : printed.slice(0, -1);
    return { kind: "run", line, command, expected, exitCode: Number(code ?? 0) };
  });
}

function editOf(block: string, path: string, line: number): EditFile {
  const lines = block.trimEnd().split("\n");
  const without = (sign: string) =>
    lines
      .filter((text) => !text.startsWith(sign))
      .map((text) => `${text.slice(1)}\n`)
      .join("");
  return { kind: "edit", line, path, before: without("+"), after: without("-") };
}
