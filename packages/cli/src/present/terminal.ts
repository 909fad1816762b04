import type { Shell, TextStream } from "../shell/shell.js";
import type { Paint } from "./color-paint.js";

/** Colours where text for people gets them; else nothing of them is loaded. */
export async function loadPaint(stream: Pick<TextStream, "isTTY">, env: Shell["env"]): Promise<Paint | undefined> {
  return usesColor(stream, env) ? (await import("./color-paint.js")).colorPaint : undefined;
}

/**
 * Whether text for people gets colour. NO_COLOR forbids it whatever else is said; FORCE_COLOR and CLICOLOR_FORCE ask for it
 * even off a terminal; else it is for a terminal that knows it, unless CLICOLOR is 0.
 */
export function usesColor({ isTTY }: Pick<TextStream, "isTTY">, env: Shell["env"]): boolean {
  if (isSet(env["NO_COLOR"]) || isSet(env["NODE_DISABLE_COLORS"])) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (isSet(env["CLICOLOR_FORCE"]) && env["CLICOLOR_FORCE"] !== "0") return true;
  return isTTY && env["CLICOLOR"] !== "0" && knowsColor(env);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

/** Windows sets no TERM, and its consoles know colour. */
function knowsColor(env: Shell["env"]): boolean {
  return isSet(env["TERM"]) ? env["TERM"] !== "dumb" : env["OS"] === "Windows_NT";
}

/**
 * Whether lines of boxes and the like may be written, which are no ASCII. A locale that has another character set than UTF-8 has none of
 * them, nor have terminals of these kinds; where nothing is said, they are taken for known.
 */
export function knowsUnicode(env: Shell["env"]): boolean {
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find(isSet) ?? "";
  if (/^(?:C|POSIX)$/.test(locale) || /\.(?!utf-?8)/i.test(locale)) return false;
  return env["TERM"] !== "dumb" && env["TERM"] !== "linux";
}

const usual = 80;

/** Columns of a terminal, or undefined for what is none. One that does not tell has those of COLUMNS, else 80. */
export function terminalWidth({ isTTY, columns }: TextStream, env: Shell["env"]): number | undefined {
  if (!isTTY) return undefined;
  return positive(columns) ?? positive(Number(env["COLUMNS"])) ?? usual;
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}
