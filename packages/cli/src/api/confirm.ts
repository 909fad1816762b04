import type { Operation } from "@tcrkit/client/schema";
import type { Command, Destruction } from "../contract.js";
import type { Options } from "../parse/options.js";
import { type Members, meetsValues } from "../parse/value.js";
import { plainText } from "../present/help/wrap.js";
import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import { printable } from "../shell/printable.js";
import type { Shell } from "../shell/shell.js";
import { isYes } from "./consent.js";

/**
 * Asks before a call that destroys what no other call brings back, where there is a terminal to ask on.
 *
 * @throws CommandError unless the answer is yes.
 */
export async function confirmCall(
  { destructive }: Pick<Command, "destructive">,
  operation: Operation,
  input: Members,
  region: string | undefined,
  { yes }: Options,
  shell: Pick<Shell, "ask">,
): Promise<void> {
  if (yes === true || destructive === undefined || !destroys(destructive, operation, input)) return;
  // Asked for no sooner: to look for a terminal opens stdin.
  const { ask } = shell;
  if (ask === undefined) return;
  const { redactInput } = await import("@tcrkit/client/core");
  const question = messages.confirm(operation, region, redactInput(operation, input), destructive);
  const answer = await ask(question);
  if (!isYes(answer)) throw new CommandError(messages.notConfirmed, exitCodes.refused);
}

function destroys({ when = {}, unless }: Destruction, operation: Operation, input: Members): boolean {
  return meetsValues(operation, input, when) && (unless === undefined || !meetsValues(operation, input, unless));
}

const messages = {
  /** The question before something is lost; the answer is no unless it says yes. */
  confirm: ({ name }: Operation, region: string | undefined, input: Members, { loses }: Destruction): string => {
    const where = region === undefined ? "" : ` in ${region}`;
    return [
      `${name}${where}: ${namedInput(input)}`,
      `What is lost: ${plainText(loses)}`,
      "This cannot be undone. Go on? [y/N] ",
    ].join("\n");
  },
  notConfirmed: "you said no: nothing was sent.",
};

function namedInput(input: Members): string {
  const members = Object.entries(input).map(([name, value]) => `${name} ${printable(valueText(value))}`);
  return members.length === 0 ? "all" : members.join(", ");
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(" ");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
