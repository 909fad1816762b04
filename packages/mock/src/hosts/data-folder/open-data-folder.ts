import { chmod, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { crc32 } from "node:zlib";
import type { KeyedTables } from "../../state/journal/content.js";
import { JournalError } from "../../state/journal/generation-file.js";
import type { Journal } from "../../state/journal/journal.js";
import { isJournalFile, openJournal } from "../../state/journal/open-journal.js";
import type { Persistence } from "../../state/persistence.js";
import { DataFolderError } from "./data-folder-error.js";
import { LOCK_FILE, lockFolder } from "./lock.js";
import { makeFolders } from "./make-folders.js";
import { createNodeFiles } from "./node-files.js";

/** A folder that is open: it holds the state, and takes every commit. */
export interface DataFolder extends Persistence {
  /** The source of ids that the state goes on with; undefined when it is new. */
  readonly seed: string | undefined;
  /** Gives the folder back as it is. */
  readonly giveUp: () => Promise<void>;
}

/**
 * Opens a folder that keeps the rows of some tables, or makes it. Only its owner may look into it. `tell` is told what a user should know
 * of it, a line at a time.
 *
 * @throws DataFolderError when another mock uses it, or it is of something else, of a newer version, damaged, or not to be written. It
 * is left as it is.
 */
export async function openDataFolder(
  path: string,
  tables: KeyedTables,
  tell: (line: string) => void,
): Promise<DataFolder> {
  const folder = resolve(path);
  const tellOfFolder = (line: string): void => tell(`data folder ${folder}: ${line}`);
  try {
    const isNew = await makeFolder(folder);
    // Before the lock, which a folder of something else must not get; behind it once more, since another mock may have been at it.
    await assertOurs(folder);
    const giveBack = await lockFolder(folder);
    try {
      await assertOurs(folder);
      if (isNew) await chmod(folder, 0o700);
      else await keepFromOthers(folder, tellOfFolder);
      const deps = { files: createNodeFiles(folder), checksum: crc32, tell: tellOfFolder, turn: () => setImmediate() };
      return asFolder(await openJournal(deps, tables), giveBack);
    } catch (error) {
      await giveBack();
      throw error;
    }
  } catch (error) {
    throw errorOf(folder, error);
  }
}

function asFolder(journal: Journal, giveBack: () => Promise<void>): DataFolder {
  let closed: Promise<void> | undefined;
  return {
    seed: journal.seed,
    load: () => journal.load(),
    attach: (state) => journal.attach(state),
    write: (changes) => journal.write(changes),
    flushed: () => journal.flushed(),
    refusal: () => journal.refusal(),
    retry: () => journal.retry(),
    // Once: the next lock is another one's.
    close: () => (closed ??= journal.close().finally(giveBack)),
    giveUp: () => (closed ??= journal.giveUp().finally(giveBack)),
  };
}

/** Answers whether nobody has used it yet. */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    await makeFolders(folder);
    const names = await readdir(folder);
    return names.every((name) => name === LOCK_FILE);
  } catch (error) {
    throw new DataFolderError(folder, `it cannot be made${codeOf(error)}`, { cause: error });
  }
}

const OLD_MARKER = "tcr-mock.json";

async function assertOurs(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.includes(OLD_MARKER)) {
    throw new DataFolderError(
      folder,
      "an older mock has made it: start that one on it, take its state by GET /_tcrkit/snapshot, and start this one on a new folder with --snapshot FILE",
    );
  }
  if (names.some(isJournalFile) || names.every((name) => name === LOCK_FILE)) return;
  throw new DataFolderError(folder, "it holds files and no journal: it is not a mock's");
}

/** Its files are for their owner alone, whatever has become of them. A folder that was opened may have been on purpose: that is told. */
async function keepFromOthers(folder: string, tell: (line: string) => void): Promise<void> {
  if (process.platform === "win32") return;
  for (const name of (await readdir(folder)).filter(isJournalFile)) {
    const { mode } = await stat(join(folder, name));
    // Some file systems have modes of their own, which stay.
    if ((mode & OF_OTHERS) !== 0) await chmod(join(folder, name), 0o600).catch(() => undefined);
  }
  const { mode } = await stat(folder);
  if ((mode & OF_OTHERS) === 0) return;
  tell(`others on this computer may enter it (mode ${(mode & 0o777).toString(8)}); chmod 700 keeps them out.`);
}

/** The bits of a mode that give something to others than the owner. */
const OF_OTHERS = 0o077;

/** One line, whatever went wrong. */
function errorOf(folder: string, error: unknown): unknown {
  if (error instanceof DataFolderError) return error;
  if (error instanceof JournalError) return new DataFolderError(folder, error.message, { cause: error });
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === undefined) return error;
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  return new DataFolderError(folder, isFull ? "the disk is full" : `it may not be read and written${codeOf(error)}`, {
    cause: error,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
}
