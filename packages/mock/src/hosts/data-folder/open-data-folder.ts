import { chmod, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DataFolder, loadState } from "./data-folder.js";
import { DataFolderError } from "./data-folder-error.js";
import { lockFolder } from "./lock.js";
import { type FolderStage, readMarker, writeMarker } from "./marker.js";
import { openRecordStore, probeStore, type RecordStore, removeRecordStore } from "./record-store.js";

/**
 * Opens a folder that keeps the rows of some tables, or makes it. Only its owner may look into it.
 *
 * @throws DataFolderError when another mock uses it, or it is of something else, of a newer version, or damaged. It is left as it is.
 */
export async function openDataFolder(path: string, tables: readonly string[]): Promise<DataFolder> {
  const folder = resolve(path);
  await makeFolder(folder);
  // Before the lock, which a folder of something else must not get; behind it once more, since another mock may have been at it.
  await readMarker(folder);
  const giveBack = await lockFolder(folder);
  try {
    const store = await openStore(folder, await readMarker(folder));
    const loaded = await closedOnFault(store, () => loadState(folder, store, tables));
    return new DataFolder(store, loaded, giveBack);
  } catch (error) {
    await giveBack();
    throw error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DataFolderError(folder, "it cannot be made", { cause: error });
  }
}

/** Until the marker says that it is ready nothing was answered, so what is there then is a start that was interrupted. */
async function openStore(folder: string, stage: FolderStage): Promise<RecordStore> {
  const path = join(folder, "state.mdb");
  if (stage === "ready") {
    await probeStore(folder, path);
    return openRecordStore(folder, path);
  }
  await chmod(folder, 0o700);
  await writeMarker(folder, "begun");
  await removeRecordStore(path);
  const store = await openRecordStore(folder, path);
  await closedOnFault(store, () => writeMarker(folder, "ready"));
  return store;
}

async function closedOnFault<Result>(store: RecordStore, use: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await use();
  } catch (error) {
    await store.close();
    throw error;
  }
}
