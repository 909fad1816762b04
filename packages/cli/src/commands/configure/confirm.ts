import { UsageError } from "../../errors.js";
import { configureText } from "../../text/configure.js";
import type { ConfigureCall } from "./configure.js";

/**
 * Whether something may be done: said by `--yes`, else asked.
 *
 * @throws UsageError where nobody can be asked.
 */
export async function confirm(question: string, { isConfirmed, context }: ConfigureCall): Promise<boolean> {
  if (isConfirmed) return true;
  if (context.ask === undefined) throw new UsageError([{ what: configureText.needsYes }], "configure");
  return /^y(es)?$/i.test((await context.ask(question)).trim());
}
