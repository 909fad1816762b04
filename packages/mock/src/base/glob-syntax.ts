/** A pattern taken apart. */
export type GlobNode =
  | { readonly kind: "character"; readonly character: string }
  /** One character, except the slash. */
  | { readonly kind: "set"; readonly has: (character: string) => boolean }
  /** Any number of characters, except the slash. */
  | { readonly kind: "star" }
  /** Any number of whole segments: `leading` ones, each with its slash, or the rest of the text. */
  | { readonly kind: "segments"; readonly isLeading: boolean }
  | { readonly kind: "either"; readonly options: readonly (readonly GlobNode[])[] };

/** The text of a pattern and how far it is read. */
interface Reader {
  readonly characters: readonly string[];
  at: number;
}

/** How long a pattern may be, which also bounds how deep braces nest. */
export const MAX_PATTERN_LENGTH = 1024;

/** @throws SyntaxError for a pattern that is not well formed, or longer than any that is meant. */
export function parseGlob(pattern: string): readonly GlobNode[] {
  if (pattern.length > MAX_PATTERN_LENGTH) throw new SyntaxError("the pattern is too long");
  const reader: Reader = { characters: [...pattern], at: 0 };
  return readSequence(reader, false);
}

function readSequence(reader: Reader, isInBraces: boolean): GlobNode[] {
  const nodes: GlobNode[] = [];
  for (;;) {
    const character = reader.characters[reader.at];
    if (character === undefined) {
      if (isInBraces) throw new SyntaxError("a brace is not closed");
      return nodes;
    }
    if (isInBraces && (character === "," || character === "}")) return nodes;
    nodes.push(readNode(reader, character, isInBraces));
  }
}

function readNode(reader: Reader, character: string, isInBraces: boolean): GlobNode {
  reader.at += 1;
  switch (character) {
    case "*":
      return readStars(reader, isInBraces);
    case "?":
      return { kind: "set", has: () => true };
    case "[":
      return readSet(reader);
    case "{":
      return readOptions(reader);
    case "\\":
      return { kind: "character", character: readAny(reader, "a backslash ends the pattern") };
    default:
      return { kind: "character", character };
  }
}

/** Two stars mean segments only where they are one by themselves; elsewhere they are stars. */
function readStars(reader: Reader, isInBraces: boolean): GlobNode {
  const start = reader.at - 1;
  while (reader.characters[reader.at] === "*") reader.at += 1;
  const before = reader.characters[start - 1];
  const after = reader.characters[reader.at];
  const begins = before === undefined || before === "/" || (isInBraces && (before === "{" || before === ","));
  if (reader.at - start !== 2 || !begins) return { kind: "star" };
  if (after === "/") {
    reader.at += 1;
    return { kind: "segments", isLeading: true };
  }
  const ends = after === undefined || (isInBraces && (after === "}" || after === ","));
  return ends ? { kind: "segments", isLeading: false } : { kind: "star" };
}

function readOptions(reader: Reader): GlobNode {
  const options: GlobNode[][] = [];
  do {
    options.push(readSequence(reader, true));
    reader.at += 1;
  } while (reader.characters[reader.at - 1] === ",");
  return { kind: "either", options };
}

function readSet(reader: Reader): GlobNode {
  const isNegated = "^!".includes(reader.characters[reader.at] ?? " ");
  if (isNegated) reader.at += 1;
  const ranges: (readonly [number, number])[] = [];
  while (reader.characters[reader.at] !== "]" || ranges.length === 0) {
    const low = readMember(reader);
    let high = low;
    if (reader.characters[reader.at] === "-") {
      reader.at += 1;
      high = readMember(reader);
    }
    ranges.push([low, high]);
  }
  reader.at += 1;
  const has = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([low, high]) => low <= code && code <= high) !== isNegated;
  };
  return { kind: "set", has };
}

function readMember(reader: Reader): number {
  const character = readAny(reader, "a bracket is not closed");
  if (character === "]" || character === "-") throw new SyntaxError(`a bracket holds a bare ${character}`);
  const member = character === "\\" ? readAny(reader, "a bracket is not closed") : character;
  return member.codePointAt(0) ?? 0;
}

function readAny(reader: Reader, fault: string): string {
  const character = reader.characters[reader.at];
  if (character === undefined) throw new SyntaxError(fault);
  reader.at += 1;
  return character;
}
