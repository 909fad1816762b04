import { closeSync, fstatSync, openSync } from "node:fs";
import { readBytes } from "./read-bytes.js";

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
