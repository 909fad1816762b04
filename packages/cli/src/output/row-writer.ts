import { csvRecord, looksLikeFormula } from "./csv-text.js";
import { highlightJson } from "./highlight-json.js";
import { jsonText } from "./json-text.js";
import type { OutputForm } from "./output-forms.js";
import type { Paint } from "./paint.js";
import type { Rows } from "./rows.js";
import { textLine } from "./text-line.js";

/** The forms that need not know all rows before they write the first. */
export type RowForm = Extract<OutputForm, "ndjson" | "csv" | "text">;

/** Writes rows as they come. */
export interface RowWriter {
  readonly textOf: (rows: Rows) => string;
  /** Cells so far that a spreadsheet may take for formulas. */
  readonly formulas: () => number;
}

/** Whether a form is written row by row. */
export function isRowForm(form: OutputForm): form is RowForm {
  return form === "ndjson" || form === "csv" || form === "text";
}

/** A writer of one form. Where `paint` is given, it writes for a terminal. */
export function createRowWriter(form: RowForm, isForTerminal: boolean, paint: Paint): RowWriter {
  const none = () => 0;
  switch (form) {
    case "ndjson":
      return {
        textOf: ({ items }) => items.map((item) => `${highlightJson(jsonText(item), paint)}\n`).join(""),
        formulas: none,
      };
    case "csv":
      return createCsvWriter(isForTerminal);
    case "text":
      return {
        textOf: ({ items, cellsOf }) => items.map((item) => textLine(cellsOf(item))).join(""),
        formulas: none,
      };
  }
}

function createCsvWriter(isForTerminal: boolean): RowWriter {
  let hasHeader = false;
  let formulas = 0;
  return {
    textOf: ({ columns, items, cellsOf }) => {
      const header = hasHeader || columns === undefined ? "" : csvRecord(columns, isForTerminal);
      hasHeader = true;
      const records = items.map((item) => {
        const cells = cellsOf(item);
        formulas += cells.filter(looksLikeFormula).length;
        return csvRecord(cells, isForTerminal);
      });
      return header + records.join("");
    },
    formulas: () => formulas,
  };
}
