import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { RootDatabase } from "lmdb";
import { DataFolderError } from "./data-folder-error.js";

/** The embedded store: records by key, both text. */
export type RecordStore = RootDatabase<string, string>;

/** Opens the store of a folder, or makes it. The package that brings it is loaded here, when somebody asks for a folder. */
export async function openRecordStore(folder: string, path: string): Promise<RecordStore> {
  const { open } = await loadStore(folder);
  const store = open<string, string>({
    path,
    noSubdir: true,
    encoding: "string",
    // A write is done when it is on the disk, and not before.
    overlappingSync: false,
  });
  for (const file of [path, `${path}-lock`]) await chmod(file, 0o600);
  return store;
}

/** Removes a store that was never used. */
export async function removeRecordStore(path: string): Promise<void> {
  for (const file of [path, `${path}-lock`]) await rm(file, { force: true });
}

async function loadStore(folder: string): Promise<typeof import("lmdb")> {
  try {
    return await import("lmdb");
  } catch (error) {
    throw new DataFolderError(folder, "the package lmdb, which it needs, is not installed", { cause: error });
  }
}

/** Holds the file's length against what it should have, and reads everything there is. */
const READ_ALL = `
const { statSync } = await import("node:fs");
const { open } = await import(process.argv[1]);
const store = open({ path: process.argv[2], noSubdir: true, readOnly: true, encoding: "binary" });
const { pageSize, lastPageNumber } = store.getStats();
if (statSync(process.argv[2]).size < pageSize * (lastPageNumber + 1)) process.exit(1);
for (const { value } of store.getRange()) value.at(-1);
await store.close();
`;

/** Far more than the largest folder takes. */
const TIMEOUT_MS = 60_000;

/**
 * Reads a store from one end to the other in a process of its own: the store maps its file into memory and trusts it, so that a
 * damaged file may end the process that opens it.
 *
 * @throws DataFolderError when it cannot be read.
 */
export async function probeStore(folder: string, path: string): Promise<void> {
  if (!existsSync(path)) throw new DataFolderError(folder, "it is damaged: its store is missing");
  const lockPath = `${path}-lock`;
  const hadLock = existsSync(lockPath);
  const module = pathToFileURL(createRequire(import.meta.url).resolve("lmdb")).href;
  const { NODE_OPTIONS: _, ...env } = process.env;
  const args = ["--input-type=module", "--eval", READ_ALL, "--", module, path];
  const fault = await new Promise<Error | null>((resolve) => {
    execFile(process.execPath, args, { env: { ...env, ELECTRON_RUN_AS_NODE: "1" }, timeout: TIMEOUT_MS }, resolve);
  });
  if (fault === null) return;
  if (!hadLock) await rm(lockPath, { force: true });
  throw new DataFolderError(folder, "it is damaged: its store cannot be read", { cause: fault });
}
