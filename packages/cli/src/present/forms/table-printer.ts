import { collectPages } from "../rows.js";
import { endNotes, hiddenNotes } from "./notes.js";
import { type Printer, type Printing, tell } from "./printing.js";
import { writeView } from "./write-forms.js";

/** Writes a table of all rows at the end: its columns are as wide as the widest of them. */
export function createTablePrinter({ operation, columns, shell, reporter }: Printing): Printer {
  const pages = collectPages(operation);
  return {
    page: async (output) => pages.add(output),
    end: async () => {
      const answer = pages.answer();
      const { viewOutput } = await import("../table/view.js");
      const view = viewOutput(operation, answer, { columns, utcOffset: shell.utcOffsetMinutes });
      tell(reporter, hiddenNotes(await writeView(view, shell)));
      tell(reporter, endNotes(operation, answer, view.table?.rows.length ?? 0));
    },
    written: () => 0,
  };
}
