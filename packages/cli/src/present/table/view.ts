import type { Field, Operation } from "@tcrkit/client/schema";
import type { Quantities } from "../../contract.js";
import { quantities as quantitiesOfApi } from "../../gen/quantities.js";
import { type Answer, isMembers, type Members } from "../../parse/value.js";
import { listMember, rowsOfValue, totalMember } from "../rows.js";
import { cellText } from "./cell-text.js";
import { columnsOf, columnsOfAnswer, membersOf, type RowColumn, valueAt } from "./columns.js";
import { quantityText, type UtcOffset } from "./quantity-text.js";
import { chosenColumns, type QuantityOf, type RankedColumn, rankColumns } from "./rank-columns.js";

/** An answer as people read it: pairs, rows, or both. */
export interface View {
  readonly pairs: readonly Pair[];
  readonly table?: TableView;
}

export type Pair = readonly [name: string, text: string];

export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Without a line of headings. */
  readonly isBare?: boolean;
}

export interface Column {
  readonly name: string;
  /** Where not all fit, those of the greatest number go first. Default: 0. */
  readonly worth?: number;
  /** Numbers are set to the right. Default: false. */
  readonly isNumber?: boolean;
  /** Its cells say nothing where they are cut. Default: false. */
  readonly isWhole?: boolean;
  /** What all rows have in it, where that is one thing that may be told beside the table. */
  readonly constant?: string;
}

/** An answer as a table shows it; what one of the API measures stands in the spec. */
export interface Described extends Answer {
  readonly quantities?: Quantities;
}

export interface ViewOptions {
  /** The columns that somebody chose, in that order. Default: all, those that tell rows apart first. */
  readonly columns?: readonly RowColumn[] | undefined;
  readonly utcOffset: UtcOffset;
}

/** Rows from the list of an answer, with its items' members as columns; pairs from what else it holds. */
export function viewOutput(operation: Described, output: Members, { columns: chosen, utcOffset }: ViewOptions): View {
  const quantityOf = quantitiesOf(operation);
  const cellOf = cellsBy(quantityOf, utcOffset);
  const list = listMember(operation);
  const columns = chosen ?? columnsOf(operation);
  const pairsOfAll = (all: readonly RowColumn[]) =>
    all.flatMap((column) => pairsOfColumn(column, valueAt(output, column.path), operation.shapes, cellOf));
  if (list === undefined) return { pairs: pairsOfAll(columns) };
  const items = itemsOf(output[list.name]);
  if (chosen !== undefined) return { pairs: [], table: tableOf(chosenColumns(columns, quantityOf), items, cellOf) };
  const ranked = rankColumns(columns, operation.shapes, quantityOf);
  const table = constantsLast(
    tableOf(ranked, items, cellOf),
    ranked.map(({ field }) => isTellable(field, operation.shapes)),
  );
  const beside = operation.output.filter((field) => field !== list && field !== totalMember(operation));
  const pairs = pairsOfAll(columnsOfAnswer({ ...operation, output: beside }));
  return { pairs: pairs.filter(([, text]) => text !== "-"), table };
}

/** What one row of an answer, or the answer itself, has in some columns, as a table shows it. */
export function textsOfRow(
  operation: Described,
  row: unknown,
  columns: readonly RowColumn[],
  utcOffset: UtcOffset,
): string[] {
  const cellOf = cellsBy(quantitiesOf(operation), utcOffset);
  return columns.map((column) => cellOf(column, valueAt(row, column.path)));
}

/** What a query gives: a table for an array, pairs for an object, else the value alone. `headings` are those of rows that are lists. */
export function viewValue(value: unknown, headings: readonly string[] = []): View {
  if (isMembers(value)) return { pairs: Object.entries(value).flatMap(([name, member]) => pairsOf(name, member)) };
  const { columns, items, cellsOf } = rowsOfValue(value);
  const rows = items.map((item) => cellsOf(item).map(cellText));
  if (columns !== undefined) return { pairs: [], table: { columns: columns.map((name) => ({ name })), rows } };
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const isNamed = headings.length === width && items.every((item) => Array.isArray(item));
  const names = isNamed ? headings : Array.from({ length: width }, () => "");
  return { pairs: [], table: { columns: names.map((name) => ({ name })), rows, isBare: !isNamed } };
}

type CellOf = (column: RowColumn, value: unknown) => string;

function cellsBy(quantityOf: QuantityOf, utcOffset: UtcOffset): CellOf {
  return (column, value) => {
    const quantity = quantityOf(column);
    return (quantity && quantityText(value, quantity, utcOffset)) ?? cellText(value);
  };
}

function quantitiesOf({ quantities = quantitiesOfApi }: Described): QuantityOf {
  return ({ field, owner }) =>
    quantities[owner.of][owner.name]?.[field.name] ?? (field.type === "Timestamp" ? "time" : undefined);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A member's pair. A nested object gives one for each of its own, known members that are not there included. */
function pairsOfColumn(column: RowColumn, value: unknown, shapes: Operation["shapes"], cellOf: CellOf): Pair[] {
  const inside = membersOf(column.field, shapes);
  if (inside !== undefined && column.field.list === undefined && isMembers(value)) {
    return inside.flatMap((inner) =>
      pairsOfColumn({ ...inner, name: `${column.name}.${inner.name}` }, value[inner.field.name], shapes, cellOf),
    );
  }
  return isDeep(value) ? pairsOf(column.name, value) : [[column.name, cellOf(column, value)]];
}

/** Pairs of whatever there is, with paths as flags have them: `Targets.0.Address`. */
function pairsOf(path: string, value: unknown): Pair[] {
  if (!isDeep(value)) return [[path, cellText(value)]];
  return Object.entries(value).flatMap(([name, member]) => pairsOf(`${path}.${name}`, member));
}

/** Whether there are objects or lists inside. */
function isDeep(value: unknown): value is object {
  if (Array.isArray(value)) return value.some((item) => isMembers(item) || Array.isArray(item));
  return isMembers(value) && Object.keys(value).length > 0;
}

function tableOf(columns: readonly RankedColumn[], items: readonly unknown[], cellOf: CellOf): TableView {
  return {
    columns: columns.map(({ name, worth, isNumber, isWhole }) => ({ name, worth, isNumber, isWhole })),
    rows: items.map((item) => columns.map((column) => cellOf(column, valueAt(item, column.path)))),
  };
}

/** Of less worth than any other. */
const constantWorth = 9;

/** Whether a note may tell what a column holds: it is short and no secret, as something inside a nested value may be. */
function isTellable({ type, list, sensitive }: Field, shapes: Operation["shapes"]): boolean {
  return sensitive !== true && list === undefined && shapes[type] === undefined;
}

/** Columns that tell no row from another stand behind those that do, and make room for them. */
function constantsLast({ columns, rows }: TableView, isTold: readonly boolean[]): TableView {
  const [first, ...others] = rows;
  const isConstant = columns.map((_, index) => others.every((row) => row[index] === first?.[index]));
  if (others.length === 0 || !isConstant.includes(true) || !isConstant.includes(false)) return { columns, rows };
  const order = [...columns.keys()].sort((a, b) => Number(isConstant[a]) - Number(isConstant[b]));
  return {
    columns: order.flatMap((index) => {
      const column = columns[index];
      if (column === undefined || isConstant[index] !== true) return column ?? [];
      const constant = isTold[index] === true ? { constant: first?.[index] ?? "" } : {};
      return { ...column, worth: constantWorth, isWhole: true, ...constant };
    }),
    rows: rows.map((row) => order.map((index) => row[index] ?? "")),
  };
}
