import { readFileSync } from "node:fs";

/** Reads a JSON file; a byte order mark before it is no part of the text. */
export function readJsonFile(path: string): unknown {
  return JSON.parse(readTextFile(path));
}

/** Reads a text file without its byte order mark. */
export function readTextFile(path: string): string {
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
}
