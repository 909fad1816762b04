import type { CommandGroup } from "../../contract.js";
import { findCommand } from "../../parse/find-command.js";
import { helpWidth } from "../../present/help/wrap.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { quote } from "../../shell/printable.js";
import type { Shell } from "../../shell/shell.js";
import { renderGroups } from "./overview.js";

/**
 * `tcr GROUP`: the commands of a group.
 *
 * @throws UsageError for words behind it: a command of the group stands alone.
 */
export function showGroup(group: CommandGroup, words: readonly string[], { stdout }: Pick<Shell, "stdout">): ExitCode {
  const problems = words.filter((word) => !word.startsWith("-")).map((word) => messages.tooMany(word, group));
  if (problems.length > 0) throw new UsageError(problems, group.name);
  stdout.write(`${renderGroups([group], helpWidth(stdout)).join("\n")}\n`);
  return exitCodes.ok;
}

const messages = {
  tooMany: (word: string, { name }: CommandGroup): Problem => {
    const command = findCommand(word);
    return {
      what: `${quote(word)} is one word too many behind ${name}`,
      hint: command === undefined ? undefined : `the command stands alone: tcr ${command.name}`,
    };
  },
};
