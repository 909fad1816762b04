/**
 * Parses JSON. An integer beyond 2^53, which a number cannot hold exactly, becomes a bigint; everything else is as with `JSON.parse`.
 *
 * @throws SyntaxError for what is no JSON.
 */
export function parseLosslessJson(text: string): unknown {
  return longDigits.test(text) ? JSON.parse(text.replace(stringOrLongInteger, markUnsafe), revive) : JSON.parse(text);
}

/** Prints JSON as `JSON.stringify` does, and a bigint as an integer with all its digits. */
export function printLosslessJson(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return JSON.stringify(value, markBigint).replace(markedInteger, "$1");
  }
}

const longDigits = /\d{16}/;

/** Strings are matched so that digits inside them are left alone; fractions and exponents are no integers. */
const stringOrLongInteger = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** Half a character, which no well-formed text holds; JSON prints it as an escape. */
const mark = "\udfff";

const markedInteger = /"\\udfff(-?\d+)"/g;

function markUnsafe(token: string): string {
  return token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${mark}${token}"`;
}

function revive(_key: string, value: unknown): unknown {
  return typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value;
}

function markBigint(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${mark}${value}` : value;
}
