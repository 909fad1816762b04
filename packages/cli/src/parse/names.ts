import { wordBorder } from "../gen/commands.js";

const border = new RegExp(wordBorder, "g");

/** `DescribeGCJobs` -> `describe-gc-jobs`: as commands and flags are typed. */
export function kebabCase(name: string): string {
  return name.replace(border, "-").toLowerCase();
}

/** `RegistryId` -> `--registry-id`. */
export function flagOf(member: string): string {
  return `--${kebabCase(member)}`;
}

/** The variable that holds a secret for a flag: `--password` -> `TCR_PASSWORD`. */
export function secretVariable(flag: string): string {
  return `TCR_${flag
    .slice(2)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")}`;
}
