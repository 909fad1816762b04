/** Names of the data types that `roots` use, directly or inside another type, in the order of their names. */
export function typeClosure(roots: readonly string[], usesOf: (type: string) => readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    usesOf(name).forEach(visit);
  };
  roots.forEach(visit);
  return [...found].sort();
}
