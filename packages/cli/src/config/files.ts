/** Files of this computer, as configuration needs them. */
export interface Files {
  /** The text of a file; undefined where there is none. Rejects with the system's error for one that cannot be read. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** Writes a file whole or not at all, for its owner alone: 0600, in a folder of 0700. Of a link the target is written. */
  readonly writePrivate: (path: string, text: string) => Promise<void>;
  /** Undefined where there is no such file. */
  readonly describe: (path: string) => Promise<FileFacts | undefined>;
  /** Whether there is a file that may be run. */
  readonly isProgram: (path: string) => Promise<boolean>;
}

export interface FileFacts {
  readonly isLink: boolean;
  /** Who may do what with it, such as 0o600; of a link, with its target. Undefined on Windows, where it says nothing. */
  readonly mode: number | undefined;
}
