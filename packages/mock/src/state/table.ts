import { arrangeKeys, RowsAsTheyCame, type Siblings, SortedRows } from "./siblings.js";
import { SiblingsByParent } from "./siblings-by-parent.js";

/** A change that can be taken back. */
export interface Change {
  readonly table: string;
  readonly key: string;
  readonly before: object | undefined;
  readonly after: object | undefined;
  /** Of a deletion: where the row stood among those of its table, in the order in which they came. */
  readonly place?: number | undefined;
}

/** How rows are kept. */
export interface TableOptions<Row> {
  readonly name: string;
  readonly keyOf: (row: Row) => string;
  /** Rows with the same parent are listed together; a row may be listed below several. */
  readonly parentOf: (row: Row) => string | readonly string[];
  /** The order below a parent, total. Default: the order in which rows came. With it, any page of many rows is found at once. */
  readonly compare?: ((left: Row, right: Row) => number) | undefined;
  /** What rows are called, each by another name below its first parent, where they are looked for in the order of names. */
  readonly nameOf?: ((row: Row) => string) | undefined;
  /** When a row is due, where rows are, in milliseconds. */
  readonly dueAtMs?: ((row: Row) => number | undefined) | undefined;
  /** Is told of every change. */
  readonly onChange: (change: Change) => void;
  /** Is told of a row before it is deleted: what it owns goes first. Not at undo, which takes back each change by itself. */
  readonly onDelete?: ((row: Row) => void) | undefined;
}

/** A table whose rows are not known by type, for what treats all tables alike. */
export type AnyTable = Pick<
  Table<never>,
  "name" | "keyOf" | "put" | "load" | "delete" | "deleteBelow" | "undo" | "arrange"
> & {
  readonly get: (key: string) => object | undefined;
  readonly values: () => Iterable<object>;
};

/**
 * Rows found by key or by parent, in the order in which they came or in one of their own. Rows are never changed in place: `put`
 * replaces one, so that a row which was handed out stays as it was, and a change can be taken back.
 */
export class Table<Row extends object> {
  readonly #options: TableOptions<Row>;
  readonly #rows = new Map<string, Row>();
  readonly #children: SiblingsByParent<Row, Siblings<Row>>;
  /** The names below each first parent, in order. */
  readonly #names = new SiblingsByParent<string, SortedRows<string>>(() => new SortedRows(compareTexts));
  /** No row is due before. */
  #earliestMs = Infinity;
  /** Where each row stands: a deletion that is taken back needs it. */
  readonly #places = new Map<string, number>();
  #lastPlace = 0;
  /** Parents of rows that came back, and are not in their places yet. */
  readonly #disordered = new Set<string>();

