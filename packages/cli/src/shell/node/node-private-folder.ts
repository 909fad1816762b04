import { randomUUID } from "node:crypto";
import { link, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { PrivateFolder, Processes } from "../shell.js";
import { makeFolders } from "./make-folders.js";

export const nodePrivateFolder: PrivateFolder = {
  create,
  remove: (path) => rm(path, { force: true }),
};

export const nodeProcesses: Processes = {
  own: process.pid,
  isRunning,
};

/** A link to a file that is whole: nobody sees it empty. */
async function create(path: string, text: string): Promise<boolean> {
  makeFolders(dirname(path));
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx", mode: 0o600 });
    return await link(draft, path).then(() => true, unlessCode("EEXIST", false));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!linkless.has(code)) throw error;
    return await writeFile(path, text, { flag: "wx", mode: 0o600 }).then(() => true, unlessCode("EEXIST", false));
  } finally {
    await rm(draft, { force: true });
  }
}

/** What a file system without links says of one. */
const linkless = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It runs, for somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function unlessCode<T>(code: string, otherwise: T): (error: unknown) => T {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code === code) return otherwise;
    throw error;
  };
}
