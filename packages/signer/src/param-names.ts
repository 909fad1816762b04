import { SignerError } from "./errors.js";

/** How deep parameters may be nested. */
export const MAX_DEPTH = 32;

/** The largest index of a list: far beyond what the API takes, and small enough to be harmless. */
const MAX_INDEX = 65_535;

const NAME = /^[A-Za-z0-9_-]+$/;
const DIGITS = /^\d+$/;
const INDEX = /^(?:0|[1-9]\d{0,4})$/;

/** Names that reach into the prototype of the object that they are read into. */
const HOSTILE: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a segment of a flat name is a list's index, by its form. */
export function isIndex(segment: string): boolean {
  return DIGITS.test(segment);
}

/** Refuses a member's name that cannot be written flat, or that no honest caller uses. */
export function assertMemberName(name: string, field: string): void {
  if (HOSTILE.has(name)) throw new SignerError("HostileName", field, "is a name that JavaScript reserves");
  if (!NAME.test(name)) {
    throw new SignerError("InvalidValue", field, "expected a name of letters, digits, _ and -");
  }
  if (isIndex(name)) throw new SignerError("InvalidValue", field, "expected a name, got an index");
}

/**
 * Takes a flat name apart, `Filters.0.Name`, and checks each segment.
 *
 * @throws {SignerError} whose field is the flat name.
 */
export function segmentsOf(name: string): string[] {
  const segments = name.split(".");
  if (segments.length > MAX_DEPTH) throw new SignerError("TooDeep", name, `is nested over ${MAX_DEPTH} levels`);
  for (const [depth, segment] of segments.entries()) {
    if (depth === 0 || !isIndex(segment)) assertMemberName(segment, name);
    else assertIndex(segment, name);
  }
  return segments;
}

function assertIndex(segment: string, field: string): void {
  if (!INDEX.test(segment) || Number(segment) > MAX_INDEX) {
    throw new SignerError("HostileName", field, `expected an index from 0 to ${MAX_INDEX}, without leading zeros`);
  }
}
