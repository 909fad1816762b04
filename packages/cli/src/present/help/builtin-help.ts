import type { BuiltinFlag, Declaration } from "../../parse/builtin.js";
import { optionsTaken } from "../../parse/global-options.js";
import { flagOf } from "../../parse/names.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import type { Shell } from "../../shell/shell.js";
import { helpWidth, plainText, wrap, wrapPairs } from "./wrap.js";

/** Writes all that a command of our own making says of itself to stdout. */
export function showBuiltinHelp(builtin: Declaration, { stdout }: Pick<Shell, "stdout">): ExitCode {
  stdout.write(`${renderBuiltinHelp(builtin, helpWidth(stdout)).join("\n")}\n`);
  return exitCodes.ok;
}

/** The help of such a command as lines. */
export function renderBuiltinHelp(builtin: Declaration, width: number): string[] {
  const { name, summary = "", about = [], flags, examples = [] } = builtin;
  const taken = optionsTaken(builtin.takes).map(({ flag }) => flag);
  const sections = [
    wrap(plainText(messages.title(name, summary)), width),
    usageLines(builtin, width),
    ...about.map((text) => wrap(plainText(text), width)),
    section(messages.flags, wrapPairs(flags.map(flagPair), width)),
    section(
      messages.examples,
      examples.map((line) => `  tcr ${name} ${line}`.trimEnd()),
    ),
    wrap(messages.taken(taken), width),
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
  const whole = [messages.usage(name), words, ...flags.map((flag) => `[${usageOf(flag)}]`)].join(" ");
  return [whole.length <= width ? whole : [messages.usage(name), words, messages.anyFlags].join(" ")];
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
  taken: (flags: readonly string[]): string =>
    `It takes ${flags.join(", ")} as well; \`tcr help\` tells what these do.`,
};
