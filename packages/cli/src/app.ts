import { builtins } from "./commands/builtins.js";
import { findCommand } from "./commands/find-command.js";
import type { Context } from "./context.js";
import { UsageError } from "./errors.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { globalFlags } from "./flags/flags.js";
import { commands } from "./gen/commands.js";
import { createTalk, type Talk } from "./talk.js";
import { flagText } from "./text/flags.js";

/** Runs a command line, without the program's name. Gives the exit code, and never throws. */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  const talk = createTalk(context.stderr);
  try {
    return await dispatch(argv, context, talk);
  } catch (error) {
    const { reportError } = await import("./report/report-error.js");
    return reportError(error, talk);
  }
}

async function dispatch(argv: readonly string[], context: Context, talk: Talk): Promise<ExitCode> {
  const at = commandIndex(argv);
  const name = argv[at];
  const before = argv.slice(0, at);
  if (before.includes("--version")) {
    context.stdout.write(`${context.version()}\n`);
    return exitCodes.ok;
  }
  const rest = [...before, ...argv.slice(at + 1)];
  if (name === undefined && !before.every(isHelp)) throw new UsageError([flagText.noCommand()]);
  const builtin = builtins.get(name ?? "help");
  if (builtin !== undefined) return (await builtin()).run(rest, context, talk);
  const command = findCommand(name ?? "");
  if (command === undefined) throw new UsageError([flagText.unknownCommand(name ?? "", commandNames())]);
  const { runOperation } = await import("./run-operation.js");
  return runOperation(command, rest, context, talk);
}

/** Flags may stand before the command: where the first word is that is neither a flag nor its value. */
function commandIndex(argv: readonly string[]): number {
  let index = 0;
  for (; argv[index]?.startsWith("-") === true; index++) {
    const takesValue = globalFlags.some(
      ({ spellings, isSwitch }) => !isSwitch && spellings.includes(argv[index] ?? ""),
    );
    if (takesValue) index++;
  }
  return index;
}

function isHelp(flag: string): boolean {
  return flag === "--help" || flag === "-h";
}

function commandNames(): string[] {
  return [...builtins.keys(), ...commands.map(({ name }) => name)];
}
