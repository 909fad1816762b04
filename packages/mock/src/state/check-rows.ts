import { schema } from "./schema.js";
import type { Reference, TableDeclaration } from "./table-declaration.js";

/** A fault of a row: where it stands, and what is wrong with which member. */
export interface RowFault {
  readonly table: string;
  readonly index: number;
  readonly fault: string;
}

/** The rows of a table, by each key under which others may refer to them. */
type RowsByKey = ReadonlyMap<string, object>;

const declarations: readonly (readonly [name: string, declaration: TableDeclaration<never>])[] = Object.entries(schema);

/**
 * Checks the rows of all tables, of which nothing is known but that they are objects: types and values, keys, what they refer to, and
 * what is computed. The first fault is answered, or undefined.
 */
export function checkRows(tables: Readonly<Record<string, readonly object[]>>): RowFault | undefined {
  const known = new Map<string, RowsByKey>();
  for (const [table, declaration] of declarations) {
    const rows = tables[table] ?? [];
    const fault = checkAlone(declaration, rows);
    if (fault !== undefined) return { table, ...fault };
    known.set(table, byKey(declaration, rows));
  }
  for (const [table, { refersTo }] of declarations) {
    for (const [index, row] of (tables[table] ?? []).entries()) {
      const fault = firstOf(refersTo(row as never), (reference) => checkReference(row, reference, known));
      if (fault !== undefined) return { table, index, fault };
    }
  }
  return undefined;
}

/** Each row by itself, and that no two are the same. */
function checkAlone(
  { check, keyOf, uniqueBy, computed }: TableDeclaration<never>,
  rows: readonly object[],
): Omit<RowFault, "table"> | undefined {
  const keys = new Set<string>();
  const unique = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const wrong = check(row, "") ?? checkComputed(row, computed?.(row as never) ?? {});
    if (wrong !== undefined) return { index, fault: wrong };
    if (isTaken(keys, keyOf(row as never))) return { index, fault: "there is another row with its key" };
    if (uniqueBy !== undefined && isTaken(unique, uniqueBy(row as never))) {
      return { index, fault: "id: another row has it" };
    }
  }
  return undefined;
}

function isTaken(keys: Set<string>, key: string): boolean {
  const { size } = keys;
  return keys.add(key).size === size;
}

function checkComputed(row: object, computed: object): string | undefined {
  const members: Readonly<Record<string, unknown>> = { ...row };
  return firstOf(Object.entries(computed), ([member, value]) =>
    members[member] === value
      ? undefined
      : `${member}: expected ${String(value)}, which is computed from other members`,
  );
}

function byKey({ keyOf, parentsFor }: TableDeclaration<never>, rows: readonly object[]): RowsByKey {
  const found = new Map<string, object>();
  for (const row of rows) {
    found.set(keyOf(row as never), row);
    for (const key of parentsFor?.(row as never) ?? []) found.set(key, row);
  }
  return found;
}

function checkReference(
  row: object,
  { member, oneOf, upTo }: Reference,
  known: ReadonlyMap<string, RowsByKey>,
): string | undefined {
  const other = firstOf(oneOf, ([table, key]) => known.get(table)?.get(key));
  if (other === undefined) return `${member}: there is no such row in ${oneOf.map(([table]) => table).join(" or ")}`;
  if (upTo === undefined) return undefined;
  const [value, limit] = [numberIn(row, member), numberIn(other, upTo)];
  return value <= limit ? undefined : `${member}: expected at most ${limit}, which has been given last`;
}

function numberIn(row: object, member: string): number {
  return Number(({ ...row } as Readonly<Record<string, unknown>>)[member]);
}

/** What the first entry gives that gives anything. */
function firstOf<Entry, Result>(
  entries: Iterable<Entry>,
  find: (entry: Entry) => Result | undefined,
): Result | undefined {
  for (const entry of entries) {
    const found = find(entry);
    if (found !== undefined) return found;
  }
  return undefined;
}
