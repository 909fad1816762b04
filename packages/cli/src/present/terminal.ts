import type { Shell, TextStream } from "../shell/shell.js";

/** How text is set off; without colour every function gives its text back. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly pending: (text: string) => string;
  /** Strings and other scalars of JSON. */
  readonly string: (text: string) => string;
  readonly scalar: (text: string) => string;
}

const plain = (text: string) => text;

/** Text as it is. */
export const noPaint: Paint = {
  heading: plain,
  faint: plain,
  good: plain,
  bad: plain,
  pending: plain,
  string: plain,
  scalar: plain,
};

/** Text with the terminal's own sixteen colours, which the user's theme keeps readable. */
export const colorPaint: Paint = {
  heading: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  pending: sgr(33, 39),
  string: sgr(32, 39),
  scalar: sgr(36, 39),
};

function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`);
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

const usual = 80;

/** Columns of a terminal, or undefined for what is none. One that does not tell has those of COLUMNS, else 80. */
export function terminalWidth({ isTTY, columns }: TextStream, env: Shell["env"]): number | undefined {
  if (!isTTY) return undefined;
  return positive(columns) ?? positive(Number(env["COLUMNS"])) ?? usual;
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}
