import { type Bookkeeping, type Persistence, parseBookkeeping, type WholeState } from "../../state/persistence.js";
import type { Change } from "../../state/table.js";
import { DataFolderError } from "./data-folder-error.js";
import { GroupWriter } from "./group-writer.js";
import {
  BOOKKEEPING_KEY,
  type Content,
  ordinalOf,
  parseRecord,
  printRecord,
  printRow,
  recordKey,
  rowOf,
} from "./record.js";
import type { RecordStore } from "./record-store.js";

/** The changes of one commit, and where clock and ids stood then. */
interface Entry {
  readonly changes: readonly Change[];
  readonly bookkeeping: Bookkeeping;
}

/** A folder that is open: it holds the state, and takes every commit. */
export class DataFolder implements Persistence {
  readonly #store: RecordStore;
  readonly #giveBack: () => Promise<void>;
  readonly #writer = new GroupWriter<Entry>((entries) => this.#writeAll(entries));
  #loaded: WholeState | undefined;
  #closed: Promise<void> | undefined;
  #lastOrdinal: number;
  #rowCount: number;

  constructor(store: RecordStore, loaded: LoadedState | undefined, giveBack: () => Promise<void>) {
    this.#store = store;
    this.#giveBack = giveBack;
    this.#loaded = loaded?.state;
    this.#lastOrdinal = loaded?.lastOrdinal ?? 0;
    this.#rowCount = loaded?.rowCount ?? 0;
  }

  load(): WholeState | undefined {
    const loaded = this.#loaded;
    // Handed over once: from then on the mock has it.
    this.#loaded = undefined;
    return loaded;
  }

  write(changes: readonly Change[], bookkeeping: Bookkeeping): void {
    this.#writer.add({ changes, bookkeeping });
  }

  flushed(): Promise<void> | undefined {
    return this.#writer.flushed();
  }

  close(bookkeeping: Bookkeeping): Promise<void> {
    this.#closed ??= this.#close(bookkeeping);
    return this.#closed;
  }

  async #close(bookkeeping: Bookkeeping): Promise<void> {
    try {
      this.write([], bookkeeping);
      await this.flushed();
    } finally {
      await this.giveUp();
    }
  }

  /** Gives the folder back as it is. */
  async giveUp(): Promise<void> {
    await this.#store.close();
    await this.#giveBack();
  }

  /** All or nothing of them; nested, since that is what is taken back when something throws. */
  async #writeAll(entries: readonly Entry[]): Promise<void> {
    const last = entries.at(-1);
    if (last === undefined) return;
    await this.#store.childTransaction(() => {
      for (const { changes } of entries) for (const change of changes) this.#writeChange(change);
      const kept = { ...last.bookkeeping, rows: this.#rowCount };
      this.#store.put(BOOKKEEPING_KEY, printRecord(BOOKKEEPING_KEY, this.#lastOrdinal, kept));
    });
  }

  /** A row that is replaced keeps its place among the others. */
  #writeChange({ table, key, after }: Change): void {
    const id = recordKey(table, key);
    const before = this.#store.get(id);
    if (after === undefined) {
      if (before !== undefined) this.#rowCount -= 1;
      this.#store.remove(id);
      return;
    }
    if (before === undefined) {
      this.#rowCount += 1;
      this.#lastOrdinal += 1;
    }
    this.#store.put(id, printRow(id, before === undefined ? this.#lastOrdinal : ordinalOf(before), after));
  }
}

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
