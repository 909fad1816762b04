import { printable } from "./printable.js";

/** A value on one line: `-` for nothing, an array of scalars joined by commas, JSON for what is deeper. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return "-";
  if (typeof value !== "object") return printable(String(value));
  if (Array.isArray(value) && value.every((item) => typeof item !== "object" || item === null)) {
    return value.length === 0 ? "-" : printable(value.map(String).join(", "));
  }
  return printable(JSON.stringify(value));
}
