import { TC3_ALGORITHM } from "./tc3-steps.js";

/** The first line in which two canonical texts differ. */
export interface LineDifference {
  /** From 1. */
  readonly line: number;
  /** The first character that differs, from 1. */
  readonly column: number;
  /** What the line holds: `query`, `header host`, `hash of the body`, `credential scope`. */
  readonly name: string;
  /** Undefined where our text ends before. */
  readonly ours: string | undefined;
  /** Undefined where their text ends before. */
  readonly theirs: string | undefined;
}

/**
 * The first line in which two canonical requests, or two strings to sign, differ; undefined when they are the same. What is signed has line feeds alone, so that
 * a line end of Windows is a difference.
 *
 * @example
 * firstDifference(result.canonicalRequest, clientsCanonicalRequest)?.name; // "query"
 */
export function firstDifference(ours: string, theirs: string): LineDifference | undefined {
  if (ours === theirs) return undefined;
  const [left, right] = [ours.split("\n"), theirs.split("\n")];
  const index = Array.from({ length: Math.max(left.length, right.length) }).findIndex(
    (_, at) => left[at] !== right[at],
  );
  const [our, their] = [left[index], right[index]];
  return {
    line: index + 1,
    column: columnOf(our ?? "", their ?? ""),
    name: lineName(left, index),
    ours: our,
    theirs: their,
  };
}

function columnOf(ours: string, theirs: string): number {
  let at = 0;
  while (at < ours.length && ours[at] === theirs[at]) at++;
  return at + 1;
}

const STRING_TO_SIGN = ["algorithm", "timestamp", "credential scope", "hash of the canonical request"];
const BEGINNING = ["method", "path", "query"];
const END = ["empty line behind the headers", "signed headers", "hash of the body"];

/** What a line of our text holds. */
function lineName(lines: readonly string[], index: number): string {
  const beyond = "what stands behind the end";
  if (lines[0] === TC3_ALGORITHM) return STRING_TO_SIGN[index] ?? beyond;
  if (lines.length < BEGINNING.length + END.length) return index < lines.length ? "string to sign" : beyond;
  const end = END[index - (lines.length - END.length)];
  const header = (lines[index] ?? "").split(":", 1)[0];
  return BEGINNING[index] ?? end ?? (index < lines.length ? `header ${header}` : beyond);
}
