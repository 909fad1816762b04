import { jsonText } from "./json-text.js";
import { printable } from "./printable.js";

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

function csvText(cell: unknown): string {
  if (cell === undefined || cell === null) return "";
  return typeof cell === "object" ? jsonText(cell) : String(cell);
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
