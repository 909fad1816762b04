import type { Operation } from "@tcrkit/client/schema";
import { listMember } from "./list-member.js";
import { isMembers, type Members } from "./members.js";

/** An answer as rows. */
export interface Rows {
  /** Left out where nothing has a name. */
  readonly columns?: readonly string[];
  /** What the rows are made of. */
  readonly items: readonly unknown[];
  readonly cellsOf: (item: unknown) => readonly unknown[];
}

/** The rows of an answer: those of its list, else the answer itself as the only one; none where it holds nothing. */
export function rowsOfOutput(operation: Operation, output: Members): Rows {
  const list = listMember(operation);
  if (operation.output.length === 0) return rowsOfValue(null);
  if (list === undefined) return namedRows(namesOf(operation.output), [output]);
  const value = output[list.name];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const shape = operation.shapes[list.type];
  return shape === undefined
    ? { columns: [list.name], items, cellsOf: (item) => [item] }
    : namedRows(namesOf(shape), items);
}

/** The rows of what a query gives: an array's items, else the one value; none for null. */
export function rowsOfValue(value: unknown): Rows {
  const items: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
  if (items.length > 0 && items.every(isMembers)) return namedRows([...new Set(items.flatMap(Object.keys))], items);
  return { items, cellsOf: (item) => (Array.isArray(item) ? item : [item]) };
}

function namedRows(columns: readonly string[], items: readonly unknown[]): Rows {
  return { columns, items, cellsOf: (item) => columns.map((name) => (isMembers(item) ? item[name] : undefined)) };
}

function namesOf(shape: readonly { readonly name: string }[]): string[] {
  return shape.map(({ name }) => name);
}
