import type { Field, Operation, Shape } from "@tcrkit/client/schema";
import type { CommandHelp } from "../contract.js";

type Members = Readonly<Record<string, unknown>>;

/**
 * An input to start from: every parameter, required ones first. A value is the one of the help's example, else the default, else the
 * first documented one, else one of the type. Of parameters that exclude each other the first alone is there.
 */
export function createSkeleton({ input, shapes }: Operation, { example }: Pick<CommandHelp, "example">): Members {
  return membersOf(input, shapes, example, []);
}

function membersOf(shape: Shape, shapes: Operation["shapes"], example: unknown, above: readonly string[]): Members {
  const known = isMembers(example) ? example : {};
  const members: Record<string, unknown> = {};
  for (const field of requiredFirst(shape)) {
    if (Object.keys(field.exclusiveWith ?? {}).some((name) => name in members)) continue;
    // A type within itself ends here.
    if (above.includes(field.type) && field.required !== true) continue;
    members[field.name] = memberValue(field, shapes, known[field.name], above);
  }
  return members;
}

/** The members of a shape, required ones first. */
export function requiredFirst(shape: Shape): Shape {
  const isRequired = ({ required }: Field) => required === true;
  return [...shape.filter(isRequired), ...shape.filter((field) => !isRequired(field))];
}

function memberValue(field: Field, shapes: Operation["shapes"], example: unknown, above: readonly string[]): unknown {
  const { list = 0, type } = field;
  if (list > 0) {
    const items = Array.isArray(example) && example.length > 0 ? example : [undefined];
    return items.map((item) => memberValue({ ...field, list: list - 1 }, shapes, item, above));
  }
  const shape = shapes[type];
  if (shape !== undefined) return membersOf(shape, shapes, example, [...above, type]);
  return example ?? field.default ?? field.values?.[0] ?? scalarOf(field);
}

function scalarOf({ type, minimum, format }: Field): unknown {
  switch (type) {
    case "Integer":
    case "Float":
      return minimum ?? 0;
    case "Boolean":
      return false;
    case "Object":
      return {};
    default:
      return format === undefined ? (texts[type] ?? "") : formats[format];
  }
}

const texts: Readonly<Record<string, string>> = { Timestamp: "2024-05-01T10:00:00+08:00", Date: "2024-05-01" };

const formats: Readonly<Record<NonNullable<Field["format"]>, string>> = {
  iso8601: "2024-05-01T10:00:00+08:00",
  date: "2024-05-01",
  "go-time": "2024-05-01 10:00:00 +0800 CST",
  cidr: "10.0.0.0/24",
  url: "https://example.com/",
  domain: "example.com",
  digest: `sha256:${"0".repeat(64)}`,
  json: "{}",
};

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
