import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { DataFolderError } from "./data-folder-error.js";

/** Who has a folder. */
interface Owner {
  readonly pid: number;
  /** When its process began, as the system counts: another process may get the same number later. */
  readonly startedAt: string | undefined;
  readonly host: string;
}

export const LOCK_FILE = "lock";

/**
 * Takes a folder for this process, and answers how to give it back. A lock whose process was killed is taken over.
 *
 * @throws DataFolderError when another mock has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, LOCK_FILE);
  const own: Owner = { pid: process.pid, startedAt: startOf(process.pid), host: hostname() };
  const text = JSON.stringify(own);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await create(path, text)) return () => rm(path, { force: true });
    const found = await readFile(path, "utf8").catch(() => undefined);
    if (found === undefined) continue;
    const owner = parseOwner(found);
    if (owner === undefined || isAlive(owner)) throw new DataFolderError(folder, inUse(owner, path));
    await removeStale(path, found);
  }
  throw new DataFolderError(folder, "others take it at the same time");
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    // On a full disk it is there, and empty.
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Moved aside first: should it be another process's new one by now, that one gets it back. */
async function removeStale(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, "utf8")) !== text) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

function inUse(owner: Owner | undefined, path: string): string {
  const who = owner === undefined ? "somebody" : `process ${owner.pid} on ${owner.host}`;
  return `${who} uses it; if nobody does, remove ${path}`;
}

/** What runs on another machine cannot be told from here. */
function isAlive({ pid, startedAt, host }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return startedAt === undefined || startOf(pid) === startedAt;
}

/** Linux tells it. A process that has ended and that nobody has taken notice of yet counts as none. */
function startOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const { pid, startedAt, host } = JSON.parse(text) as Partial<Owner>;
    return Number.isSafeInteger(pid) && typeof host === "string" ? { pid: Number(pid), startedAt, host } : undefined;
  } catch {
    return undefined;
  }
}
