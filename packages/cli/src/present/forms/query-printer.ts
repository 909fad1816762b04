import { isRowForm, type OutputForm } from "../../settings/output-forms.js";
import { printableLines } from "../../shell/printable.js";
import type { Query } from "../query/query.js";
import { collectPages, rowsOfValue } from "../rows.js";
import { hiddenNotes, notes } from "./notes.js";
import { type Printer, type Printing, tell } from "./printing.js";
import { createRowWriter } from "./row-writer.js";
import { loadHighlight, writeData, writeText, writeView } from "./write-forms.js";

/** What a query is, and what is made of what it gives before it is written. */
export interface QueryPlan {
  readonly text: string;
  readonly apply: Query;
}

/** Applies a query to the answer with the rows of all pages, and writes what it gives. */
export function createQueryPrinter(form: OutputForm, plan: QueryPlan, printing: Printing): Printer {
  const pages = collectPages(printing.operation);
  return {
    page: async (output) => pages.add(output),
    end: async () => {
      const answer = pages.answer();
      const value = plan.apply(answer);
      await writeValue(value, form, plan.text, printing);
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
      if (isEmpty) tell(printing.reporter, [notes.nothing(plan.text, Object.keys(answer))]);
    },
    written: () => 0,
  };
}

async function writeValue(
  value: unknown,
  form: OutputForm,
  query: string,
  { shell, reporter }: Printing,
): Promise<void> {
  const { isTTY } = shell.stdout;
  if (form === "text" && typeof value === "string") {
    // A text alone is written as it is, for a file or a program.
    return writeText(shell, `${isTTY ? printableLines(value) : value}\n`);
  }
  if (isRowForm(form)) {
    const writer = createRowWriter(form, isTTY, await loadHighlight(shell));
    await writeText(shell, writer.textOf(rowsOfValue(value)));
    return tell(reporter, notes.formulas(writer.formulas()));
  }
  if (form !== "table") return writeData(value, form, shell);
  const { viewValue } = await import("../table/view.js");
  const { headingsOf } = await import("../query/headings.js");
  tell(reporter, hiddenNotes(await writeView(viewValue(value, headingsOf(query)), shell)));
}
