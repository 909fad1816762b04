import type { Operation } from "@tcrkit/client/schema";
import { loadCommandHelp, loadOperation } from "../commands/find-command.js";
import type { Context } from "../context.js";
import type { Command, CommandHelp } from "../contract.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { commandLine, flagsFromInput } from "../flags/command-line.js";
import { helpText } from "../text/help.js";
import { waitText } from "../text/wait.js";
import { answerLines } from "./answer-lines.js";
import { parameterLines } from "./parameter-lines.js";
import { helpWidth } from "./width.js";
import { hang, wrap } from "./wrap.js";

/** Writes all that the spec knows of a command to stdout. */
export async function showCommandHelp(command: Command, { stdout }: Context): Promise<ExitCode> {
  const [operation, help] = await Promise.all([loadOperation(command), loadCommandHelp(command)]);
  stdout.write(`${renderCommandHelp(command, operation, help, helpWidth(stdout)).join("\n")}\n`);
  return exitCodes.ok;
}

/** The help of a command as lines. */
export function renderCommandHelp(command: Command, operation: Operation, help: CommandHelp, width: number): string[] {
  const required = operation.input.filter((field) => field.required === true);
  const optional = operation.input.filter((field) => field.required !== true);
  const linesOf = (fields: Operation["input"]) =>
    fields.flatMap((field) => parameterLines(operation, field, help.input[field.name], width));
  const sections = [
    [
      ...wrap(helpText.title(command), width),
      ...(help.details === undefined ? [] : ["", ...wrap(helpText.plain(help.details, operation.input), width)]),
    ],
    section(helpText.required, linesOf(required)),
    section(helpText.optional, linesOf(optional)),
    section(helpText.example, exampleLines(command, operation, help, width)),
    section(helpText.answer, answerLines(operation, help, width)),
    section(helpText.waits, waitLines(operation, width)),
    section(
      helpText.limits,
      helpText.limitLines(operation).flatMap((line) => wrap(line, width, "  ")),
    ),
    section(helpText.errors, errorLines(help, width)),
    wrap(helpText.globalFlags, width),
    help.docs === undefined ? [] : [helpText.manual(help.docs)],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function waitLines(operation: Operation, width: number): string[] {
  return (operation.waiters ?? []).flatMap((waiter) => {
    const flags = flagsFromInput(operation, waiter.when ?? {})
      .flat()
      .join(" ");
    return wrap(waitText.goal(flags, waiter), width, "  ");
  });
}

/** On one line where it fits, else with a flag a line, to be pasted as it stands. */
function exampleLines(command: Command, operation: Operation, { example }: CommandHelp, width: number): string[] {
  const flags = flagsFromInput(operation, example);
  const whole = `  ${commandLine(command.name, flags)}`;
  if (whole.length <= width) return [whole];
  const parts = flags.map((flag) => commandLine("", [flag]).replace("tcr  ", ""));
  return [`  tcr ${command.name}`, ...parts.map((part) => `    ${part}`)].map((line, index, all) =>
    index === all.length - 1 ? line : `${line} \\`,
  );
}

function errorLines({ errors }: CommandHelp, width: number): string[] {
  return Object.entries(errors).flatMap(([code, meaning]) => hang(`${code}: ${helpText.plain(meaning)}`, width));
}
