import type { Quantity } from "../../contract.js";
import { localTime, parseTime } from "../time.js";
import { sizeText } from "../units.js";

/** Minutes that the clock here is ahead of UTC at a time, in Unix milliseconds. */
export type UtcOffset = (atMs: number) => number;

/** A size, or a time here, as people say it; undefined for a value that is none. */
export function quantityText(value: unknown, quantity: Quantity, utcOffset: UtcOffset): string | undefined {
  if (quantity === "time") return typeof value === "string" ? timeText(value, utcOffset) : undefined;
  const count = typeof value === "bigint" ? Number(value) : value;
  if (typeof count !== "number" || count < 0) return undefined;
  switch (quantity) {
    case "bytes":
      return sizeText(count);
    case "seconds since 1970":
      return count === 0 ? undefined : localTime(count * 1_000, utcOffset);
    case "milliseconds since 1970":
      return count === 0 ? undefined : localTime(count, utcOffset);
  }
}

/** A day alone is one in every zone. Go's time of nothing is in the year 1. */
function timeText(text: string, utcOffset: UtcOffset): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  if (text.startsWith("0001-01-01")) return "-";
  const ms = parseTime(text);
  return ms === undefined ? undefined : localTime(ms, utcOffset);
}
