/** More parameters, or values in them, than any action takes; more would keep every other client waiting while they are parsed. */
export const MAX_VALUES = 10_000;

/** How deep parameters may be nested, as in the flat form of a query. */
export const MAX_DEPTH = 32;

/** Whether a query or a form has more parameters than are read. */
export function hasTooManyParams(pairs: string | Uint8Array): boolean {
  let count = 1;
  const next = (from: number) =>
    typeof pairs === "string" ? pairs.indexOf("&", from) : pairs.indexOf(AMPERSAND, from);
  for (let at = next(0); at >= 0 && count <= MAX_VALUES; at = next(at + 1)) count += 1;
  return count > MAX_VALUES;
}

/** What is wrong with the structure of a JSON text, told without parsing it; undefined when nothing is. */
export function checkJsonStructure(text: string): string | undefined {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case COMMA:
        values += 1;
        break;
      case OPENING_BRACKET:
      case OPENING_BRACE:
        values += 1;
        depth += 1;
        break;
      case CLOSING_BRACKET:
      case CLOSING_BRACE:
        depth -= 1;
        break;
    }
    if (depth > MAX_DEPTH) return `is nested over ${MAX_DEPTH} levels`;
    if (values > MAX_VALUES) return `has over ${MAX_VALUES} values`;
  }
  return undefined;
}

/** Where a string ends that begins at a quotation mark. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

const AMPERSAND = 0x26;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
