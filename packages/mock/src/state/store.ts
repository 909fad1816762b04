import { type RowOf, schema, type TableName } from "./schema.js";
import { type AnyTable, type Change, Table } from "./table.js";
import type { TableDeclaration } from "./table-declaration.js";
import { Transaction } from "./transaction.js";

/** The tables of the schema, each under its name. */
export type Tables = { readonly [Name in TableName]: Table<RowOf<Name>> };

/** All state, in memory and synchronous. What a request changes is whole or not at all. */
export interface Store
  extends Tables,
    Pick<Transaction, "pending" | "beforeCommit" | "onCommit" | "commit" | "rollback" | "undo"> {
  /** All tables by name, for what treats them alike. */
  readonly tables: Readonly<Record<string, AnyTable>>;
  /** Fills an empty store with what was kept, which is no change. */
  readonly load: (rows: Readonly<Record<string, readonly object[]>>) => void;
  /** Puts other rows in the place of all that there are: a change like others, to be committed, and to be taken back until then. */
  readonly replace: (rows: Readonly<Record<string, readonly object[]>>) => void;
}

export function createStore(): Store {
  const transaction = new Transaction((changes) => {
    for (const change of changes) tables[change.table]?.undo(change);
    for (const name of new Set(changes.map(({ table }) => table))) tables[name]?.arrange();
  });
  const tables = createTables((change) => transaction.add(change));
  return {
    // The schema has each of them, with the row that its name stands for.
    ...(tables as unknown as Tables),
    tables,
    get pending() {
      return transaction.pending;
    },
    beforeCommit: (guard) => transaction.beforeCommit(guard),
    onCommit: (listener) => transaction.onCommit(listener),
    commit: () => transaction.commit(),
    rollback: () => transaction.rollback(),
    undo: (changes) => transaction.undo(changes),
    load: (rows) => {
      for (const [name, table] of Object.entries(tables)) for (const row of rows[name] ?? []) table.load(row as never);
    },
    replace: (rows) => replaceAll(tables, rows),
  };
}

function createTables(onChange: (change: Change) => void): Readonly<Record<string, AnyTable>> {
  const declarations: readonly (readonly [string, TableDeclaration<never>])[] = Object.entries(schema);
  const tables: Record<string, AnyTable> = {};
  for (const [name, { keyOf, parentOf, compare, nameOf, dueAtMs, parentsFor }] of declarations) {
    const owned = declarations.filter(([, { owners }]) => owners.includes(name));
    /** Deletes what goes with a row. */
    const deleteOwned = (row: never): void => {
      const parents = parentsFor?.(row) ?? [keyOf(row)];
      for (const [child] of owned) for (const parent of parents) tables[child]?.deleteBelow(parent);
    };
    tables[name] = new Table({ name, keyOf, parentOf, compare, nameOf, dueAtMs, onChange, onDelete: deleteOwned });
  }
  return tables;
}

/** All rows go before others come: a row that goes takes along what stands below it. */
function replaceAll(tables: Store["tables"], rows: Readonly<Record<string, readonly object[]>>): void {
  for (const table of Object.values(tables)) {
    for (const row of [...table.values()]) table.delete(table.keyOf(row as never));
  }
  for (const [name, table] of Object.entries(tables)) for (const row of rows[name] ?? []) table.put(row as never);
}
