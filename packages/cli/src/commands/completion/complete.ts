import type { Context } from "../../context.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import { findCandidates } from "./find-candidates.js";

/**
 * `tcr __complete WORD... .CURRENT`: what may stand in place of the current word, a line each, with what it is behind a tab. Called by
 * shells while somebody types: whatever fails, it says nothing.
 */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  const words = [...argv.slice(0, -1), (argv.at(-1) ?? ".").replace(/^\./, "")];
  try {
    const found = await findCandidates(words, context);
    context.stdout.write(found.map(({ value, about }) => `${about ? `${value}\t${about}` : value}\n`).join(""));
  } catch {
    // There is nobody to tell.
  }
  return exitCodes.ok;
}
