import { type ErrorInfo, errorInfo, type Operation } from "@tcrkit/client/schema";
import type { Command, CommandHelp } from "../../contract.js";
import { errorMeanings } from "../../gen/help/errors.js";
import { typeHelp } from "../../gen/help/types.js";
import { flagsFromInput, quoteForShell } from "../../parse/command-line.js";
import { loadCommandHelp, loadOperation } from "../../parse/find-command.js";
import { inputFlags, type ParameterFlag } from "../../parse/flags.js";
import { parameterFlag } from "../../parse/names.js";
import { type ExitCode, exitCodeOfCategory, exitCodes } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";
import { hang, wrap } from "../wrap.js";
import { commandParts } from "./command-lines.js";
import { answerLines, flagLines, type TypesHelp } from "./member-lines.js";
import { usualOptionLines } from "./option-lines.js";
import { waiterLines } from "./waiter-lines.js";
import { helpWidth, plainText } from "./wrap.js";

/** Writes all that the spec knows of a command to stdout. */
export async function showCommandHelp(command: Command, { stdout }: Shell): Promise<ExitCode> {
  const [operation, help] = await Promise.all([loadOperation(command), loadCommandHelp(command)]);
  const words = { ...help, types: typeHelp, errorMeanings, errorInfo };
  const lines = renderCommandHelp(command, operation, words, helpWidth(stdout));
  stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}

/** What help says of a command, with what it says of all. */
interface HelpWords extends CommandHelp {
  readonly types: TypesHelp;
  readonly errorMeanings: Readonly<Record<string, string>>;
  readonly errorInfo: (code: string) => Pick<ErrorInfo, "category"> | undefined;
}

/** The help of a command as lines. */
export function renderCommandHelp(command: Command, operation: Operation, help: HelpWords, width: number): string[] {
  const flags = inputFlags(operation);
  const required = flags.filter(({ field }) => field.required === true);
  const optional = flags.filter(({ field }) => field.required !== true);
  const linesOf = (flags: readonly ParameterFlag[]) => flags.flatMap((flag) => flagLines(operation, flag, help, width));
  const sections = [
    [
      ...wrap(messages.title(command), width),
      ...(command.deprecated === undefined ? [] : ["", ...wrap(messages.deprecated(command.deprecated), width)]),
      ...(help.details === undefined ? [] : ["", ...wrap(plainText(help.details, operation), width)]),
    ],
    section(messages.required, linesOf(required)),
    section(messages.optional, linesOf(optional)),
    usualOptionLines(optionsOf(command, operation), width),
    section(messages.example, exampleLines(command, operation, help, width)),
    section(messages.answer, [...answerLines(operation, help, width), ...typesLine(operation, width)]),
    section(messages.paging, indented(messages.pagingLines(operation), width)),
    ...waitSections(operation, width),
    section(messages.limits, indented(messages.limitLines(operation), width)),
    section(messages.errors, errorLines(help, width)),
    wrap(messages.input, width),
    help.docs === undefined ? [] : wrap(messages.manual(help.docs), width),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

/** The flags that commands have in common and that this one has a use for. */
function optionsOf({ destructive }: Command, { paging, waiters }: Operation): readonly `--${string}`[] {
  return [
    ...(paging === undefined ? [] : (["--all-pages", "--max-items"] as const)),
    ...(waiters === undefined ? [] : (["--wait"] as const)),
    ...(destructive === undefined ? [] : (["--yes"] as const)),
    "--input",
    "--skeleton",
  ];
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

/** On one line where it fits, else with a flag a line. */
function exampleLines(command: Command, operation: Operation, { example }: CommandHelp, width: number): string[] {
  const parts = flagsFromInput(operation, example).map((flag) => flag.map(quoteForShell).join(" "));
  return commandParts([`tcr ${command.name}`, ...parts], width);
}

function errorLines({ errors, errorMeanings: meanings, errorInfo: infoOf }: HelpWords, width: number): string[] {
  return errors.flatMap((code) => {
    const info = infoOf(code);
    const exitCode = info === undefined ? undefined : exitCodeOfCategory(info.category);
    return hang(messages.errorLine(code, exitCode, meanings[code] ?? ""), width);
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
  input: "tcr help input tells how values are written. Parameters go by their names on the wire, too: --RegistryId.",
  manual: (url: string): string => `Manual: ${url}`,
  errorLine: (code: string, exitCode: ExitCode | undefined, meaning: string): string =>
    `${code}${exitCode === undefined ? "" : ` (exit ${exitCode})`}: ${plainText(meaning)}`,
};
