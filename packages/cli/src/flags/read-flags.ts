import type { Problem } from "../errors.js";
import { flagText } from "../text/flags.js";
import { type Flag, negationOf } from "./flags.js";

/** A flag as it was given. A switch has the text `true` or `false`. */
export interface Given {
  readonly flag: Flag;
  readonly text: string;
}

/** What a command line holds. */
export interface FlagsRead {
  readonly given: readonly Given[];
  /** What is no flag and no flag's value. */
  readonly operands: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads `--flag value`, `--flag=value`, `--switch`, `--switch=false` and `--no-switch`. */
export function readFlags(argv: readonly string[], flags: readonly Flag[]): FlagsRead {
  const bySpelling = indexSpellings(flags);
  const given: Given[] = [];
  const operands: string[] = [];
  const problems: Problem[] = [];
  for (let index = 0; index < argv.length; index++) {
    const token = argv[index] ?? "";
    if (!token.startsWith("-") || token === "-") {
      operands.push(token);
      continue;
    }
    const [spelling, inline] = splitInline(token);
    const found = bySpelling.get(spelling);
    const next = inline === undefined ? argv[index + 1] : undefined;
    if (found === undefined) {
      problems.push(flagText.unknownFlag(spelling, [...bySpelling.keys()]));
      // What follows is likely its value, and may be a secret: it is not shown.
      if (next !== undefined && !next.startsWith("-")) index++;
    } else if (!found.flag.isSwitch) {
      const isNextValue = next !== undefined && !next.startsWith("--");
      if (isNextValue) index++;
      const text = inline ?? (isNextValue ? next : undefined);
      if (text === undefined) problems.push(flagText.missingValue(found.flag));
      else given.push({ flag: found.flag, text });
    } else {
      const isNextValue = next !== undefined && asSwitch(next) !== undefined;
      if (isNextValue) index++;
      const value = asSwitch(inline ?? (isNextValue ? next : "true"));
      if (value === undefined) problems.push(flagText.wrongSwitch(spelling));
      else given.push({ flag: found.flag, text: String(value !== found.isNegated) });
    }
  }
  return { given, operands, problems };
}

interface Spelled {
  readonly flag: Flag;
  readonly isNegated: boolean;
}

function indexSpellings(flags: readonly Flag[]): Map<string, Spelled> {
  const pairs = flags.flatMap((flag) => flag.spellings.map((spelling) => ({ flag, spelling })));
  return new Map<string, Spelled>([
    ...pairs
      .filter(({ flag }) => flag.isSwitch)
      .map(({ flag, spelling }) => [negationOf(spelling), { flag, isNegated: true }] as const),
    ...pairs.map(({ flag, spelling }) => [spelling, { flag, isNegated: false }] as const),
  ]);
}

function splitInline(token: string): [spelling: string, inline: string | undefined] {
  const equals = token.indexOf("=");
  return equals < 0 ? [token, undefined] : [token.slice(0, equals), token.slice(equals + 1)];
}

function asSwitch(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : undefined;
}
