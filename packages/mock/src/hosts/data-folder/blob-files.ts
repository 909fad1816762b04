import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type BlobDraft, BlobSpaceError, type BlobStore, type ByteRange, DamagedBlobError } from "../../state/blobs.js";
import { syncFolder } from "./node-files.js";

const CHUNK_BYTES = 1 << 18;
const NO_ROOM: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/**
 * Holds blobs as files of a folder, named by their digest: `sha256/ab/abcd…`. A blob's bytes are on the disk before its file has that
 * name. What was on its way in when the last mock ended is dropped.
 */
export async function openBlobFiles(folder: string): Promise<BlobStore> {
  const drafts = join(folder, "uploads");
  await rm(drafts, { recursive: true, force: true });
  /** Those whose bytes were read whole and found to be right, since this mock began. */
  const sound = new Set<string>();
  let count = 0;
  return {
    begin: async () => {
      count += 1;
      return createDraft(folder, join(drafts, String(count)));
    },
    read: (digest, range) => readBlob(pathOf(folder, digest), digest, range, sound),
    remove: (digest) => {
      sound.delete(digest);
      return rm(pathOf(folder, digest), { force: true });
    },
    digests: () => digestsIn(folder),
  };
}

function createDraft(folder: string, path: string): BlobDraft {
  let handle: FileHandle | undefined;
  let size = 0;
  const hash = createHash("sha256");
  const end = async (): Promise<void> => {
    await handle?.close();
    handle = undefined;
    await rm(path, { force: true });
  };
  return {
    get size() {
      return size;
    },
    append: async (bytes) => {
      handle ??= await create(path);
      await write(handle, bytes, size);
      hash.update(bytes);
      size += bytes.length;
    },
    finish: async (digest) => {
      try {
        handle ??= await create(path);
        if ((await digestOfDraft(path, digest, hash)) !== digest) return false;
        await handle.datasync();
        await put(folder, path, digest);
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
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    return await open(path, "wx", 0o600);
  } catch (error) {
    throw spaceErrorOf(error);
  }
}

/** At its own place: of bytes that found no room a part may stand there, over which the next ones go. */
async function write(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  try {
    for (let start = 0; start < bytes.length; ) {
      const { bytesWritten } = await handle.write(bytes, start, bytes.length - start, position + start);
      start += bytesWritten;
    }
  } catch (error) {
    throw spaceErrorOf(error);
  }
}

function spaceErrorOf(error: unknown): unknown {
  const isFull = error instanceof Error && "code" in error && NO_ROOM.has(error.code);
  return isFull ? new BlobSpaceError("The disk is full: it takes no blobs until there is room.") : error;
}

async function digestOfDraft(path: string, like: string, running: Hash): Promise<string> {
  if (like.startsWith("sha256:")) return `sha256:${running.copy().digest("hex")}`;
  const hash = createHash("sha512");
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) hash.update(chunk);
  return `sha512:${hash.digest("hex")}`;
}

/** Gives a draft's file the name of its digest, unless there is one. */
async function put(folder: string, draft: string, digest: string): Promise<void> {
  const path = pathOf(folder, digest);
  if ((await sizeOf(path)) !== undefined) return;
  const shelf = join(path, "..");
  await mkdir(shelf, { recursive: true, mode: 0o700 });
  await rename(draft, path);
  await syncFolder(shelf);
}

async function readBlob(
  path: string,
  digest: string,
  range: ByteRange | undefined,
  sound: Set<string>,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const size = await sizeOf(path);
  if (size === undefined) return undefined;
  if (range === undefined) return sound.has(digest) ? bytesOf(path) : checked(path, digest, sound);
  if (!sound.has(digest)) for await (const _ of checked(path, digest, sound));
  return bytesOf(path, range);
}

/** All bytes, the last of them only once they are known to be right: whoever gets all has what was kept. */
async function* checked(path: string, digest: string, sound: Set<string>): AsyncGenerator<Uint8Array> {
  const [algorithm = ""] = digest.split(":");
  const hash = createHash(algorithm);
  let held: Uint8Array | undefined;
  for await (const chunk of bytesOf(path)) {
    if (held !== undefined) yield held;
    hash.update(chunk);
    held = chunk;
  }
  if (`${algorithm}:${hash.digest("hex")}` !== digest) throw new DamagedBlobError(digest);
  sound.add(digest);
  if (held !== undefined) yield held;
}

function bytesOf(path: string, range?: ByteRange): AsyncIterable<Uint8Array> {
  // The stream's own end is included.
  const part = range === undefined ? {} : { start: range.start, end: range.end - 1 };
  return createReadStream(path, { ...part, highWaterMark: CHUNK_BYTES });
}

function pathOf(folder: string, digest: string): string {
  const [algorithm = "", hex = ""] = digest.split(":");
  return join(folder, algorithm, hex.slice(0, 2), hex);
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch {
    return undefined;
  }
}

async function digestsIn(folder: string): Promise<string[]> {
  const digests: string[] = [];
  for (const algorithm of ["sha256", "sha512"]) {
    for (const shelf of await namesIn(join(folder, algorithm))) {
      for (const hex of await namesIn(join(folder, algorithm, shelf))) digests.push(`${algorithm}:${hex}`);
    }
  }
  return digests;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}
