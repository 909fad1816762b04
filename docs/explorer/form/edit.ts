/** Leads into an input: names of members, and numbers of items. */
export type Path = readonly (string | number)[];

type Members = Readonly<Record<string, unknown>>;

/** `Filters[0].Name`, as the client's checks write it. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof step === "number") return Array.isArray(value) ? value[step] : undefined;
    return isMembers(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, root);
}

/** The same, with another value at a path. Undefined takes a member or an item away; what leads to the value is made where it is missing. */
export function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const items: readonly unknown[] = Array.isArray(root) ? root : [];
    const item = withValue(items[step], rest, value);
    return item === undefined ? items.toSpliced(step, 1) : items.toSpliced(step, 1, item);
  }
  const members = isMembers(root) ? root : {};
  const member = withValue(Object.hasOwn(members, step) ? members[step] : undefined, rest, value);
  if (member !== undefined) return { ...members, [step]: member };
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== step));
}

/** A list with one of its items at another place. */
export function withItemMoved(items: readonly unknown[], from: number, to: number): readonly unknown[] {
  return items.toSpliced(from, 1).toSpliced(to, 0, items[from]);
}
