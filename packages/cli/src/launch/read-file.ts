import { closeSync, fstatSync, openSync, readSync } from "node:fs";

export interface Source {
  readonly text: string;
  readonly changedAtMs: number;
}

/** A file of the build. It is ASCII, which takes V8 half the memory. By the few functions of `node:fs` that the start has compiled already. */
export function readSource(path: string): Source {
  const file = openSync(path, "r");
  const { size, mtimeMs } = fstatSync(file);
  const text = readBytes(file, 0, size).toString("latin1");
  closeSync(file);
  return { text, changedAtMs: mtimeMs };
}

let memory: Buffer | undefined;

/**
 * Bytes of a file, from a place on; fewer where it ends before. They stand until the next ones are read: fresh memory for each would take as
 * long as to read them.
 */
export function readBytes(file: number, start: number, length: number): Buffer {
  // V8 takes code as it is where it is aligned, as memory of its own is.
  if (memory === undefined || memory.length < length) memory = Buffer.allocUnsafeSlow(length);
  return memory.subarray(0, readSync(file, memory, 0, length, start));
}
