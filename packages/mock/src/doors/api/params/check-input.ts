import type { Field, Operation, Shape } from "../../../contract.js";
import type { Settings } from "../../../domain/services.js";
import { service } from "../../../gen/service.js";
import type { Input, RawParams } from "../context.js";
import { ApiError, type ErrorCode } from "../errors.js";
import { coerceScalar } from "./coerce.js";
import { relateMembers } from "./relate-members.js";

/** The checked parameters of a request. */
export interface CheckedInput {
  readonly input: Input;
  /** Paths of unknown parameters, which the edition `lenient` ignores. */
  readonly ignored: readonly string[];
}

/** What of the settings decides which values are taken. */
export type InputSettings = Pick<Settings, "edition" | "strict">;

interface Check {
  readonly shapes: Operation["shapes"];
  readonly settings: InputSettings;
  readonly errors: Operation["errors"];
  readonly ignored: string[];
}

/**
 * Checks parameters against the action's table and gives each its type. Reports the first problem: what is missing, what is unknown,
 * then each value.
 *
 * @throws ApiError `MissingParameter`, `UnknownParameter`, `InvalidParameter` for a wrong type, `InvalidParameterValue`.
 */
export function checkInput(operation: Operation, params: RawParams, settings: InputSettings): CheckedInput {
  const check: Check = { shapes: operation.shapes, settings, errors: operation.errors, ignored: [] };
  return { input: checkShape(operation.input, params, "", undefined, check), ignored: check.ignored };
}

/** Where the structure may come in part, `partial` names its required members. */
function checkShape(shape: Shape, params: RawParams, prefix: string, partial: Field["partial"], check: Check): Input {
  const given = (name: string): unknown => (Object.hasOwn(params, name) ? params[name] : undefined);
  for (const { name, required } of shape) {
    const value = given(name);
    const isNeeded = partial === undefined ? required === true : partial.includes(name);
    if (!isNeeded || (value !== undefined && value !== null)) continue;
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
  return relateMembers(shape, withoutLosers(shape, input, prefix), prefix, partial !== undefined);
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
  if (check.settings.edition !== "lenient")
    throw new ApiError("UnknownParameter", `The parameter \`${path}\` is not recognized.`);
  if (check.ignored.length < 100) check.ignored.push(path);
}

function checkList(field: Field, value: unknown, path: string, depth: number, check: Check): unknown {
  if (depth === 0) return checkMember(field, value, path, check);
  if (!Array.isArray(value)) throw wrongType(path, "an array");
  const { maxItems = Infinity } = field;
  if (value.length > maxItems) throw invalid(field, path, `must have at most ${maxItems} items`, check);
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
  checkValue(field, coerced, path, check);
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

/**
 * Checks a value of the right type. The edition `lenient` takes values that the manual does not list; so does any but `strict` of the two that
 * a Boolean has.
 */
function checkValue(field: Field, value: unknown, path: string, check: Check): void {
  const { edition, strict } = check.settings;
  if (edition !== "lenient" && !isListed(field, value, strict)) {
    throw invalid(field, path, `must be one of ${field.values?.map(String).join(", ")}`, check);
  }
  if (edition !== "lenient" && !namesRegion(field, value)) {
    throw invalid(field, path, `must be the ${field.region} of a region`, check);
  }
  if (field.whenEmpty !== undefined && value === "") return;
  if (typeof value === "string") checkText(field, value, path, check);
  if (typeof value === "number") checkNumber(field, value, path, check);
}

function isListed({ values }: Field, value: unknown, isStrict: boolean): boolean {
  if (values === undefined || values.length === 0) return true;
  return values.some((allowed) => allowed === value) || (typeof value === "boolean" && !isStrict);
}

/** 0 and an empty text name none. */
function namesRegion({ region }: Field, value: unknown): boolean {
  if (region === undefined || value === 0 || value === "") return true;
  const known = service.regions.map(({ name, number }) => (region === "name" ? name : number));
  return known.some((one) => one === value);
}

function checkText(field: Field, value: string, path: string, check: Check): void {
  const { minLength = 0, maxLength = Infinity, pattern } = field;
  if (value.length < minLength || value.length > maxLength) {
    const range = maxLength === Infinity ? `at least ${minLength}` : `${minLength} to ${maxLength}`;
    throw invalid(field, path, `must have ${range} characters`, check);
  }
  if (pattern !== undefined && !expressionOf(pattern).test(value))
    throw invalid(field, path, `must match ${pattern}`, check);
}

/** Refuses a number over the maximum only where the manual says so: others are lowered. */
function checkNumber(field: Field, value: number, path: string, check: Check): void {
  const { minimum = -Infinity, maximum = Infinity, overMaximum } = field;
  if (value < minimum) throw invalid(field, path, `must be at least ${minimum}`, check);
  if (overMaximum === "refused" && value > maximum) throw invalid(field, path, `must be at most ${maximum}`, check);
}

/** Names the parameter and what was expected, never the value, which may be a secret. A documented code for it goes before the common one. */
function invalid({ breachCode }: Field, path: string, rule: string, { errors }: Check): ApiError {
  const isDocumented = breachCode !== undefined && errors.includes(breachCode);
  const code = isDocumented ? (breachCode as ErrorCode) : "InvalidParameterValue";
  return new ApiError(code, `The value of the parameter \`${path}\` ${rule}.`);
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  expressions.set(pattern, known);
  return known;
}
