import { kindOf } from "../base/kind-of.js";
import type { Field, FormatRule, Operation } from "../contract.js";
import type { InputIssue } from "../errors/errors.js";
import { formatRules } from "../gen/formats.js";
import { relations } from "../gen/relations.js";
import type { Relations } from "../tables/relations.js";
import { checkInput, type FindBreach } from "./check-input.js";
import { checkRelations, type RelatedField, withRelations } from "./check-relations.js";

/**
 * Refuses what `checkTypes` refuses, and what keeps not to the documented values, patterns, formats, ranges, and relations between members;
 * up to 20 issues.
 */
export function checkStrictly(operation: Operation, input: unknown, all: Relations = relations): InputIssue[] {
  return checkInput(withRelations(operation, all), input, { ofValue: brokenRule, ofObject: checkRelations });
}

/** What the manual asks of a list, or of a value of the right type, and it does not keep, if anything. */
export const brokenRule: FindBreach = (field: RelatedField, value) => {
  if (field.whenEmpty !== undefined && value === "") return undefined;
  if (Array.isArray(value)) return brokenLength(field, value);
  const expected = brokenValue(field, typeof value === "bigint" ? Number(value) : value);
  if (expected === undefined) return undefined;
  return { expected, found: field.sensitive === true ? kindOf(value) : describeValue(value) };
};

function brokenLength({ maxItems }: Field, { length }: readonly unknown[]) {
  const expected = rangeProblem(length, undefined, maxItems);
  return expected === undefined ? undefined : { expected: `${expected} items`, found: `${length} items` };
}

function brokenValue(field: RelatedField, value: unknown): string | undefined {
  const { values } = field;
  if (values !== undefined && !values.some((documented) => documented === value))
    return `one of ${values.map(String).join(", ")}`;
  if (field.region !== undefined && !regionsBy(field.region).includes(value))
    return `the ${field.region} of a documented region`;
  if (typeof value === "string") return brokenText(field, value);
  return typeof value === "number" ? outOfRange(field, value) : undefined;
}

function regionsBy(key: NonNullable<RelatedField["region"]>): readonly unknown[] {
  return key === "name" ? Object.keys(relations.regions) : Object.values(relations.regions);
}

function brokenText({ minLength, maxLength, pattern, format }: Field, value: string): string | undefined {
  const length = rangeProblem(value.length, minLength, maxLength);
  if (length !== undefined) return `${length} characters`;
  if (pattern !== undefined && !isMatch(value, pattern)) return `a match of ${pattern}`;
  const rule = format && rules[format];
  return rule && !isMatch(value, rule.pattern) ? rule.expected : undefined;
}

/** An API may have none. */
const rules: Readonly<Record<string, FormatRule>> = formatRules;

function isMatch(value: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`, "u").test(value);
}

/** A maximum that the server lowers to is no fault. */
function outOfRange({ minimum, maximum, overMaximum }: Field, value: number): string | undefined {
  return rangeProblem(overMaximum === "lowered" ? Math.min(value, maximum ?? value) : value, minimum, maximum);
}

function rangeProblem(value: number, minimum = -Infinity, maximum = Infinity): string | undefined {
  if (value >= minimum && value <= maximum) return undefined;
  if (maximum === Infinity) return `at least ${minimum}`;
  return minimum === -Infinity ? `at most ${maximum}` : `${minimum} to ${maximum}`;
}

/** The beginning of a value that is no secret. */
function describeValue(value: unknown): string {
  if (typeof value !== "string") return String(value);
  return value.length > 40
    ? `${JSON.stringify(`${value.slice(0, 39)}…`)} (${value.length} characters)`
    : JSON.stringify(value);
}
