import { MASK, maskSecretId } from "@tcrkit/signer";

/** The forms in which an answer can be written, in the order of help. */
export const outputForms = ["json", "yaml", "ndjson", "csv", "table", "text"] as const;

export type OutputForm = (typeof outputForms)[number];

/** Reads the name of a form. */
export function parseOutputForm(text: string): OutputForm | undefined {
  return outputForms.find((form) => form === text);
}

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
}

const printableText = /^[!-~]+$/;
const key = "printable characters without white space";

/** Everything that a profile may hold, in the order in which it is shown. */
export const settingNames: readonly SettingName[] = [
  credential("secret-id", "secretId", false),
  credential("secret-key", "secretKey", true),
  credential("token", "token", true),
  credential("role-arn", "roleArn", false),
  credential("role-session-name", "roleSessionName", false),
  setting("region", "a region, such as ap-guangzhou", (text) => /^[\w-]+$/.test(text)),
  setting("endpoint", "a host or an http(s) address", (text) => printableText.test(text)),
  setting("language", "en-US or zh-CN", (text) => text === "en-US" || text === "zh-CN"),
  setting("output", outputForms.join(", "), (text) => (outputForms as readonly string[]).includes(text)),
  setting("remember-ids", "on or off", (text) => text === "on" || text === "off"),
];

export function findSettingName(name: string): SettingName | undefined {
  return settingNames.find((candidate) => candidate.name === name);
}

function credential(name: string, member: string, isSecret: boolean): SettingName {
  return { name, member, file: "credentials", isSecret, expected: key, accepts: (text) => printableText.test(text) };
}

function setting(name: string, expected: string, accepts: (text: string) => boolean): SettingName {
  return { name, member: name, file: "settings", isSecret: false, expected, accepts };
}

/** A value as it may be shown: nothing of a secret, and of the key's id its ends. */
export function maskSetting({ name, isSecret }: SettingName, value: string): string {
  if (isSecret) return MASK;
  return name === "secret-id" ? maskSecretId(value) : value;
}
