import type { Problem } from "../errors.js";
import { flagText } from "../text/flags.js";
import type { InputContext } from "./input-context.js";

/** The text of a file, of stdin for `-`, or why a flag cannot have it. */
export type TextReader = (path: string, flag: string) => Promise<string | Problem>;

/** Reads what flags name. stdin can be read once: a second flag that wants it has a problem. */
export function createTextReader({ readText }: Pick<InputContext, "readText">): TextReader {
  let stdinOwner: string | undefined;
  return async (path, flag) => {
    if (path === "-" && stdinOwner !== undefined) return flagText.stdinTwice(stdinOwner, flag);
    if (path === "-") stdinOwner = flag;
    try {
      return await readText(path);
    } catch (error) {
      return flagText.unreadable(flag, path, codeOf(error));
    }
  };
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown";
}
