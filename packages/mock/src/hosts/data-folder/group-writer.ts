/** A group of entries that are written together. */
interface Group<Entry> {
  readonly entries: Entry[];
  readonly done: Promise<void>;
  readonly settle: (error?: unknown) => void;
}

/**
 * Writes entries in the order in which they come. What comes while a write is under way goes out with the next one, all together: the
 * disk is waited for once.
 */
export class GroupWriter<Entry> {
  readonly #write: (entries: readonly Entry[]) => Promise<void>;
  #waiting: Group<Entry> | undefined;
  #writing: Group<Entry> | undefined;
  #fault: unknown;
  #hasFailed = false;

  constructor(write: (entries: readonly Entry[]) => Promise<void>) {
    this.#write = write;
  }

  add(entry: Entry): void {
    this.#waiting ??= createGroup();
    this.#waiting.entries.push(entry);
    if (this.#writing === undefined) void this.#run();
  }

  /** Resolves once all entries so far are written; undefined when they are. Rejects from the first write that failed on. */
  flushed(): Promise<void> | undefined {
    if (this.#hasFailed) return Promise.reject(this.#fault);
    return (this.#waiting ?? this.#writing)?.done;
  }

  async #run(): Promise<void> {
    for (let group = this.#next(); group !== undefined; group = this.#next()) {
      try {
        if (this.#hasFailed) throw this.#fault;
        await this.#write(group.entries);
        group.settle();
      } catch (error) {
        this.#hasFailed = true;
        this.#fault = error;
        group.settle(error);
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
