import { parseTime } from "../time.js";
import { cellText, nothing } from "./cell-text.js";
import { type RowColumn, valueAt } from "./columns.js";

/** By what rows are sorted, and which way. */
export interface SortKey {
  readonly column: RowColumn;
  readonly isDescending: boolean;
}

/**
 * Rows by the first key, those that are alike in it by the next. Numbers are compared as numbers, times as times whatever their zone, and
 * texts as people read them: `v9` before `v10`. Rows without a value come last either way.
 */
export function sortRows<Row>(rows: readonly Row[], keys: readonly SortKey[]): Row[] {
  return rows
    .map((row) => ({ row, values: keys.map(({ column }) => comparable(valueAt(row, column.path))) }))
    .sort((a, b) => {
      for (const [index, { isDescending }] of keys.entries()) {
        const order = compare(a.values[index], b.values[index], isDescending);
        if (order !== 0) return order;
      }
      return 0;
    })
    .map(({ row }) => row);
}

type Comparable = number | bigint | string | undefined;

const time = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

function comparable(value: unknown): Comparable {
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (typeof value === "boolean") return Number(value);
  const text = typeof value === "string" ? value : cellText(value);
  if (text === "" || text === nothing) return undefined;
  return time.test(text) ? parseTime(text) : text;
}

function compare(a: Comparable, b: Comparable, isDescending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === "string" || typeof b === "string" ? collate(String(a), String(b)) : a < b ? -1 : +(a > b);
  return isDescending ? -order : order;
}

/** Of no language, so that the order is the same everywhere. */
const { compare: collate } = new Intl.Collator("und", { numeric: true });
