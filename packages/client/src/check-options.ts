import { kindOf } from "./base/kind-of.js";
import { type InputIssue, TcrInputError } from "./errors/errors.js";
import { knownNames } from "./validation/check-input.js";

/**
 * What an option has to be. A text is test and words in one: kinds, values, and methods that an object has to have, with `or` between:
 * `true or an object with acquire`. A function says what was expected instead, if anything.
 */
export type OptionCheck = string | ((value: unknown) => string | undefined);

/** A check for each option of a type: one that is added without a check does not compile, nor does a check of none. */
export type OptionChecks<Options> = { readonly [Name in keyof Options]-?: OptionCheck };

/** A text that a pattern fits. */
export function matching(pattern: RegExp, expected: string): OptionCheck {
  return (value) => (typeof value === "string" && pattern.test(value) ? undefined : expected);
}

/** What is wrong with options: names that there are not, and values that cannot be. One that is undefined counts as left out. */
export function checkOptions(
  options: object,
  checks: Readonly<Record<string, OptionCheck>>,
  prefix = "",
): InputIssue[] {
  return Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
    const check = checks[name];
    const path = prefix + name.slice(0, 64);
    if (check === undefined) {
      return { path, expected: knownNames(Object.keys(checks)), found: "an unknown option" };
    }
    const expected = value === undefined ? value : typeof check === "string" ? unfit(value, check) : check(value);
    return expected === undefined ? [] : { path, expected, found: foundAs(name, value) };
  });
}

/** @throws TcrInputError if there are issues. */
export function refuseOptions(issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw new TcrInputError(issues, { action: "client options" });
}

function unfit(value: unknown, check: string): string | undefined {
  const isFit = check.split(" or ").some((one) => {
    const method = one.split(" with ")[1];
    if (method !== undefined) return typeof (value as Methods)?.[method] === "function";
    return one === kindOf(value) || one === foundAs("", value);
  });
  return isFit ? undefined : check;
}

type Methods = Readonly<Record<string, unknown>> | null;

/** The beginning of a value, but for what somebody may put in the place of a key pair. */
function foundAs(name: string, value: unknown): string {
  if (Object(value) === value || name === "credentials") return kindOf(value);
  return typeof value === "string" ? JSON.stringify(value.slice(0, 64)) : String(value);
}
