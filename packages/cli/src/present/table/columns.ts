import type { Field, Operation } from "@tcrkit/client/schema";
import { type Answer, isMembers } from "../../parse/value.js";
import { listMember } from "../rows.js";

/** A member of rows as a column; one inside another has both names, `TagSpecification.ResourceType`. */
export interface RowColumn {
  readonly name: string;
  /** The members that lead to its value; none where a row is a value itself. */
  readonly path: readonly string[];
  readonly field: Field;
  readonly owner: Owner;
}

/** The action or the data type that a member belongs to. */
export interface Owner {
  readonly of: "outputs" | "types";
  readonly name: string;
}

/** The columns that the rows of an answer have. Without a list the answer is the only row. */
export function columnsOf(operation: Answer): RowColumn[] {
  const list = listMember(operation);
  if (list === undefined) return columnsOfAnswer(operation);
  const owner: Owner = { of: "outputs", name: operation.name };
  return membersOf(list, operation.shapes) ?? [{ name: list.name, path: [], field: list, owner }];
}

/** The members of an answer itself, its list among them. */
export function columnsOfAnswer({ name, output }: Answer): RowColumn[] {
  return output.map((field) => columnOf(field, { of: "outputs", name }));
}

/** The columns inside one, by its type; undefined for what has none. */
export function membersOf({ type }: Field, shapes: Operation["shapes"]): RowColumn[] | undefined {
  return shapes[type]?.map((field) => columnOf(field, { of: "types", name: type }));
}

/** The column that somebody means, in capitals or not, with hyphens or not. */
export function findColumn(
  typed: string,
  columns: readonly RowColumn[],
  shapes: Operation["shapes"],
): RowColumn | undefined {
  const [first = "", ...rest] = typed.split(".");
  const column = columns.find(({ name }) => plainName(name) === plainName(first));
  if (column === undefined || rest.length === 0) return column;
  const { field, name, path } = column;
  const inner = findColumn(rest.join("."), membersOf(field, shapes) ?? [], shapes);
  return inner && { ...inner, name: `${name}.${inner.name}`, path: [...path, ...inner.path] };
}

/** What a row has in a column; of a list on the way, what each of its items has. */
export function valueAt(row: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return row;
  if (Array.isArray(row)) return row.map((item) => valueAt(item, path));
  return isMembers(row) ? valueAt(row[name], rest) : undefined;
}

/** A row that has the chosen columns alone. */
export function pickColumns(row: unknown, columns: readonly RowColumn[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    columns.flatMap(({ name, path }) => {
      const value = valueAt(row, path);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function columnOf(field: Field, owner: Owner): RowColumn {
  return { name: field.name, path: [field.name], field, owner };
}

function plainName(name: string): string {
  return name.replaceAll(/[-_]/g, "").toLowerCase();
}
