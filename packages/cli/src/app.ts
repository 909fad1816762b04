import { builtins } from "./commands/builtins.js";
import { findCommand } from "./commands/find-command.js";
import type { Context } from "./context.js";
import { UsageError } from "./errors.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { splitCommand } from "./flags/split-command.js";
import { commands } from "./gen/commands.js";
import { errorFormatOf } from "./report/error-format.js";
import { createTalk, silenced, type Talk } from "./talk.js";
import { flagText } from "./text/flags.js";

/** Runs a command line, without the program's name. Gives the exit code, and never throws. */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  const talk = createTalk(context.stderr);
  const format = errorFormatOf(argv);
  try {
    return await dispatch(argv, context, format === "json" ? silenced(talk) : talk);
  } catch (error) {
    const { reportError } = await import("./report/report-error.js");
    return reportError(error, talk, format);
  }
}

async function dispatch(argv: readonly string[], context: Context, talk: Talk): Promise<ExitCode> {
  const { asksVersion, name, rest } = splitCommand(argv);
  if (asksVersion) {
    context.stdout.write(`${context.version()}\n`);
    return exitCodes.ok;
  }
  if (name === undefined && !rest.every(isHelp)) throw new UsageError([flagText.noCommand()]);
  const ofItsOwn = name === "help" ? builtins.get(rest.find((word) => !word.startsWith("-")) ?? "") : undefined;
  if (ofItsOwn !== undefined) return (await ofItsOwn()).run(["--help"], context, talk);
  const builtin = builtins.get(name ?? "help");
  if (builtin !== undefined) return (await builtin()).run(rest, context, talk);
  const command = findCommand(name ?? "");
  if (command === undefined) throw new UsageError([flagText.unknownCommand(name ?? "", commandNames())]);
  const { runOperation } = await import("./run-operation.js");
  return runOperation(command, rest, context, talk);
}

function isHelp(flag: string): boolean {
  return flag === "--help" || flag === "-h";
}

function commandNames(): string[] {
  return [...builtins.keys(), ...commands.map(({ name }) => name)].filter((name) => !name.startsWith("_"));
}
