import { SignerError } from "./errors.js";
import { kind } from "./kind.js";
import { assertMemberName, MAX_DEPTH, segmentsOf } from "./param-names.js";
import type { ParamPair } from "./types.js";

/**
 * Flattens parameters for a query or a form: `{ Filters: [{ Name: "a" }] }` becomes `Filters.0.Name` = `a`.
 *
 * Lists count from 0. Numbers and Booleans become text. A member that is null, undefined, an empty list or an empty
 * object has no flat form and is left out; inside a list it would leave a gap and is refused. Names of the outermost
 * object may be flat already. Pairs come in the order of the members.
 *
 * @throws {SignerError} naming the path, `Filters[0].Name`: for names that are hostile, broken or given twice, for
 * numbers that lost digits, for values of other kinds (a Date, bytes, a function), and for nesting over 32 levels.
 * @example
 * flattenParams({ Limit: 20, InstanceIds: ["ins-1", "ins-2"] });
 * // [["Limit", "20"], ["InstanceIds.0", "ins-1"], ["InstanceIds.1", "ins-2"]]
 */
export function flattenParams(value: object): ParamPair[] {
  if (!isPlainObject(value)) throw new SignerError("InvalidValue", "params", `expected an object, got ${kind(value)}`);
  const pairs: ParamPair[] = [];
  for (const [name, member] of Object.entries(value)) {
    segmentsOf(name);
    append(member, name, name, 1, pairs);
  }
  if (Object.keys(value).some((name) => name.includes("."))) assertDistinct(pairs);
  return pairs;
}

function append(value: unknown, name: string, path: string, depth: number, pairs: ParamPair[]): void {
  if (value === null || value === undefined) return;
  if (typeof value !== "object") {
    pairs.push([name, textOf(value, path)]);
    return;
  }
  if (depth >= MAX_DEPTH) throw new SignerError("TooDeep", path, `is nested over ${MAX_DEPTH} levels`);
  if (Array.isArray(value)) appendList(value, name, path, depth, pairs);
  else if (isPlainObject(value)) {
    for (const [member, inner] of Object.entries(value)) {
      assertMemberName(member, `${path}.${member}`);
      append(inner, `${name}.${member}`, `${path}.${member}`, depth + 1, pairs);
    }
  } else throw new SignerError("InvalidValue", path, `expected a value that JSON has, got ${kind(value)}`);
}

function appendList(items: readonly unknown[], name: string, path: string, depth: number, pairs: ParamPair[]): void {
  for (const [index, item] of items.entries()) {
    const before = pairs.length;
    append(item, `${name}.${index}`, `${path}[${index}]`, depth + 1, pairs);
    if (pairs.length === before) {
      throw new SignerError("InvalidValue", `${path}[${index}]`, "is empty, and an empty item has no flat form");
    }
  }
}

function textOf(value: unknown, path: string): string {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      return numberText(value, path);
    default:
      throw new SignerError("InvalidValue", path, `expected a value that JSON has, got ${kind(value)}`);
  }
}

function numberText(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new SignerError("InvalidValue", path, "expected a finite number");
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new SignerError("InvalidValue", path, "is over 2^53 and has lost digits: give a bigint or a text");
  }
  return String(value);
}

/** A flat name may say what a nested one says already, or use a value as a list. */
function assertDistinct(pairs: readonly ParamPair[]): void {
  const names = new Set<string>();
  for (const [name] of pairs) {
    if (names.has(name)) throw new SignerError("DuplicateName", name, "is given twice");
    names.add(name);
  }
  for (const name of names) {
    for (let end = name.lastIndexOf("."); end > 0; end = name.lastIndexOf(".", end - 1)) {
      if (!names.has(name.slice(0, end))) continue;
      throw new SignerError("DuplicateName", name.slice(0, end), "is given as a value and as a list");
    }
  }
}

function isPlainObject(value: object): boolean {
  return Object(value) === value && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
}
