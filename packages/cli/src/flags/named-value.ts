import type { Operation } from "@tcrkit/client/schema";
import type { Flag } from "./flags.js";
import type { ReadLine } from "./parse-call.js";
import { isScalar } from "./value.js";

/** Whether a value only says where the value is: stdin for a secret; a file or stdin for what is written as JSON. */
export function isNamed(operation: Operation, flag: Flag, text: string): boolean {
  if (flag.scope !== "input") return false;
  if (text === "-") return flag.field.sensitive === true || !isScalar(operation, flag.field);
  return !isScalar(operation, flag.field) && fileOf(text) !== undefined;
}

/** `@rule.json` or `file://rule.json` -> `rule.json` */
export function fileOf(text: string): string | undefined {
  return /^(?:@|file:\/\/)(.+)$/s.exec(text)?.[1];
}

/** Whether a line names a file, stdin or a secret that it does not hold itself. */
export function needsWorld(operation: Operation, { given, options }: ReadLine): boolean {
  if (options.inputFile !== undefined || options.inputJson !== undefined) return true;
  if (given.some(({ flag, text }) => text === undefined || isNamed(operation, flag, text))) return true;
  return operation.input.some(({ required, sensitive }) => required === true && sensitive === true);
}
