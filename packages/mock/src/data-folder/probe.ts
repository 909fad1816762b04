import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { DataFolderError } from "./data-folder-error.js";

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
