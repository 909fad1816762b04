import type { WholeState } from "../durable.js";
import { parseBookkeeping } from "../snapshot/parse-bookkeeping.js";
import { DataFolderError } from "./data-folder-error.js";
import { BOOKKEEPING_KEY, type Content, parseRecord, rowOf } from "./record.js";
import type { RecordStore } from "./record-store.js";

/** What a store holds: the state, and how many rows have ever come. */
export interface LoadedState {
  readonly state: WholeState;
  readonly lastOrdinal: number;
  readonly rowCount: number;
}

/**
 * Reads a whole store; undefined when nothing was ever written to it.
 *
 * @throws DataFolderError when a record is damaged or missing.
 */
export function loadState(folder: string, store: RecordStore, names: readonly string[]): LoadedState | undefined {
  const contents = new Map<string, Content>();
  try {
    for (const { key, value } of store.getRange()) contents.set(key, parseRecord(key, value));
  } catch (error) {
    throw new DataFolderError(folder, `it is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
  const kept = contents.get(BOOKKEEPING_KEY);
  contents.delete(BOOKKEEPING_KEY);
  if (kept === undefined && contents.size === 0) return undefined;
  const bookkeeping = parseBookkeeping(kept?.json);
  if (kept === undefined || bookkeeping === undefined || rowCountOf(kept) !== contents.size) {
    throw new DataFolderError(folder, "it is damaged: records are missing");
  }
  const tables: Record<string, object[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const [key, content] of [...contents].sort(([, left], [, right]) => left.ordinal - right.ordinal)) {
    const table = key.slice(0, key.indexOf("/"));
    if (tables[table] === undefined) throw new DataFolderError(folder, `it is damaged: nothing is known of ${table}`);
    tables[table].push(rowOf(content));
  }
  return { state: { ...bookkeeping, tables }, lastOrdinal: kept.ordinal, rowCount: contents.size };
}

function rowCountOf({ json }: Content): unknown {
  return typeof json === "object" && json !== null && "rows" in json ? json.rows : undefined;
}
