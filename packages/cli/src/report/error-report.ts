import type { ExitCode } from "../exit-codes.js";

/** What is told of an error: a headline, details below it, and the exit code. */
export interface ErrorReport {
  readonly headline: string;
  readonly details: readonly string[];
  readonly exitCode: ExitCode;
}
