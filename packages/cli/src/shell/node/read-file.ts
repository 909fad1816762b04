import { isUtf8 } from "node:buffer";
import { closeSync, constants, openSync, readSync, statSync } from "node:fs";

/** The text of a file; undefined where there is none. Small files, read at once: to load what reads them in the background takes longer. */
export async function readIfThere(path: string): Promise<string | undefined> {
  const bytes = readNow(path);
  return bytes === undefined ? undefined : textFrom(bytes);
}

/** The text of bytes: UTF-8, or UTF-16 with a mark. @throws EncodingError of the client for what is neither. */
export async function textFrom(bytes: Buffer): Promise<string> {
  // What decodes anything else comes with the client.
  if (isUtf8(bytes) && bytes[0] !== 0xef) return bytes.toString();
  const { decodeText } = await import("@tcrkit/client/credentials");
  return decodeText(bytes);
}

/** Undefined where there is no such file. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === "ENOENT" || code === "ENOTDIR";
}

/** More than any file of settings has; some devices never end. */
const maxBytes = 1 << 22;

/** A pipe without a writer is empty; to open it otherwise would wait for one. Windows has no such thing. */
const readAtOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Undefined where there is no such file. */
function readNow(path: string): Buffer | undefined {
  let file: number | undefined;
  try {
    // An error takes ten times as long, and most files of settings are not there.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    file = openSync(path, readAtOnce);
    const chunks: Buffer[] = [];
    for (let length = 0; ; ) {
      const chunk = Buffer.allocUnsafe(1 << 14);
      const read = readSync(file, chunk);
      if (read === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, read));
      length += read;
      if (length > maxBytes) throw Object.assign(new Error(path), { code: "EFBIG" });
    }
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
