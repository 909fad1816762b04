import type { Options } from "../parse/options.js";
import { CommandError } from "../shell/errors.js";
import { exitCodes } from "../shell/exit-codes.js";
import type { Shell } from "../shell/shell.js";

/** What somebody says to a plan that changes things. */
export type Consent = "given" | "dry run" | "declined" | "nobody to ask";

/** Whether a plan may be carried out: by `--yes`, or by an answer on a terminal. */
export async function askConsent(
  question: string,
  { yes, dryRun }: Pick<Options, "yes"> & { readonly dryRun: boolean },
  shell: Pick<Shell, "ask">,
): Promise<Consent> {
  if (dryRun) return "dry run";
  if (yes === true) return "given";
  // Asked for no sooner: to look for a terminal opens stdin.
  const { ask } = shell;
  if (ask === undefined) return "nobody to ask";
  return isYes(await ask(`${question} [y/N] `)) ? "given" : "declined";
}

/** The answer is no unless it says yes. */
export function isYes(answer: string): boolean {
  return /^\s*y(?:es)?\s*$/i.test(answer);
}

/** Ends a command whose plan was not carried out. @throws CommandError unless it was a dry run. */
export function assertConsent(consent: Consent): void {
  if (consent === "declined") throw new CommandError(messages.declined, exitCodes.refused);
  if (consent === "nobody to ask") throw new CommandError(messages.nobody, exitCodes.usage, [messages.sayYes]);
}

const messages = {
  declined: "you said no: nothing was changed.",
  nobody: "there is no terminal to ask on: nothing was changed.",
  sayYes: "Next: the same with --yes makes these changes; with --dry-run it ends here, and well",
};
