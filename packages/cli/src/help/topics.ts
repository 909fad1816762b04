import { tccliOptions } from "../flags/tccli-options.js";
import { helpText } from "../text/help.js";
import { type Step, tccliSteps } from "../text/topics.js";
import { flagPair } from "./overview.js";
import { wrap, wrapPairs } from "./wrap.js";

/** Paragraphs with their command lines, to be pasted as they stand. */
export function renderSteps(steps: readonly Step[], width: number): string[] {
  return steps.flatMap(({ text, lines = [] }, index) => [
    ...(index === 0 ? [] : [""]),
    ...wrap(helpText.plain(text), width),
    ...lines.map((line) => `  ${line}`),
  ]);
}

/** How command lines of the official tool are taken, and its flags that ours do not have. */
export function renderTccli(width: number): string[] {
  return [...renderSteps(tccliSteps, width), "", helpText.tccliFlags, ...wrapPairs(tccliOptions.map(flagPair), width)];
}
