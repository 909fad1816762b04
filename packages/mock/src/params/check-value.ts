import type { Field } from "../contract.js";
import { ApiError } from "../errors.js";
import type { Edition } from "../settings.js";

/** Checks a value of the right type against what the manual says of it; the edition `lenient` takes values that it does not list. */
export function checkValue(field: Field, value: unknown, path: string, edition: Edition): void {
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

/** A number over the maximum is lowered unless the manual says that it is refused: see check-input.ts. */
function checkNumber({ minimum, maximum, overMaximum }: Field, value: number, path: string): void {
  if (minimum !== undefined && value < minimum) throw invalid(path, `must be at least ${minimum}`);
  if (overMaximum === "refused" && maximum !== undefined && value > maximum) {
    throw invalid(path, `must be at most ${maximum}`);
  }
}

/** The name of a parameter that is at fault, and what it should be; never its value, which may be a secret. */
function invalid(path: string, rule: string): ApiError {
  return new ApiError("InvalidParameterValue", `The value of the parameter \`${path}\` ${rule}.`);
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  expressions.set(pattern, known);
  return known;
}
