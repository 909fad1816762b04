import { schema } from "./schema.js";
import type { AnyTable } from "./table.js";
import type { TableDeclaration } from "./table-declaration.js";

/** Where a row stands: its table, and its key there. */
export interface RowPlace {
  readonly table: string;
  readonly key: string;
}

/** A row, and the row that it goes with; a row that goes with none has no owner. */
export interface OwnedRow extends RowPlace {
  readonly owner?: RowPlace | undefined;
  readonly row: object;
}

/** Every row, table by table in the order of the schema. Of several owners it has the innermost one. */
export function rowsWithOwners(tables: Readonly<Record<string, AnyTable>>): readonly OwnedRow[] {
  const declarations = Object.entries(schema) as readonly (readonly [string, TableDeclaration<never>])[];
  const byParent = new Map(declarations.map(([table, declared]) => [table, parentsOf(tables, table, declared)]));
  return declarations.flatMap(([table, { keyOf, parentOf, owners }]) =>
    rowsOf(tables, table).map((row): OwnedRow => {
      const parents = [parentOf(row)].flat();
      const found = owners.toReversed().flatMap((owner) => parents.map((parent) => byParent.get(owner)?.get(parent)));
      return { table, key: keyOf(row), owner: found.find((place) => place !== undefined), row };
    }),
  );
}

/** The rows of a table, by the parents below which they own rows. */
function parentsOf(
  tables: Readonly<Record<string, AnyTable>>,
  table: string,
  { keyOf, parentsFor }: TableDeclaration<never>,
): ReadonlyMap<string, RowPlace> {
  const pairs = rowsOf(tables, table).flatMap((row) => {
    const place = { table, key: keyOf(row) };
    return (parentsFor?.(row) ?? [place.key]).map((parent) => [parent, place] as const);
  });
  return new Map(pairs);
}

/** The schema that reads them declares them. */
function rowsOf(tables: Readonly<Record<string, AnyTable>>, table: string): never[] {
  return [...(tables[table]?.values() ?? [])] as never[];
}
