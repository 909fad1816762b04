import type { CommandGroup } from "../../contract.js";
import { commandGroups, commands } from "../../gen/commands.js";
import type { Declaration } from "../../parse/builtin.js";
import { globalOptions } from "../../parse/global-options.js";
import type { OptionGroup } from "../../parse/options.js";
import { tccliOptions } from "../../parse/tccli-options.js";
import { optionPair, usualOptionLines } from "../../present/help/option-lines.js";
import { plainText, wrapPairs } from "../../present/help/wrap.js";
import { wrap } from "../../present/wrap.js";
import { outputForms } from "../../settings/output-forms.js";
import { exitCodeMeanings } from "../../shell/exit-codes.js";
import { topics } from "./declaration.js";
import { areas, jobsOf, renderBeginning } from "./first-screen.js";

/** All that there is, by jobs and groups. */
export function renderOverview(builtins: readonly Declaration[], width: number): string[] {
  return [
    ...renderBeginning(width),
    ...areas.flatMap(({ area, title }) => [
      "",
      `${title}:`,
      ...wrapPairs(
        jobsOf(builtins, area).map(({ name, summary = "" }) => [name, plainText(summary)]),
        width,
      ),
    ]),
    "",
    ...wrap(messages.groups, width),
    ...wrapPairs(
      commandGroups.map(({ name, summary }) => [name, summary]),
      width,
    ),
    "",
    ...usualOptionLines(["--help"], width),
    "",
    messages.moreHelp,
    ...wrapPairs([...messages.help, ...topics.map(topicPair)], width),
  ];
}

/** The commands of a group, or of all groups. */
export function renderGroups(groups: readonly CommandGroup[], width: number): string[] {
  return groups.flatMap(({ name, title, summary }, index) => [
    ...(index === 0 ? [] : [""]),
    ...wrap(`${title}: ${summary}`, width),
    ...wrapPairs(
      commands.filter(({ group }) => group === name).map((command) => [command.name, plainText(command.summary)]),
      width,
    ),
  ]);
}

/** The flags that commands have in common, by what they are about. */
export function renderFlags(width: number): string[] {
  const options = [...globalOptions, ...tccliOptions];
  return flagSections.flatMap(({ title, groups }, index) => [
    ...(index === 0 ? [] : [""]),
    title,
    ...wrapPairs(options.filter(({ group }) => groups.includes(group)).map(optionPair), width),
  ]);
}

/** The variables of the environment that are read. */
export function renderEnvironment(width: number): string[] {
  return wrapPairs(variables, width);
}

/** What the exit codes mean. */
export function renderExitCodes(width: number): string[] {
  return wrapPairs(
    Object.entries(exitCodeMeanings).map(([code, meaning]) => [code, meaning]),
    width,
  );
}

/** The forms of an answer. */
export function renderOutputForms(width: number): string[] {
  return wrapPairs(
    outputForms.map(({ name, about }) => [name, plainText(about)]),
    width,
  );
}

function topicPair({ name, about }: (typeof topics)[number]): readonly [string, string] {
  return [`tcr help ${name}`, about];
}

/** Every group of options, in the order of help. */
export const flagSections: readonly { readonly title: string; readonly groups: readonly OptionGroup[] }[] = [
  { title: "Answer:", groups: ["answer", "rows"] },
  { title: "Region, profile and key:", groups: ["settings", "credentials"] },
  { title: "Parameters, pages and work that goes on:", groups: ["action", "wait"] },
  { title: "Call:", groups: ["call", "confirm"] },
  { title: "Every command:", groups: ["program"] },
];

/** The variables of the environment, with what each is for. */
export const variables: readonly (readonly [name: string, about: string])[] = [
  ["TENCENTCLOUD_SECRET_ID", "Id of the key that signs the requests."],
  ["TENCENTCLOUD_SECRET_KEY", "The key itself."],
  [
    "TENCENTCLOUD_SESSION_TOKEN",
    "Token of temporary credentials; else TENCENTCLOUD_TOKEN, else TENCENTCLOUD_SECURITY_TOKEN.",
  ],
  ["TENCENTCLOUD_REGION", "Region where --region is left out."],
  ["TCR_PROFILE", "Profile where --profile is left out; else TENCENTCLOUD_PROFILE, TCCLI_PROFILE, default."],
  ["TCR_ENDPOINT", "Where requests go where --endpoint is left out."],
  ["TCR_REGISTRY", "The instance of actions, login and logout that are told none, by name or id."],
  ["TCR_OUTPUT, TCR_LANGUAGE", "For --output and --language."],
  ["HTTPS_PROXY, NO_PROXY", "A proxy on the way to the API, and the hosts that need none."],
  ["TCR_CONFIG_DIR, TCR_CACHE_DIR", "Folders for profiles, and for tokens, ids and code; else the platform's own."],
];

const messages = {
  groups: "Groups of commands, one command for each action of the API; tcr GROUP lists them:",
  moreHelp: "More help:",
  help: [
    ["tcr help COMMAND", "Flags, limits, errors and an example of a command, like tcr COMMAND --help."],
    ["tcr help COMMAND --FLAG", "One flag of it, with what is inside of its value."],
    ["tcr help TYPE", "A data type of the API: what the members of an answer hold."],
    ["tcr GROUP", "The commands of a group."],
  ] satisfies [string, string][],
};
