import type { RowForm } from "../../settings/output-forms.js";
import { printable } from "../../shell/printable.js";
import type { Rows } from "../rows.js";
import { jsonText } from "./json-text.js";

/** Writes rows as they come. */
export interface RowWriter {
  readonly textOf: (rows: Rows) => string;
  /** Cells so far that a spreadsheet may take for formulas. */
  readonly formulas: () => number;
}

/** A writer of one form, whose JSON is coloured by `highlight`. */
export function createRowWriter(form: RowForm, isForTerminal: boolean, highlight: (json: string) => string): RowWriter {
  const none = () => 0;
  switch (form) {
    case "ndjson":
      return {
        textOf: ({ items }) => items.map((item) => `${highlight(jsonText(item))}\n`).join(""),
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

/**
 * One record of CSV (RFC 4180), its line end included. Nothing is an empty field, what is nested is JSON.
 * Every text stands as it is; only for a terminal are control characters shown as escapes.
 */
export function csvRecord(cells: readonly unknown[], isForTerminal: boolean): string {
  const fields = cells.map((cell) => {
    const text = csvText(cell);
    return quote(isForTerminal ? printable(text) : text);
  });
  // A lone empty field would be an empty line, which readers leave out.
  return `${fields.length === 1 && fields[0] === "" ? '""' : fields.join(",")}\r\n`;
}

/** Whether a spreadsheet may take a cell for a formula, and do what it says. */
export function looksLikeFormula(cell: unknown): boolean {
  return typeof cell === "string" && /^[=+\-@\t\r]./s.test(cell);
}

/** A row as one line with tabs between its cells. Beside others an empty cell is `-`, so that each keeps its place. */
export function textLine(cells: readonly unknown[]): string {
  const placeholder = cells.length > 1 ? "-" : "";
  return `${cells.map((cell) => textCell(cell) || placeholder).join("\t")}\n`;
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

function csvText(cell: unknown): string {
  if (cell === undefined || cell === null) return "";
  return typeof cell === "object" ? jsonText(cell) : String(cell);
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textCell(cell: unknown): string {
  if (cell === undefined || cell === null) return "";
  return typeof cell === "object" ? jsonText(cell) : printable(String(cell));
}
