import type { Command } from "../../contract.js";
import { commandGroups } from "../../gen/commands.js";
import type { Declaration } from "../../parse/builtin.js";
import { findCommand } from "../../parse/find-command.js";
import { kebabCase } from "../../parse/names.js";
import { readWords } from "../../parse/read-words.js";
import { didYouMean } from "../../parse/suggest.js";
import { helpWidth } from "../../present/help/wrap.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { quote } from "../../shell/printable.js";
import type { Reporter } from "../../shell/reporter.js";
import type { Shell } from "../../shell/shell.js";
import { declaration, helpTopics, type TopicName, topics } from "./declaration.js";
import {
  renderEnvironment,
  renderExitCodes,
  renderFlags,
  renderGroups,
  renderOutputForms,
  renderOverview,
} from "./overview.js";

/** `tcr help [COMMAND | GROUP | TOPIC]` */
export async function run(
  argv: readonly string[],
  shell: Shell,
  _reporter: Reporter,
  builtins: readonly Declaration[],
): Promise<ExitCode> {
  // `tcr tcr help DescribeImages`: the official tool puts the service's name before the action.
  const at = argv.findIndex((word) => word !== "tcr");
  const command = findCommand(argv[at] ?? "");
  if (command !== undefined) return explain(command, argv.slice(at + 1), shell);
  const topic = readWords(declaration, argv).operands.find((word) => word !== "tcr");
  const lines = await linesOf(topic, builtins, helpWidth(shell.stdout));
  if (lines === undefined) {
    const { withdrawnAction } = await import("../../parse/withdrawn.js");
    const withdrawn = await withdrawnAction(topic ?? "");
    throw new UsageError([withdrawn ?? messages.unknownTopic(topic ?? "", helpTopics(builtins))]);
  }
  shell.stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}

/** A command, or the flag of it that is named behind it. */
async function explain(command: Command, argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const flag = argv.find((word) => word.startsWith("--") && word !== "--help");
  if (flag === undefined) return (await import("../../present/help/command-help.js")).showCommandHelp(command, shell);
  return (await import("../../present/help/flag-help.js")).showFlagHelp(command, flag, shell);
}

async function linesOf(
  typed: string | undefined,
  builtins: readonly Declaration[],
  width: number,
): Promise<readonly string[] | undefined> {
  if (typed === undefined || typed === "help") return renderOverview(builtins, width);
  const group = commandGroups.find(({ name }) => name === typed);
  if (group !== undefined) return renderGroups([group], width);
  const topic = topics.find(({ name }) => name === typed);
  return topic === undefined ? linesOfType(typed, width) : renderTopic[topic.name](width);
}

/** The API's data types begin with a capital, and commands and topics do not. */
async function linesOfType(typed: string, width: number): Promise<readonly string[] | undefined> {
  if (!/^[A-Z]/.test(typed)) return undefined;
  const { typeHelp } = await import("../../gen/help/types.js");
  const name = Object.keys(typeHelp).find((one) => one.toLowerCase() === typed.toLowerCase());
  const help = name === undefined ? undefined : typeHelp[name];
  if (name === undefined || help === undefined) return undefined;
  return (await import("../../present/help/type-help.js")).renderTypeHelp(name, help, width);
}

/** The long texts are loaded where one is asked for. */
const renderTopic: Readonly<Record<TopicName, (width: number) => string[] | Promise<string[]>>> = {
  "first-steps": async (width) => (await import("./topics.js")).renderFirstSteps(width),
  commands: (width) => renderGroups(commandGroups, width),
  flags: renderFlags,
  environment: renderEnvironment,
  input: async (width) => (await import("./topics.js")).renderInputForms(width),
  output: renderOutputForms,
  settings: async (width) => (await import("./topics.js")).renderSettings(width),
  tccli: async (width) => (await import("./topics.js")).renderTccli(width),
  "exit-codes": renderExitCodes,
};

const messages = {
  unknownTopic: (typed: string, names: readonly string[]): Problem => ({
    what: `there is no help for ${quote(typed)}`,
    hint: didYouMean(kebabCase(typed), names) ?? "`tcr help` lists what there is help for",
  }),
};
