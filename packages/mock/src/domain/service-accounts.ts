/** The prefix that the server puts before names. */
export const PREFIX = "tcr$";

/** The name as answers show it. */
export function prefixedName(name: string): string {
  return `${PREFIX}${name}`;
}

/** The stored name; requests have it with or without prefix. */
export function bareName(name: string): string {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
}
