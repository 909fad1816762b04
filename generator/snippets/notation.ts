/** How a language writes a tree of values. */
export interface Notation {
  readonly text: (text: string) => string;
  readonly key: (name: string) => string;
  readonly literals: Readonly<Record<"null" | "true" | "false", string>>;
  /** What is behind a bigint that has more digits than a number keeps. */
  readonly bigintSuffix: string;
  /** Inside the braces of an object that stands on one line. */
  readonly padding: "" | " ";
  /** Whether a comma may stand behind the last item. */
  readonly hasTrailingCommas: boolean;
  /** Spaces of one level. */
  readonly indent: number;
}

const MAX_COLUMNS = 90;

/** Writes a tree: each part on one line where it is short, and an object with members that stands alone always on several. */
export function printTree(value: unknown, notation: Notation, level = 0): string {
  const members = membersOf(value);
  const lines = members?.map(([name, member]) => {
    const key = notation.key(name);
    return `${key}: ${printPart(member, notation, level + 1, key.length + 2)}`;
  });
  if (lines === undefined || lines.length === 0) return printPart(value, notation, level, 0);
  return block("{", lines, "}", notation, level);
}

function printPart(value: unknown, notation: Notation, level: number, used: number): string {
  const line = lineWithin(MAX_COLUMNS - level * notation.indent - used, value, notation);
  if (line !== undefined) return line;
  if (typeof value !== "object" || value === null) return printScalar(value, notation);
  if (!Array.isArray(value)) return printTree(value, notation, level);
  const items = value.map((item) => printPart(item, notation, level + 1, 0));
  return block("[", items, "]", notation, level);
}

function block(open: string, lines: readonly string[], close: string, notation: Notation, level: number): string {
  const pad = " ".repeat((level + 1) * notation.indent);
  const end = notation.hasTrailingCommas ? "," : "";
  return `${open}\n${pad}${lines.join(`,\n${pad}`)}${end}\n${" ".repeat(level * notation.indent)}${close}`;
}

/** Writes a tree on one line, however long it is. */
export function printLine(value: unknown, notation: Notation): string {
  return lineWithin(Number.POSITIVE_INFINITY, value, notation) ?? "";
}

/** A tree on one line; undefined where that is too long, which is known without writing all of it. */
function lineWithin(columns: number, value: unknown, notation: Notation): string | undefined {
  const members = membersOf(value);
  if (members === undefined && !Array.isArray(value)) {
    const scalar = printScalar(value, notation);
    return scalar.length <= columns ? scalar : undefined;
  }
  const padding = members === undefined || members.length === 0 ? "" : notation.padding;
  const [open, close] = members === undefined ? ["[", "]"] : [`{${padding}`, `${padding}}`];
  const items = members?.map(([name, member]) => [`${notation.key(name)}: `, member] as const) ?? keyless(value);
  let left = columns - open.length - close.length;
  const parts: string[] = [];
  for (const [key, item] of items) {
    left -= key.length + (parts.length === 0 ? 0 : ", ".length);
    const part = lineWithin(left, item, notation);
    if (part === undefined) return undefined;
    left -= part.length;
    parts.push(key + part);
  }
  return left < 0 ? undefined : `${open}${parts.join(", ")}${close}`;
}

function keyless(value: unknown): (readonly [key: "", item: unknown])[] {
  return Array.isArray(value) ? value.map((item) => ["", item] as const) : [];
}

function printScalar(value: unknown, { text, literals, bigintSuffix }: Notation): string {
  switch (typeof value) {
    case "string":
      return text(value);
    case "boolean":
      return literals[value ? "true" : "false"];
    case "bigint":
      return Number.isSafeInteger(Number(value)) ? String(value) : `${value}${bigintSuffix}`;
    case "number":
      return Number.isFinite(value) ? String(value) : literals.null;
    default:
      return literals.null;
  }
}

/** Members of an object, own ones whatever they are called. */
function membersOf(value: unknown): [string, unknown][] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
