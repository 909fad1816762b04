import { constants, promises as fs } from "node:fs";
import { systemCodeOf } from "../file-error.js";
import type { FileFacts, Files } from "../shell.js";
import { readIfThere } from "./read-file.js";

export const nodeFiles: Files = {
  read: readIfThere,
  list: async (folder) => {
    try {
      return await fs.readdir(folder);
    } catch (error) {
      if (systemCodeOf(error) === "ENOENT") return [];
      throw error;
    }
  },
  isThere: (path) =>
    fs.lstat(path).then(
      () => true,
      () => false,
    ),
  writePrivate: async (...file) => (await import("./change-file.js")).writePrivate(...file),
  change: async (path, edit, { isPrivate }) => (await import("./change-file.js")).changeFile(path, edit, isPrivate),
  describe: async (path) => {
    try {
      const own = await fs.lstat(path);
      return factsOf(own.isSymbolicLink(), (await fs.stat(path)).mode);
    } catch {
      return undefined;
    }
  },
  isProgram: async (path) => {
    const isThere = await fs.access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    return isThere && (await fs.stat(path)).isFile();
  },
};

function factsOf(isLink: boolean, mode: number): FileFacts {
  return { isLink, mode: process.platform === "win32" ? undefined : mode & 0o777 };
}
