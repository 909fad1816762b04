import type { ErrorInfo, Operation } from "@tcrkit/client/schema";
import { loadCommandHelp, loadOperation } from "../commands/find-command.js";
import type { Context } from "../context.js";
import type { Command, CommandHelp } from "../contract.js";
import { type ExitCode, exitCodeOfCategory, exitCodes } from "../exit-codes.js";
import { commandLine, flagsFromInput } from "../flags/command-line.js";
import { helpText } from "../text/help.js";
import { waitText } from "../text/wait.js";
import { waitersToChoose } from "../wait/choose-waiter.js";
import { answerLines } from "./answer-lines.js";
import { parameterLines } from "./parameter-lines.js";
import { helpWidth } from "./width.js";
import { hang, wrap } from "./wrap.js";

/** Writes all that the spec knows of a command to stdout. */
export async function showCommandHelp(command: Command, { stdout }: Context): Promise<ExitCode> {
  const [operation, help, { errorInfo }] = await Promise.all([
    loadOperation(command),
    loadCommandHelp(command),
    import("@tcrkit/client/core"),
  ]);
  const lines = renderCommandHelp(command, operation, help, helpWidth(stdout), errorInfo);
  stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}

/** What is known of an error code. */
export type ErrorLookup = (code: string) => ErrorInfo | undefined;

/** The help of a command as lines. */
export function renderCommandHelp(
  command: Command,
  operation: Operation,
  help: CommandHelp,
  width: number,
  lookUp: ErrorLookup,
): string[] {
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
    section(helpText.paging, indented(helpText.pagingLines(operation), width)),
    ...waitSections(operation, width),
    section(helpText.limits, indented(helpText.limitLines(operation), width)),
    section(helpText.errors, errorLines(help, width, lookUp)),
    wrap(helpText.globalFlags, width),
    help.docs === undefined ? [] : [helpText.manual(help.docs)],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function indented(texts: readonly string[], width: number): string[] {
  return texts.flatMap((text) => wrap(text, width, "  "));
}

function waitSections(operation: Operation, width: number): string[][] {
  if (operation.waiters !== undefined) return [section(helpText.waits, waitLines(operation, width))];
  return operation.longRunning === true ? [wrap(helpText.endlessWork, width)] : [];
}

function waitLines(operation: Operation, width: number): string[] {
  return waitersToChoose(operation).flatMap((waiter) => {
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

function errorLines({ errors }: CommandHelp, width: number, lookUp: ErrorLookup): string[] {
  return Object.entries(errors).flatMap(([code, meaning]) => {
    const info = lookUp(code);
    const exitCode = info === undefined ? undefined : exitCodeOfCategory(info.category);
    return hang(helpText.errorLine(code, exitCode, meaning), width);
  });
}
