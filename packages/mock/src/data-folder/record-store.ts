import { chmod, rm } from "node:fs/promises";
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
