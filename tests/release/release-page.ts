import { runsOf, type TranscriptRun } from "../support/transcript.js";

/** What a maintainer does, as the page tells it. `line` is where. */
export type Step = Run | WriteFile | EditFile;

export interface Run extends TranscriptRun {
  readonly kind: "run";
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
    if (language === "console") return runsOf(text, line).map((run) => ({ kind: "run", ...run }));
    if (path === undefined) return [];
    return language === "diff" ? [editOf(text, path, line)] : [{ kind: "write", line, path, text }];
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
