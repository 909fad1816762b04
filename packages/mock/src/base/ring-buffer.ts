/** The latest entries, the oldest dropped first: what is recorded must not grow without end. */
export class RingBuffer<Entry> {
  readonly #maxEntries: number;
  readonly #entries: Entry[] = [];

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  /** Oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    if (this.#entries.length > this.#maxEntries) this.#entries.shift();
  }

  clear(): void {
    this.#entries.length = 0;
  }
}
