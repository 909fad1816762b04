import type { Operation } from "@tcrkit/client/schema";
import { kebabCase, parameterFlag } from "../../parse/names.js";
import type { Options } from "../../parse/options.js";
import type { Members } from "../../parse/value.js";
import { isRowForm, type OutputForm, type RowForm, usualForm } from "../../settings/output-forms.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Query } from "../query/query.js";
import { collectPages, listMember, membersBeside, rowsOfOutput, rowsOfValue, totalMember } from "../rows.js";
import { createRowWriter } from "./row-writer.js";
import { dataPaint, type OutputShell, writeData, writeText, writeView } from "./write-forms.js";

/** Writes one answer to stdout, whole or page by page, and notes on it to stderr. */
export interface Printer {
  /** Takes the answer or its next page. Resolves once stdout has taken what could be written at once. */
  readonly page: (output: Members) => Promise<void>;
  /** Writes what had to wait for the last page, and the notes. Not called where a page failed: half an answer is none. */
  readonly end: () => Promise<void>;
}

/**
 * A printer in the form that was asked for, or that suits where it goes: table on a terminal, else json. Made before the
 * call, so that a wrong query sends nothing.
 *
 * Without a query, ndjson, csv and text write each page as it comes; everything else waits for the last one.
 *
 * @throws UsageError for a query that is none; `end`, for one that cannot be applied.
 */
export async function createPrinter(
  operation: Operation,
  { output, query }: Options,
  shell: OutputShell,
  reporter: Reporter,
): Promise<Printer> {
  const form = output ?? usualForm(shell.stdout);
  if (query !== undefined) {
    const { compileQuery } = await import("../query/query.js");
    const apply = await compileQuery(query, kebabCase(operation.name));
    return queryPrinter(operation, form, { text: query, apply }, shell, reporter);
  }
  return isRowForm(form)
    ? rowPrinter(operation, form, shell, reporter)
    : wholePrinter(operation, form, shell, reporter);
}

/** The same for what a job of ours found; undefined where people are to read it, as a table of the job's own. */
export async function createDataPrinter(
  operation: Operation,
  options: Options,
  shell: OutputShell,
  reporter: Reporter,
): Promise<Printer | undefined> {
  const isForPeople = (options.output ?? usualForm(shell.stdout)) === "table" && options.query === undefined;
  return isForPeople ? undefined : createPrinter(operation, options, shell, reporter);
}

function queryPrinter(
  operation: Operation,
  form: OutputForm,
  query: { readonly text: string; readonly apply: Query },
  shell: OutputShell,
  reporter: Reporter,
): Printer {
  const pages = collectPages(operation);
  return {
    page: async (output) => pages.add(output),
    end: async () => {
      const answer = pages.answer();
      const value = query.apply(answer);
      await writeValue(value, form, shell, reporter);
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
      if (isEmpty) reporter.line(messages.nothing(query.text, Object.keys(answer)));
    },
  };
}

async function writeValue(value: unknown, form: OutputForm, shell: OutputShell, reporter: Reporter): Promise<void> {
  if (isRowForm(form)) {
    const writer = createRowWriter(form, shell.stdout.isTTY, dataPaint(shell));
    await writeText(shell, writer.textOf(rowsOfValue(value)));
    tell(reporter, messages.formulas(writer.formulas()));
  } else if (form === "table") {
    const { viewValue } = await import("../table/view.js");
    tell(reporter, messages.hidden(await writeView(viewValue(value), shell)));
  } else {
    await writeData(value, form, shell);
  }
}

function rowPrinter(operation: Operation, form: RowForm, shell: OutputShell, reporter: Reporter): Printer {
  const writer = createRowWriter(form, shell.stdout.isTTY, dataPaint(shell));
  const hasList = listMember(operation) !== undefined;
  let last: Members = {};
  let shown = 0;
  return {
    page: async (output) => {
      last = output;
      const rows = rowsOfOutput(operation, output);
      shown += rows.items.length;
      // A line of JSON has no columns: it has room for all of an answer without rows.
      await writeText(shell, writer.textOf(form === "ndjson" && !hasList ? rowsOfValue(output) : rows));
    },
    end: async () => {
      tell(reporter, messages.beside(membersBeside(operation, last)));
      tell(reporter, messages.formulas(writer.formulas()));
      tell(reporter, messages.ended(operation, last, shown));
    },
  };
}

function wholePrinter(
  operation: Operation,
  form: Exclude<OutputForm, RowForm>,
  shell: OutputShell,
  reporter: Reporter,
): Printer {
  const pages = collectPages(operation);
  return {
    page: async (output) => pages.add(output),
    end: async () => {
      const answer = pages.answer();
      if (form !== "table") return writeData(answer, form, shell);
      const { viewOutput } = await import("../table/view.js");
      const view = viewOutput(operation, answer);
      tell(reporter, messages.hidden(await writeView(view, shell)));
      tell(reporter, messages.ended(operation, answer, view.table?.rows.length ?? 0));
    },
  };
}

function tell(reporter: Reporter, lines: readonly string[]): void {
  for (const line of lines) reporter.line(line);
}

/** What is said beside an answer. */
const messages = {
  /** Said where a query finds nothing, which is an answer, too. */
  nothing: (query: string, members: readonly string[]): string => {
    const quotes = textInDoubleQuotes.test(query) ? ` ${singleQuotes}.` : "";
    return `--query finds nothing.${quotes} The answer has: ${members.join(", ")}.`;
  },
  hidden: (columns: readonly string[]): string[] =>
    columns.length === 0
      ? []
      : [`Not shown because the terminal is too narrow: ${columns.join(", ")}. --output json shows all.`],
  /** Said where a form has room for rows alone. */
  beside: (members: readonly string[]): string[] =>
    members.length === 0 ? [] : [`Not in the rows: ${members.join(", ")}. --output json shows all.`],
  formulas: (cells: number): string[] =>
    cells === 0
      ? []
      : [`${cells} of the texts could be formulas to a spreadsheet (= + - @): import them as text, not as they are.`],
  /** What an answer does not say by itself: rows that are on other pages, that there are none, that something is done. */
  ended: (operation: Operation, last: Members, shown: number): string[] => {
    if (operation.output.length === 0) return [doneNote(operation, last)];
    return listMember(operation) === undefined ? [] : countNote(operation, last, shown);
  },
};

function countNote(operation: Operation, last: Members, shown: number): string[] {
  const total = last[totalMember(operation)?.name ?? ""];
  if ((typeof total !== "number" && typeof total !== "bigint") || total <= shown) {
    return shown === 0 ? [`Nothing found: ${listMember(operation)?.name} is empty.`] : [];
  }
  const { name, paging } = operation;
  const more =
    paging === undefined
      ? ""
      : ` ${parameterFlag(name, paging.offset)} and ${parameterFlag(name, paging.limit)} choose the page; --all-pages shows all.`;
  return [`${shown} of ${total}.${more}`];
}

function doneNote({ name }: Operation, output: Members): string {
  const id = output["RequestId"];
  return `${name} is done.${typeof id === "string" ? ` RequestId ${id}` : ""}`;
}

const singleQuotes = "Text stands in single quotes, [?Status=='Running']; double quotes name a member";
const textInDoubleQuotes = /[=<>]\s*"/;
