import type { Rendered, TableView } from "./view.js";
import { cutToWidth, padToWidth, widthOf } from "./width.js";

const gap = 2;
/** On a terminal no cell is wider, and no column is cut below the least. */
const widestCell = 40;
const leastCell = 10;

/**
 * Rows under their headings. Without a width nothing is cut. With one, columns in which no row has a value are left out,
 * then those at the end that do not fit; the last that stays may be cut.
 */
export function renderTable({ columns, rows }: TableView, maxWidth: number | undefined): Rendered {
  const all = columns.map((name, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    return { name, cells, width: Math.max(widthOf(name), ...cells.map(widthOf)) };
  });
  const shown = maxWidth === undefined ? all : fitColumns(all, maxWidth);
  const lineOf = (texts: readonly string[]) =>
    texts
      .map((text, index) => padToWidth(cutToWidth(text, shown[index]?.width ?? 0), shown[index]?.width ?? 0))
      .join(" ".repeat(gap))
      .trimEnd();
  return {
    lines: [
      lineOf(shown.map(({ name }) => name)),
      ...rows.map((_, row) => lineOf(shown.map(({ cells }) => cells[row] ?? ""))),
    ],
    hidden: all
      .filter(({ name, cells }) => hasValue(cells) && !shown.some((s) => s.name === name))
      .map(({ name }) => name),
  };
}

interface Column {
  readonly name: string;
  readonly cells: readonly string[];
  readonly width: number;
}

function fitColumns(columns: readonly Column[], maxWidth: number): Column[] {
  const shown: Column[] = [];
  let used = 0;
  for (const column of columns.filter(({ cells }) => hasValue(cells))) {
    const before = shown.length === 0 ? 0 : gap;
    const left = maxWidth - used - before;
    const width = Math.min(column.width, Math.max(widestCell, widthOf(column.name)));
    const isFirst = shown.length === 0;
    if (width > left && left < leastCell && !isFirst) break;
    shown.push({ ...column, width: Math.min(width, Math.max(left, 1)) });
    used += before + width;
    if (used >= maxWidth) break;
  }
  return shown;
}

function hasValue(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== "-" && cell !== "");
}
