import type { GlobalOption, OptionGroup, Options } from "./options.js";
import { parseWaiterArgument, waiterForm } from "./waiter-argument.js";

/** The flags of the official tool that ours do not have, so that its command lines run as they are. */
export const tccliOptions: readonly GlobalOption[] = [
  {
    ...textOption("--profile", "credentials", "NAME", "Profile whose credentials and settings hold.", (profile) => ({
      profile,
    })),
    offers: "profiles",
  },
  secretOption("--secretId", "Id of the key that signs. Better: TENCENTCLOUD_SECRET_ID.", (secretId) => ({ secretId })),
  secretOption("--secretKey", "The key itself. Better: TENCENTCLOUD_SECRET_KEY.", (secretKey) => ({ secretKey })),
  secretOption("--token", "Token of temporary credentials. Better: TENCENTCLOUD_TOKEN.", (token) => ({ token })),
  textOption("--role-arn", "credentials", "ARN", "Role to take on.", (roleArn) => ({ roleArn })),
  textOption("--role-session-name", "credentials", "NAME", "Name of the session in that role.", (roleSessionName) => ({
    roleSessionName,
  })),
  {
    flag: "--use-cvm-role",
    group: "credentials",
    about: "Take the credentials of the role that this cloud server has.",
    read: (text) => ({ useCvmRole: text === "true" }),
  },
  textOption("--https-proxy", "call", "URL", "Proxy on the way to the API. Same as HTTPS_PROXY.", (httpsProxy) => ({
    httpsProxy,
  })),
  {
    flag: "--request-client",
    group: "call",
    value: "NAME",
    about: "Name of the program or script that makes the calls, sent with them as X-TC-RequestClient. Default: none.",
    expected: "up to 128 printable characters of ASCII",
    read: (text) => (/^[ -~]{1,128}$/.test(text) ? { requestClient: text } : undefined),
  },
  textOption(
    "--version",
    "action",
    "DATE",
    "Version of the API, checked against the one that tcr speaks.",
    (apiVersion) => ({
      apiVersion,
    }),
  ),
  textOption(
    "--cli-input-json",
    "action",
    "file://FILE",
    "Same as --input FILE; JSON itself is taken, too.",
    (inputJson) => ({
      inputJson,
    }),
  ),
  {
    flag: "--generate-cli-skeleton",
    group: "action",
    about: "Same as --skeleton.",
    read: (text) => ({ skeleton: text === "true" }),
  },
  {
    flag: "--cli-unfold-argument",
    group: "action",
    about: "Changes nothing: --Filters.0.Name is always understood.",
    read: () => ({}),
  },
  {
    flag: "--warning",
    group: "action",
    about: "Changes nothing: warnings always go to stderr.",
    read: () => ({}),
  },
  {
    flag: "--waiter",
    group: "action",
    value: "WAITER",
    about: `Repeats the call until a place in its answer has a value: ${waiterForm}; 'timeout' and 'interval' count seconds.`,
    expected: `a waiter such as ${waiterForm}`,
    read: (text) => {
      const waiter = parseWaiterArgument(text);
      return waiter === undefined ? undefined : { waiter };
    },
  },
];

function textOption(
  flag: string,
  group: OptionGroup,
  value: string,
  about: string,
  set: (text: string) => Options,
): GlobalOption {
  return { flag, group, value, about, read: (text) => (text === "" ? undefined : set(text)) };
}

function secretOption(flag: string, about: string, set: (text: string) => Options): GlobalOption {
  return { ...textOption(flag, "credentials", "SECRET", about, set), isSecret: true };
}
