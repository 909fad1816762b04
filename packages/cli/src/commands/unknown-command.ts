import { commandGroups, commands } from "../gen/commands.js";
import type { Declaration } from "../parse/builtin.js";
import { kebabCase } from "../parse/names.js";
import { readFlags } from "../parse/read-flags.js";
import { asOperation } from "../parse/read-words.js";
import { didYouMean } from "../parse/suggest.js";
import { withdrawnAction } from "../parse/withdrawn.js";
import { type Problem, UsageError } from "../shell/errors.js";
import type { ExitCode } from "../shell/exit-codes.js";
import { quote } from "../shell/printable.js";
import type { Shell } from "../shell/shell.js";

/** A line that names no command. `before` and `after` are the words around its name. */
interface UnknownLine {
  readonly name: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * The commands of a group, where one has that name.
 *
 * @throws UsageError where none has, with what may have been meant.
 */
export async function runUnknown(
  { name, before, after }: UnknownLine,
  shell: Pick<Shell, "stdout">,
  builtins: readonly Declaration[],
): Promise<ExitCode> {
  const group = commandGroups.find((one) => one.name === name);
  if (group !== undefined) return (await import("./help/group.js")).showGroup(group, after, shell);
  throw wrongBeginning(before, (await withdrawnAction(name)) ?? messages.unknownCommand(name, namesOf(builtins)));
}

/** What is wrong with a line of flags alone. */
export function noCommand(flags: readonly string[]): UsageError {
  return wrongBeginning(flags, messages.noCommand());
}

/** A flag that is none, and may be why no command was found, goes before what else is wrong. */
function wrongBeginning(flags: readonly string[], problem: Problem): UsageError {
  const { problems } = readFlags(asOperation("", []), flags);
  return new UsageError(problems.length === 0 ? [problem] : problems);
}

/** The names that somebody may have meant. */
function namesOf(builtins: readonly Declaration[]): string[] {
  return [...builtins, ...commandGroups, ...commands].flatMap(({ name, summary }) =>
    summary === undefined ? [] : [name],
  );
}

const messages = {
  noCommand: (): Problem => ({ what: "there is no command", hint: "the command comes first: tcr describe-instances" }),
  unknownCommand: (typed: string, names: readonly string[]): Problem => ({
    what: `${quote(typed)} is no command`,
    hint: didYouMean(kebabCase(typed), names) ?? "`tcr help` lists the commands",
  }),
};
