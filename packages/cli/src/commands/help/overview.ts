import type { CommandGroup } from "../../contract.js";
import { commandGroups, commands } from "../../gen/commands.js";
import { globalOptions } from "../../parse/global-options.js";
import type { GlobalOption } from "../../parse/options.js";
import { plainText, wrap, wrapPairs } from "../../present/help/wrap.js";
import { exitCodeMeanings } from "../../shell/exit-codes.js";

/** The first screen: what there is, by groups. */
export function renderOverview(width: number): string[] {
  return [
    ...wrap(messages.whatItIs, width),
    "",
    messages.usage,
    "",
    ...wrap(plainText(messages.begin), width),
    "",
    messages.jobs,
    ...wrapPairs(jobLines, width),
    "",
    ...wrap(messages.groups, width),
    ...wrapPairs(
      commandGroups.map(({ name, summary }) => [name, summary]),
      width,
    ),
    "",
    messages.moreHelp,
    ...wrapPairs(messages.topics, width),
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

/** A flag that every command has, with what it does. */
export function flagPair({ flag, value, about }: GlobalOption): readonly [string, string] {
  return [value === undefined ? flag : `${flag} ${value}`, about];
}

/** The commands of our own making, by their names. */
export const jobLines = [
  ["configure", "Keep a key and settings in a profile; take them over from the official tools."],
  ["doctor", "Tell what was found: credentials, clock, endpoint, proxy."],
  ["login", "Log docker or podman in to an instance, with a token that runs out by itself."],
  ["ls", "Instances, namespaces, repositories and tags as a tree."],
  ["wait", "Wait until work at the server has ended, such as the creation of an instance."],
  ["sign", "Sign any request to Tencent Cloud, and show each step."],
  ["mock", "An emulator of the API, for tests and offline work."],
  ["completion", "Completion for bash, zsh, fish and PowerShell."],
] satisfies [string, string][];

const messages = {
  whatItIs:
    "tcr works with Tencent Container Registry: one command for each action of its API, and some for whole jobs.",
  usage: "Usage: tcr COMMAND [--flag value ...]",
  begin: "New here? `tcr help first-steps` leads from nothing to a listed image, a docker login and a script.",
  jobs: "Jobs:",
  groups: "Groups of commands, one command for each action of the API:",
  moreHelp: "More help:",
  topics: [
    ["tcr help first-steps", "From nothing to a listed image, a docker login and a script."],
    ["tcr help GROUP", "The commands of a group."],
    ["tcr help COMMAND", "Flags, limits, errors and an example of a command, like tcr COMMAND --help."],
    ["tcr help commands", "Every command."],
    ["tcr help input", "How values are written: lists, JSON, files, stdin, secrets."],
    ["tcr help settings", "Where key, region and form of output come from; profiles."],
    ["tcr help tccli", "How command lines of tccli run under tcr."],
    ["tcr help exit-codes", "What the exit codes mean."],
    ["tcr --version", "The version of tcr."],
  ] satisfies [string, string][],
  globals: "Flags of every command:",
  environment: "Environment:",
  variables: [
    ["TENCENTCLOUD_SECRET_ID", "Id of the key that signs the requests."],
    ["TENCENTCLOUD_SECRET_KEY", "The key itself."],
    [
      "TENCENTCLOUD_SESSION_TOKEN",
      "Token of temporary credentials; else TENCENTCLOUD_TOKEN, else TENCENTCLOUD_SECURITY_TOKEN.",
    ],
    ["TENCENTCLOUD_REGION", "Region where --region is left out."],
    ["TENCENTCLOUD_PROFILE", "Profile where --profile is left out; else TCCLI_PROFILE, else default."],
    ["TCR_ENDPOINT", "Where requests go where --endpoint is left out."],
    ["TCR_OUTPUT, TCR_LANGUAGE", "For --output and --language."],
    ["HTTPS_PROXY, NO_PROXY", "A proxy on the way to the API, and the hosts that need none."],
    ["TCR_CONFIG_DIR, TCR_CACHE_DIR", "Folders for profiles, and for tokens and ids; else the platform's own."],
  ] satisfies [string, string][],
};
