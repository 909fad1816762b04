import { UsageError } from "../../shell/errors.js";
import { exitCodes } from "../../shell/exit-codes.js";
import { problemText } from "./own-error.js";
import { describeError } from "./report-error.js";

/** An error in one line, for a program that shows it behind words of its own. Of missing credentials the places that were looked at are left out. */
export async function errorLine(error: unknown): Promise<string> {
  if (error instanceof UsageError) {
    return error.problems.map(problemText).join("; ");
  }
  const { headline, details, exitCode } = await describeError(error);
  return exitCode === exitCodes.credentials ? headline : [headline, ...details].join(" ");
}
