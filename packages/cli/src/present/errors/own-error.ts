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

/** What is told of a wrong command line: the first thing that is wrong, what to do instead, and whatever else is wrong. */
export function describeUsageError({ problems, command }: UsageError): ErrorReport {
  const [first, ...others] = problems;
  const hint = first?.hint === undefined ? [] : [first.hint];
  return {
    headline: first?.what ?? messages.usage,
    details: [...hint, ...others.map(problemText), nextStep(helpFor(sharedTopic(problems) ?? command))],
    exitCode: exitCodes.usage,
  };
}

/** Where one help has what is missing of all problems. */
function sharedTopic([first, ...others]: readonly Problem[]): string | undefined {
  return others.every(({ topic }) => topic === first?.topic) ? first?.topic : undefined;
}

/** A problem on one line: `"foo" is no command; did you mean food?` */
export function problemText({ what, hint }: Problem): string {
  return hint === undefined ? what : `${what}; ${hint}`;
}

/** The detail that says which call failed. */
export function actionNote(action: string, region: string | undefined): string {
  return `Action: ${action}${region === undefined ? "" : ` in ${region}`}`;
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

function describeInterrupted({ notes }: Interrupted): ErrorReport {
  return { headline: messages.interrupted, details: notes, exitCode: exitCodes.interrupted };
}

function describeCommandError({ message, details, exitCode }: CommandError): ErrorReport {
  return { headline: message, details, exitCode };
}

const messages = {
  usage: "the command line is wrong",
  interrupted: "Interrupted.",
};
