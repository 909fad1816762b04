import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/**
 * The whole text of a file, of stdin for `-`. `~/` is the user's own folder: a shell leaves it alone behind `file://`.
 *
 * @throws what the system says of the file; the signal's reason when it is aborted, and stdin is then closed.
 */
export async function readText(path: string, stdin: Readable, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  if (path !== "-") return readFile(path.replace(/^~(?=\/)/, homedir()), { encoding: "utf8", signal });
  // An end that comes from here is none: the reason is thrown below.
  const close = () => stdin.destroy();
  signal.addEventListener("abort", close);
  try {
    return await text(stdin);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", close);
  }
}
