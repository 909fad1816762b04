import { kindOf } from "../base/kind-of.js";
import type { Field, Operation, Relations } from "../contract.js";
import type { InputIssue } from "../errors/errors.js";
import { relations } from "../gen/relations.js";
import { brokenRelations } from "./broken-relations.js";
import { checkInput, type FindBreach } from "./check-input.js";
import { formats } from "./formats.js";
import { type RelatedField, withRelations } from "./related-fields.js";

/**
 * Refuses what `checkTypes` refuses, and what keeps not to the documented values, patterns, formats, ranges, and relations between members;
 * up to 20 issues.
 */
export function checkStrictly(operation: Operation, input: unknown, all: Relations = relations): InputIssue[] {
  return checkInput(withRelations(operation, all), input, { ofValue: brokenRule, ofObject: brokenRelations });
}

/** What the manual asks of a list, or of a value of the right type, and it does not keep, if anything. */
export const brokenRule: FindBreach = (field: RelatedField, value) => {
  if (field.whenEmpty !== undefined && value === "") return undefined;
  if (Array.isArray(value)) return brokenLength(field, value);
  const expected = brokenValue(field, typeof value === "bigint" ? Number(value) : value);
  if (expected === undefined) return undefined;
  return { expected, found: field.sensitive === true ? kindOf(value) : describeValue(value) };
};

function brokenLength({ maxItems = Number.POSITIVE_INFINITY }: Field, { length }: readonly unknown[]) {
  return length > maxItems ? { expected: `at most ${maxItems} items`, found: `${length} items` } : undefined;
}

function brokenValue(field: RelatedField, value: unknown): string | undefined {
  const { values } = field;
  if (values !== undefined && !values.some((documented) => documented === value)) return `one of ${values.join(", ")}`;
  if (field.region !== undefined && !regionsBy[field.region].has(value))
    return `the ${field.region} of a documented region`;
  if (typeof value === "string") return brokenText(field, value);
  return typeof value === "number" ? outOfRange(field, value) : undefined;
}

const regionsBy: Readonly<Record<NonNullable<RelatedField["region"]>, ReadonlySet<unknown>>> = {
  name: new Set(Object.keys(relations.regions)),
  number: new Set(Object.values(relations.regions)),
};

function brokenText({ minLength, maxLength, pattern, format }: Field, value: string): string | undefined {
  const length = rangeProblem(value.length, minLength, maxLength);
  if (length !== undefined) return `${length} characters`;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, "u").test(value)) return `a match of ${pattern}`;
  const [expected, accepts] = (format && formats[format]) || [];
  return accepts?.(value) === false ? expected : undefined;
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
