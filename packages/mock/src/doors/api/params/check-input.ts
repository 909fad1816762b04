import type { Field, Operation, Shape } from "../../../contract.js";
import type { Edition } from "../../../domain/services.js";
import type { Input } from "../context.js";
import { ApiError } from "../errors.js";
import { coerceScalar } from "./coerce.js";
import type { RawParams } from "./decode.js";

/** The checked parameters of a request. */
export interface CheckedInput {
  readonly input: Input;
  /** Paths of unknown parameters, which the edition `lenient` ignores. */
  readonly ignored: readonly string[];
}

interface Check {
  readonly shapes: Operation["shapes"];
  readonly edition: Edition;
  readonly ignored: string[];
}

/**
 * Checks parameters against the action's table and gives each its type. Reports the first problem: what is missing, what is unknown,
 * then each value.
 *
 * @throws ApiError `MissingParameter`, `UnknownParameter`, `InvalidParameter` for a wrong type, `InvalidParameterValue`.
 */
export function checkInput(operation: Operation, params: RawParams, edition: Edition): CheckedInput {
  const check: Check = { shapes: operation.shapes, edition, ignored: [] };
  return { input: checkShape(operation.input, params, "", undefined, check), ignored: check.ignored };
}

/** Where the structure may come in part, `partial` names its required members. */
function checkShape(shape: Shape, params: RawParams, prefix: string, partial: Field["partial"], check: Check): Input {
  const given = (name: string): unknown => (Object.hasOwn(params, name) ? params[name] : undefined);
  for (const { name, required, nullable } of shape) {
    const value = given(name);
    const isNeeded = partial === undefined ? required === true : partial.includes(name);
    if (!isNeeded || (value !== undefined && (value !== null || nullable === true))) continue;
    throw new ApiError("MissingParameter", `The request is missing the required parameter \`${prefix}${name}\`.`);
  }
  for (const name of Object.keys(params)) checkKnown(shape, name, prefix, check);
  const input: Record<string, unknown> = {};
  for (const field of shape) {
    const value = given(field.name);
    // In JSON, null counts as left out.
    if (value === undefined || value === null) continue;
    input[field.name] = checkList(field, value, `${prefix}${field.name}`, field.list ?? 0, check);
  }
  return withoutLosers(shape, input, prefix);
}

/** Drops the losers among members that exclude each other. A winner that is an empty text or 0 says nothing, and the other counts. */
function withoutLosers(shape: Shape, input: Input, prefix: string): Input {
  const losers = new Set<string>();
  for (const { name, exclusiveWith } of shape) {
    if (exclusiveWith === undefined || !isSaid(input[name])) continue;
    for (const [other, exclusion] of Object.entries(exclusiveWith)) {
      if (exclusion === "yields") losers.add(other);
      else if (exclusion === "refused" && isSaid(input[other])) {
        const message = `The parameters \`${prefix}${name}\` and \`${prefix}${other}\` exclude each other.`;
        throw new ApiError("InvalidParameter", message);
      }
    }
  }
  if (losers.size === 0) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => !losers.has(name)));
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== "" && value !== 0;
}

function checkKnown(shape: Shape, name: string, prefix: string, check: Check): void {
  if (shape.some((field) => field.name === name)) return;
  const path = `${prefix}${name}`.slice(0, 100);
  if (check.edition === "intl") throw new ApiError("UnknownParameter", `The parameter \`${path}\` is not recognized.`);
  if (check.ignored.length < 100) check.ignored.push(path);
}

function checkList(field: Field, value: unknown, path: string, depth: number, check: Check): unknown {
  if (depth === 0) return checkMember(field, value, path, check);
  if (!Array.isArray(value)) throw wrongType(path, "an array");
  const { maxItems = Infinity } = field;
  if (value.length > maxItems) throw invalid(path, `must have at most ${maxItems} items`);
  return value.map((item: unknown, index) => checkList(field, item, `${path}.${index}`, depth - 1, check));
}

function checkMember(field: Field, value: unknown, path: string, check: Check): unknown {
  const shape = check.shapes[field.type];
  if (shape !== undefined) {
    if (!isObject(value)) throw wrongType(path, "an object");
    return checkShape(shape, value, `${path}.`, field.partial, check);
  }
  const coerced = coerceScalar(field.type, value);
  if (coerced === undefined) throw wrongType(path, `of the type ${field.type}`);
  checkValue(field, coerced, path, check.edition);
  return lowered(field, coerced);
}

/** Lowers a number to its maximum. */
function lowered({ maximum = Infinity }: Field, value: unknown): unknown {
  return typeof value === "number" ? Math.min(value, maximum) : value;
}

function wrongType(path: string, expected: string): ApiError {
  return new ApiError("InvalidParameter", `The value of the parameter \`${path}\` must be ${expected}.`);
}

function isObject(value: unknown): value is RawParams {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Checks a value of the right type. The edition `lenient` takes values that the manual does not list. */
function checkValue(field: Field, value: unknown, path: string, edition: Edition): void {
  if (edition === "intl" && field.values?.length && !field.values.some((allowed) => allowed === value)) {
    throw invalid(path, `must be one of ${field.values.join(", ")}`);
  }
  if (typeof value === "string") checkText(field, value, path);
  if (typeof value === "number") checkNumber(field, value, path);
}

function checkText({ minLength = 0, maxLength = Infinity, pattern }: Field, value: string, path: string): void {
  if (value.length < minLength || value.length > maxLength) {
    const range = maxLength === Infinity ? `at least ${minLength}` : `${minLength} to ${maxLength}`;
    throw invalid(path, `must have ${range} characters`);
  }
  if (pattern !== undefined && !expressionOf(pattern).test(value)) throw invalid(path, `must match ${pattern}`);
}

/** Refuses a number over the maximum only where the manual says so: others are lowered. */
function checkNumber(field: Field, value: number, path: string): void {
  const { minimum = -Infinity, maximum = Infinity, overMaximum } = field;
  if (value < minimum) throw invalid(path, `must be at least ${minimum}`);
  if (overMaximum === "refused" && value > maximum) throw invalid(path, `must be at most ${maximum}`);
}

/** Names the parameter and what was expected, never the value, which may be a secret. */
function invalid(path: string, rule: string): ApiError {
  return new ApiError("InvalidParameterValue", `The value of the parameter \`${path}\` ${rule}.`);
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  expressions.set(pattern, known);
  return known;
}
