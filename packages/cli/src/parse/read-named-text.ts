import type { Problem } from "../shell/errors.js";
import { asFileError, systemCodeOf } from "../shell/file-error.js";
import { quote } from "../shell/printable.js";
import type { Shell } from "../shell/shell.js";

/**
 * The text of a file that a flag names, of stdin for `-`, or why the flag cannot have it.
 *
 * @throws FileError where the system does not let it be read.
 */
export async function readNamedText(
  path: string,
  flag: string,
  { readText }: Pick<Shell, "readText">,
): Promise<string | Problem> {
  try {
    return await readText(path);
  } catch (error) {
    const code = systemCodeOf(error);
    const reason = code === undefined ? encodingReason(error) : reasons[code];
    if (reason !== undefined) return messages.unreadable(flag, path, reason);
    throw asFileError(error, path === "-" ? "stdin" : path, "read", messages.nextForUnread(flag));
  }
}

/** By its name: the class comes with the client, which is loaded for such texts alone. */
function encodingReason(error: unknown): string | undefined {
  return error instanceof Error && error.name === "EncodingError" ? error.message : undefined;
}

const messages = {
  unreadable: (flag: string, path: string, reason: string): Problem => ({
    what: `${flag}: ${path === "-" ? "stdin" : quote(path)} cannot be read: ${reason}`,
  }),
  nextForUnread: (flag: string): string => `Next: let this user read it, or give another file by ${flag}`,
};

/** What is wrong with what was named, and not with the computer. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EFBIG: "it is larger than 16 MiB",
};
