/**
 * What a reader of code does not see or is misled by: control characters, line and paragraph separators, and formatting characters such
 * as U+202E, which turns the direction of what follows.
 */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;

/** Whether a text has something that is not to be seen as it stands. */
export function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text) && text.search(UNSEEN) < 0;
}

/** A text of JSON, in which everything unseen is escaped. */
export function jsonString(text: string): string {
  return quoted(text, (character) =>
    Array.from({ length: character.length }, (_, index) => `\\u${hex(character.charCodeAt(index), 4)}`).join(""),
  );
}

/** A text of JavaScript, in which everything unseen is escaped. In double quotes `${}` is no placeholder. */
export function javaScriptString(text: string): string {
  return quoted(text, (character) => `\\u{${hex(character.codePointAt(0) ?? 0, 1)}}`);
}

/** A text of Python or Go, in which everything unseen is escaped. */
export function codePointString(text: string): string {
  return quoted(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
}

/** One word of a POSIX shell; with what is unseen in it, one of bash and zsh. */
export function shellWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  if (isPlain(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = [...text].map((character) => {
    if (character === "\\" || character === "'") return `\\${character}`;
    if (isPlain(character)) return character;
    return [...new TextEncoder().encode(character)].map((byte) => `\\x${hex(byte, 2)}`).join("");
  });
  return `$'${escaped.join("")}'`;
}

/** What JSON escapes, each of the languages here escapes the same way: quotes, backslashes, C0 controls, halves of surrogate pairs. */
function quoted(text: string, escaped: (character: string) => string): string {
  return JSON.stringify(text).replace(UNSEEN, escaped);
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}
