import { colorPaint } from "../color-paint.js";

/** Colours JSON, whole or a part between two tokens: names, strings and other scalars. */
export function highlightJson(json: string, paint = colorPaint): string {
  return json.replace(tokens, (token, string?: string, colon?: string) => {
    if (string === undefined) return paint.scalar(token);
    return colon === undefined ? paint.string(string) : `${paint.heading(string)}${colon}`;
  });
}

const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;
