import type { Operation } from "../contract.js";
import type { InputIssue } from "../errors/errors.js";
import { brokenRule } from "./broken-rule.js";
import { checkInput } from "./check-input.js";

/** Refuses what `checkTypes` refuses, and what keeps not to the documented values, patterns, formats and ranges; up to 20 issues. */
export function checkStrictly(operation: Operation, input: unknown): InputIssue[] {
  return checkInput(operation, input, brokenRule);
}
