/** The rows below one parent. */
export interface Siblings<Row> {
  readonly size: number;
  /** Adds a row, or puts it in the place of the one that it was before. */
  set(key: string, row: Row, before: Row | undefined): void;
  /** Takes a row away, as it is now. */
  delete(key: string, row: Row): void;
  values(): Iterable<Row>;
  /** Some rows from a place on. */
  page(start: number, count: number): Row[];
}

/** Rows in the order in which they came; a row that is replaced keeps its place. */
export class RowsAsTheyCame<Row> implements Siblings<Row> {
  readonly #rows = new Map<string, Row>();

  get size(): number {
    return this.#rows.size;
  }

  set(key: string, row: Row): void {
    this.#rows.set(key, row);
  }

  delete(key: string): void {
    this.#rows.delete(key);
  }

  values(): Iterable<Row> {
    return this.#rows.values();
  }

  page(start: number, count: number): Row[] {
    return [...this.#rows.values()].slice(start, start + count);
  }
}
