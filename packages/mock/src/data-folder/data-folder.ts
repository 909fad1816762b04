import type { Bookkeeping, Durable, WholeState } from "../durable.js";
import type { Change } from "../store/table.js";
import { GroupWriter } from "./group-writer.js";
import type { LoadedState } from "./load-state.js";
import { BOOKKEEPING_KEY, ordinalOf, printRecord, printRow, recordKey } from "./record.js";
import type { RecordStore } from "./record-store.js";

/** The changes of one commit, and where clock and ids stood then. */
interface Entry {
  readonly changes: readonly Change[];
  readonly bookkeeping: Bookkeeping;
}

/** A folder that is open: it holds the state, and takes every commit. */
export class DataFolder implements Durable {
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
