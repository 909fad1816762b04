/** Values that stand deeper are parsed as one text each: rows, in a snapshot. */
const BUILT_DEPTH = 3;

/**
 * Parses JSON that comes in chunks and may be longer than a text can be: only a single value at the depth of three may not.
 *
 * @throws SyntaxError for what is no JSON, TypeError for what is no UTF-8, and whatever the chunks throw.
 */
export async function parseJsonStream(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<unknown> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = new JsonReader();
  for await (const chunk of chunks) reader.read(decoder.decode(chunk, { stream: true }));
  reader.read(decoder.decode());
  return reader.end();
}

/** A list or an object that is not whole yet. */
interface Open {
  readonly isList: boolean;
  readonly items: unknown[];
  readonly members: [key: string, value: unknown][];
  key: string;
}

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

class JsonReader {
  readonly #open: Open[] = [];
  #expected: Expected = "value";
  /** The value or the key that is on its way. */
  #piece: Piece | undefined;
  #result: unknown;

  read(text: string): void {
    for (let at = this.#next(text, 0); at < text.length; at = this.#next(text, at)) {
      if (this.#piece === undefined) at = this.#begin(text.charAt(at), at);
      else {
        at = this.#piece.read(text, at);
        if (this.#piece.isWhole) this.#end(this.#piece);
      }
    }
  }

  end(): unknown {
    // That a number is whole shows by what comes behind it.
    if (this.#piece?.isScalar === true) this.#end(this.#piece);
    if (this.#expected !== "nothing") throw new SyntaxError("The JSON ends too early.");
    return this.#result;
  }

  /** Between values space is skipped. */
  #next(text: string, at: number): number {
    return this.#piece === undefined ? afterSpace(text, at) : at;
  }

  #begin(character: string, at: number): number {
    if (character === "]" || character === "}") this.#close(character === "]");
    else if (character === ",") this.#expectNext("comma or end", this.#open.at(-1)?.isList === true ? "value" : "key");
    else if (character === ":") this.#expectNext("colon", "value");
    else return this.#beginPiece(character, at);
    return at + 1;
  }

  #beginPiece(character: string, at: number): number {
    const isKey = this.#expected.startsWith("key") && character === '"';
    if (!isKey && !this.#expected.startsWith("value")) throw unexpected(character);
    if (this.#open.length === BUILT_DEPTH || (character !== "[" && character !== "{")) {
      this.#piece = new Piece(character);
      return at;
    }
    const isList = character === "[";
    this.#open.push({ isList, items: [], members: [], key: "" });
    this.#expected = isList ? "value or end" : "key or end";
    return at + 1;
  }

  #end(piece: Piece): void {
    this.#piece = undefined;
    const open = this.#open.at(-1);
    const value = piece.value();
    if (open === undefined || !this.#expected.startsWith("key")) this.#add(value);
    else {
      open.key = String(value);
      this.#expected = "colon";
    }
  }

  #close(isList: boolean): void {
    const open = this.#open.pop();
    if (open?.isList !== isList || !this.#expected.endsWith("end")) throw unexpected(isList ? "]" : "}");
    // From entries: a member may have any name.
    this.#add(isList ? open.items : Object.fromEntries(open.members));
  }

  #add(value: unknown): void {
    const open = this.#open.at(-1);
    this.#expected = open === undefined ? "nothing" : "comma or end";
    if (open === undefined) this.#result = value;
    else if (open.isList) open.items.push(value);
    else open.members.push([open.key, value]);
  }

  #expectNext(expected: Expected, next: Expected): void {
    if (this.#expected !== expected || this.#open.length === 0) throw new SyntaxError(`Expected ${this.#expected}.`);
    this.#expected = next;
  }
}

function afterSpace(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
  }
  return text.length;
}

function unexpected(character: string): SyntaxError {
  return new SyntaxError(`Unexpected ${JSON.stringify(character)}.`);
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPENING_BRACKET, CLOSING_BRACKET, OPENING_BRACE, CLOSING_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** One value, as its text comes in. */
class Piece {
  /** A number or a word, which has no end of its own. */
  readonly isScalar: boolean;
  isWhole = false;
  #text = "";
  #depth = 0;
  #isInString = false;
  #isEscaped = false;

  constructor(first: string) {
    this.isScalar = !'"[{'.includes(first);
  }

  /** Takes what belongs to it, and answers where that ends. */
  read(text: string, start: number): number {
    const end = this.isScalar ? this.#scalarEnd(text, start) : this.#end(text, start);
    this.#text += text.slice(start, end);
    return end;
  }

  /** @throws SyntaxError */
  value(): unknown {
    return JSON.parse(this.#text);
  }

  #scalarEnd(text: string, start: number): number {
    const length = text.slice(start).search(/[ \t\n\r,:\]}]/);
    this.isWhole = length >= 0;
    return this.isWhole ? start + length : text.length;
  }

  #end(text: string, start: number): number {
    let [at, depth, isInString] = [start, this.#depth, this.#isInString];
    if (this.#isEscaped) at += 1;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isInString) {
        // What is escaped may come with the next chunk.
        if (code === BACKSLASH) at += 1;
        else if (code === QUOTE) isInString = false;
      } else if (code === QUOTE) isInString = true;
      else if (code === OPENING_BRACKET || code === OPENING_BRACE) depth += 1;
      else if (code === CLOSING_BRACKET || code === CLOSING_BRACE) depth -= 1;
      if (!isInString && depth === 0) {
        this.isWhole = true;
        return at + 1;
      }
    }
    [this.#depth, this.#isInString, this.#isEscaped] = [depth, isInString, at > text.length];
    return text.length;
  }
}