  constructor(options: TableOptions<Row>) {
    this.#options = options;
    const { compare } = options;
    this.#children = new SiblingsByParent<Row, Siblings<Row>>(() =>
      compare === undefined ? new RowsAsTheyCame() : new SortedRows(compare),
    );
  }

  get name(): string {
    return this.#options.name;
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  keyOf(row: Row): string {
    return this.#options.keyOf(row);
  }

  all(): Row[] {
    return [...this.#rows.values()];
  }

  /** All rows, uncopied: hold them only while no row changes. */
  values(): Iterable<Row> {
    return this.#rows.values();
  }

  /** The rows below a parent. */
  childrenOf(parent: string): Row[] {
    return [...this.valuesOf(parent)];
  }

  /** The rows below a parent, uncopied: hold them only while no row changes. */
  valuesOf(parent: string): Iterable<Row> {
    return this.#children.get(parent)?.values() ?? [];
  }

  /** At most `count` rows below a parent, from the index `start` on. */
  pageOf(parent: string, start: number, count: number): Row[] {
    return this.#children.get(parent)?.page(start, count) ?? [];
  }

  /** At most `count` names below a first parent, in the order of their UTF-16 units, from behind one on, which need not be there. */
  namesAfter(parent: string, name: string, count: number): string[] {
    return this.#names.get(parent)?.pageFrom((other) => other <= name, count) ?? [];
  }

  /** How many rows a parent has. */
  countOf(parent: string): number {
    return this.#children.get(parent)?.size ?? 0;
  }

  /** The rows that are due by a time, the earliest first. None is looked at before the first of them is. */
  dueBy(nowMs: number): Row[] {
    if (nowMs < this.#earliestMs) return [];
    const due: Row[] = [];
    this.#earliestMs = Infinity;
    for (const row of this.#rows.values()) {
      this.#earliestMs = Math.min(this.#earliestMs, this.#dueAtMs(row));
      if (this.#dueAtMs(row) <= nowMs) due.push(row);
    }
    return due.sort((left, right) => this.#dueAtMs(left) - this.#dueAtMs(right));
  }

  put(row: Row): void {
    const key = this.#options.keyOf(row);
    this.#report(key, row);
    this.#set(key, row);
  }

  /** Puts a row that was kept, which is no change. */
  load(row: Row): void {
    this.#set(this.#options.keyOf(row), row);
  }

  /** Deletes a row, if it is there, with all that it owns. */
  delete(key: string): void {
    const row = this.#rows.get(key);
    if (row === undefined) return;
    this.#options.onDelete?.(row);
    this.#report(key, undefined);
    this.#set(key, undefined);
  }

  /** Deletes all rows below a parent. */
  deleteBelow(parent: string): void {
    for (const row of this.childrenOf(parent)) this.delete(this.#options.keyOf(row));
  }

  /** Takes a change back; of several, the latest first, and then `arrange` puts those that were deleted where they stood. */
  undo({ key, before, place }: Change): void {
    const row = before as Row | undefined;
    this.#set(key, row);
    if (place === undefined) return;
    this.#places.set(key, place);
    for (const parent of this.#parentsOf(row)) this.#disordered.add(parent);
  }

  /** Puts rows that came back by `undo` in the places that they had. */
  arrange(): void {
    if (this.#disordered.size === 0) return;
    const byPlace = (left: string, right: string) => this.#placeOf(left) - this.#placeOf(right);
    arrangeKeys(this.#rows, byPlace);
    for (const parent of this.#disordered) this.#children.get(parent)?.arrange(byPlace);
    this.#disordered.clear();
  }

  #dueAtMs(row: Row): number {
    return this.#options.dueAtMs?.(row) ?? Infinity;
  }

  #placeOf(key: string): number {
    return this.#places.get(key) ?? 0;
  }

  #report(key: string, after: Row | undefined): void {
    const { name, onChange } = this.#options;
    const before = this.#rows.get(key);
    if (after === undefined) onChange({ table: name, key, before, after, place: this.#places.get(key) });
    else onChange({ table: name, key, before, after });
  }

  #set(key: string, row: Row | undefined): void {
    const before = this.#rows.get(key);
    const [left, entered] = [this.#parentsOf(before), this.#parentsOf(row)];
    if (row === undefined) {
      this.#rows.delete(key);
      this.#places.delete(key);
    } else {
      this.#rows.set(key, row);
      this.#earliestMs = Math.min(this.#earliestMs, this.#dueAtMs(row));
      if (before === undefined) this.#places.set(key, ++this.#lastPlace);
    }
    for (const parent of left) {
      if (before !== undefined && !entered.includes(parent)) this.#children.delete(parent, key, before);
    }
    for (const parent of entered) {
      if (row !== undefined) this.#children.set(parent, key, row, left.includes(parent) ? before : undefined);
    }
    const { nameOf } = this.#options;
    const [[from = ""], [to = ""]] = [left, entered];
    if (nameOf === undefined || from === to) return;
    if (before !== undefined) this.#names.delete(from, nameOf(before), nameOf(before));
    if (row !== undefined) this.#names.set(to, nameOf(row), nameOf(row), undefined);
  }

  #parentsOf(row: Row | undefined): readonly string[] {
    if (row === undefined) return [];
    const parents = this.#options.parentOf(row);
    return typeof parents === "string" ? [parents] : parents;
  }
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
