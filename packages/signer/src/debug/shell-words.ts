/** The words of a command line, as a POSIX shell or bash reads them. */
export interface ShellWords {
  readonly words: readonly string[];
  /** Names that the shell would have put values for, in their order. */
  readonly variables: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  v: "\v",
};

/** Takes the first command line of a text apart: up to a line end that is neither quoted nor escaped. */
export function shellWords(text: string): ShellWords {
  const words: string[] = [];
  const variables: string[] = [];
  let word: string | undefined;
  let at = 0;
  const add = (piece: string) => {
    word = (word ?? "") + piece;
  };
  while (at < text.length) {
    const rest = text.slice(at, at + 2);
    const mark = rest.charAt(0);
    if (rest === "\\\n" || rest === "^\n") at += 2;
    else if (text.startsWith("\\\r\n", at)) at += 3;
    else if (mark === "\n" || mark === ";" || mark === "|" || mark === "&") break;
    else if (mark === " " || mark === "\t" || mark === "\r") {
      if (word !== undefined) words.push(word);
      word = undefined;
      at += 1;
    } else if (mark === "'") {
      const end = endOf(text, at + 1, "'");
      add(text.slice(at + 1, end));
      at = end + 1;
    } else if (rest === "$'") {
      const read = ansiQuoted(text, at + 2);
      add(read.text);
      at = read.end;
    } else if (mark === '"') {
      const read = doubleQuoted(text, at + 1, variables);
      add(read.text);
      at = read.end;
    } else if (mark === "\\") {
      add(rest.charAt(1));
      at += 2;
    } else {
      const variable = variableAt(text, at);
      if (variable !== undefined) variables.push(variable);
      add(mark);
      at += 1;
    }
  }
  if (word !== undefined) words.push(word);
  return { words, variables };
}

interface Quoted {
  readonly text: string;
  /** Behind the closing quote. */
  readonly end: number;
}

function endOf(text: string, from: number, quote: string): number {
  const end = text.indexOf(quote, from);
  return end < 0 ? text.length : end;
}

function doubleQuoted(text: string, from: number, variables: string[]): Quoted {
  let read = "";
  let at = from;
  while (at < text.length && text[at] !== '"') {
    const next = text.charAt(at + 1);
    if (text[at] === "\\" && next === "\n") at += 2;
    else if (text[at] === "\\" && '"\\$`'.includes(next) && next !== "") {
      read += next;
      at += 2;
    } else {
      const variable = variableAt(text, at);
      if (variable !== undefined) variables.push(variable);
      read += text.charAt(at);
      at += 1;
    }
  }
  return { text: read, end: at + 1 };
}

/** `$'…'` of bash: its bytes are UTF-8. */
function ansiQuoted(text: string, from: number): Quoted {
  const bytes: number[] = [];
  const add = (piece: string) => bytes.push(...new TextEncoder().encode(piece));
  let at = from;
  while (at < text.length && text[at] !== "'") {
    const escaped = /^\\(?:x([\da-f]{1,2})|u([\da-f]{1,4})|U([\da-f]{1,8})|([0-7]{1,3})|(.))/is.exec(
      text.slice(at, at + 10),
    );
    if (escaped === null) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      add(character);
      at += character.length;
      continue;
    }
    const [whole, byte, short, long, octal, other = ""] = escaped;
    const code = Number.parseInt(short ?? long ?? "", 16);
    if (byte !== undefined) bytes.push(Number.parseInt(byte, 16));
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) % 256);
    else if (code <= 0x10ffff) add(String.fromCodePoint(code));
    else add(ESCAPES[other] ?? other);
    at += whole.length;
  }
  return { text: new TextDecoder().decode(Uint8Array.from(bytes)), end: at + 1 };
}

function variableAt(text: string, at: number): string | undefined {
  if (text[at] !== "$") return undefined;
  const [, braced, bare, command] = /^\$(?:\{(\w+)[^}]*\}|([A-Za-z_]\w*)|(\())/.exec(text.slice(at, at + 200)) ?? [];
  return braced ?? bare ?? (command === undefined ? undefined : "(…)");
}
