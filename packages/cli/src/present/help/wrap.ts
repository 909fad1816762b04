import type { Operation } from "@tcrkit/client/schema";
import { parameterFlag } from "../../parse/names.js";
import type { TextStream } from "../../shell/shell.js";
import { wrap } from "../wrap.js";

/** Names with their texts beside them, wrapped behind the names' column; a name that is longer than it has a line of its own. */
export function wrapPairs(pairs: readonly (readonly [name: string, text: string])[], width: number): string[] {
  // Texts have more than half of the line.
  const widestName = Math.min(30, Math.floor(width * 0.4));
  const lengths = pairs.map(([name]) => name.length).filter((length) => length <= widestName);
  const column = Math.max(0, ...lengths) + 4;
  return pairs.flatMap(([name, text]) => {
    const lines = wrap(text, width, " ".repeat(column));
    // A word that is too long for what is left of the line has more of the next.
    if (lines.some((line) => line.length > width)) return [`  ${name}`, ...wrap(text, width, "      ")];
    if (name.length > column - 4) return [`  ${name}`, ...lines];
    const [first = "", ...rest] = lines;
    return [`  ${name.padEnd(column - 2)}${first.trimStart()}`.trimEnd(), ...rest];
  });
}

const widest = 100;
const elsewhere = 80;

/** Width of help: that of the terminal within reason, so that lines stay readable. */
export function helpWidth({ isTTY, columns }: TextStream): number {
  return isTTY && columns !== undefined ? Math.max(40, Math.min(columns, widest)) : elsewhere;
}

/** Text without the marks of Markdown; a parameter's name becomes its flag. */
export function plainText(text: string, operation?: Operation): string {
  const isParameter = (code: string) => operation?.input.some(({ name }) => name === code) === true;
  return text.replace(/`([^`]*)`/g, (_, code: string) =>
    isParameter(code) ? parameterFlag(operation?.name ?? "", code) : code,
  );
}
