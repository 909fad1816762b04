/** A folder whose files their owner alone may read, shared by processes that run at the same time. */
export interface PrivateFolder {
  /** Names in it; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Makes a file with its text, in one step. False where there is one. */
  readonly create: (path: string, text: string) => Promise<boolean>;
  /** Removes a file, if it is there. */
  readonly remove: (path: string) => Promise<void>;
}

/** Other processes, and time to wait for them. */
export interface Processes {
  /** Number of this one. */
  readonly own: number;
  readonly isRunning: (id: number) => boolean;
  /** Resolves after that time; rejects when the signal is aborted. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
}
