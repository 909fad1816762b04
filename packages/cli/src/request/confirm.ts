import type { Operation } from "@tcrkit/client/schema";
import type { Context } from "../context.js";
import { Interrupted } from "../errors.js";
import type { Options } from "../flags/global-options.js";
import { requestText } from "../text/request.js";

type Input = Readonly<Record<string, unknown>>;

/** Whether a call takes away what no other call brings back. One that the server only tries does not. */
function isDestructive({ kind }: Operation, input: Input): boolean {
  const deletes = kind === "delete" || (kind === "execute" && input["Operation"] === "Delete");
  return deletes && input["DryRun"] !== true;
}

/**
 * Asks before a call that deletes, where there is a terminal to ask on.
 *
 * @throws Interrupted unless the answer is yes.
 */
export async function confirmCall(
  operation: Operation,
  input: Input,
  region: string | undefined,
  { yes }: Options,
  context: Pick<Context, "ask">,
): Promise<void> {
  if (yes === true || !isDestructive(operation, input)) return;
  // Asked for no sooner: to look for a terminal opens stdin.
  const { ask } = context;
  if (ask === undefined) return;
  const { redactInput } = await import("@tcrkit/client/core");
  const answer = await ask(requestText.confirm(operation, region, redactInput(operation, input)));
  if (!/^\s*y(?:es)?\s*$/i.test(answer)) throw new Interrupted(requestText.notConfirmed);
}
