import type { JournalFile, JournalFiles } from "../src/state/journal/files.js";

interface Content {
  bytes: Buffer;
  /** What a power cut leaves of it. */
  synced: Buffer;
}

/** An operation that may fail. */
export type FileOperation = "create" | "append" | "sync" | "truncate" | "rename" | "remove" | "syncFolder";

/** Files in memory, on a disk that fails when it is told to. */
export class MemoryFiles implements JournalFiles {
  readonly contents = new Map<string, Content>();
  /** How many bytes the disk takes. */
  capacity = Number.POSITIVE_INFINITY;
  /** Is asked before each operation: a code makes it fail. */
  fail: (operation: FileOperation, name: string) => string | undefined = () => undefined;

  /** Is asked before each append, and awaited: a disk may take its time. */
  pause: (name: string) => Promise<void> | undefined = () => undefined;
  /** How many files are open. */
  openCount = 0;

  async names(): Promise<readonly string[]> {
    return [...this.contents.keys()];
  }

  async read(name: string): Promise<Uint8Array> {
    return Uint8Array.from(this.#content(name).bytes);
  }

  async create(name: string): Promise<JournalFile> {
    this.#mayFail("create", name);
    if (this.contents.has(name)) throw coded("EEXIST");
    this.contents.set(name, { bytes: Buffer.alloc(0), synced: Buffer.alloc(0) });
    return this.open(name);
  }

  async open(name: string): Promise<JournalFile> {
    const content = this.#content(name);
    this.openCount += 1;
    return {
      append: async (bytes) => {
        const pause = this.pause(name);
        if (pause !== undefined) await pause;
        const room = Math.max(0, this.capacity - this.#used());
        content.bytes = Buffer.concat([content.bytes, bytes.subarray(0, room)]);
        if (room < bytes.length) throw coded("ENOSPC");
        this.#mayFail("append", name);
        await Promise.resolve();
      },
      sync: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        this.#mayFail("sync", name);
        content.synced = content.bytes;
      },
      truncate: async (length) => {
        this.#mayFail("truncate", name);
        content.bytes = content.bytes.subarray(0, length);
      },
      close: async () => {
        this.openCount -= 1;
      },
    };
  }

  async rename(from: string, to: string): Promise<void> {
    this.#mayFail("rename", from);
    if (this.contents.has(to)) throw new Error(`${to} would be replaced`);
    this.contents.set(to, this.#content(from));
    this.contents.delete(from);
  }

  async remove(name: string): Promise<void> {
    this.#mayFail("remove", name);
    this.contents.delete(name);
  }

  async sync(): Promise<void> {
    this.#mayFail("syncFolder", "");
  }

  /** What is left after a power cut: of what was not synced, the first bytes. */
  afterCut(unsyncedBytes = 0): MemoryFiles {
    const files = new MemoryFiles();
    for (const [name, { bytes, synced }] of this.contents) {
      const left = Buffer.from(bytes.subarray(0, Math.min(bytes.length, synced.length + unsyncedBytes)));
      files.contents.set(name, { bytes: left, synced: left });
    }
    return files;
  }

  /** Other bytes in the place of a file's. */
  write(name: string, bytes: Uint8Array): void {
    const content = Buffer.from(bytes);
    this.contents.set(name, { bytes: content, synced: content });
  }

  #content(name: string): Content {
    const content = this.contents.get(name);
    if (content === undefined) throw coded("ENOENT");
    return content;
  }

  #used(): number {
    return [...this.contents.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  #mayFail(operation: FileOperation, name: string): void {
    const code = this.fail(operation, name);
    if (code !== undefined) throw coded(code);
  }
}

function coded(code: string): Error {
  return Object.assign(new Error(`${code}: by the test`), { code });
}
