import type { Problem } from "../errors.js";
import { flagText } from "../text/flags.js";
import { expectedOf, type Options } from "./global-options.js";
import type { Given } from "./read-flags.js";

/** What the flags say that every command has; the last one of a kind counts. */
export function readOptions(given: readonly Given[]): {
  readonly values: Options;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let values: Options = {};
  for (const { flag, text = "" } of given) {
    if (flag.scope !== "global") continue;
    const read = flag.option.read(text);
    const shown = flag.option.isSecret === true ? undefined : text;
    if (read === undefined) problems.push(flagText.wrongValue(flag.name, expectedOf(flag.option), shown));
    values = { ...values, ...read };
  }
  return { values, problems };
}
