import { widthOf } from "./width.js";

/** A column with what stands in it. */
export interface MeasuredColumn {
  readonly name: string;
  readonly worth?: number;
  readonly isNumber?: boolean;
  readonly constant?: string;
  readonly isWhole?: boolean;
  readonly cells: readonly string[];
  /** Width of its widest text, the heading included. */
  readonly width: number;
}

/** Columns between two columns. */
export const gap = 2;
/** No cell is wider before all columns have their place. */
const widestCell = 40;
/** No column is cut below this, nor below its heading, unless it is all there is room for. */
const leastCell = 12;

/** The columns that fit a width, in their order, each as wide as there is room for. */
export function fitColumns(columns: readonly MeasuredColumn[], maxWidth: number): MeasuredColumn[] {
  const filled = columns.filter(({ cells }) => hasValue(cells));
  return widen(chooseColumns(filled, maxWidth), maxWidth);
}

/** Whether any row has something in a column. */
export function hasValue(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== "-" && cell !== "");
}

interface Fitting {
  readonly column: MeasuredColumn;
  readonly width: number;
}

/** The worthiest, as many as fit: whole, or else cut. One at least. */
function chooseColumns(columns: readonly MeasuredColumn[], maxWidth: number): Fitting[] {
  const chosen = new Map<MeasuredColumn, number>();
  let left = maxWidth;
  for (const column of columns.toSorted((a, b) => (a.worth ?? 0) - (b.worth ?? 0))) {
    const room = chosen.size === 0 ? left : left - gap;
    const least = leastWidth(column);
    if (room < least && chosen.size > 0) continue;
    const width = Math.max(1, Math.min(room, Math.min(column.width, Math.max(least, widestCell))));
    chosen.set(column, width);
    left = room - width;
  }
  return columns.flatMap((column) => {
    const width = chosen.get(column);
    return width === undefined ? [] : [{ column, width }];
  });
}

function leastWidth({ name, width, isWhole }: MeasuredColumn): number {
  return isWhole === true ? width : Math.min(width, Math.max(widthOf(name), leastCell));
}

/** Gives what is left to the columns that are cut, the leftmost first. */
function widen(fitting: readonly Fitting[], maxWidth: number): MeasuredColumn[] {
  const used = fitting.reduce((sum, { width }) => sum + width, gap * (fitting.length - 1));
  let left = Math.max(0, maxWidth - used);
  return fitting.map(({ column, width }) => {
    const more = Math.min(left, column.width - width);
    left -= more;
    return { ...column, width: width + more };
  });
}
