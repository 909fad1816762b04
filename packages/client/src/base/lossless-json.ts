/**
 * Parses JSON. An integer beyond 2^53, which a number cannot hold exactly, becomes a bigint; everything else is as with `JSON.parse`.
 *
 * @throws SyntaxError for what is no JSON, or has more than 99 levels, which would be too many for whoever goes through them; RangeError.
 */
export function parseLosslessJson(text: string): unknown {
  const value: unknown = longDigits.test(text) ? JSON.parse(markUnsafeIntegers(text), revive) : JSON.parse(text);
  if (isDeeperThan(99, value)) throw new SyntaxError();
  return value;
}

function isDeeperThan(levels: number, value: unknown): boolean {
  return (
    Object(value) === value &&
    (levels < 1 || Object.values(value as object).some((member) => isDeeperThan(levels - 1, member)))
  );
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

/** An escape, a quote or a number, as far as that goes. */
const escapeQuoteOrNumber = /\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Half a character, which no well-formed text holds; JSON prints it as an escape. */
const mark = "\udfff";

const markedInteger = /"\\udfff(-?\d+)"/g;

/** Goes from quote to quote, so that digits inside strings are left alone; no string is too long for that. */
function markUnsafeIntegers(text: string): string {
  let isInString = false;
  return text.replace(escapeQuoteOrNumber, (token) => {
    if (token === '"') isInString = !isInString;
    return isInString || !isUnsafeInteger(token) ? token : `"${mark}${token}"`;
  });
}

function isUnsafeInteger(token: string): boolean {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));
}

function revive(_key: string, value: unknown): unknown {
  return typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value;
}

function markBigint(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${mark}${value}` : value;
}
