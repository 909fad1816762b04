/**
 * Parses JSON. An integer beyond 2^53, which a number cannot hold exactly, becomes a bigint; everything else is as with `JSON.parse`.
 *
 * @throws SyntaxError for what is no JSON, or has more than 99 levels, which would be too many for whoever goes through them; RangeError.
 */
export function parseLosslessJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (isDeeperThan(99, value)) throw new SyntaxError();
  return longNumber.test(text) ? withBigints(value, JSON.parse(quoteUnsafeIntegers(text))) : value;
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
    // A bigint, or a ring, which throws again.
    const print = (ofBigint: (bigint: bigint) => unknown) =>
      JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? ofBigint(inner) : inner));
    // A text that JSON prints as it is, and that stands nowhere else in it.
    let mark = "#";
    for (const text = print(() => 0); text.includes(mark); mark += "#");
    return print((bigint) => mark + bigint).replace(new RegExp(`"${mark}(.+?)"`, "g"), "$1");
  }
}

/** Sixteen digits where a number begins, and not within a string: a digest has nearly always as many in a row. */
const longNumber = /(?:^|"\s*:|[[,])\s*-?\d{16}/;

/** An escape, a quote or a number, as far as that goes. */
const escapeQuoteOrNumber = /\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Goes from quote to quote, so that digits inside strings are left alone; no string is too long for that. */
function quoteUnsafeIntegers(text: string): string {
  let isInString = false;
  return text.replace(escapeQuoteOrNumber, (token) => {
    if (token === '"') isInString = !isInString;
    return isInString || !isUnsafeInteger(token) ? token : `"${token}"`;
  });
}

function isUnsafeInteger(token: string): boolean {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token));
}

/** The same value twice: where one reading has a number and the other a text, the text has all the digits. */
function withBigints(value: unknown, quoted: unknown): unknown {
  if (typeof value === "number" && typeof quoted === "string") return BigInt(quoted);
  if (typeof value !== "object" || value === null) return value;
  const members = value as Record<string, unknown>;
  for (const name of Object.keys(members)) {
    members[name] = withBigints(members[name], (quoted as Record<string, unknown>)[name]);
  }
  return members;
}
