import type { Operation } from "@tcrkit/client/schema";
import type { Options } from "../flags/global-options.js";
import { kebabCase } from "../flags/names.js";
import type { Talk } from "../talk.js";
import { outputText } from "../text/output.js";
import { queryText } from "../text/query.js";
import { collectPages } from "./collect-pages.js";
import { listMember, membersBeside } from "./list-member.js";
import type { Members } from "./members.js";
import type { OutputForm } from "./output-forms.js";
import type { Query } from "./query.js";
import { createRowWriter, isRowForm, type RowForm } from "./row-writer.js";
import { rowsOfOutput, rowsOfValue } from "./rows.js";
import { dataPaint, type World, writeData, writeText, writeView } from "./write-forms.js";

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
  world: World,
  talk: Talk,
): Promise<Printer> {
  const form = output ?? (world.stdout.isTTY ? "table" : "json");
  if (query !== undefined) {
    const { compileQuery } = await import("./query.js");
    const apply = await compileQuery(query, kebabCase(operation.name));
    return queryPrinter(operation, form, { text: query, apply }, world, talk);
  }
  return isRowForm(form) ? rowPrinter(operation, form, world, talk) : wholePrinter(operation, form, world, talk);
}

function queryPrinter(
  operation: Operation,
  form: OutputForm,
  query: { readonly text: string; readonly apply: Query },
  world: World,
  talk: Talk,
): Printer {
  const pages = collectPages(operation);
  return {
    page: async (output) => pages.add(output),
    end: async () => {
      const answer = pages.answer();
      const value = query.apply(answer);
      await writeValue(value, form, world, talk);
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
      if (isEmpty) talk.line(queryText.nothing(query.text, Object.keys(answer)));
    },
  };
}

async function writeValue(value: unknown, form: OutputForm, world: World, talk: Talk): Promise<void> {
  if (isRowForm(form)) {
    const writer = createRowWriter(form, world.stdout.isTTY, dataPaint(world));
    await writeText(world, writer.textOf(rowsOfValue(value)));
    tell(talk, outputText.formulas(writer.formulas()));
  } else if (form === "table") {
    const { viewValue } = await import("./view.js");
    tell(talk, outputText.hidden(await writeView(viewValue(value), world)));
  } else {
    await writeData(value, form, world);
  }
}

function rowPrinter(operation: Operation, form: RowForm, world: World, talk: Talk): Printer {
  const writer = createRowWriter(form, world.stdout.isTTY, dataPaint(world));
  const hasList = listMember(operation) !== undefined;
  let last: Members = {};
  let shown = 0;
  return {
    page: async (output) => {
      last = output;
      const rows = rowsOfOutput(operation, output);
      shown += rows.items.length;
      // A line of JSON has no columns: it has room for all of an answer without rows.
      await writeText(world, writer.textOf(form === "ndjson" && !hasList ? rowsOfValue(output) : rows));
    },
    end: async () => {
      tell(talk, outputText.beside(membersBeside(operation, last)));
      tell(talk, outputText.formulas(writer.formulas()));
      tell(talk, outputText.ended(operation, last, shown));
    },
  };
}

function wholePrinter(operation: Operation, form: Exclude<OutputForm, RowForm>, world: World, talk: Talk): Printer {
  const pages = collectPages(operation);
  return {
    page: async (output) => pages.add(output),
    end: async () => {
      const answer = pages.answer();
      if (form !== "table") return writeData(answer, form, world);
      const { viewOutput } = await import("./view.js");
      const view = viewOutput(operation, answer);
      tell(talk, outputText.hidden(await writeView(view, world)));
      tell(talk, outputText.ended(operation, answer, view.table?.rows.length ?? 0));
    },
  };
}

function tell(talk: Talk, lines: readonly string[]): void {
  for (const line of lines) talk.line(line);
}
