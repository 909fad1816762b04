import { wordBoundaries } from "../gen/commands.js";

/** `DescribeGCJobs` -> `describe-gc-jobs`: as commands and flags are typed. */
export function kebabCase(name: string): string {
  return wordBoundaries.reduce((text, boundary) => text.replace(boundary, "$1-$2"), name).toLowerCase();
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
