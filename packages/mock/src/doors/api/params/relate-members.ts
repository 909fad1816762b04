import type { Conditions, Field, Shape } from "../../../contract.js";
import type { Input } from "../context.js";
import { ApiError } from "../errors.js";

/**
 * Applies what the members of a structure have to do with one another: empty ones that mean nothing go, and those that are of no use beside the
 * others; what is left out comes from the member that it comes from. In a `part` nothing is asked for.
 *
 * @throws ApiError `MissingParameter` for a member that the others ask for.
 */
export function relateMembers(shape: Shape, input: Input, prefix: string, isPart: boolean): Input {
  const said = keep(input, (name) => !isEmptyForNothing(fieldOf(shape, name), input[name]));
  const useful = keep(said, (name) => isMet(fieldOf(shape, name)?.onlyFor, shape, said));
  if (!isPart) assertWhole(shape, useful, prefix);
  const defaults = shape.flatMap(({ name, defaultFrom = "" }) =>
    useful[name] === undefined && useful[defaultFrom] !== undefined ? [[name, useful[defaultFrom]]] : [],
  );
  return { ...useful, ...Object.fromEntries(defaults) };
}

function assertWhole(shape: Shape, input: Input, prefix: string): void {
  for (const { name, requiredWhen, alternativeTo } of shape) {
    if (input[name] !== undefined) continue;
    if (requiredWhen !== undefined && isMet(requiredWhen, shape, input)) {
      const why = Object.entries(requiredWhen).map(([other, value]) => `\`${prefix}${other}\` is ${value}`);
      throw missing(`\`${prefix}${name}\`, since ${why.join(" and ")}`);
    }
    if (alternativeTo === undefined || alternativeTo.some((other) => isSaid(input[other]))) continue;
    throw missing([name, ...alternativeTo].map((one) => `\`${prefix}${one}\``).join(" or "));
  }
}

function missing(what: string): ApiError {
  return new ApiError("MissingParameter", `The request is missing the parameter ${what}.`);
}

function isEmptyForNothing(field: Field | undefined, value: unknown): boolean {
  return field?.whenEmpty !== undefined && (value === "" || (Array.isArray(value) && value.length === 0));
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== "";
}

function isMet(conditions: Conditions | undefined, shape: Shape, input: Input): boolean {
  return Object.entries(conditions ?? {}).every(
    ([name, expected]) => (input[name] ?? fieldOf(shape, name)?.default) === expected,
  );
}

function fieldOf(shape: Shape, name: string): Field | undefined {
  return shape.find((field) => field.name === name);
}

function keep(input: Input, isKept: (name: string) => boolean): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => isKept(name)));
}
