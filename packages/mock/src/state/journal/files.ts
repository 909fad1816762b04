/** The files of one folder, as a journal needs them: by name, never replaced. */
export interface JournalFiles {
  readonly names: () => Promise<readonly string[]>;
  readonly read: (name: string) => Promise<Uint8Array>;
  /** Makes a file that is not there yet. */
  readonly create: (name: string) => Promise<JournalFile>;
  readonly open: (name: string) => Promise<JournalFile>;
  /** Gives a file a name that no other one has. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Resolves once the names are as safe as what stands in the files. */
  readonly sync: () => Promise<void>;
}

/** A file that is written at its end alone. */
export interface JournalFile {
  /** Appends all of the bytes: undefined where that is done at once. Where it throws or rejects, some of them may stand there. */
  readonly append: (bytes: Uint8Array) => Promise<void> | undefined;
  /** Resolves once the bytes are on the disk. */
  readonly sync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** CRC-32 of bytes, continued from that of the bytes before them. */
export type Checksum = (bytes: Uint8Array, before?: number) => number;
