import { CommandError, Interrupted, UsageError } from "../errors.js";
import { exitCodes } from "../exit-codes.js";
import { errorText } from "../text/errors.js";
import type { ErrorReport } from "./error-report.js";

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
    headline: errorText.usage(command),
    details: [
      ...problems.map(({ what, hint }) => (hint === undefined ? what : `${what}; ${hint}`)),
      errorText.next(errorText.helpFor(command)),
    ],
    exitCode: exitCodes.usage,
  };
}

function describeInterrupted({ note }: Interrupted): ErrorReport {
  return {
    headline: errorText.interrupted,
    details: note === undefined ? [] : [note],
    exitCode: exitCodes.interrupted,
  };
}

function describeCommandError({ message, details, exitCode }: CommandError): ErrorReport {
  return { headline: message, details, exitCode };
}
