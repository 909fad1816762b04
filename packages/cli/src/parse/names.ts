import type { Field } from "@tcrkit/client/schema";
import { parameterFlags, wordBorder } from "../gen/commands.js";

const border = new RegExp(wordBorder, "g");

/** `DescribeGCJobs` -> `describe-gc-jobs`: as commands and flags are typed. */
export function kebabCase(name: string): string {
  return name.replace(border, "-").toLowerCase();
}

/** `RegistryId` -> `--registry-id`: the flag of a member of our own commands. */
export function flagOf(member: string): string {
  return `--${kebabCase(member)}`;
}

/** The flag of an action's parameter: another than its name's where the spec says so, or that is taken. */
export function parameterFlag(action: string, parameter: string): string {
  const own = ownOf(ownOf(parameterFlags, action) ?? {}, parameter);
  return own === undefined ? flagOf(parameter) : `--${own}`;
}

function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The variable that holds a secret for a flag: `--password` -> `TCR_PASSWORD`. */
export function secretVariable(flag: string): string {
  return `TCR_${flag
    .slice(2)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")}`;
}

/** Whether a parameter holds the id of an instance. */
export function isRegistryId({ name, type, list }: Field): boolean {
  return /Registry[Ii]d$/.test(name) && type === "String" && list === undefined;
}
