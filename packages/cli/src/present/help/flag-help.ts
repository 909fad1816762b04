import type { Operation } from "@tcrkit/client/schema";
import type { Command } from "../../contract.js";
import { typeHelp } from "../../gen/help/types.js";
import { loadCommandHelp, loadOperation } from "../../parse/find-command.js";
import { type Flag, globalFlags } from "../../parse/flags.js";
import { readFlags } from "../../parse/read-flags.js";
import { UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";
import { wrap } from "../wrap.js";
import { flagLines } from "./member-lines.js";
import { optionPair } from "./option-lines.js";
import { helpWidth, wrapPairs } from "./wrap.js";

/**
 * Writes what is known of one flag of a command to stdout, or of a member of its value at any depth: `--retention-rule.key`.
 *
 * @throws UsageError for a flag that the command does not have.
 */
export async function showFlagHelp(command: Command, spelling: string, { stdout }: Shell): Promise<ExitCode> {
  const [operation, help] = await Promise.all([loadOperation(command), loadCommandHelp(command)]);
  const width = helpWidth(stdout);
  const flag = findFlag(operation, spelling, command);
  const lines =
    flag.scope === "global"
      ? wrapPairs([optionPair(flag.option)], width)
      : flagLines(operation, flag, { ...help, types: typeHelp }, width);
  stdout.write(`${[...wrap(messages.title(command, flag), width), "", ...lines].join("\n")}\n`);
  return exitCodes.ok;
}

function findFlag(operation: Operation, spelling: string, command: Command): Flag {
  const { open, given, problems } = readFlags(operation, [spelling]);
  const flag = open ?? given[0]?.flag ?? globalFlags.find(({ spellings }) => spellings.includes(spelling));
  if (flag === undefined) throw new UsageError(problems, command.name);
  return flag;
}

const messages = {
  title: ({ name }: Command, flag: Flag): string =>
    flag.scope === "global"
      ? `A flag that commands have in common; all: tcr help flags`
      : `A flag of tcr ${name}; all: tcr help ${name}`,
};
