import type { Context, TextStream } from "../context.js";

const usual = 80;

/** Columns of a terminal, or undefined for what is none. One that does not tell has those of COLUMNS, else 80. */
export function terminalWidth({ isTTY, columns }: TextStream, env: Context["env"]): number | undefined {
  if (!isTTY) return undefined;
  return positive(columns) ?? positive(Number(env["COLUMNS"])) ?? usual;
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}
