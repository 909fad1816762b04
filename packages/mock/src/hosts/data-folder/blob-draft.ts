import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { type BlobDraft, BlobSpaceError } from "../../state/blobs.js";

/** A blob on its way into a file, which `keep` then gives the name of its digest. */
export function createDraft(path: string, keep: (path: string, digest: string) => Promise<void>): BlobDraft {
  let handle: FileHandle | undefined;
  let size = 0;
  let hash = createHash("sha256");
  /** Whether a part of bytes that found no room may stand behind the others. */
  let hasRest = false;
  const end = async (): Promise<void> => {
    const open = handle;
    if (open === undefined) return;
    handle = undefined;
    await open.close();
    await rm(path, { force: true });
  };
  return {
    get size() {
      return size;
    },
    append: async (bytes) => {
      try {
        handle ??= await create(path);
        const written = write(handle, bytes, size);
        // While the disk works. It counts once the bytes are there.
        const next = hash.copy().update(bytes);
        await written;
        hash = next;
        size += bytes.length;
      } catch (error) {
        hasRest = true;
        throw spaceErrorOf(error);
      }
    },
    finish: async (digest) => {
      try {
        handle ??= await create(path);
        if (hasRest) await handle.truncate(size);
        const found = digest.startsWith("sha256:") ? `sha256:${hash.digest("hex")}` : await sha512Of(path);
        if (found !== digest) return false;
        await handle.datasync();
        await keep(path, digest);
        return true;
      } catch (error) {
        throw spaceErrorOf(error);
      } finally {
        await end();
      }
    },
    discard: end,
  };
}

async function create(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return open(path, "wx", 0o600);
}

async function write(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let start = 0; start < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, start, bytes.length - start, position + start);
    start += bytesWritten;
  }
}

async function sha512Of(path: string): Promise<string> {
  const hash = createHash("sha512");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) hash.update(chunk);
  return `sha512:${hash.digest("hex")}`;
}

const NO_ROOM: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** What a client is told of a disk that takes nothing. */
function spaceErrorOf(error: unknown): unknown {
  if (!(error instanceof Error && "code" in error)) return error;
  if (NO_ROOM.has(error.code)) return new BlobSpaceError("The disk is full: it takes no blobs until there is room.");
  return new BlobSpaceError(`The data folder takes no blobs (${String(error.code)}).`, { cause: error });
}
