/** A change that can be taken back. */
export interface Change {
  readonly table: string;
  readonly key: string;
  readonly before: object | undefined;
  readonly after: object | undefined;
}

/** How rows are kept. */
export interface TableOptions<Row> {
  readonly name: string;
  readonly keyOf: (row: Row) => string;
  /** Rows with the same parent are listed together. */
  readonly parentOf: (row: Row) => string;
  /** Is told of every change. */
  readonly onChange: (change: Change) => void;
}

/**
 * Rows in the order in which they came, found by key or by parent. Rows are never changed in place: `put` replaces one, so that a
 * row which was handed out stays as it was, and a change can be taken back.
 */
export class Table<Row extends object> {
  readonly #options: TableOptions<Row>;
  readonly #rows = new Map<string, Row>();
  readonly #children = new Map<string, Map<string, Row>>();

  constructor(options: TableOptions<Row>) {
    this.#options = options;
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  /** All rows. */
  all(): Row[] {
    return [...this.#rows.values()];
  }

  /** The rows below a parent. */
  childrenOf(parent: string): Row[] {
    return [...(this.#children.get(parent)?.values() ?? [])];
  }

  /** How many rows a parent has. */
  countOf(parent: string): number {
    return this.#children.get(parent)?.size ?? 0;
  }

  put(row: Row): void {
    const key = this.#options.keyOf(row);
    this.#report(key, row);
    this.#set(key, row);
  }

  delete(key: string): void {
    if (!this.#rows.has(key)) return;
    this.#report(key, undefined);
    this.#set(key, undefined);
  }

  /** Takes a change back, the latest first. The place of a row among the others may change. */
  undo({ key, before }: Change): void {
    this.#set(key, before as Row | undefined);
  }

  clear(): void {
    this.#rows.clear();
    this.#children.clear();
  }

  #report(key: string, after: Row | undefined): void {
    this.#options.onChange({ table: this.#options.name, key, before: this.#rows.get(key), after });
  }

  #set(key: string, row: Row | undefined): void {
    const old = this.#rows.get(key);
    const relative = row ?? old;
    if (relative === undefined) return;
    const parent = this.#options.parentOf(relative);
    const siblings = this.#children.get(parent) ?? new Map<string, Row>();
    if (row === undefined) {
      this.#rows.delete(key);
      siblings.delete(key);
    } else {
      this.#rows.set(key, row);
      siblings.set(key, row);
    }
    if (siblings.size === 0) this.#children.delete(parent);
    else this.#children.set(parent, siblings);
  }
}
