import type { Operation } from "@tcrkit/client/schema";
import type { Command, Destruction } from "../contract.js";
import { type Members, meetsValues } from "../parse/value.js";
import { fitLine } from "../present/help/fit-line.js";
import { plainText } from "../present/help/wrap.js";
import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import { printable } from "../shell/printable.js";
import type { Reporter } from "../shell/reporter.js";
import type { Shell } from "../shell/shell.js";
import type { ReadyCall } from "./connect.js";
import { isYes } from "./consent.js";

/**
 * Asks before a call that destroys what no other call brings back, where there is a terminal to ask on, and shows what that is.
 *
 * @throws CommandError unless the answer is yes.
 */
export async function confirmCall(
  { destructive }: Pick<Command, "destructive">,
  call: ReadyCall,
  shell: Shell,
  reporter: Reporter,
): Promise<void> {
  const { operation, input, options, connection } = call;
  if (options.yes === true || destructive === undefined || !destroys(destructive, operation, input)) return;
  // Asked for no sooner: to look for a terminal opens stdin.
  const { ask } = shell;
  if (ask === undefined) return;
  const { redactInput } = await import("@tcrkit/client/core");
  const { lookAt } = await import("./look.js");
  const { also = [], loses } = destructive;
  const lost = [loses, ...also.filter(({ when }) => meetsValues(operation, input, when)).map(({ text }) => text)];
  const lines = [
    messages.call(operation, connection.settings.region, redactInput(operation, input)),
    ...(await lookAt(call, shell)),
    messages.lost(lost.map((text) => plainText(text)).join(" ")),
    messages.question,
  ];
  const width = { isTTY: true, columns: shell.stderr.columns };
  const answer = await ask(lines.flatMap((line) => fitLine(reporter.mask(line), width)).join("\n"));
  if (!isYes(answer)) throw new CommandError(messages.notConfirmed, exitCodes.refused);
}

function destroys({ when = {}, unless }: Destruction, operation: Operation, input: Members): boolean {
  return meetsValues(operation, input, when) && (unless === undefined || !meetsValues(operation, input, unless));
}

const messages = {
  call: ({ name }: Operation, region: string | undefined, input: Members): string =>
    `${name}${region === undefined ? "" : ` in ${region}`}: ${namedInput(input)}`,
  lost: (what: string): string => `What is lost: ${what}`,
  /** The answer is no unless it says yes. */
  question: "This cannot be undone. Go on? [y/N] ",
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
