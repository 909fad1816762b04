/** Why a text is no JSON, and where: lines and columns count from 1, `offset` from 0. */
export interface JsonFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export type ParsedJson = { readonly value: unknown } | { readonly fault: JsonFault };

/** Deeper than any input, and not as deep as a stack. */
const MAX_DEPTH = 500;

/**
 * Reads JSON and loses nothing of it: an integer beyond 2^53 is a bigint, and a name that stands twice in an object is a fault. Browsers' own
 * parsers round the one, drop the other, and only some tell the place of a fault.
 */
export function parseJson(text: string): ParsedJson {
  const reader = new Reader(text);
  try {
    return { value: reader.document() };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: faultAt(text, reader.offset, error.message) };
    throw error;
  }
}

function faultAt(text: string, offset: number, message: string): JsonFault {
  const before = text.slice(0, offset).split("\n");
  return { message, line: before.length, column: (before.at(-1) ?? "").length + 1, offset };
}

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORD = /[A-Za-z]+/y;
/** JSON allows the control characters from U+007F on. */
const PLAIN = /(?:[^"\\\p{Cc}]|[\x7f-\x9f])+/uy;
const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const escapes: Readonly<Record<string, string>> = {
  ...{ '"': '"', "\\": "\\", "/": "/" },
  ...{ b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" },
};

class Reader {
  offset = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    const value = this.#value(0);
    this.#space();
    if (this.offset < this.#text.length) this.#fail("nothing more");
    return value;
  }

  #value(depth: number): unknown {
    if (depth > MAX_DEPTH) throw new SyntaxError(`Nested deeper than ${MAX_DEPTH} levels`);
    this.#space();
    switch (this.#text[this.offset]) {
      case "{":
        return this.#object(depth);
      case "[":
        return this.#array(depth);
      case '"':
        return this.#string();
    }
    const start = this.offset;
    const word = this.#match(WORD)?.[0];
    if (word !== undefined && words.has(word)) return words.get(word);
    this.offset = start;
    return this.#number();
  }

  #object(depth: number): object {
    const members = new Map<string, unknown>();
    this.offset += 1;
    if (this.#take("}")) return {};
    do {
      this.#space();
      if (this.#text[this.offset] !== '"') this.#fail("a name in double quotes");
      const start = this.offset;
      const name = this.#string();
      if (members.has(name)) {
        this.offset = start;
        throw new SyntaxError(`The name ${JSON.stringify(name)} stands twice`);
      }
      if (!this.#take(":")) this.#fail("a colon");
      members.set(name, this.#value(depth + 1));
    } while (this.#take(","));
    if (!this.#take("}")) this.#fail("a comma or }");
    return Object.fromEntries(members);
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.offset += 1;
    if (this.#take("]")) return items;
    do items.push(this.#value(depth + 1));
    while (this.#take(","));
    if (!this.#take("]")) this.#fail("a comma or ]");
    return items;
  }

  #string(): string {
    this.offset += 1;
    let value = "";
    while (!this.#takeNow('"')) {
      const plain = this.#match(PLAIN)?.[0] ?? "";
      value += plain;
      if (this.#takeNow("\\")) value += this.#escape();
      else if (plain === "" && this.#text[this.offset] !== '"') this.#failInString();
    }
    return value;
  }

  #escape(): string {
    const character = this.#text[this.offset] ?? "";
    const digits = /^u([0-9a-fA-F]{4})/.exec(this.#text.slice(this.offset, this.offset + 5))?.[1];
    if (digits !== undefined) {
      this.offset += 5;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const escaped = Object.hasOwn(escapes, character) ? escapes[character] : undefined;
    if (escaped === undefined) return this.#fail('one of " \\ / b f n r t, or u with four hexadecimal digits');
    this.offset += 1;
    return escaped;
  }

  #number(): number | bigint {
    const start = this.offset;
    const [text, fraction, exponent] = this.#match(NUMBER) ?? this.#fail("a value");
    const value = Number(text);
    if (fraction === undefined && exponent === undefined) return Number.isSafeInteger(value) ? value : BigInt(text);
    if (Number.isFinite(value)) return value;
    this.offset = start;
    throw new SyntaxError("The number is too large");
  }

  #space(): void {
    this.#match(SPACE);
  }

  #take(mark: string): boolean {
    this.#space();
    return this.#takeNow(mark);
  }

  #takeNow(mark: string): boolean {
    if (this.#text[this.offset] !== mark) return false;
    this.offset += 1;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.#text) ?? undefined;
    this.offset += found?.[0].length ?? 0;
    return found;
  }

  #failInString(): never {
    if (this.offset === this.#text.length || this.#text[this.offset] === "\n") return this.#fail("a double quote");
    throw new SyntaxError("A control character stands in a text: write it as an escape");
  }

  #fail(expected: string): never {
    const character = this.#text.codePointAt(this.offset);
    const found = character === undefined ? "the end" : JSON.stringify(String.fromCodePoint(character));
    throw new SyntaxError(`Expected ${expected}, found ${found}`);
  }
}
