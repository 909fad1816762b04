import { constants, promises as fs, readFileSync } from "node:fs";
import type { FileFacts, Files } from "../shell.js";

export const nodeFiles: Files = {
  // Small files, read at once: to load what reads them in the background takes longer than they do.
  read: async (path) => unlessMissing(readNow(path)),
  writePrivate,
  describe: async (path) => {
    const own = await unlessMissing(fs.lstat(path));
    const target = await unlessMissing(fs.stat(path));
    return target === undefined ? undefined : factsOf(own?.isSymbolicLink() === true, target.mode);
  },
  isProgram: async (path) => {
    const isThere = await fs.access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    return isThere && (await fs.stat(path)).isFile();
  },
};

async function readNow(path: string): Promise<string> {
  return readFileSync(path, "utf8");
}

async function writePrivate(path: string, text: string): Promise<void> {
  const target = (await unlessMissing(fs.realpath(path))) ?? path;
  await fs.mkdir(target.replace(/[\\/][^\\/]*$/, ""), { recursive: true, mode: 0o700 });
  const draft = `${target}.${process.pid}.${Date.now()}.tmp`;
  try {
    // A file that is there already may be somebody else's.
    await fs.writeFile(draft, text, { flag: "wx", mode: 0o600, flush: true });
    await fs.rename(draft, target);
  } catch (error) {
    await fs.rm(draft, { force: true });
    throw error;
  }
}

function factsOf(isLink: boolean, mode: number): FileFacts {
  return { isLink, mode: process.platform === "win32" ? undefined : mode & 0o777 };
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
