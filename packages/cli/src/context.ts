import type { Transport } from "@tcrkit/client/core";

/** A stream of text: the part of stdout and stderr that commands use. */
export interface TextStream {
  readonly write: (text: string) => unknown;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
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
  readonly createTransport: () => Promise<Transport>;
  /** Aborted with `Interrupted` when the user stops the command. */
  readonly signal: AbortSignal;
  /** Version of this package. */
  readonly version: () => string;
}
