import type { SnippetCall } from "./call.js";
import { type Notation, printLine, printTree } from "./notation.js";
import { javaScriptString } from "./quote.js";

/** Trees of values as JavaScript has them. */
export const javaScript: Notation = {
  text: javaScriptString,
  key: propertyName,
  literals: { null: "null", true: "true", false: "false" },
  bigintSuffix: "n",
  padding: " ",
  hasTrailingCommas: true,
  indent: 2,
};

/** A module that calls the action with `@tcrkit/client`, the key taken from where the client looks for one. */
export function printTypeScript({ action, region, endpoint, input }: SnippetCall): string {
  const settings = region === undefined && endpoint === undefined ? "" : printLine({ region, endpoint }, javaScript);
  const call = `${action.charAt(0).toLowerCase()}${action.slice(1)}`;
  const given = Object.keys(input).length === 0 ? "" : printTree(input, javaScript);
  return `import { TcrClient } from "@tcrkit/client";

const tcr = new TcrClient(${settings});
const answer = await tcr.${call}(${given});
console.log(answer);
`;
}

/** `__proto__` in an object's literal would be its prototype, unless it is computed. */
function propertyName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : javaScriptString(name);
}
