import type { Context } from "../context.js";
import { UsageError } from "../errors.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { commandGroups, commands } from "../gen/commands.js";
import { showCommandHelp } from "../help/command-help.js";
import { renderExitCodes, renderGroups, renderOverview } from "../help/overview.js";
import { renderSteps, renderTccli } from "../help/topics.js";
import { helpWidth } from "../help/width.js";
import { flagText } from "../text/flags.js";
import { helpText } from "../text/help.js";
import { firstSteps, inputForms, settingsSteps } from "../text/topics.js";
import { findCommand } from "./find-command.js";

/** `tcr help [COMMAND | GROUP | TOPIC]` */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  // `tcr tcr help DescribeImages`: the official tool puts the service's name before the action.
  const topic = argv.filter((word) => !word.startsWith("-")).find((word) => word !== "tcr");
  const command = topic === undefined ? undefined : findCommand(topic);
  if (command !== undefined) return showCommandHelp(command, context);
  const lines = linesOf(topic, helpWidth(context.stdout));
  if (lines === undefined) throw new UsageError([flagText.unknownTopic(topic ?? "", topics())]);
  context.stdout.write(`${lines.join("\n")}\n`);
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
    ...helpText.jobLines.map(([name]) => name),
    ...["commands", "exit-codes", "first-steps", "input", "settings", "tccli"],
  ];
}
