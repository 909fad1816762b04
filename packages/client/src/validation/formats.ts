import type { FormatRule } from "../contract.js";
import { formatRules } from "../gen/formats.js";

/** An API may have none. */
const rules: Readonly<Record<string, FormatRule>> = formatRules;

/** Each format of inputs by its name: what is expected, and whether a text is so. */
export const formats: Readonly<Record<string, readonly [expected: string, accepts: (text: string) => boolean]>> =
  Object.fromEntries(
    Object.entries(rules).map(([name, { expected, pattern }]) => {
      const whole = new RegExp(`^(?:${pattern})$`, "u");
      return [name, [expected, (text: string) => whole.test(text)]];
    }),
  );
