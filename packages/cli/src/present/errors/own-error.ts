import { CommandError, Interrupted, type Problem, UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";

/** What is told of an error: a headline, details below it, and the exit code. */
export interface ErrorReport {
  readonly headline: string;
  readonly details: readonly string[];
  readonly exitCode: ExitCode;
}

/** What is told of an error that a command itself made; undefined for any other. */
export function describeOwnError(error: unknown): ErrorReport | undefined {
  if (error instanceof UsageError) return describeUsageError(error);
  if (error instanceof Interrupted) return describeInterrupted(error);
  if (error instanceof CommandError) return describeCommandError(error);
  return undefined;
}

/** What is told of a wrong command line. */
export function describeUsageError({ problems, command }: UsageError): ErrorReport {
  return {
    headline: messages.usage(command),
    details: [
      ...problems.map(({ what, hint }) => (hint === undefined ? what : `${what}; ${hint}`)),
      nextStep(helpFor(sharedTopic(problems) ?? command)),
    ],
    exitCode: exitCodes.usage,
  };
}

/** Where one help has what is missing of all problems. */
function sharedTopic([first, ...others]: readonly Problem[]): string | undefined {
  return others.every(({ topic }) => topic === first?.topic) ? first?.topic : undefined;
}

/** What is said where nobody knows what became of a call. */
export const unknownOutcome = "Whether the request took effect is not known.";

/** The detail that says so, where it is needed. */
export function outcomeNote(mayHaveTakenEffect: boolean): readonly string[] {
  return mayHaveTakenEffect ? [unknownOutcome] : [];
}

/** A detail that says what to do. */
export function nextStep(what: string): string {
  return `Next: ${what}`;
}

/** Where a command's help is. */
export function helpFor(command: string | undefined): string {
  return command === undefined ? "tcr help" : `tcr help ${command}`;
}

function describeInterrupted({ note }: Interrupted): ErrorReport {
  return {
    headline: messages.interrupted,
    details: note === undefined ? [] : [note],
    exitCode: exitCodes.interrupted,
  };
}

function describeCommandError({ message, details, exitCode }: CommandError): ErrorReport {
  return { headline: message, details, exitCode };
}

const messages = {
  usage: (command: string | undefined): string =>
    command === undefined ? "this command line does not work." : `\`tcr ${command}\` does not work like this.`,
  interrupted: "Interrupted.",
};
