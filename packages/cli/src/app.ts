import type { Builtin } from "./parse/builtin.js";
import { findCommand } from "./parse/find-command.js";
import type { ErrorFormat } from "./parse/options.js";
import { splitCommand } from "./parse/split-command.js";
import { type Problem, UsageError } from "./shell/errors.js";
import { type ExitCode, exitCodes } from "./shell/exit-codes.js";
import { createReporter, type Reporter, silenced } from "./shell/reporter.js";
import type { Shell } from "./shell/shell.js";

/** Runs a command line, without the program's name. Gives the exit code, and never throws. */
export async function run(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const reporter = createReporter(shell.stderr);
  const format = errorFormatOf(argv);
  try {
    return await dispatch(argv, shell, format === "json" ? silenced(reporter) : reporter);
  } catch (error) {
    const { reportError } = await import("./present/errors/report-error.js");
    return reportError(error, reporter, format);
  }
}

const errorFormatFlag = "--error-format";

/** How errors are to be told, as far as a command line says it: one that is wrong elsewhere is told in that form, too. The last one counts. */
function errorFormatOf(argv: readonly string[]): ErrorFormat {
  const values = argv.flatMap((word, index) => {
    if (word === errorFormatFlag) return [argv[index + 1]];
    return word.startsWith(`${errorFormatFlag}=`) ? [word.slice(errorFormatFlag.length + 1)] : [];
  });
  return values.at(-1) === "json" ? "json" : "text";
}

async function dispatch(argv: readonly string[], shell: Shell, reporter: Reporter): Promise<ExitCode> {
  const garbled = argv.findIndex((word) => word.includes("\ufffd"));
  if (garbled >= 0) throw new UsageError([messages.noText(garbled + 1)]);
  const { asksVersion, name, rest } = splitCommand(argv);
  if (asksVersion) {
    shell.stdout.write(`${shell.version()}\n`);
    return exitCodes.ok;
  }
  if (name === undefined && !rest.every(isHelp)) {
    throw (await import("./commands/unknown-command.js")).noCommand(rest);
  }
  const command = findCommand(name ?? "");
  if (command !== undefined) {
    const { runOperation } = await import("./api/operation.js");
    return runOperation(command, rest, shell, reporter);
  }
  const { builtins } = await import("./commands/builtins.js");
  const named = (word: string | undefined) => builtins.find((builtin) => builtin.name === word);
  if (argv.length === 0) return (await import("./commands/help/first-screen.js")).showFirstScreen(builtins, shell);
  const builtin = named(name ?? "help");
  if (builtin === undefined) {
    const { runUnknown } = await import("./commands/unknown-command.js");
    return runUnknown(
      { name: name ?? "", before: argv.slice(0, argv.indexOf(name ?? "")), after: rest },
      shell,
      builtins,
    );
  }
  // `tcr help ls` is `tcr ls --help`.
  const explained = name === "help" ? named(rest.find((word) => !word.startsWith("-"))) : undefined;
  return explained === undefined
    ? runBuiltin(builtin, rest, shell, reporter, builtins)
    : runBuiltin(explained, ["--help"], shell, reporter, builtins);
}

/** Its run is loaded only where it is needed. */
async function runBuiltin(
  builtin: Builtin,
  argv: readonly string[],
  shell: Shell,
  reporter: Reporter,
  builtins: readonly Builtin[],
): Promise<ExitCode> {
  if (builtin.explainsItself !== true && argv.some(isHelp)) {
    const { showBuiltinHelp } = await import("./present/help/builtin-help.js");
    return showBuiltinHelp(builtin, shell);
  }
  const { run } = await builtin.load();
  return run(argv, shell, reporter, builtins);
}

function isHelp(word: string): boolean {
  return /^(?:-h|--help(?:=true)?)$/.test(word);
}

const messages = {
  /** Node puts the sign in place of bytes that are no UTF-8: whatever they meant, it would be sent instead. */
  noText: (place: number): Problem => ({ what: `word ${place}: expected UTF-8, got other bytes` }),
};
