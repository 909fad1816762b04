import { FileError } from "../file-error.js";

/** Ends the process where stdout failed after it was written to, as a terminal that went away does: nothing can await that. */
export function endByFailure(
  cause: NodeJS.ErrnoException,
  stderr: { readonly write: (text: string) => unknown },
): void {
  const error = new FileError("stdout", "written", cause.code ?? cause.message);
  stderr.write(`Error: ${error.message}\n`);
  process.exit(error.exitCode);
}
