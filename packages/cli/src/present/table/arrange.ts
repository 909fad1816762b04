import type { Operation } from "@tcrkit/client/schema";
import { kebabCase } from "../../parse/names.js";
import type { Options } from "../../parse/options.js";
import { type Answer, isMembers } from "../../parse/value.js";
import type { OutputForm } from "../../settings/output-forms.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { quote } from "../../shell/printable.js";
import { rowsOfValue } from "../rows.js";
import { columnsOf, findColumn, pickColumns, type RowColumn } from "./columns.js";
import { type SortKey, sortRows } from "./sort-rows.js";

/** What --columns and --sort ask for. */
export type Asked = Pick<Options, "columns" | "sort">;

/** The columns that are shown, and those by which rows are sorted; undefined where nothing was asked for. */
export interface Arrangement {
  readonly columns: readonly RowColumn[] | undefined;
  readonly sort: readonly SortKey[] | undefined;
}

/**
 * Finds what flags name among the columns of an answer's rows, before anything is sent.
 *
 * @throws UsageError for a column that there is not.
 */
export function readArrangement(operation: Answer, asked: Asked): Arrangement {
  return findAll(asked, columnsOf(operation), operation.shapes, kebabCase(operation.name));
}

/**
 * Sorts the rows that a query gives, and leaves of each the chosen columns. An object is one row.
 *
 * @throws UsageError for a column that they do not have.
 */
export function arrangeValue(value: unknown, asked: Asked, command: string): unknown {
  const { columns: names = [], items } = rowsOfValue(value);
  if (items.length === 0) return value;
  const all = names.map((name) => ({
    name,
    path: [name],
    field: { name, type: "Object" },
    owner: { of: "outputs", name: "" } as const,
  }));
  const { columns, sort } = findAll(asked, all, {}, command);
  const sorted = sort === undefined ? items : sortRows(items, sort);
  const picked = columns === undefined ? sorted : sorted.map((row) => pickColumns(row, columns));
  return isMembers(value) ? picked[0] : picked;
}

/** @throws UsageError where there are no rows that could be arranged. */
export function assertArrangeable(operation: Answer, form: OutputForm, asked: Asked & Pick<Options, "query">): void {
  const flags = [
    ...(asked.columns === undefined ? [] : ["--columns"]),
    ...(asked.sort === undefined ? [] : ["--sort"]),
  ];
  const command = kebabCase(operation.name);
  if (form === "json" || form === "yaml")
    throw new UsageError([messages.wholeAnswer(flags.join(" and "), form)], command);
  if (operation.output.length === 0 && asked.query === undefined)
    throw new UsageError([messages.noRows(flags.join(" and "), operation)], command);
}

function findAll(
  { columns, sort }: Asked,
  all: readonly RowColumn[],
  shapes: Operation["shapes"],
  command: string,
): Arrangement {
  const problems: Problem[] = [];
  const find = (flag: string, name: string) => {
    const column = findColumn(name, all, shapes);
    if (column === undefined) problems.push(messages.noColumn(flag, name, all));
    return column === undefined ? [] : [column];
  };
  const arrangement = {
    columns: columns?.flatMap((name) => find("--columns", name)),
    sort: sort?.flatMap(({ name, isDescending }) => find("--sort", name).map((column) => ({ column, isDescending }))),
  };
  if (problems.length > 0) throw new UsageError(problems, command);
  return arrangement;
}

const messages = {
  wholeAnswer: (flags: string, form: string): Problem => ({
    what: `${flags}: ${form} is the whole answer as it came`,
    hint: "--output table, csv, ndjson or text has rows; --query picks and sorts in every form",
  }),
  noRows: (flags: string, { name }: Answer): Problem => ({ what: `${flags}: the answer of ${name} holds nothing` }),
  noColumn: (flag: string, name: string, all: readonly RowColumn[]): Problem => ({
    what: `${flag}: there is no column ${quote(name)}`,
    hint: all.length === 0 ? "the rows have no names" : `there are ${all.map((column) => column.name).join(", ")}`,
  }),
};
