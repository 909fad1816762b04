import type { IdsState } from "../base/ids.js";
import { checkRows, type RowFault } from "./check-rows.js";
import { bookkeepingOf, parseBookkeeping, type State, type WholeState } from "./persistence.js";
import { jsonFromRow, printRow, rowFromJson } from "./row-json.js";
import type { Store } from "./store.js";

const SNAPSHOT_FORMAT = "tcrkit-mock-snapshot";

/** Goes up when a snapshot can no longer be read by what was written for an earlier one. */
const SNAPSHOT_VERSION = 1;

/** The whole state as JSON, to be kept and handed back. Its content may change between releases. */
export interface Snapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly version: typeof SNAPSHOT_VERSION;
  readonly clockMs: number;
  readonly ids: IdsState;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Digests of the blobs that clients pushed, whose bytes it does not hold; left out where there are none. */
  readonly missingBlobs?: readonly string[];
}

/** Refuses a snapshot; the message says why. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}

/** The whole state as it is now, a copy of its own; tables without rows are left out. */
export function exportSnapshot(state: State): Snapshot {
  const tables = filledTables(state.store).map(([name, rows]) => [name, rows.map(jsonFromRow)]);
  const missingBlobs = missingFrom(state.store);
  return {
    ...headOf(state),
    tables: Object.fromEntries(tables),
    ...(missingBlobs.length === 0 ? {} : { missingBlobs }),
  };
}

function headOf(state: State): Pick<Snapshot, "format" | "version" | "clockMs" | "ids"> {
  return { format: SNAPSHOT_FORMAT, version: SNAPSHOT_VERSION, ...bookkeepingOf(state) };
}

type NamedRows = readonly [table: string, rows: readonly object[]];

function filledTables({ tables }: Store): readonly NamedRows[] {
  return Object.entries(tables)
    .map(([name, table]): NamedRows => [name, [...table.values()]])
    .filter(([, rows]) => rows.length > 0);
}

/** What clients pushed stands beside the state. */
function missingFrom({ blobs }: Store): readonly string[] {
  const missing = new Set<string>();
  for (const { digest, content } of blobs.values()) if (content === undefined) missing.add(digest);
  return [...missing];
}

/** The same as JSON text, in pieces: the rows as they are now, each printed when its piece is asked for, however many there are. */
export function printSnapshot(state: State): Iterable<string> {
  return piecesOf(headOf(state), filledTables(state.store), missingFrom(state.store));
}

function* piecesOf(head: object, tables: readonly NamedRows[], missingBlobs: readonly string[]) {
  yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  for (const [place, [name, rows]] of tables.entries()) {
    yield `${place === 0 ? "" : ","}\n${JSON.stringify(name)}:[`;
    for (const [index, row] of rows.entries()) yield `${index === 0 ? "" : ","}\n${printRow(row)}`;
    yield "]";
  }
  yield "}";
  for (const [index, digest] of missingBlobs.entries()) {
    yield `${index === 0 ? ',\n"missingBlobs":[' : ","}\n${JSON.stringify(digest)}`;
  }
  yield missingBlobs.length === 0 ? "}\n" : "]}\n";
}

/**
 * Reads a snapshot, which may be anything.
 *
 * @throws SnapshotError that says what is wrong with it.
 */
export function parseSnapshot(value: unknown, { tables }: Pick<Store, "tables">): WholeState {
  if (!isObject(value) || value["format"] !== SNAPSHOT_FORMAT) {
    throw new SnapshotError(`This is no snapshot of this mock: its format is not ${SNAPSHOT_FORMAT}.`);
  }
  const { version } = value;
  if (!Number.isSafeInteger(version) || Number(version) < 1) throw new SnapshotError("The snapshot has no version.");
  if (Number(version) > SNAPSHOT_VERSION) {
    throw new SnapshotError(
      `The snapshot has the version ${String(version)}, and this mock reads versions up to ${SNAPSHOT_VERSION}: use a newer one.`,
    );
  }
  const bookkeeping = parseBookkeeping(value);
  if (bookkeeping === undefined) throw new SnapshotError("The snapshot is damaged: its clock or ids cannot be read.");
  return { ...bookkeeping, tables: parseTables(value["tables"], tables) };
}

function parseTables(value: unknown, tables: Store["tables"]): WholeState["tables"] {
  if (!isObject(value)) throw new SnapshotError("The snapshot is damaged: it has no tables.");
  const parsed = Object.entries(value).map(([name, rows]): [string, readonly object[]] => {
    if (!Object.hasOwn(tables, name)) {
      throw new SnapshotError(`The snapshot has a table that this mock does not know: ${name}.`);
    }
    return [name, parseRows(name, rows)];
  });
  const rows = Object.fromEntries(parsed);
  const fault = checkRows(rows);
  if (fault !== undefined) throw noRow(fault);
  return rows;
}

function parseRows(table: string, value: unknown): readonly object[] {
  if (!Array.isArray(value)) throw new SnapshotError(`The snapshot is damaged: ${table} is no list.`);
  return value.map((json: unknown, index) => {
    const row = parseRow(json);
    if (row === undefined) throw noRow({ table, index, fault: "expected an object" });
    return row;
  });
}

function noRow({ table, index, fault }: RowFault): SnapshotError {
  return new SnapshotError(`The snapshot is damaged: ${table}[${index}] is no row: ${fault}.`);
}

/** A copy: the caller may change the snapshot afterwards. */
function parseRow(json: unknown): object | undefined {
  try {
    const row = rowFromJson(json);
    return isObject(row) ? row : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
