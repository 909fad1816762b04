import type { CommandGroup } from "../../contract.js";
import { commandGroups, commands } from "../../gen/commands.js";
import type { Declaration } from "../../parse/builtin.js";
import { globalOptions } from "../../parse/global-options.js";
import type { GlobalOption } from "../../parse/options.js";
import { plainText, wrap, wrapPairs } from "../../present/help/wrap.js";
import { outputForms } from "../../settings/output-forms.js";
import { exitCodeMeanings } from "../../shell/exit-codes.js";
import { topics } from "./declaration.js";

/** The first screen: what there is, by groups. */
export function renderOverview(builtins: readonly Declaration[], width: number): string[] {
  return [
    ...wrap(messages.whatItIs, width),
    "",
    messages.usage,
    "",
    ...wrap(plainText(messages.begin), width),
    "",
    messages.jobs,
    ...wrapPairs(
      builtins.flatMap(({ name, summary }) => (summary === undefined ? [] : [[name, plainText(summary)] as const])),
      width,
    ),
    "",
    ...wrap(messages.groups, width),
    ...wrapPairs(
      commandGroups.map(({ name, summary }) => [name, summary]),
      width,
    ),
    "",
    messages.moreHelp,
    ...wrapPairs([...messages.help, ...topics.map(topicPair)], width),
    "",
    messages.globals,
    ...wrapPairs(globalOptions.map(flagPair), width),
    "",
    messages.environment,
    ...wrapPairs(messages.variables, width),
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

/** A global option, with what it does. */
export function flagPair({
  flag,
  short,
  values,
  value = values?.join("|"),
  about,
}: GlobalOption): readonly [string, string] {
  const names = short === undefined ? flag : `${flag}, ${short}`;
  return [value === undefined ? names : `${names} ${value}`, about];
}

function topicPair({ name, about }: (typeof topics)[number]): readonly [string, string] {
  return [`tcr help ${name}`, about];
}

const messages = {
  whatItIs:
    "tcr works with Tencent Container Registry: one command for each action of its API, and some for whole jobs.",
  usage: "Usage: tcr COMMAND [--flag value ...]",
  begin: "New here? `tcr help first-steps` leads from nothing to a listed image, a docker login and a script.",
  jobs: "Jobs:",
  groups: "Groups of commands, one command for each action of the API:",
  moreHelp: "More help:",
  help: [
    ["tcr help COMMAND", "Flags, limits, errors and an example of a command, like tcr COMMAND --help."],
    ["tcr help GROUP", "The commands of a group."],
    ["tcr --version, -v", "The version of tcr."],
  ] satisfies [string, string][],
  globals: "Flags that commands have in common:",
  environment: "Environment:",
  variables: [
    ["TENCENTCLOUD_SECRET_ID", "Id of the key that signs the requests."],
    ["TENCENTCLOUD_SECRET_KEY", "The key itself."],
    [
      "TENCENTCLOUD_SESSION_TOKEN",
      "Token of temporary credentials; else TENCENTCLOUD_TOKEN, else TENCENTCLOUD_SECURITY_TOKEN.",
    ],
    ["TENCENTCLOUD_REGION", "Region where --region is left out."],
    ["TCR_PROFILE", "Profile where --profile is left out; else TENCENTCLOUD_PROFILE, TCCLI_PROFILE, default."],
    ["TCR_ENDPOINT", "Where requests go where --endpoint is left out."],
    ["TCR_REGISTRY", "The instance of commands that are told none, by name or id."],
    ["TCR_OUTPUT, TCR_LANGUAGE", "For --output and --language."],
    ["HTTPS_PROXY, NO_PROXY", "A proxy on the way to the API, and the hosts that need none."],
    ["TCR_CONFIG_DIR, TCR_CACHE_DIR", "Folders for profiles, and for tokens and ids; else the platform's own."],
  ] satisfies [string, string][],
};
