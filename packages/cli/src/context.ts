import type { Transport } from "@tcrkit/client/core";
import type { Files } from "./config/files.js";
import type { Machine } from "./config/machine.js";
import type { RunProgram } from "./programs/program.js";

/** A stream of text: the part of stdout and stderr that commands use. */
export interface TextStream {
  readonly write: (text: string) => unknown;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** What is asked of a transport. */
export interface TransportChoice {
  /** `false`: no proxy, as for the metadata service, which none can reach. Default: as the environment says. */
  readonly proxy?: string | false;
}

/** Everything that a command may touch of the world outside. */
export interface Context {
  /** For data alone. */
  readonly stdout: TextStream;
  /** For everything else: errors, progress, notes. */
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, Unix milliseconds. */
  readonly now: () => number;
  /** What carries requests; asked for once a call is ready, so that help loads none. */
  readonly createTransport: (options?: TransportChoice) => Promise<Transport>;
  /** Files of this computer. */
  readonly files: Files;
  readonly machine: Machine;
  readonly runProgram: RunProgram;
  /** The whole text of a file, of stdin for `-`. Rejects with the system's error. */
  readonly readText: (path: string) => Promise<string>;
  /** Asks on the terminal for a line of text; undefined where there is no terminal to ask on. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Asks on the terminal for a text that is not shown there; undefined where there is no terminal to ask on. */
  readonly askSecret: ((question: string) => Promise<string>) | undefined;
  /** Aborted with `Interrupted` when the user stops the command. */
  readonly signal: AbortSignal;
  /** Version of this package. */
  readonly version: () => string;
}
