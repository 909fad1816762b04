/** `DescribeGCJobs` -> `describe-gc-jobs`: as commands and flags are typed. */
export function kebabCase(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
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
