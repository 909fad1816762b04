import { promises as fs, type Stats } from "node:fs";
import { dirname, resolve } from "node:path";
import type { FileEdit } from "../shell.js";
import { withFileLock } from "./file-lock.js";
import { makeFolders } from "./make-folders.js";
import { readIfThere, unlessMissing } from "./read-file.js";

/** Writes a file whole or not at all, for its owner alone. Of a link the target is written, whether it is there or not. */
export async function writePrivate(path: string, text: string): Promise<void> {
  const target = await targetOf(path);
  makeFolders(dirname(target));
  await replace(target, text, { isPrivate: true, isStill: async () => true });
}

/** Changes a file while no other process of ours does; starts again where somebody else changed it meanwhile. */
export async function changeFile(path: string, edit: FileEdit, isPrivate: boolean): Promise<void> {
  const target = await targetOf(path);
  makeFolders(dirname(target));
  await withFileLock(target, async () => {
    for (let isDone = false; !isDone; ) {
      const before = await readIfThere(target);
      const isStill = async () => (await readIfThere(target)) === before;
      isDone = await replace(target, edit(before), { isPrivate, isStill });
    }
  });
}

const mostLinks = 40;

/** Where links lead to, though nothing may be there yet. */
async function targetOf(path: string): Promise<string> {
  let target = resolve(path);
  for (let links = 0; links < mostLinks; links++) {
    const facts = await unlessMissing(fs.lstat(target));
    if (facts?.isSymbolicLink() !== true) return target;
    target = resolve(dirname(target), await fs.readlink(target));
  }
  throw Object.assign(new Error(path), { code: "ELOOP" });
}

interface Replacement {
  /** 0600, whatever the file had before. */
  readonly isPrivate: boolean;
  /** Asked before the file is replaced. */
  readonly isStill: () => Promise<boolean>;
}

/** False where the file is not any more what it was: it is then left alone. */
async function replace(target: string, text: string, { isPrivate, isStill }: Replacement): Promise<boolean> {
  const before = await unlessMissing(fs.stat(target));
  const draft = `${target}.${process.pid}.${Date.now()}.tmp`;
  try {
    await writeDraft(draft, text, before, isPrivate);
    if (!(await isStill())) return false;
    await fs.rename(draft, target);
    return true;
  } finally {
    await fs.rm(draft, { force: true });
  }
}

async function writeDraft(draft: string, text: string, before: Stats | undefined, isPrivate: boolean): Promise<void> {
  // A file that is there already may be somebody else's.
  const file = await fs.open(draft, "wx", 0o600);
  try {
    await file.writeFile(text);
    if (before !== undefined && process.platform !== "win32") await keepOwner(file, before, isPrivate);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepOwner(file: fs.FileHandle, before: Stats, isPrivate: boolean): Promise<void> {
  const own = await file.stat();
  const isOfOther = own.uid !== before.uid || own.gid !== before.gid;
  const hasGroup = !isOfOther || (await giveTo(file, before, own.uid !== before.uid));
  // What the group might was meant for another group.
  if (!isPrivate) await file.chmod(before.mode & (hasGroup ? 0o777 : 0o707));
}

/** False where the group cannot be kept. @throws what the system says where the owner cannot be. */
async function giveTo(file: fs.FileHandle, { uid, gid }: Stats, isOwnerOther: boolean): Promise<boolean> {
  try {
    await file.chown(uid, gid);
    return true;
  } catch (error) {
    if (isOwnerOther) throw error;
    return false;
  }
}
