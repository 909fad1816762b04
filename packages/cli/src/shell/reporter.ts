import { maskSecrets } from "@tcrkit/signer";
import type { TextStream } from "./shell.js";

/** Writes to the user, on stderr; masks the secrets that `keepSecret` was given. */
export interface Reporter {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  /** Writes text without adding a line end. */
  readonly write: (text: string) => void;
  readonly line: (text: string) => void;
  /** The text as it would be written. */
  readonly mask: (text: string) => string;
  /** From now on this value is written as `***`. */
  readonly keepSecret: (value: string) => void;
}

export function createReporter(stream: TextStream): Reporter {
  const secrets = new Set<string>();
  const mask = (text: string) => maskSecrets(text, [...secrets]);
  const write = (text: string) => stream.write(mask(text));
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    write,
    line: (text) => write(`${text}\n`),
    mask,
    keepSecret: (value) => {
      secrets.add(value);
    },
  };
}

/** A reporter that says nothing, and keeps secrets for the one that it is made of. */
export function silenced(reporter: Reporter): Reporter {
  return { ...reporter, isTTY: false, write: () => {}, line: () => {} };
}
