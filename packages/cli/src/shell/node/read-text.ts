import { createReadStream } from "node:fs";
import { homedir } from "node:os";
import type { Readable } from "node:stream";
import { textFrom } from "./read-file.js";

/** More than the largest request that the API takes. */
const maxBytes = 16 << 20;

/**
 * The whole text of a file, of stdin for `-`. `~/` is the user's own folder: a shell leaves it alone behind `file://`.
 *
 * @throws what the system says of the file, `EFBIG` for more than 16 MiB; EncodingError of the client for what is no text; the signal's reason
 * when it is aborted, and stdin is then closed.
 */
export async function readText(path: string, stdin: Readable, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const input = open(path, stdin);
  // An end that comes from here is none: the reason is thrown below.
  const close = () => input.destroy();
  signal.addEventListener("abort", close);
  try {
    const bytes = await readAll(input);
    signal.throwIfAborted();
    return await textFrom(bytes);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", close);
  }
}

/** The bytes of a file of any length, of stdin for `-`. Throws what the system says of the file. */
export async function* readChunks(path: string, stdin: Readable): AsyncGenerator<Uint8Array> {
  yield* open(path, stdin);
}

function open(path: string, stdin: Readable): Readable {
  return path === "-" ? stdin : createReadStream(path.replace(/^~(?=\/)/, homeFolder));
}

/** Of a user whom the system does not know it stays as it is. */
function homeFolder(tilde: string): string {
  try {
    return homedir() || tilde;
  } catch {
    return tilde;
  }
}

async function readAll(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Leaving the loop closes the stream.
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) throw Object.assign(new Error("more than 16 MiB"), { code: "EFBIG" });
  }
  return Buffer.concat(chunks);
}
