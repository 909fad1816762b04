import type { Paint } from "../color-paint.js";
import { fitColumns, gap, hasValue, type MeasuredColumn } from "./fit-columns.js";
import type { TableView, View } from "./view.js";
import { cutToWidth, padToWidth, widthOf } from "./width.js";

/** What lines are written for. */
export interface TableStyle {
  /** Columns of the terminal. Default: nothing is cut. */
  readonly width?: number | undefined;
  /** Default: no colours. */
  readonly paint?: Paint | undefined;
  /** What stands where something was cut. Default: `…`. */
  readonly ellipsis?: string;
}

/** Lines for a terminal, and the columns that did not fit. */
export interface Rendered {
  readonly lines: readonly string[];
  readonly hidden: readonly HiddenColumn[];
}

export interface HiddenColumn {
  readonly name: string;
  /** What all rows have in it, where that may be told. */
  readonly constant?: string;
}

/** A view as lines. Pairs are never cut: what they hold may have to be copied whole. */
export function renderView({ pairs, table }: View, style: TableStyle = {}): Rendered {
  const { paint } = style;
  const nameWidth = pairs.reduce((most, [name]) => Math.max(most, widthOf(name)), 0);
  const pairLines = pairs.map(([name, text]) => {
    const space = padToWidth(name, nameWidth).slice(name.length);
    return `${paint?.heading(name) ?? name}${space}  ${paint?.cell(name, text) ?? text}`;
  });
  if (table === undefined || table.rows.length === 0) return { lines: pairLines, hidden: [] };
  const { lines, hidden } = renderTable(table, style);
  const between = pairLines.length > 0 ? [""] : [];
  return { lines: [...pairLines, ...between, ...lines], hidden };
}

/**
 * Rows under their headings. Without a width nothing is cut. With one, columns in which no row has a value are left out;
 * where the others do not fit, they are cut, and then those of little worth left out.
 */
export function renderTable(
  { columns, rows, isBare = false }: TableView,
  { width, paint, ellipsis }: TableStyle = {},
): Rendered {
  const all = columns.map((column, index) => {
    const cells = rows.map((row) => row[index] ?? "");
    return {
      ...column,
      cells,
      width: cells.reduce((most, cell) => Math.max(most, widthOf(cell)), widthOf(column.name)),
    };
  });
  const shown = width === undefined ? all : fitColumns(all, width);
  const lineOf = (cellOf: (column: MeasuredColumn) => string, paintOf: PaintOf) =>
    shown
      .map((column, index) => {
        const cell = cutToWidth(cellOf(column), column.width, ellipsis);
        return fillCell(cell, paintOf(column, cell), column, index === shown.length - 1);
      })
      .join(gapText)
      .trimEnd();
  const headings = isBare
    ? []
    : [
        lineOf(
          ({ name }) => name,
          (_, text) => paint?.heading(text) ?? text,
        ),
      ];
  const isShown = new Set(shown.map(({ cells }) => cells));
  return {
    lines: [
      ...headings,
      ...rows.map((_, row) =>
        lineOf(
          ({ cells }) => cells[row] ?? "",
          ({ name, cells }, text) => paint?.cell(name, cells[row] ?? "", text) ?? text,
        ),
      ),
    ],
    hidden: all.filter(({ cells }) => hasValue(cells) && !isShown.has(cells)).map(hiddenColumn),
  };
}

type PaintOf = (column: MeasuredColumn, text: string) => string;

const gapText = " ".repeat(gap);

/** A cell as wide as its column. Nothing is filled up behind the last one. */
function fillCell(cell: string, painted: string, { width, isNumber }: MeasuredColumn, isLast: boolean): string {
  const space = padToWidth(cell, width).slice(cell.length);
  if (isNumber === true) return space + painted;
  return isLast ? painted : painted + space;
}

function hiddenColumn({ name, constant }: MeasuredColumn): HiddenColumn {
  return constant === undefined ? { name } : { name, constant };
}
