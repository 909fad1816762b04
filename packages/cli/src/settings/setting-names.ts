import { MASK, maskSecretId } from "@tcrkit/signer";
import { orList } from "../shell/errors.js";
import { languages } from "./languages.js";
import { outputFormNames } from "./output-forms.js";

/** One thing that a profile may hold. */
export interface SettingName {
  /** As `tcr configure` takes it. */
  readonly name: string;
  /** As the file has it. */
  readonly member: string;
  readonly file: "settings" | "credentials";
  /** Never shown, and never taken from a command line. */
  readonly isSecret: boolean;
  /** What a value has to be, for a message. */
  readonly expected: string;
  readonly accepts: (text: string) => boolean;
  /** What it is as far as the manual knows; another one is accepted, but may be a slip. */
  readonly known?: () => Promise<readonly string[]>;
  /** The variable that has it where no flag does. */
  readonly variable?: string;
  /** How `tcr configure` asks for it; left out for what it sets by its name alone. */
  readonly question?: string;
  /** What holds where none is set, for that question. */
  readonly unset?: string;
}

const printableText = /^[!-~]+$/;

/** Everything that a profile may hold, in the order in which it is shown. */
export const settingNames: readonly SettingName[] = [
  { ...credential("secret-id", "secretId"), question: "Secret id" },
  { ...credential("secret-key", "secretKey"), isSecret: true, question: "Secret key (not shown)" },
  { ...credential("token", "token"), isSecret: true },
  credential("role-arn", "roleArn"),
  credential("role-session-name", "roleSessionName"),
  {
    ...setting("region", "TENCENTCLOUD_REGION", "a region, such as ap-guangzhou", (text) => /^[\w-]+$/.test(text)),
    known: async () => (await import("@tcrkit/client/schema")).regions,
    question: "Region, such as ap-guangzhou",
  },
  setting("endpoint", "TCR_ENDPOINT", "a host or an http(s) address", (text) => printableText.test(text)),
  choice("language", "TCR_LANGUAGE", languages),
  {
    ...choice("output", "TCR_OUTPUT", outputFormNames),
    question: `Form of answers: ${orList(outputFormNames)}`,
    unset: "table on a terminal, else json",
  },
  setting("registry", "TCR_REGISTRY", "an instance by name, id or domain", (text) => printableText.test(text)),
  choice("remember-ids", "TCR_REMEMBER_IDS", ["on", "off"]),
];

export function findSettingName(name: string): SettingName | undefined {
  return settingNames.find((candidate) => candidate.name === name);
}

function credential(name: string, member: string): SettingName {
  return {
    name,
    member,
    file: "credentials",
    isSecret: false,
    expected: "printable characters without white space",
    accepts: (text) => printableText.test(text),
  };
}

function setting(name: string, variable: string, expected: string, accepts: (text: string) => boolean): SettingName {
  return { name, member: name, file: "settings", isSecret: false, expected, accepts, variable };
}

function choice(name: string, variable: string, values: readonly string[]): SettingName {
  return setting(name, variable, orList(values), (text) => values.includes(text));
}

/** A value as it may be shown: nothing of a secret, and of the key's id its ends. */
export function maskSetting({ name, isSecret }: SettingName, value: string): string {
  if (isSecret) return MASK;
  return name === "secret-id" ? maskSecretId(value) : value;
}
