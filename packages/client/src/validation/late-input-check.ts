import type { ValidationLevel } from "../options.js";
import type { InputCheck } from "./input-check.js";

/** The check of a level, as a caller takes it; the rules of `strict` are loaded with the first call. */
export function createLateInputCheck(
  level: ValidationLevel | false | undefined,
): "types" | InputCheck | false | undefined {
  if (level !== "strict") return level;
  return async (operation, input) => {
    const { checkStrictly } = await import("../late.js");
    return checkStrictly(operation, input);
  };
}
