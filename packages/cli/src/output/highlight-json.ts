import type { Paint } from "./paint.js";

const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

/** Colours JSON: names, strings and other scalars. */
export function highlightJson(json: string, paint: Paint): string {
  return json.replace(tokens, (token, string?: string, colon?: string) => {
    if (string === undefined) return paint.scalar(token);
    return colon === undefined ? paint.string(string) : `${paint.heading(string)}${colon}`;
  });
}
