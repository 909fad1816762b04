import type { Field, Operation, Shape } from "../contract.js";
import type { InputIssue } from "../errors/errors.js";

/** Everything about an input that its operation does not allow: missing, unknown and wrongly typed members, and two that exclude each other. */
export function checkInput(operation: Operation, input: object): InputIssue[] {
  if (!isPlainObject(input)) return [{ path: "input", expected: "an object", found: kindOf(input) }];
  return checkObject(operation, operation.input, input, "");
}

function checkObject(operation: Operation, shape: Shape, object: object, path: string): InputIssue[] {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  const given = new Set(entries.map(([name]) => name));
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  return [
    ...shape
      .filter(({ name, required }) => required === true && !given.has(name))
      .map(({ name }) => ({ path: at(name), expected: "a value", found: "nothing" })),
    ...entries.flatMap(([name, value]) => {
      const index = shape.findIndex((field) => field.name === name);
      const field = shape[index];
      if (field === undefined) return [{ path: at(name), expected: unknownText(shape), found: "an unknown member" }];
      return [
        ...checkExclusion(shape.slice(0, index), field, given, at(name)),
        ...checkField(operation, field, value, at(name)),
      ];
    }),
  ];
}

function unknownText(shape: Shape): string {
  return shape.length === 0 ? "no members" : `one of ${shape.map(({ name }) => name).join(", ")}`;
}

function checkExclusion(earlier: Shape, field: Field, given: ReadonlySet<string>, path: string): InputIssue[] {
  return (field.exclusiveWith ?? [])
    .filter((name) => given.has(name) && earlier.some((other) => other.name === name))
    .map((name) => ({ path, expected: `it or ${name}`, found: "both" }));
}

function checkField(
  operation: Operation,
  field: Field,
  value: unknown,
  path: string,
  depth = field.list ?? 0,
): InputIssue[] {
  if (value === null && field.nullable === true) return [];
  if (depth > 0) {
    if (!Array.isArray(value)) return [{ path, expected: "an array", found: kindOf(value) }];
    return value.flatMap((item, index) => checkField(operation, field, item, `${path}[${index}]`, depth - 1));
  }
  const shape = operation.shapes[field.type];
  if (shape !== undefined) {
    if (!isPlainObject(value)) return [{ path, expected: "an object", found: kindOf(value) }];
    return checkObject(operation, shape, value, path);
  }
  const expected = scalarProblem(field.type, value);
  return expected === undefined ? [] : [{ path, expected, found: kindOf(value) }];
}

function scalarProblem(type: string, value: unknown): string | undefined {
  switch (type) {
    case "Integer":
      return Number.isSafeInteger(value) || typeof value === "bigint"
        ? undefined
        : "an integer up to 2^53, or a bigint";
    case "Float":
      return Number.isFinite(value) ? undefined : "a finite number";
    case "Boolean":
      return typeof value === "boolean" ? undefined : "a boolean";
    case "Timestamp":
    case "Date":
      return typeof value === "string" || value instanceof Date ? undefined : "a string or a Date";
    case "Object":
      return isPlainObject(value) ? undefined : "an object";
    default:
      if (typeof value !== "string") return "a string";
      return value.isWellFormed() ? undefined : "a string without half a character (a lone surrogate)";
  }
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : `the number ${value}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
