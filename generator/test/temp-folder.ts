import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { schemaDir, smallSpecDir } from "./folders.js";

/** An empty folder that is gone when the test has finished. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "generator-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The small spec on disk, schemas and all, with some files written over; undefined removes a file. */
export function tempSpec(files: Readonly<Record<string, string | undefined>> = {}): string {
  const folder = tempFolder();
  cpSync(smallSpecDir, folder, { recursive: true });
  cpSync(schemaDir, join(folder, "schema"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A file of the small spec as text, after a change of what it holds. */
export function smallSpecFile(path: string, change: (json: Record<string, unknown>) => void): string {
  const json = JSON.parse(readFileSync(join(smallSpecDir, path), "utf8")) as Record<string, unknown>;
  change(json);
  return JSON.stringify(json);
}

/** Every file below a folder with its text, in the order of their paths. */
export function readTree(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
