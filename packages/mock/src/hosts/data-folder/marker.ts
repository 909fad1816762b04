import { open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { DataFolderError } from "./data-folder-error.js";
import { LOCK_FILE } from "./lock.js";

/** The file that makes a folder one of ours. */
const MARKER = "tcr-mock.json";
const FORMAT = "tcrkit-mock-data";

/** What a start leaves behind that was interrupted before its marker was there. */
const BEFORE_MARKER: ReadonlySet<string> = new Set([`${MARKER}.new`, LOCK_FILE]);

/** Goes up when what was written for an earlier version can no longer read a folder. */
const FOLDER_VERSION = 1;

/** `empty`: nobody has used it. `begun`: it was being made when that was interrupted, and holds nothing. `ready`: it holds a state. */
export type FolderStage = "empty" | "begun" | "ready";

/**
 * Tells what a folder is, without touching it.
 *
 * @throws DataFolderError for a folder of something else, of a newer version, or whose marker is damaged.
 */
export async function readMarker(folder: string): Promise<FolderStage> {
  const names = await readdir(folder);
  if (names.every((name) => BEFORE_MARKER.has(name))) return "empty";
  if (!names.includes(MARKER)) throw new DataFolderError(folder, `it holds files and no ${MARKER}: it is not a mock's`);
  const marker = parseMarker(await readFile(join(folder, MARKER), "utf8"));
  if (marker?.["format"] !== FORMAT) throw new DataFolderError(folder, `${MARKER} is damaged or of something else`);
  const { version, stage } = marker;
  if (!Number.isSafeInteger(version)) throw new DataFolderError(folder, `${MARKER} is damaged: it has no version`);
  if (Number(version) > FOLDER_VERSION) {
    const known = `this one reads versions up to ${FOLDER_VERSION}`;
    throw new DataFolderError(folder, `a newer mock has made it (version ${String(version)}; ${known}): use that one`);
  }
  return stage === "begun" ? "begun" : "ready";
}

/** Writes the marker: it is there whole or not at all, whatever happens. */
export async function writeMarker(folder: string, stage: "begun" | "ready"): Promise<void> {
  const path = join(folder, `${MARKER}.new`);
  await rm(path, { force: true });
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ format: FORMAT, version: FOLDER_VERSION, stage })}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(path, join(folder, MARKER));
  await syncFolder(folder);
}

/** Without it, a file's name may be lost when the machine stops. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function parseMarker(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
