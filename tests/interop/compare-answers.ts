/** What a typed answer has of the answer that came over the wire. */
export interface Comparison {
  /** Paths whose value is another one than was sent. */
  readonly differing: readonly string[];
  /** How many values were read. */
  readonly read: number;
  /** Paths of values that the client's type has no member for. */
  readonly unread: readonly string[];
}

/** Compares a typed answer with the same answer read as plain JSON. A member that is null or left out is not there. */
export function compareAnswers(sent: unknown, typed: unknown): Comparison {
  const sentValues = new Map(leavesOf(sent, ""));
  const typedValues = new Map(leavesOf(typed, ""));
  const differing = [...typedValues]
    .filter(([path, value]) => sentValues.get(path) !== value)
    .map(([path, value]) => `${path}: ${JSON.stringify(sentValues.get(path))} was read as ${JSON.stringify(value)}`);
  const unread = [...sentValues.keys()].filter((path) => !typedValues.has(path));
  return { differing, read: typedValues.size, unread };
}

function leavesOf(value: unknown, path: string): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, path === "" ? name : `${path}.${name}`));
}
