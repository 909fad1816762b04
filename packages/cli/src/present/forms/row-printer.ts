import type { Members } from "../../parse/value.js";
import type { RowForm } from "../../settings/output-forms.js";
import { listMember, membersBeside, namedRows, type Rows, rowsOfOutput, rowsOfValue } from "../rows.js";
import { pickColumns } from "../table/columns.js";
import { endNotes, notes } from "./notes.js";
import { type Printer, type Printing, tell } from "./printing.js";
import { createRowWriter } from "./row-writer.js";
import { loadHighlight, writeText } from "./write-forms.js";

/** Writes the rows of each page as they come. */
export async function createRowPrinter(
  form: RowForm,
  { operation, columns, shell, reporter }: Printing,
): Promise<Printer> {
  const writer = createRowWriter(form, shell.stdout.isTTY, await loadHighlight(shell));
  const hasList = listMember(operation) !== undefined;
  let last: Members = {};
  let written = 0;
  const rowsOf = (output: Members): Rows => {
    const rows = rowsOfOutput(operation, output);
    if (columns === undefined) {
      // A line of JSON has no columns: it has room for all of an answer without rows.
      return form === "ndjson" && !hasList ? rowsOfValue(output) : rows;
    }
    const picked = rows.items.map((item) => pickColumns(item, columns));
    return namedRows(
      columns.map(({ name }) => name),
      picked,
    );
  };
  return {
    page: async (output) => {
      last = output;
      const rows = rowsOf(output);
      await writeText(shell, writer.textOf(rows));
      written += rows.items.length;
    },
    end: async () => {
      if (columns === undefined) tell(reporter, notes.beside(membersBeside(operation, last)));
      tell(reporter, notes.formulas(writer.formulas()));
      tell(reporter, endNotes(operation, last, written));
    },
    written: () => written,
  };
}
