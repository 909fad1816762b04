/** `DescribeImages` -> `describeImages`: the name of a method or a constant. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Where a word of a name ends and the next one begins, as a regular expression: `Describe|GC|Jobs`; a `_` is a border itself. */
export const wordBorder = "(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])|_+";

/** `DescribeGCJobs` -> `describe-gc-jobs`: the name of a command, a flag or a file. */
export function kebabCase(name: string): string {
  return name.replace(new RegExp(wordBorder, "g"), "-").toLowerCase();
}

/** `image-repository` -> `ImageRepository`: the name of a type for a group. */
export function pascalCase(kebab: string): string {
  return kebab
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
