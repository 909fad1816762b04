import { changesJson } from "../release/changes-json.js";
import { printChanges } from "../release/print-changes.js";
import { printReleaseNotes } from "../release/print-release-notes.js";
import { releaseEntry } from "../release/release-entry.js";
import { reachesSeverity, type Severity, worstSeverity } from "../release/severity.js";
import { type CompareOptions, type Comparison, cleanTreeHints, compare } from "./compare.js";
import type { Console } from "./console.js";
import { count } from "./lint.js";

export interface DiffOptions extends CompareOptions {
  readonly form: "text" | "json" | "notes";
  /** End with 1 where a change is as bad as this, or worse. */
  readonly failOn: Severity | undefined;
}

/** Prints how the API of `to` differs from that of `from`. */
export function runDiff(options: DiffOptions, console: Console): number {
  const { from, to, failOn } = options;
  const comparison = compare(options);
  for (const line of printed(comparison, options)) console.log(line);
  console.error(`${count(comparison.changes.length, "change")} from ${from} to ${to}.`);
  if (comparison.changes.length === 0) for (const hint of cleanTreeHints("api:diff", options)) console.error(hint);
  const worst = worstSeverity(comparison.changes.map(({ severity }) => severity));
  return worst !== undefined && failOn !== undefined && reachesSeverity(worst, failOn) ? 1 : 0;
}

function printed({ changes, bumps, release }: Comparison, { from, to, form }: DiffOptions): string[] {
  switch (form) {
    case "text":
      return printChanges(changes, bumps);
    case "json":
      return [JSON.stringify(changesJson(from, to, changes, bumps), undefined, 2)];
    case "notes":
      return [
        printReleaseNotes(
          releaseEntry(changes),
          release === undefined ? `From ${from} to ${to}` : `Release ${release}`,
        ),
      ];
  }
}
