import type { Context, TextStream } from "../context.js";

/**
 * Whether text for people gets colour. NO_COLOR forbids it whatever else is said; FORCE_COLOR and CLICOLOR_FORCE ask for it
 * even off a terminal; else it is for a terminal that knows it, unless CLICOLOR is 0.
 */
export function usesColor({ isTTY }: Pick<TextStream, "isTTY">, env: Context["env"]): boolean {
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
function knowsColor(env: Context["env"]): boolean {
  return isSet(env["TERM"]) ? env["TERM"] !== "dumb" : env["OS"] === "Windows_NT";
}
