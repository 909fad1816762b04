import type { Operation, Shape } from "@tcrkit/client/schema";
import type { Command } from "../contract.js";
import { flagOf } from "../flags/names.js";

/** The words of help that do not come from the spec. */
export const helpText = {
  whatItIs: "tcr calls the Tencent Container Registry API: one command for each of its actions.",
  usage: "Usage: tcr COMMAND [--flag value ...]",
  groups: "Groups of commands:",
  moreHelp: "More help:",
  topics: [
    ["tcr help GROUP", "The commands of a group."],
    ["tcr help COMMAND", "Flags, limits, errors and an example of a command, like tcr COMMAND --help."],
    ["tcr help commands", "Every command."],
    ["tcr help exit-codes", "What the exit codes mean."],
    ["tcr --version", "The version of tcr."],
  ] satisfies [string, string][],
  globals: "Flags of every command:",
  environment: "Environment:",
  variables: [
    ["TENCENTCLOUD_SECRET_ID", "Id of the key that signs the requests."],
    ["TENCENTCLOUD_SECRET_KEY", "The key itself. No flag takes it: others could read it there."],
    [
      "TENCENTCLOUD_SESSION_TOKEN",
      "Token of temporary credentials; else TENCENTCLOUD_TOKEN, else TENCENTCLOUD_SECURITY_TOKEN.",
    ],
    ["TENCENTCLOUD_REGION", "Region where --region is left out."],
    ["TCR_ENDPOINT", "Where requests go where --endpoint is left out."],
  ] satisfies [string, string][],

  title: ({ name, summary }: Command): string => `tcr ${name}: ${helpText.plain(summary)}`,
  required: "Required:",
  optional: "Optional:",
  example: "Example:",
  answer: "Answer:",
  waits: "With --wait, until:",
  limits: "Limits:",
  errors: "Errors, beside the common ones:",
  limitLines: ({ rateLimit, region }: Operation): string[] => [
    `${rateLimit} requests a second for an account and region.`,
    ...(region === "required" ? ["Needs a region: --region or TENCENTCLOUD_REGION."] : []),
  ],
  globalFlags:
    "tcr help tells the flags of every command. Parameters go by their names on the wire, too: --RegistryId.",
  manual: (url: string): string => `Manual: ${url}`,
  repeatable: "(repeatable)",
  jsonForm: (form: string): string => `JSON: ${form}`,
  sensitive: "Secret: other users of this computer may read it in the list of processes.",
  /** Without the marks of Markdown; a parameter's name becomes its flag. */
  plain: (text: string, input: Shape = []): string =>
    text.replace(/`([^`]*)`/g, (_, code: string) => (input.some(({ name }) => name === code) ? flagOf(code) : code)),
};
