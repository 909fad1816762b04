import type { CommandGroup } from "../contract.js";
import { exitCodeMeanings } from "../exit-codes.js";
import { type GlobalOption, globalOptions } from "../flags/global-options.js";
import { commandGroups, commands } from "../gen/commands.js";
import { helpText } from "../text/help.js";
import { wrap, wrapPairs } from "./wrap.js";

/** The first screen: what there is, by groups. */
export function renderOverview(width: number): string[] {
  return [
    ...wrap(helpText.whatItIs, width),
    "",
    helpText.usage,
    "",
    ...wrap(helpText.plain(helpText.begin), width),
    "",
    helpText.jobs,
    ...wrapPairs(helpText.jobLines, width),
    "",
    ...wrap(helpText.groups, width),
    ...wrapPairs(
      commandGroups.map(({ name, summary }) => [name, summary]),
      width,
    ),
    "",
    helpText.moreHelp,
    ...wrapPairs(helpText.topics, width),
    "",
    helpText.globals,
    ...wrapPairs(globalOptions.map(flagPair), width),
    "",
    helpText.environment,
    ...wrapPairs(helpText.variables, width),
  ];
}

/** A flag that every command has, with what it does. */
export function flagPair({ flag, value, about }: GlobalOption): readonly [string, string] {
  return [value === undefined ? flag : `${flag} ${value}`, about];
}

/** The commands of a group, or of all groups. */
export function renderGroups(groups: readonly CommandGroup[], width: number): string[] {
  return groups.flatMap(({ name, title, summary }, index) => [
    ...(index === 0 ? [] : [""]),
    ...wrap(`${title}: ${summary}`, width),
    ...wrapPairs(
      commands.filter(({ group }) => group === name).map((command) => [command.name, helpText.plain(command.summary)]),
      width,
    ),
  ]);
}

/** What the exit codes mean. */
export function renderExitCodes(width: number): string[] {
  return wrapPairs(
    Object.entries(exitCodeMeanings).map(([code, meaning]) => [code, meaning]),
    width,
  );
}
