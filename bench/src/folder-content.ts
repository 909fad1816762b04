import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What lies in a folder, however deep. */
export interface FolderContent {
  readonly files: number;
  readonly bytes: number;
}

/** Counts the files of a folder but for npm's own record of what it installed. */
export async function contentOf(folder: string): Promise<FolderContent> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== ".package-lock.json");
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
