/**
 * A JSON pointer as people read it: `/input/3/type` becomes `input.Limit.type`,
 * since items that have a `name` or a `code` are called by it, and releases by their number.
 */
export function readablePath(root: unknown, pointer: string): string {
  let value = root;
  let path = "";
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const inside = childOf(value, key);
    path = Array.isArray(value) ? path + itemName(inside, key) : joinPath(path, key);
    value = inside;
  }
  return path;
}

/** Whether a path with members' names (`input.Limit.default`, `examples[0].output.Rows[].Id`) leads to something in the file. */
export function resolvesPath(root: unknown, path: string): boolean {
  return path === "." || valuesAt(root, splitPath(path)).length > 0;
}

/** Splits `examples[0].input.Filters[].Name` into its keys; an index stands as `[0]`, any index as `[]`. */
export function splitPath(path: string): string[] {
  return path.match(/\[\d*\]|[^.[\]]+/g) ?? [];
}

function valuesAt(value: unknown, keys: readonly string[]): unknown[] {
  const [key, ...rest] = keys;
  if (key === undefined) return value === undefined ? [] : [value];
  return childrenAt(value, key, rest).flatMap(({ child, keysLeft }) => valuesAt(child, keysLeft));
}

interface Step {
  readonly child: unknown;
  readonly keysLeft: readonly string[];
}

function childrenAt(value: unknown, key: string, rest: readonly string[]): Step[] {
  if (!Array.isArray(value)) return [{ child: childOf(value, key), keysLeft: rest }];
  if (key === "[]") return value.map((child) => ({ child, keysLeft: rest }));
  if (key.startsWith("[")) return [{ child: value[Number(key.slice(1, -1))] as unknown, keysLeft: rest }];
  // An error code holds a dot itself: `errors.FailedOperation.DbError`.
  const whole = [key, ...rest].join(".");
  return value.flatMap((child): Step[] => {
    if (nameOf(child) === whole) return [{ child, keysLeft: [] }];
    return nameOf(child) === key ? [{ child, keysLeft: rest }] : [];
  });
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function itemName(item: unknown, index: string): string {
  const name = nameOf(item);
  return name === undefined ? `[${index}]` : `.${name}`;
}

function nameOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  const name = ["name", "code", "host", "n"].map((key) => childOf(item, key)).find((value) => value !== undefined);
  return typeof name === "string" || typeof name === "number" ? String(name) : undefined;
}

function joinPath(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
