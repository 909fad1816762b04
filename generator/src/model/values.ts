import type { Format, MemberFile } from "../spec-files.js";
import { isInFormat } from "./formats.js";
import { parseTypeRef } from "./type-ref.js";
import type { ScalarName, TypeRef } from "./types.js";

/** What is wrong with a value: where inside it (`[2]`, or nothing for the value itself) and what was expected. */
export interface ValueProblem {
  readonly path: string;
  readonly found: unknown;
  readonly expected: string;
}

/** All that is wrong with a value by its member's type and limits. Members of data types are not looked into. */
export function checkValue(member: MemberFile, value: unknown): ValueProblem[] {
  return checkTyped(member, parseTypeRef(member.type), value, "");
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkTyped(member: MemberFile, type: TypeRef, value: unknown, path: string): ValueProblem[] {
  if (type.kind !== "list") return problem(path, value, checkSingle(type, value) ?? checkLimits(member, value));
  if (!Array.isArray(value)) return problem(path, value, "an array");
  const tooMany = member.maxItems !== undefined && value.length > member.maxItems;
  return [
    ...problem(path, `${value.length} items`, tooMany ? `at most ${member.maxItems} items` : undefined),
    ...value.flatMap((item, index) => checkTyped(member, type.of, item, `${path}[${index}]`)),
  ];
}

function problem(path: string, found: unknown, expected: string | undefined): ValueProblem[] {
  return expected === undefined ? [] : [{ path, found, expected }];
}

function checkSingle(type: Exclude<TypeRef, { kind: "list" }>, value: unknown): string | undefined {
  if (type.kind === "scalar") return scalarChecks[type.name](value);
  return isObject(value) ? undefined : "an object";
}

const scalarChecks: Readonly<Record<ScalarName, (value: unknown) => string | undefined>> = {
  String: (value) => (typeof value === "string" ? undefined : "a string"),
  Integer: (value) => (Number.isInteger(value) ? undefined : "an integer"),
  Float: (value) => (typeof value === "number" ? undefined : "a number"),
  Boolean: (value) => (typeof value === "boolean" ? undefined : "a Boolean"),
  Timestamp: (value) => (typeof value === "string" ? checkFormat("iso8601", value) : "a string"),
  Date: (value) => (typeof value === "string" ? checkFormat("date", value) : "a string"),
  Binary: (value) => (typeof value === "string" ? undefined : "a base64 string"),
  Object: (value) => (isObject(value) ? undefined : "an object"),
};

function checkLimits(member: MemberFile, value: unknown): string | undefined {
  if (member.values !== undefined && !member.values.some((known) => known.value === value)) {
    return `one of ${member.values.map((known) => JSON.stringify(known.value)).join(", ")}`;
  }
  if (typeof value === "number") return checkNumber(member, value);
  return typeof value === "string" ? checkString(member, value) : undefined;
}

function checkNumber({ minimum, maximum }: MemberFile, value: number): string | undefined {
  if (minimum !== undefined && value < minimum) return `at least ${minimum}`;
  return maximum !== undefined && value > maximum ? `at most ${maximum}` : undefined;
}

function checkString({ minLength, maxLength, pattern, format }: MemberFile, value: string): string | undefined {
  if (minLength !== undefined && value.length < minLength) return `at least ${minLength} characters`;
  if (maxLength !== undefined && value.length > maxLength) return `at most ${maxLength} characters`;
  if (pattern !== undefined && wholePattern(pattern)?.test(value) === false) return `a match of ${pattern}`;
  return format === undefined ? undefined : checkFormat(format, value);
}

/** The expression that a whole text has to match; undefined where the pattern is none. */
export function wholePattern(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, "u");
  } catch {
    return undefined;
  }
}

function checkFormat(format: Format, value: string): string | undefined {
  if (isInFormat(format, value)) return undefined;
  return format === "json" ? "JSON text" : `text in the format ${format}`;
}
