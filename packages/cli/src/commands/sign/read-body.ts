import { readNamedText } from "../../parse/read-named-text.js";
import { isMembers, parseJson } from "../../parse/value.js";
import { UsageError } from "../../shell/errors.js";
import type { Shell } from "../../shell/shell.js";
import { signText } from "./messages.js";

/**
 * The text of a body: as given, of a file for `@FILE`, of stdin for `-` and `@-`.
 *
 * @throws UsageError for a file that cannot be read, and for what is no JSON object.
 */
export async function readBody(given: string, { readText }: Pick<Shell, "readText">): Promise<string> {
  const path = given === "-" ? "-" : given.startsWith("@") ? given.slice(1) : undefined;
  const text = path === undefined ? given : (await readFile(path, { readText })).trim();
  if (!isMembers(parseJson(text))) throw new UsageError([signText.wrong("--body", "a JSON object")], "sign");
  return text;
}

async function readFile(path: string, shell: Pick<Shell, "readText">): Promise<string> {
  const text = await readNamedText(path, "--body", shell);
  if (typeof text === "string") return text;
  throw new UsageError([text], "sign");
}
