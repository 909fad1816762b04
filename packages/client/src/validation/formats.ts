import { formatRules } from "../gen/formats.js";

/** Each format of inputs by its name: what is expected, and whether a text is so. */
export const formats: Readonly<Record<string, readonly [expected: string, accepts: (text: string) => boolean]>> =
  Object.fromEntries(
    Object.entries(formatRules).map(([name, { expected, pattern }]) => {
      const whole = new RegExp(`^(?:${pattern})$`, "u");
      return [name, [expected, (text: string) => whole.test(text)]];
    }),
  );
