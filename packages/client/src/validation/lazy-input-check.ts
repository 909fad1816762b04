import type { ValidationLevel } from "../options.js";
import type { InputCheck } from "./check-input.js";

/** The check of a level, as a caller takes it; the rules of `strict` are loaded with the first call. */
export function createLazyInputCheck(
  level: ValidationLevel | false | undefined,
): "types" | InputCheck | false | undefined {
  if (level !== "strict") return level;
  return async (operation, input) => {
    const { checkStrictly } = await import("../lazy.js");
    return checkStrictly(operation, input);
  };
}
