import type { FileFacts, Files } from "../src/shell/shell.js";

/** A file in memory. */
export interface MemoryFile {
  readonly text: string;
  /** Default 0o600. */
  readonly mode?: number;
  readonly isLink?: boolean;
}

/** Files in memory, and what they hold now. */
export interface MemoryFiles extends Files {
  readonly all: ReadonlyMap<string, MemoryFile>;
}

/** Files by their paths: texts, or texts with their permissions. */
export function createMemoryFiles(given: Readonly<Record<string, string | MemoryFile>> = {}): MemoryFiles {
  const all = new Map(
    Object.entries(given).map(([path, file]) => [path, typeof file === "string" ? { text: file } : file]),
  );
  return {
    all,
    read: async (path) => all.get(path)?.text,
    list: async (folder) =>
      [...all.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)),
    isThere: async (path) => all.has(path),
    change: async (path, edit, { isPrivate }) => {
      const before = all.get(path);
      all.set(path, { ...before, text: edit(before?.text), mode: isPrivate ? 0o600 : (before?.mode ?? 0o600) });
    },
    writePrivate: async (path, text) => {
      all.set(path, { text, mode: 0o600 });
    },
    describe: async (path) => factsOf(all.get(path)),
    isProgram: async (path) => ((all.get(path)?.mode ?? 0) & 0o111) !== 0,
  };
}

function factsOf(file: MemoryFile | undefined): FileFacts | undefined {
  return file === undefined ? undefined : { isLink: file.isLink === true, mode: file.mode ?? 0o600 };
}
