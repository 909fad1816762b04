import { mkdir, readdir, rename, rm, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BlobStore } from "../../state/blobs.js";
import { createDraft } from "./blob-draft.js";
import { syncFolder } from "./node-files.js";
import { createBlobReader } from "./read-blob-file.js";

/** More than the coarsest date of a file system: FAT counts by two seconds. */
const SEAL_SECONDS = 4;

/**
 * Holds blobs as files of a folder, named by their digest: `sha256/abcd…`. A blob's bytes are on the disk before its file has that
 * name. What was on its way in when the last mock ended is dropped. `now` tells real time.
 */
export async function openBlobFiles(folder: string, now = Date.now): Promise<BlobStore> {
  const drafts = join(folder, "uploads");
  await rm(drafts, { recursive: true, force: true });
  const reader = createBlobReader((digest) => pathOf(folder, digest), now);
  const keep = async (draft: string, digest: string): Promise<void> => {
    const sealedAtMs = await seal(draft, now());
    await put(draft, pathOf(folder, digest));
    await reader.noteSealed(digest, sealedAtMs);
  };
  let count = 0;
  return {
    begin: async () => {
      count += 1;
      return createDraft(join(drafts, String(count)), keep);
    },
    has: (blob) => reader.has(blob),
    read: (blob, range) => reader.read(blob, range),
    remove: (digest) => {
      reader.forget(digest);
      return rm(pathOf(folder, digest), { recursive: true, force: true });
    },
    digests: () => digestsIn(folder),
  };
}

/** Dates a file whose bytes were hashed as no write dates it from now on. Where the file system refuses, its next reader hashes it again. */
async function seal(path: string, nowMs: number): Promise<number> {
  const seconds = Math.floor(nowMs / 1000) - SEAL_SECONDS;
  await utimes(path, seconds, seconds).catch(() => undefined);
  return seconds * 1000;
}

/** Gives a draft's file the name of its digest, over whatever stands there: that may be damaged, and the draft is not. */
async function put(draft: string, path: string): Promise<void> {
  try {
    await rename(draft, path);
  } catch {
    await rm(path, { recursive: true, force: true });
    await makeFolder(dirname(path));
    await rename(draft, path);
  }
  await syncFolder(dirname(path));
}

/** Makes the folder of a blob, and sees to it that it outlives a power cut as the blob itself does. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
}

function pathOf(folder: string, digest: string): string {
  const [algorithm = "", hex = ""] = digest.split(":");
  return join(folder, algorithm, hex);
}

async function digestsIn(folder: string): Promise<string[]> {
  const digests: string[] = [];
  for (const algorithm of ["sha256", "sha512"]) {
    for (const hex of await namesIn(join(folder, algorithm))) digests.push(`${algorithm}:${hex}`);
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
