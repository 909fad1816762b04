import type { Transport } from "@tcrkit/client/core";
import type { HttpStreams, StreamOptions } from "@tcrkit/client/http";

/** A stream of text: the part of stdout and stderr that commands use. */
export interface TextStream {
  readonly write: (text: string) => unknown;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

export interface TransportChoice {
  /** `false`: no proxy, as for the metadata service, which none can reach. Default: as the environment says. */
  readonly proxy?: string | false;
}

/** Everything outside of the program that a command may touch. */
export interface Shell {
  /** For data alone. */
  readonly stdout: TextStream;
  /** For everything else: errors, progress, notes. */
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, Unix milliseconds. */
  readonly now: () => number;
  /** Minutes that the clock of this place is ahead of UTC at a time in Unix milliseconds, as TZ or the system has it. */
  readonly utcOffsetMinutes: (atMs: number) => number;
  /** Resolves after that time. Rejects with the signal's reason as soon as it is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** What carries requests; asked for once a call is ready, so that help loads none. */
  readonly createTransport: (options?: TransportChoice) => Promise<Transport>;
  /** What carries bodies of any length to registries and back, over the same routes. */
  readonly createStreams: (options?: StreamOptions) => Promise<HttpStreams>;
  readonly files: Files;
  readonly machine: Machine;
  readonly runProgram: RunProgram;
  /** Whether this computer knows an address for a host name. */
  readonly resolves: (hostname: string) => Promise<boolean>;
  /** The whole text of a file, of stdin for `-`. Rejects with the system's error, and for what is too large or no text. */
  readonly readText: (path: string) => Promise<string>;
  /** The bytes of a file of any length, of stdin for `-`. Throws the system's error. */
  readonly readChunks: (path: string) => AsyncIterable<Uint8Array>;
  /** Asks on the terminal for a line of text; undefined where there is no terminal to ask on. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Asks on the terminal for a text that is not shown there; undefined where there is no terminal to ask on. */
  readonly askSecret: ((question: string) => Promise<string>) | undefined;
  /**
   * Settles as the work does, or rejects with `Interrupted` when the user stops the command: for a call alone, which ends with the process.
   */
  readonly untilInterrupted: <T>(work: Promise<T>) => Promise<T>;
  /** Aborted with `Interrupted` when the user stops the command. */
  readonly signal: AbortSignal;
  /** Version of this package. */
  readonly version: () => string;
}

/** Files of this computer, as configuration needs them. */
export interface Files {
  /** The text of a file; undefined where there is none. Rejects with the system's error for one that cannot be read. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** Names in a folder; none where there is no such folder. Rejects with the system's error for one that cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Whether anything can be seen at a path, be it a link that leads nowhere. */
  readonly isThere: (path: string) => Promise<boolean>;
  /** Writes a file whole or not at all, for its owner alone: 0600, in a folder of 0700. Of a link the target is written. */
  readonly writePrivate: (path: string, text: string) => Promise<void>;
  /** The same for a change of what a file holds, of which none is lost where several are made at once. Its owner stays. */
  readonly change: (path: string, edit: FileEdit, options: ChangeOptions) => Promise<void>;
  /** Undefined where nothing can be seen. */
  readonly describe: (path: string) => Promise<FileFacts | undefined>;
  /** Whether there is a file that may be run. */
  readonly isProgram: (path: string) => Promise<boolean>;
}

/** The text that a file is to have; `before` is undefined where there is none. Called again where somebody else changed it meanwhile. */
export type FileEdit = (before: string | undefined) => string;

export interface ChangeOptions {
  /** Whether others lose what they may do with it; else its mode stays. A new file is for its owner alone. */
  readonly isPrivate: boolean;
}

export interface FileFacts {
  readonly isLink: boolean;
  /** Who may do what with it, such as 0o600; of a link, with its target. Undefined on Windows, where it says nothing. */
  readonly mode: number | undefined;
}

/** What is known of this computer. */
export interface Machine {
  /** As Node has it: `linux`, `darwin`, `win32`. */
  readonly platform: string;
  /** Folder of the user; undefined where there is none. */
  readonly homeFolder: string | undefined;
  /** `v20.19.0` */
  readonly nodeVersion: string;
}

/** Runs a program of the PATH to its end; undefined where there is none of that name. Rejects when the signal is aborted. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  run: ProgramInput,
) => Promise<ProgramEnd | undefined>;

export interface ProgramInput {
  /** What it reads on stdin. */
  readonly input: string;
  readonly signal: AbortSignal;
}

export interface ProgramEnd {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder whose files their owner alone may read, shared by processes that run at the same time. */
export interface PrivateFolder {
  /** Makes a file with its text, in one step. False where there is one. */
  readonly create: (path: string, text: string) => Promise<boolean>;
  /** Removes a file, if it is there. */
  readonly remove: (path: string) => Promise<void>;
}

export interface Processes {
  /** Id of this process. */
  readonly own: number;
  readonly isRunning: (id: number) => boolean;
}
