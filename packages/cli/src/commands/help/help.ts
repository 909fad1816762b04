import { commandGroups, commands } from "../../gen/commands.js";
import { findCommand } from "../../parse/find-command.js";
import { kebabCase } from "../../parse/names.js";
import { didYouMean } from "../../parse/suggest.js";
import { showCommandHelp } from "../../present/help/command-help.js";
import { helpWidth } from "../../present/help/wrap.js";
import { type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { quote } from "../../shell/printable.js";
import type { Shell } from "../../shell/shell.js";
import { jobLines, renderExitCodes, renderGroups, renderOverview } from "./overview.js";
import { firstSteps, inputForms, renderSteps, renderTccli, settingsSteps } from "./topics.js";

/** `tcr help [COMMAND | GROUP | TOPIC]` */
export async function run(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  // `tcr tcr help DescribeImages`: the official tool puts the service's name before the action.
  const topic = argv.filter((word) => !word.startsWith("-")).find((word) => word !== "tcr");
  const command = topic === undefined ? undefined : findCommand(topic);
  if (command !== undefined) return showCommandHelp(command, shell);
  const lines = linesOf(topic, helpWidth(shell.stdout));
  if (lines === undefined) throw new UsageError([messages.unknownTopic(topic ?? "", topics())]);
  shell.stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}

function linesOf(topic: string | undefined, width: number): string[] | undefined {
  const group = commandGroups.find(({ name }) => name === topic);
  if (group !== undefined) return renderGroups([group], width);
  switch (topic) {
    case undefined:
    case "help":
      return renderOverview(width);
    case "commands":
      return renderGroups(commandGroups, width);
    case "exit-codes":
      return renderExitCodes(width);
    case "tccli":
      return renderTccli(width);
    case "first-steps":
      return renderSteps(firstSteps, width);
    case "input":
      return renderSteps(inputForms, width);
    case "settings":
      return renderSteps(settingsSteps, width);
    default:
      return undefined;
  }
}

function topics(): string[] {
  return [
    ...[...commands, ...commandGroups].map(({ name }) => name),
    ...jobLines.map(([name]) => name),
    ...["commands", "exit-codes", "first-steps", "input", "settings", "tccli"],
  ];
}

const messages = {
  unknownTopic: (typed: string, names: readonly string[]): Problem => ({
    what: `there is no help for ${quote(typed)}`,
    hint: didYouMean(kebabCase(typed), names) ?? "`tcr help` lists what there is help for",
  }),
};
