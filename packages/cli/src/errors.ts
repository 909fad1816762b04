/** One thing that is wrong with a command line. Holds no value of a sensitive parameter. */
export interface Problem {
  /** The flag or argument, what was expected and what was found. */
  readonly what: string;
  /** What to do instead. */
  readonly hint?: string | undefined;
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

/** Found in a variable that holds something, but nothing to sign with. */
export const malformed = "malformed: white space, or a character that no key has";

/** A variable that was looked at, and what was found there; never its value. */
export interface LookedAt {
  readonly variable: string;
  readonly found: "set" | "not set" | "empty" | typeof malformed;
}

/** There is no key pair to sign with; nothing was sent. */
export class CredentialsError extends Error {
  override readonly name = "CredentialsError";
  readonly lookedAt: readonly LookedAt[];

  constructor(lookedAt: readonly LookedAt[]) {
    super("no usable credentials");
    this.lookedAt = lookedAt;
  }
}

/** The user stopped the command. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  /** What goes on without us, and how to look at it. */
  readonly note: string | undefined;

  constructor(note?: string) {
    super("interrupted");
    this.note = note;
  }
}
