import { printableLines } from "../../shell/printable.js";

/**
 * JSON with all digits of every integer. Control characters stand as escapes, which say the same.
 * What JSON has no word for, as a query may leave, is null.
 */
export function jsonText(value: unknown, indent?: number): string {
  return printableLines(stringify(value, indent) ?? "null");
}

function stringify(value: unknown, indent: number | undefined): string | undefined {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch {
    return JSON.stringify(value, markBigint, indent).replace(markedInteger, "$1");
  }
}

/** Half a character, which no well-formed text holds; JSON prints it as an escape. */
const mark = "\udfff";
const markedInteger = /"\\udfff(-?\d+)"/g;

function markBigint(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${mark}${value}` : value;
}
