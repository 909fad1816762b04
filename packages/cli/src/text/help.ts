import type { Operation, Shape } from "@tcrkit/client/schema";
import type { Command } from "../contract.js";
import type { ExitCode } from "../exit-codes.js";
import { flagOf } from "../flags/names.js";
import { secretVariable } from "../flags/secret-source.js";

/** The words of help that do not come from the spec. */
export const helpText = {
  whatItIs:
    "tcr works with Tencent Container Registry: one command for each action of its API, and some for whole jobs.",
  usage: "Usage: tcr COMMAND [--flag value ...]",
  begin: "New here? `tcr help first-steps` leads from nothing to a listed image, a docker login and a script.",
  jobs: "Jobs:",
  /** The commands of our own making, by their names. */
  jobLines: [
    ["configure", "Keep a key and settings in a profile; take them over from the official tools."],
    ["doctor", "Tell what was found: credentials, clock, endpoint, proxy."],
    ["login", "Log docker or podman in to an instance, with a token that runs out by itself."],
    ["ls", "Instances, namespaces, repositories and tags as a tree."],
    ["wait", "Wait until work at the server has ended, such as the creation of an instance."],
    ["sign", "Sign any request to Tencent Cloud, and show each step."],
    ["mock", "An emulator of the API, for tests and offline work."],
    ["completion", "Completion for bash, zsh, fish and PowerShell."],
  ] satisfies [string, string][],
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

  tccliFlags: "Flags of tccli:",

  title: ({ name, summary }: Command): string => `tcr ${name}: ${helpText.plain(summary)}`,
  required: "Required:",
  optional: "Optional:",
  example: "Example:",
  answer: "Answer:",
  waits: "With --wait, until:",
  paging: "Paging:",
  pagingLines: ({ paging, input }: Operation): string[] => {
    if (paging === undefined) return [];
    const limit = input.find(({ name }) => name === paging.limit);
    const rows = [
      ...(limit?.default === undefined ? [] : [`${limit.default} where left out`]),
      ...(limit?.maximum === undefined ? [] : [`${limit.maximum} at most`]),
    ].join(", ");
    const counts = paging.style === "page" ? "the page" : "the row to begin with";
    return [
      `${flagOf(paging.offset)} is the number of ${counts}, from ${paging.first}; ${flagOf(paging.limit)} is how many rows a page has${rows === "" ? "" : ` (${rows})`}.`,
      `The rows are in ${paging.items}${paging.total === undefined ? "" : `; ${paging.total} counts those of all pages`}.`,
    ];
  },
  endlessWork: "Work goes on after the answer, and the API does not tell when it has ended.",
  limits: "Limits:",
  errors: "Errors, beside the common ones:",
  limitLines: ({ rateLimit, region }: Operation): string[] => [
    `${rateLimit} requests a second for an account and region.`,
    ...(region === "required" ? ["Needs a region: --region or TENCENTCLOUD_REGION."] : []),
  ],
  globalFlags:
    "tcr help tells the flags of every command, tcr help input how values are written. Parameters go by their names on the wire, too: --RegistryId.",
  manual: (url: string): string => `Manual: ${url}`,
  repeatable: "(repeatable)",
  jsonForm: (form: string): string => `JSON: ${form}`,
  /** How a secret is given, by its flag. */
  sensitive: (flag: string): string =>
    `Secret. Keep it out of the command line: ${flag} alone takes ${secretVariable(flag)}, or asks on a terminal; ${flag} - reads stdin.`,
  requiredWord: "required",
  optionalWord: "optional",
  errorLine: (code: string, exitCode: ExitCode | undefined, meaning: string): string =>
    `${code}${exitCode === undefined ? "" : ` (exit ${exitCode})`}: ${helpText.plain(meaning)}`,
  /** Without the marks of Markdown; a parameter's name becomes its flag. */
  plain: (text: string, input: Shape = []): string =>
    text.replace(/`([^`]*)`/g, (_, code: string) => (input.some(({ name }) => name === code) ? flagOf(code) : code)),
};
