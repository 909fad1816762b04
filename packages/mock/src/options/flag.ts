import { parseJsonStream } from "../base/json-stream.js";
import type { MockOptions } from "./options.js";

/** Invalid usage of tcr-mock. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What flags are parsed with, and what stands in for those that are left out. */
export interface FlagIo {
  readonly readFile: (path: string) => Promise<string>;
  /** The same in chunks, for a file that is longer than a text can be. Default: by `readFile`. */
  readonly readChunks?: ((path: string) => AsyncIterable<Uint8Array>) | undefined;
  /** Another seed each time. */
  readonly randomSeed: () => string;
  readonly now: () => number;
  /** Writes the log of a request. */
  readonly log: NonNullable<MockOptions["onRequest"]>;
  /** Writes a line on the data folder. */
  readonly notice: (line: string) => void;
}

/** A flag of tcr-mock. */
export interface Flag<Value> {
  /** As it is written: `--edition`. */
  readonly flag: string;
  /** What stands behind it: `NAME`. A flag without it is a switch. */
  readonly takes?: string;
  /** Whether it may stand several times, and what it gives is joined: `Value` is a list then. */
  readonly isRepeatable?: true;
  /** What it does, where the words of its option do not say it. */
  readonly words?: string;
  /** The option's value from the text behind the flag, which is empty for a switch. @throws UsageError */
  readonly parse: (text: string, io: FlagIo) => Value | Promise<Value>;
}

/** Parses a whole number. @throws UsageError that begins with `name`. */
export function wholeNumber(name: string, text: string, min: number, max: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (number >= min && number <= max) return number;
  throw new UsageError(`${name}: expected a whole number from ${min} to ${max}, got ${JSON.stringify(text)}`);
}

/** The JSON in a file. @throws UsageError that holds nothing of what stands in it. */
export async function readJsonFile(
  flag: string,
  path: string,
  { readFile, readChunks }: Pick<FlagIo, "readFile" | "readChunks">,
): Promise<unknown> {
  try {
    return await parseJsonStream(readChunks?.(path) ?? [new TextEncoder().encode(await readFile(path))]);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) {
      throw new UsageError(`${flag}: the file is not valid JSON: ${path}`);
    }
    throw new UsageError(`${flag}: cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
