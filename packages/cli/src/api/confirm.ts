import type { Operation } from "@tcrkit/client/schema";
import type { Options } from "../parse/options.js";
import type { Members } from "../parse/value.js";
import { Interrupted } from "../shell/errors.js";
import { printable } from "../shell/printable.js";
import type { Shell } from "../shell/shell.js";

/**
 * Asks before a call that deletes, where there is a terminal to ask on.
 *
 * @throws Interrupted unless the answer is yes.
 */
export async function confirmCall(
  operation: Operation,
  input: Members,
  region: string | undefined,
  { yes }: Options,
  shell: Pick<Shell, "ask">,
): Promise<void> {
  if (yes === true || !isDestructive(operation, input)) return;
  // Asked for no sooner: to look for a terminal opens stdin.
  const { ask } = shell;
  if (ask === undefined) return;
  const { redactInput } = await import("@tcrkit/client/core");
  const answer = await ask(messages.confirm(operation, region, redactInput(operation, input)));
  if (!/^\s*y(?:es)?\s*$/i.test(answer)) throw new Interrupted(messages.notConfirmed);
}

/** Whether a call takes away what no other call brings back. One that the server only tries does not. */
function isDestructive({ kind }: Operation, input: Members): boolean {
  const deletes = kind === "delete" || (kind === "execute" && input["Operation"] === "Delete");
  return deletes && input["DryRun"] !== true;
}

const messages = {
  /** The question before something is deleted; the answer is no unless it says yes. */
  confirm: ({ name }: Operation, region: string | undefined, input: Members): string => {
    const where = region === undefined ? "" : ` in ${region}`;
    return `${name}${where}: ${namedInput(input)}\nThis cannot be undone. Go on? [y/N] `;
  },
  notConfirmed: "Nothing was sent.",
};

function namedInput(input: Members): string {
  const members = Object.entries(input).map(([name, value]) => `${name} ${printable(valueText(value))}`);
  return members.length === 0 ? "all" : members.join(", ");
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(" ");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
