/** The rows below one parent. */
export interface Siblings<Row> {
  readonly size: number;
  /** Adds a row, or replaces the one that it was before. */
  set(key: string, row: Row, before: Row | undefined): void;
  /** Removes a row, as it is now. */
  delete(key: string, row: Row): void;
  values(): Iterable<Row>;
  /** At most `count` rows, from the index `start` on. */
  page(start: number, count: number): Row[];
  /** Puts rows that have no order of their own in the order of their keys. */
  arrange(compareKeys: (left: string, right: string) => number): void;
}

/** Of so few rows any page is found by walking. */
const FEW_ROWS = 256;

/** A key, and when it came. */
interface Place {
  readonly key: string;
  readonly number: number;
}

/** Rows in the order in which they came; a row that is replaced keeps its place. */
export class RowsAsTheyCame<Row> implements Siblings<Row> {
  readonly #rows = new Map<string, Row>();
  readonly #places = new Map<string, Place>();
  /** Made when the first page of many rows is asked for, and kept up from then on. */
  #order: SortedRows<Place> | undefined;
  #came = 0;

  get size(): number {
    return this.#rows.size;
  }

  set(key: string, row: Row): void {
    this.#rows.set(key, row);
    if (this.#order !== undefined) this.#place(key, this.#order);
  }

  delete(key: string): void {
    this.#rows.delete(key);
    const place = this.#places.get(key);
    if (place === undefined) return;
    this.#places.delete(key);
    this.#order?.delete(key, place);
  }

  values(): Iterable<Row> {
    return this.#rows.values();
  }

  page(start: number, count: number): Row[] {
    if (this.#rows.size <= FEW_ROWS) return [...this.#rows.values()].slice(start, start + count);
    this.#order ??= this.#inOrder();
    return this.#order.page(start, count).flatMap(({ key }) => this.#rows.get(key) ?? []);
  }

  #inOrder(): SortedRows<Place> {
    const order = new SortedRows<Place>((left, right) => left.number - right.number);
    for (const key of this.#rows.keys()) this.#place(key, order);
    return order;
  }

  #place(key: string, order: SortedRows<Place>): void {
    if (this.#places.has(key)) return;
    const place = { key, number: this.#came };
    this.#came += 1;
    this.#places.set(key, place);
    order.set(key, place, undefined);
  }

  arrange(compareKeys: (left: string, right: string) => number): void {
    arrangeKeys(this.#rows, compareKeys);
    this.#order = undefined;
    this.#places.clear();
  }
}

/** Orders the entries of a map by their keys. */
export function arrangeKeys<Value>(
  map: Map<string, Value>,
  compareKeys: (left: string, right: string) => number,
): void {
  const entries = [...map].sort(([left], [right]) => compareKeys(left, right));
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

/** A chunk that has grown to twice this many rows is cut in two. */
const CHUNK_ROWS = 1024;

/**
 * Rows in order, in chunks: a change moves the rows of one chunk, and a page is found by the lengths of the chunks before it, so that
 * both are cheap among a hundred thousand rows.
 */
export class SortedRows<Row> implements Siblings<Row> {
  readonly #compare: (left: Row, right: Row) => number;
  readonly #chunks: Row[][] = [];
  #size = 0;

  /** The order must be total: two rows are equal when they are the same one. */
  constructor(compare: (left: Row, right: Row) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  set(_key: string, row: Row, before: Row | undefined): void {
    if (before !== undefined) this.#remove(before);
    this.#insert(row);
  }

  delete(_key: string, row: Row): void {
    this.#remove(row);
  }

  *values(): Iterable<Row> {
    for (const chunk of this.#chunks) for (const row of chunk) yield row;
  }

  page(start: number, count: number): Row[] {
    const rows: Row[] = [];
    let skip = start;
    for (const chunk of this.#chunks) {
      if (rows.length >= count) break;
      rows.push(...chunk.slice(skip, skip + count - rows.length));
      skip = Math.max(0, skip - chunk.length);
    }
    return rows;
  }

  /** At most `count` rows from the first on that does not come before what is looked for. */
  pageFrom(isBefore: (row: Row) => boolean, count: number): Row[] {
    const index = this.#chunkFrom(isBefore);
    const passed = this.#chunks.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    return this.page(passed + firstAtOrAfter(this.#chunks[index] ?? [], isBefore), count);
  }

  /** They have an order of their own. */
  arrange(): void {}

  #insert(row: Row): void {
    const index = Math.min(this.#chunkOf(row), Math.max(0, this.#chunks.length - 1));
    const chunk = this.#chunks[index] ?? [];
    if (this.#chunks.length === 0) this.#chunks.push(chunk);
    chunk.splice(this.#indexIn(chunk, row), 0, row);
    this.#size += 1;
    if (chunk.length >= 2 * CHUNK_ROWS) this.#chunks.splice(index + 1, 0, chunk.splice(CHUNK_ROWS));
  }

  #remove(row: Row): void {
    const index = this.#chunkOf(row);
    const chunk = this.#chunks[index] ?? [];
    const position = this.#indexIn(chunk, row);
    const found = chunk[position];
    if (found === undefined || this.#compare(found, row) !== 0) return;
    chunk.splice(position, 1);
    this.#size -= 1;
    if (chunk.length === 0) this.#chunks.splice(index, 1);
  }

  /** The first chunk whose last row does not come before this one; the number of chunks when there is none. */
  #chunkOf(row: Row): number {
    return this.#chunkFrom((other) => this.#compare(other, row) < 0);
  }

  #chunkFrom(isBefore: (row: Row) => boolean): number {
    return firstAtOrAfter(this.#chunks, (chunk) => {
      const last = chunk.at(-1);
      return last !== undefined && isBefore(last);
    });
  }

  #indexIn(chunk: readonly Row[], row: Row): number {
    return firstAtOrAfter(chunk, (other) => this.#compare(other, row) < 0);
  }
}

/** The index of the first entry that does not come before what is looked for. */
function firstAtOrAfter<Entry>(entries: readonly Entry[], isBefore: (entry: Entry) => boolean): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && isBefore(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
