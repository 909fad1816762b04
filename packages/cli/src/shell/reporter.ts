import { maskSecrets } from "@tcrkit/signer";
import type { TextStream } from "./shell.js";

/** What is said to the user, on stderr; secrets that it was told never get out. */
export interface Reporter {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** Writes text as it is, but for secrets. */
  readonly write: (text: string) => void;
  /** Writes one line. */
  readonly line: (text: string) => void;
  /** From now on this value is written as `***`. */
  readonly keepSecret: (value: string) => void;
}

/** Reports on a stream. */
export function createReporter(stream: TextStream): Reporter {
  const secrets = new Set<string>();
  const write = (text: string) => stream.write(maskSecrets(text, secrets));
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    write,
    line: (text) => write(`${text}\n`),
    keepSecret: (value) => {
      secrets.add(value);
    },
  };
}

/** A reporter that says nothing, and keeps secrets for the one that it is made of. */
export function silenced(reporter: Reporter): Reporter {
  return { ...reporter, isTTY: false, write: () => {}, line: () => {} };
}
