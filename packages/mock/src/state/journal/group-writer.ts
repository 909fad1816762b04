/** A group of entries that are written together. */
interface Group<Entry> {
  readonly entries: Entry[];
  readonly done: Promise<void>;
  readonly settle: (error?: unknown) => void;
}

/** How entries are written, and what becomes of those that were not. */
export interface GroupWriterOptions<Entry> {
  /** Is called as soon as a group is taken: no other entry has come by then. */
  readonly write: (entries: readonly Entry[]) => Promise<void>;
  /**
   * Is told of all entries that are not written: those of the write that failed, and those that came meanwhile. It answers the error that
   * those hear who wait for them.
   */
  readonly onLost: (entries: readonly Entry[], error: unknown) => Error;
  /** Resolves when all has run that was ready. Default: at once. */
  readonly turn?: (() => Promise<void>) | undefined;
}

/**
 * Writes entries in the order in which they come. What comes while a write is under way goes out with the next one, all together: the
 * disk is waited for once. When a write fails, what came behind it is lost as well, since it may build on it.
 */
export class GroupWriter<Entry> {
  readonly #options: GroupWriterOptions<Entry>;
  #waiting: Group<Entry> | undefined;
  #writing: Group<Entry> | undefined;

  constructor(options: GroupWriterOptions<Entry>) {
    this.#options = options;
  }

  add(entry: Entry): void {
    this.#waiting ??= createGroup();
    this.#waiting.entries.push(entry);
    if (this.#writing === undefined) void this.#run();
  }

  /** Resolves once all entries so far are written; undefined when they are. Rejects when they are lost. */
  flushed(): Promise<void> | undefined {
    return (this.#waiting ?? this.#writing)?.done;
  }

  async #run(): Promise<void> {
    for (let group = this.#next(); group !== undefined; group = this.#next()) {
      try {
        await this.#options.write(group.entries);
        group.settle();
        // Whoever has just been answered may have more: all that are at it share the next wait for the disk.
        if (group.entries.length > 1 || this.#waiting !== undefined) await this.#options.turn?.();
      } catch (error) {
        const behind = this.#waiting;
        this.#waiting = undefined;
        const told = this.#options.onLost([...group.entries, ...(behind?.entries ?? [])], error);
        group.settle(told);
        behind?.settle(told);
      }
    }
  }

  #next(): Group<Entry> | undefined {
    this.#writing = this.#waiting;
    this.#waiting = undefined;
    return this.#writing;
  }
}

function createGroup<Entry>(): Group<Entry> {
  let settle: Group<Entry>["settle"] = () => {};
  const done = new Promise<void>((resolve, reject) => {
    settle = (error) => (error === undefined ? resolve() : reject(error));
  });
  // Whoever waits hears of it; that nobody does is no fault.
  done.catch(() => {});
  return { entries: [], done, settle };
}
