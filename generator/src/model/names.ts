/** `DescribeImages` -> `describeImages`: the name of a method or a constant. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Where a word of a name ends and the next one begins: behind capitals that are a word by themselves, and before a capital. */
export const wordBoundaries: readonly RegExp[] = [/([A-Z]+)([A-Z][a-z])/g, /([a-z0-9])([A-Z])/g];

/** `DescribeGCJobs` -> `describe-gc-jobs`: the name of a command, a flag or a file. */
export function kebabCase(name: string): string {
  return wordBoundaries.reduce((text, boundary) => text.replace(boundary, "$1-$2"), name).toLowerCase();
}

/** `image-repository` -> `ImageRepository`: the name of a type for a group. */
export function pascalCase(kebab: string): string {
  return kebab
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
