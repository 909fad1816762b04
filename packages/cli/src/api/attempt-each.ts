import { describeError } from "../present/errors/report-error.js";
import { CommandError, Interrupted } from "../shell/errors.js";
import { type ExitCode, exitCodes } from "../shell/exit-codes.js";
import { printable } from "../shell/printable.js";

/** One of several things that a command was told to do. */
export interface Attempt {
  /** As the user named it. */
  readonly name: string;
  readonly work: () => Promise<void>;
}

/**
 * Makes each attempt, one after the other; one that fails does not stop the others.
 *
 * @throws the error of an attempt that is the only one; else CommandError with what is told of each that failed, and the exit code of the
 * first; Interrupted at once.
 */
export async function attemptEach(
  attempts: readonly Attempt[],
  headline: (failed: number, all: number) => string,
): Promise<void> {
  const details: string[] = [];
  const exitCodesSeen: ExitCode[] = [];
  for (const { name, work } of attempts) {
    try {
      await work();
    } catch (error) {
      if (attempts.length === 1 || error instanceof Interrupted) throw error;
      const report = await describeError(error);
      if (report.exitCode === exitCodes.unexpected) throw error;
      exitCodesSeen.push(report.exitCode);
      details.push(`${printable(name)}: ${report.headline}`, ...report.details.map((detail) => `  ${detail}`));
    }
  }
  const [first] = exitCodesSeen;
  if (first !== undefined) throw new CommandError(headline(exitCodesSeen.length, attempts.length), first, details);
}
