import { kebabCase } from "../../parse/names.js";
import type { Options } from "../../parse/options.js";
import { isRowForm, type OutputForm, usualForm } from "../../settings/output-forms.js";
import type { Reporter } from "../../shell/reporter.js";
import { collectPages, listMember } from "../rows.js";
import type { SortKey } from "../table/sort-rows.js";
import type { Described } from "../table/view.js";
import { createDocumentPrinter } from "./document-printer.js";
import type { OutputShell, Printer, Printing } from "./printing.js";
import { createRowPrinter } from "./row-printer.js";
import { createTablePrinter } from "./table-printer.js";

/**
 * A printer in the form that was asked for, or that suits where it goes: table on a terminal, else json. Made before the
 * call, so that a wrong query or column sends nothing.
 *
 * Without a query or an order, all forms but table write each page as it comes; everything else waits for the last one.
 *
 * @throws UsageError for a query that is none, and a column that there is not; `end`, for those that cannot be applied.
 */
export async function createPrinter(
  operation: Described,
  options: Options,
  shell: OutputShell,
  reporter: Reporter,
): Promise<Printer> {
  const form = options.output ?? usualForm(shell.stdout);
  const printing = { operation, shell, reporter, columns: undefined };
  const isArranged = options.columns !== undefined || options.sort !== undefined;
  if (isArranged) (await import("../table/arrange.js")).assertArrangeable(operation, form, options);
  if (options.query !== undefined) return queryPrinter(form, options.query, options, printing);
  if (!isArranged) return formPrinter(form, printing);
  const { readArrangement } = await import("../table/arrange.js");
  const { columns, sort } = readArrangement(operation, options);
  const printer = await formPrinter(form, { ...printing, columns });
  return sort === undefined ? printer : sortedPrinter(printer, sort, printing);
}

/** The same for what a job of ours found; undefined where people are to read it as the job itself shows it. */
export async function createDataPrinter(
  operation: Described,
  options: Options,
  shell: OutputShell,
  reporter: Reporter,
): Promise<Printer | undefined> {
  const { output, query, columns, sort } = options;
  const isForPeople = (output ?? usualForm(shell.stdout)) === "table" && (query ?? columns ?? sort) === undefined;
  return isForPeople ? undefined : createPrinter(operation, options, shell, reporter);
}

/**
 * Does the work of a job, then prints what became of it, be it done or stopped.
 *
 * @throws what the work throws, even where printing fails as well; else what printing throws.
 */
export async function printOutcome(
  printer: Printer | undefined,
  outcome: () => object,
  work: () => Promise<void>,
): Promise<void> {
  const print = async () => {
    await printer?.page({ ...outcome() });
    await printer?.end();
  };
  try {
    await work();
  } catch (error) {
    // Whatever hinders printing now, what stopped the work is the first thing to know.
    await print().catch(() => {});
    throw error;
  }
  await print();
}

async function formPrinter(form: OutputForm, printing: Printing): Promise<Printer> {
  if (isRowForm(form)) return createRowPrinter(form, printing);
  return form === "table" ? createTablePrinter(printing) : createDocumentPrinter(form, printing);
}

async function queryPrinter(form: OutputForm, text: string, options: Options, printing: Printing): Promise<Printer> {
  const { compileQuery } = await import("../query/query.js");
  const { createQueryPrinter } = await import("./query-printer.js");
  const command = kebabCase(printing.operation.name);
  const query = await compileQuery(text, command);
  if (options.columns === undefined && options.sort === undefined) {
    return createQueryPrinter(form, { text, apply: query }, printing);
  }
  const { arrangeValue } = await import("../table/arrange.js");
  return createQueryPrinter(form, { text, apply: (answer) => arrangeValue(query(answer), options, command) }, printing);
}

/** Holds all rows back until the last page is there. */
async function sortedPrinter(printer: Printer, keys: readonly SortKey[], { operation }: Printing): Promise<Printer> {
  const { sortRows } = await import("../table/sort-rows.js");
  const list = listMember(operation)?.name;
  const pages = collectPages(operation);
  return {
    page: async (output) => pages.add(output),
    end: async () => {
      const answer = pages.answer();
      const rows = list === undefined ? undefined : answer[list];
      await printer.page(
        list !== undefined && Array.isArray(rows) ? { ...answer, [list]: sortRows(rows, keys) } : answer,
      );
      await printer.end();
    },
    written: printer.written,
  };
}
