import { type InputIssue, TcrInputError } from "./errors/errors.js";
import { knownNames } from "./validation/check-input.js";
import { kindOf } from "./validation/describe-found.js";
import { describeValue } from "./validation/describe-value.js";

/** What an option has to be: a test of its value, and the words for it. */
export type OptionCheck = readonly [isRight: (value: unknown) => boolean, expected: string];

/** The options that there are, by name. */
export type OptionChecks = Readonly<Record<string, OptionCheck>>;

/** What is wrong with options: names that there are not, and values that cannot be. One that is undefined counts as left out. */
export function checkOptions(options: object, checks: OptionChecks, prefix = ""): InputIssue[] {
  return Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
    const path = prefix + name.slice(0, 64);
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (value === undefined || check?.[0](value) === true) return [];
    if (check !== undefined) return [{ path, expected: check[1], found: foundAs(name, value) }];
    return [{ path, expected: knownNames(Object.keys(checks), name), found: "an unknown option" }];
  });
}

/** @throws TcrInputError if there are issues. */
export function refuseOptions(issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw new TcrInputError(issues, { action: "client options" });
}

export const isFunction = (value: unknown) => typeof value === "function";

export const isText = (value: unknown) => typeof value === "string";

export const aFunction: OptionCheck = [isFunction, "a function"];

/** For an option that takes a few values. */
export function oneOf(...values: readonly unknown[]): OptionCheck {
  return [(value) => values.includes(value), values.map((one) => JSON.stringify(one)).join(" or ")];
}

/** For an object with a method. */
export function withMethod(name: string): OptionCheck {
  return [(value) => hasMethod(value, name), `an object with the method ${name}`];
}

export function hasMethod(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && isFunction(Reflect.get(value, name));
}

/** Values are short and no secrets, but for what somebody may put in the place of a key pair. */
function foundAs(name: string, value: unknown): string {
  const isQuoted = typeof value !== "object" && !isFunction(value) && name !== "credentials";
  return isQuoted ? describeValue(value) : kindOf(value);
}
