import type { TextStream } from "../context.js";

const widest = 100;
const elsewhere = 80;

/** Width of help: that of the terminal within reason, so that lines stay readable. */
export function helpWidth({ isTTY, columns }: TextStream): number {
  return isTTY && columns !== undefined ? Math.max(40, Math.min(columns, widest)) : elsewhere;
}
