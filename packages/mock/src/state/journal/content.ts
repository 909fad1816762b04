import { type Bookkeeping, parseBookkeeping, type WholeState } from "../persistence.js";
import { parseRow, printRow } from "../row-json.js";
import type { Change } from "../table.js";

/** How the lines of a record begin. */
const PUT = "+";
const DELETE = "-";
const BOOKKEEPING = "@";
const SEAL = "=";
const PADDING = "#";

/** A text is encoded in pieces: the lines of a large change would be too long a text together. */
const PIECE_LENGTH = 1 << 20;

/** What is needed of a table to know its rows. */
export type KeyedTables = Readonly<Record<string, { readonly keyOf: (row: never) => string }>>;

/** A row that is there from now on: the newest of its key. */
export function putLine(table: string, row: object): string {
  return `${PUT}${table} ${printRow(row)}\n`;
}

/** What a change makes of its row. */
export function changeLine({ table, key, after }: Change): string {
  return after === undefined ? `${DELETE}${table} ${JSON.stringify(key)}\n` : putLine(table, after);
}

/** Where clock and ids stand behind what came before. */
export function bookkeepingLine(bookkeeping: Bookkeeping): string {
  return `${BOOKKEEPING}${JSON.stringify(bookkeeping)}\n`;
}

/** Ends the rows that a generation begins with: it is whole from here on. */
export function sealLine(rowCount: number): string {
  return `${SEAL}${rowCount}\n`;
}

/** Takes room and says nothing. */
export function paddingLine(length: number): string {
  return `${PADDING}${" ".repeat(length)}\n`;
}

const encoder = new TextEncoder();

/** Lines as UTF-8. */
export function encodeLines(lines: Iterable<string>): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let text = "";
  for (const line of lines) {
    text += line;
    if (text.length < PIECE_LENGTH) continue;
    parts.push(encoder.encode(text));
    text = "";
  }
  if (text !== "") parts.push(encoder.encode(text));
  return parts;
}

/** How much a state is, printed: to know when a journal has outgrown it. What is deleted counts as a row of the mean length. */
export class StateSize {
  rows = 0;
  bytes = 0;

  put(length: number, isNew: boolean): void {
    if (!isNew) return;
    this.rows += 1;
    this.bytes += length;
  }

  delete(): void {
    if (this.rows > 0) this.bytes -= this.bytes / this.rows;
    this.rows -= 1;
  }
}

/** A state as the lines of a journal make it. */
export class StateReader {
  readonly #tables: KeyedTables;
  readonly #rows: ReadonlyMap<string, Map<string, object>>;
  readonly size = new StateSize();
  #bookkeeping: Bookkeeping | undefined;
  #isSealed = false;

  constructor(tables: KeyedTables) {
    this.#tables = tables;
    this.#rows = new Map(Object.keys(tables).map((name) => [name, new Map()]));
  }

  /** Whether the generation's first rows are all there. */
  get isSealed(): boolean {
    return this.#isSealed;
  }

  /** Undefined when nothing was ever kept. */
  get state(): WholeState | undefined {
    if (this.#bookkeeping === undefined) return undefined;
    const tables = Object.fromEntries([...this.#rows].map(([name, rows]) => [name, [...rows.values()]]));
    return { ...this.#bookkeeping, tables };
  }

  /** Takes the lines of a record. @throws Error for what no journal has. */
  read(content: Uint8Array): void {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    for (let start = 0; start < content.length; ) {
      const end = pieceEnd(content, start);
      const lines = decoder.decode(content.subarray(start, end)).split("\n");
      if (lines.pop() !== "") throw new Error("it does not end with a line");
      for (const line of lines) this.#readLine(line);
      start = end;
    }
  }

  #readLine(line: string): void {
    const text = line.slice(1);
    switch (line[0]) {
      case PUT:
        this.#put(text);
        return;
      case DELETE:
        this.#delete(text);
        return;
      case BOOKKEEPING:
        this.#bookkeeping = parseBookkeeping(JSON.parse(text));
        if (this.#bookkeeping === undefined) throw new Error("its clock or ids cannot be read");
        return;
      case SEAL:
        if (Number(text) !== this.size.rows) throw new Error("rows are missing");
        this.#isSealed = true;
        return;
      case PADDING:
        return;
      default:
        throw new Error("it has a line of a kind that is not known");
    }
  }

  #put(text: string): void {
    const { name, rows, rest } = this.#tableOf(text);
    const row = parseRow(rest);
    const key = this.#tables[name]?.keyOf(row as never) ?? "";
    this.size.put(rest.length, !rows.has(key));
    rows.set(key, row);
  }

  #delete(text: string): void {
    const { rows, rest } = this.#tableOf(text);
    if (rows.delete(String(JSON.parse(rest)))) this.size.delete();
  }

  #tableOf(text: string) {
    const space = text.indexOf(" ");
    const name = text.slice(0, space);
    const rows = this.#rows.get(name);
    if (rows === undefined) throw new Error(`nothing is known of ${name}`);
    return { name, rows, rest: text.slice(space + 1) };
  }
}

/** The end of a piece of whole lines. */
function pieceEnd(content: Uint8Array, start: number): number {
  if (content.length - start <= PIECE_LENGTH) return content.length;
  const newline = content.indexOf(10, start + PIECE_LENGTH);
  return newline < 0 ? content.length : newline + 1;
}

/** The lines of a group of commits, counted into the size of the state, and where clock and ids stand behind them. */
export function* groupLines(
  commits: readonly (readonly Change[])[],
  bookkeeping: Bookkeeping,
  size: StateSize,
): Iterable<string> {
  for (const changes of commits) {
    for (const change of changes) {
      const line = changeLine(change);
      if (change.after === undefined) size.delete();
      else size.put(line.length, change.before === undefined);
      yield line;
    }
  }
  yield bookkeepingLine(bookkeeping);
}
