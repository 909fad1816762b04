import type { BuiltinFlag, Declaration } from "../../parse/builtin.js";
import { optionsTaken } from "../../parse/global-options.js";
import { flagOf } from "../../parse/names.js";
import type { GlobalOption } from "../../parse/options.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";
import { hang, wrap } from "../wrap.js";
import { commandLines } from "./command-lines.js";
import { helpWidth, plainText, wrapPairs } from "./wrap.js";

/** Writes all that a command of our own making says of itself to stdout. */
export function showBuiltinHelp(builtin: Declaration, { stdout }: Pick<Shell, "stdout">): ExitCode {
  stdout.write(`${renderBuiltinHelp(builtin, helpWidth(stdout)).join("\n")}\n`);
  return exitCodes.ok;
}

/** The help of such a command as lines. */
export function renderBuiltinHelp(builtin: Declaration, width: number): string[] {
  const { name, summary = "", about = [], flags, examples = [] } = builtin;
  // Those of every command need not be told.
  const taken = optionsTaken(builtin.takes).filter(({ group }) => group !== "program");
  const sections = [
    wrap(plainText(messages.title(name, summary)), width),
    usageLines(builtin, width),
    ...about.map((text) => wrap(plainText(text), width)),
    section(messages.flags, wrapPairs(flags.map(flagPair), width)),
    section(
      messages.examples,
      examples.flatMap((line) => commandLines(`tcr ${name} ${line}`.trimEnd(), width)),
    ),
    taken.length === 0 ? [] : wrap(plainText(messages.taken(taken)), width),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function usageLines({ name, words = "", forms = [], flags }: Declaration, width: number): string[] {
  if (forms.length > 0) {
    return section(
      messages.usages,
      wrapPairs(
        forms.map(([form, about]) => [`tcr ${name} ${form}`.trimEnd(), about]),
        width,
      ),
    );
  }
  const begin = `${messages.usage(name)} ${words}`.trimEnd();
  const whole = [begin, ...flags.map((flag) => `[${usageOf(flag)}]`)].join(" ");
  if (whole.length <= width) return [whole];
  return hang(`${begin} ${messages.anyFlags}`, width, "");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function flagPair(flag: BuiltinFlag): readonly [string, string] {
  const short = (flag.aliases ?? []).filter((alias) => !alias.startsWith("--"));
  return [[...short, usageOf(flag)].join(", "), plainText(flag.about)];
}

/** `--depth N`, `--tool docker|podman|file`, `--helper` */
function usageOf({ name, type, values, placeholder = values?.join("|") }: BuiltinFlag): string {
  return type === "Boolean" || placeholder === undefined ? flagOf(name) : `${flagOf(name)} ${placeholder}`;
}

const messages = {
  title: (name: string, summary: string): string => `tcr ${name}: ${summary}`,
  usage: (name: string): string => `Usage: tcr ${name}`,
  usages: "Usage:",
  anyFlags: "[--flag value ...]",
  flags: "Flags:",
  examples: "Examples:",
  taken: (options: readonly GlobalOption[]): string =>
    `In common with other commands: ${options.map(({ flag }) => flag).join(", ")}. \`tcr help flags\` tells what they do.`,
};
