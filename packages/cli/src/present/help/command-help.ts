import type { ErrorInfo, Operation } from "@tcrkit/client/schema";
import type { Command, CommandHelp } from "../../contract.js";
import { commandLine, flagsFromInput } from "../../parse/command-line.js";
import { loadCommandHelp, loadOperation } from "../../parse/find-command.js";
import { parameterFlag } from "../../parse/names.js";
import { type ExitCode, exitCodeOfCategory, exitCodes } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";
import { wrap } from "../wrap.js";
import { answerLines, parameterLines, type TypesHelp } from "./member-lines.js";
import { waiterLines } from "./waiter-lines.js";
import { hang, helpWidth, plainText } from "./wrap.js";

/** Writes all that the spec knows of a command to stdout. */
export async function showCommandHelp(command: Command, { stdout }: Shell): Promise<ExitCode> {
  const [operation, help, { typeHelp }, { errorInfo }] = await Promise.all([
    loadOperation(command),
    loadCommandHelp(command),
    import("../../gen/help/types.js"),
    import("@tcrkit/client/core"),
  ]);
  const lines = renderCommandHelp(command, operation, { ...help, types: typeHelp }, helpWidth(stdout), errorInfo);
  stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}

/** What is known of an error code. */
export type ErrorLookup = (code: string) => ErrorInfo | undefined;

/** The help of a command as lines. */
export function renderCommandHelp(
  command: Command,
  operation: Operation,
  help: CommandHelp & { readonly types: TypesHelp },
  width: number,
  lookUp: ErrorLookup,
): string[] {
  const required = operation.input.filter((field) => field.required === true);
  const optional = operation.input.filter((field) => field.required !== true);
  const linesOf = (fields: Operation["input"]) =>
    fields.flatMap((field) => parameterLines(operation, field, help.input[field.name], help.types, width));
  const sections = [
    [
      ...wrap(messages.title(command), width),
      ...(command.deprecated === undefined ? [] : ["", ...wrap(messages.deprecated(command.deprecated), width)]),
      ...(help.details === undefined ? [] : ["", ...wrap(plainText(help.details, operation), width)]),
    ],
    section(messages.required, linesOf(required)),
    section(messages.optional, linesOf(optional)),
    section(messages.example, exampleLines(command, operation, help, width)),
    section(messages.answer, [...answerLines(operation, help, width), ...typesLine(operation, width)]),
    section(messages.paging, indented(messages.pagingLines(operation), width)),
    ...waitSections(operation, width),
    section(messages.limits, indented(messages.limitLines(operation), width)),
    section(messages.errors, errorLines(help, width, lookUp)),
    wrap(messages.globalFlags, width),
    help.docs === undefined ? [] : [messages.manual(help.docs)],
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function indented(texts: readonly string[], width: number): string[] {
  return texts.flatMap((text) => wrap(text, width, "  "));
}

/** Where the members of the rows are told, so that a `--query` can be written. */
function typesLine({ output, shapes }: Operation, width: number): string[] {
  const names = [...new Set(output.map(({ type }) => type))].filter((type) => shapes[type] !== undefined);
  return names.length === 0 ? [] : wrap(messages.types(names), width, "  ");
}

function waitSections(operation: Operation, width: number): string[][] {
  if (operation.waiters !== undefined) return [section(messages.waits, waiterLines(operation, width))];
  return operation.longRunning === true ? [wrap(messages.endlessWork, width)] : [];
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
    return hang(messages.errorLine(code, exitCode, meaning), width);
  });
}

const messages = {
  title: ({ name, summary }: Command): string => `tcr ${name}: ${plainText(summary)}`,
  deprecated: (successor: string): string => `Deprecated. ${plainText(successor)}`,
  required: "Required:",
  optional: "Optional:",
  example: "Example:",
  answer: "Answer:",
  types: (names: readonly string[]): string =>
    `More for a --query: ${names.map((name) => `tcr help ${name}`).join(", ")}`,
  waits: "With --wait, until:",
  paging: "Paging:",
  pagingLines: ({ name, paging }: Operation): string[] => {
    if (paging === undefined) return [];
    const { style, offset, first, limit, defaultLimit, maxLimit, items, total } = paging;
    const counts = style === "page" ? "the page" : "the row to begin with";
    return [
      `${parameterFlag(name, offset)} is the number of ${counts}, from ${first}; ${parameterFlag(name, limit)} is how many rows a page has (${defaultLimit} where left out, ${maxLimit} at most).`,
      `The rows are in ${items}${total === undefined ? "" : `; ${total} counts those of all pages`}.`,
    ];
  },
  endlessWork: "Work goes on after the answer, and the API does not tell when it has ended.",
  limits: "Limits:",
  errors: "Errors, beside the common ones:",
  limitLines: ({ rateLimit, region }: Operation): string[] => [
    `${rateLimit} requests a second for an account and region.`,
    ...(region === "required" ? ["Needs a region: --region or TENCENTCLOUD_REGION."] : []),
  ],
  globalFlags:
    "tcr help tells the flags that commands have in common, tcr help input how values are written. Parameters go by their names on the wire, too: --RegistryId.",
  manual: (url: string): string => `Manual: ${url}`,
  errorLine: (code: string, exitCode: ExitCode | undefined, meaning: string): string =>
    `${code}${exitCode === undefined ? "" : ` (exit ${exitCode})`}: ${plainText(meaning)}`,
};
