import type { Field } from "@tcrkit/client/schema";
import { UsageError } from "../shell/errors.js";
import type { Options } from "./options.js";
import { readFlags, readOptions } from "./read-flags.js";

/** The words behind a command of its own making. */
export interface Words {
  readonly operands: readonly string[];
  readonly options: Options;
  /** What was given for the command's own flags, by name; a switch has `true` or `false`. The last one counts. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads flags of a command's own, each described like a parameter of the API, beside those that every command has.
 *
 * @throws UsageError for a flag that is none, and for a value that it does not take.
 */
export function readWords(command: string, fields: readonly Field[], argv: readonly string[]): Words {
  const { given, operands, problems } = readFlags(asOperation(command, fields), argv);
  const { values: options, problems: wrong } = readOptions(given);
  if (options.help !== true && problems.length + wrong.length > 0) {
    throw new UsageError([...problems, ...wrong], command);
  }
  const own = given.flatMap(({ flag, text }) => (flag.scope === "input" ? [[flag.field.name, text] as const] : []));
  return { operands, options, values: Object.fromEntries(own) };
}

function asOperation(name: string, input: readonly Field[]) {
  return { name, kind: "read", rateLimit: 0, region: "optional", input, output: [], shapes: {} } as const;
}
