import type { Members } from "../../parse/value.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import type { RowColumn } from "../table/columns.js";
import type { Described } from "../table/view.js";
import { wrap } from "../wrap.js";

/** Writes one answer to stdout, whole or page by page, and notes on it to stderr. */
export interface Printer {
  /** Takes the answer or its next page. Resolves once stdout has taken what could be written at once. */
  readonly page: (output: Members) => Promise<void>;
  /** Writes what had to wait for the last page, and the notes. Not called where a page failed. */
  readonly end: () => Promise<void>;
  /** Rows that were written so far, before the end. */
  readonly written: () => number;
}

/** Where answers go, and whose clock their times are told by. */
export type OutputShell = Pick<Shell, "stdout" | "env" | "utcOffsetMinutes">;

/** What an answer is printed of, and where. */
export interface Printing {
  readonly operation: Described;
  readonly shell: OutputShell;
  readonly reporter: Reporter;
  /** The columns that were asked for. Default: all. */
  readonly columns: readonly RowColumn[] | undefined;
}

/** The same reporter, whose lines fit its terminal. */
export function fitted(reporter: Reporter): Reporter {
  return { ...reporter, line: (text) => tell(reporter, [text]) };
}

/** Says something beside an answer, in lines that fit a terminal. */
export function tell(reporter: Reporter, texts: readonly string[]): void {
  const { isTTY, columns } = reporter;
  const width = isTTY ? (columns ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  // Masked first: a secret that is broken over two lines would not be found.
  for (const text of texts) for (const line of wrap(reporter.mask(text), width)) reporter.line(line);
}
