import { fdatasync, writeSync } from "node:fs";
import { type FileHandle, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { JournalFile, JournalFiles } from "../../state/journal/files.js";

/** What is written at once: handing a few bytes to another thread takes longer than writing them. */
const SMALL_BYTES = 1 << 15;

/** The files of a folder, for its owner alone. */
export function createNodeFiles(folder: string): JournalFiles {
  const pathOf = (name: string): string => join(folder, name);
  return {
    names: () => readdir(folder),
    read: (name) => readWhole(pathOf(name)),
    create: async (name) => fileOf(await open(pathOf(name), "ax", 0o600)),
    open: async (name) => fileOf(await open(pathOf(name), "a")),
    rename: (from, to) => rename(pathOf(from), pathOf(to)),
    remove: (name) => rm(pathOf(name), { force: true }),
    sync: () => syncFolder(folder),
  };
}

function fileOf(handle: FileHandle): JournalFile {
  return {
    append: (bytes) => {
      if (bytes.length > SMALL_BYTES) return appendLarge(handle, bytes);
      for (let start = 0; start < bytes.length; ) start += writeSync(handle.fd, bytes, start);
      return undefined;
    },
    // By a callback: a promise of `node:fs` takes longer to make.
    sync: () =>
      new Promise((resolve, reject) => {
        fdatasync(handle.fd, (error) => (error === null ? resolve() : reject(error)));
      }),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
}

async function appendLarge(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let start = 0; start < bytes.length; ) start += (await handle.write(bytes, start)).bytesWritten;
}

/** By pieces: `readFile` ends at 2 GiB. */
async function readWhole(path: string): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await handle.read(bytes, length, Math.min(size - length, 1 << 28));
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}

/** Without it, a file's name may be lost when the machine stops. Windows has no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
