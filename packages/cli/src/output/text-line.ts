import { jsonText } from "./json-text.js";
import { printable } from "./printable.js";

/** A row as one line with tabs between its cells. Beside others an empty cell is `-`, so that each keeps its place. */
export function textLine(cells: readonly unknown[]): string {
  const placeholder = cells.length > 1 ? "-" : "";
  return `${cells.map((cell) => textCell(cell) || placeholder).join("\t")}\n`;
}

function textCell(cell: unknown): string {
  if (cell === undefined || cell === null) return "";
  return typeof cell === "object" ? jsonText(cell) : printable(String(cell));
}
