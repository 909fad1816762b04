import type { Field } from "@tcrkit/client/schema";
import { type Problem, UsageError } from "../shell/errors.js";
import { quoteWhole } from "../shell/printable.js";
import type { Declaration } from "./builtin.js";
import { optionsTaken } from "./global-options.js";
import type { Options } from "./options.js";
import { type Given, readFlags, readOptions } from "./read-flags.js";
import type { Unfoldable } from "./unfold-flag.js";

/** The words behind a command of our own making. */
export interface Words {
  readonly operands: readonly string[];
  readonly options: Options;
  /** What was given for the command's own flags, by name; a switch has `true` or `false`. The last one counts. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** All that was given for one of those, in order. */
  readonly listOf: (name: string) => readonly string[];
}

/**
 * Reads the flags of such a command beside those that commands have in common, as far as it takes them.
 *
 * @throws UsageError for a flag that is none or means nothing to it, and for a value that it does not take.
 */
export function readWords(declaration: Declaration, argv: readonly string[]): Words {
  const { name, flags } = declaration;
  const { given, operands, problems } = readFlags(asOperation(name, flags), argv);
  const { values: options, problems: wrong } = readOptions(given);
  const all = [...problems, ...wrong, ...idleFlags(declaration, given)];
  if (all.length > 0) throw new UsageError(all, name);
  const own = given.flatMap(({ flag, text }) => (flag.scope === "input" ? [[flag.field.name, text] as const] : []));
  const listOf = (wanted: string) => own.flatMap(([flag, text = ""]) => (flag === wanted ? [text] : []));
  return { operands, options, values: Object.fromEntries(own), listOf };
}

/** The global options among flags that a command does not take. */
export function idleFlags({ name, takes }: Declaration, given: readonly Given[]): Problem[] {
  const taken = optionsTaken(takes);
  return given.flatMap(({ flag }) =>
    flag.scope === "global" && !taken.includes(flag.option) ? [messages.idle(flag.name, name)] : [],
  );
}

/** What is wrong with words behind those that a command has a use for. */
export function tooManyWords(words: readonly string[], hint: string): Problem[] {
  return words.map((word) => ({ what: `${quoteWhole(word)} is one word too many`, hint }));
}

/** Flags of our own making, as those of an action are read. */
export function asOperation(name: string, input: readonly Field[]): Unfoldable {
  return { name, input, shapes: {} };
}

const messages = {
  idle: (flag: string, command: string): Problem => ({ what: `${flag} means nothing to \`tcr ${command}\`` }),
};
