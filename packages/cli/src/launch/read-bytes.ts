import { readSync } from "node:fs";

let memory = Buffer.alloc(0);

/**
 * Bytes of a file, from a place on; fewer where it ends before. They stand until the next ones are read: fresh memory for each would take as
 * long as to read them.
 */
export function readBytes(file: number, start: number, length: number): Buffer {
  // V8 takes code as it is where it is aligned, as memory of its own is.
  if (memory.length < length) memory = Buffer.allocUnsafeSlow(length);
  return memory.subarray(0, readSync(file, memory, 0, length, start));
}
