import type { ExitCode } from "./exit-codes.js";

/** One thing that is wrong with a command line. Holds no value of a sensitive parameter. */
export interface Problem {
  /** The flag or argument, what was expected and what was found. */
  readonly what: string;
  /** What to do instead. */
  readonly hint?: string | undefined;
  /** What `tcr help` tells of what may stand there: words behind it. Default: those for the command. */
  readonly topic?: string | undefined;
}

/** Names as a message lists what may stand somewhere: `docker, podman or file`. */
export function orList(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** The command line is wrong; nothing was sent. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly problems: readonly Problem[];
  /** Name of the command whose help says more. */
  readonly command: string | undefined;

  constructor(problems: readonly Problem[], command?: string) {
    super(problems.map(({ what }) => what).join("; "));
    this.problems = problems;
    this.command = command;
  }
}

/** The user stopped the command. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  /** What goes on without us, and how to look at it. */
  readonly notes: readonly string[];

  constructor(...notes: readonly string[]) {
    super("interrupted");
    this.notes = notes;
  }
}

/** A command cannot go on, for a reason that neither the command line nor the API gives. Holds no secret. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** What stands below the headline: what was found, what to do next. */
  readonly details: readonly string[];
  readonly exitCode: ExitCode;

  constructor(headline: string, exitCode: ExitCode, details: readonly string[] = []) {
    super(headline);
    this.details = details;
    this.exitCode = exitCode;
  }
}
