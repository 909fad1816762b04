import type { Field } from "@tcrkit/client/schema";
import { UsageError } from "../shell/errors.js";
import type { Declaration } from "./builtin.js";
import type { Options } from "./options.js";
import { readFlags, readOptions } from "./read-flags.js";

/** The words behind a command of our own making. */
export interface Words {
  readonly operands: readonly string[];
  readonly options: Options;
  /** What was given for the command's own flags, by name; a switch has `true` or `false`. The last one counts. */
  readonly values: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads the flags of such a command beside those that commands have in common.
 *
 * @throws UsageError for a flag that is none, and for a value that it does not take.
 */
export function readWords({ name, flags }: Declaration, argv: readonly string[]): Words {
  const { given, operands, problems } = readFlags(asOperation(name, flags), argv);
  const { values: options, problems: wrong } = readOptions(given);
  if (problems.length + wrong.length > 0) throw new UsageError([...problems, ...wrong], name);
  const own = given.flatMap(({ flag, text }) => (flag.scope === "input" ? [[flag.field.name, text] as const] : []));
  return { operands, options, values: Object.fromEntries(own) };
}

function asOperation(name: string, input: readonly Field[]) {
  return { name, kind: "read", rateLimit: 0, region: "optional", input, output: [], shapes: {} } as const;
}
