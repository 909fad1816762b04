import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** A generated file: its path, relative to the repository's root and with `/`, and all of its text. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** What the folders hold beside what they should hold. */
export interface Drift {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly stale: readonly string[];
}

/**
 * Compares the generated files with the tree. `owned` are folders that hold nothing else:
 * whatever stands there and was not generated is stale.
 */
export function findDrift(root: string, owned: readonly string[], files: readonly OutputFile[]): Drift {
  const expected = new Set(files.map(({ path }) => path));
  const states = files.map(({ path, text }) => ({ path, current: readText(join(root, path)), text }));
  return {
    missing: states.filter(({ current }) => current === undefined).map(({ path }) => path),
    changed: states.filter(({ current, text }) => current !== undefined && current !== text).map(({ path }) => path),
    stale: owned.flatMap((folder) => listFiles(root, folder)).filter((path) => !expected.has(path)),
  };
}

/** Writes what is missing or has changed and removes what is stale. */
export function repairDrift(root: string, files: readonly OutputFile[], drift: Drift): void {
  const wanted = new Set([...drift.missing, ...drift.changed]);
  for (const { path, text } of files) if (wanted.has(path)) writeText(join(root, path), text);
  for (const path of drift.stale) rmSync(join(root, path));
}

/** Writes a file unless it holds just that already; says whether it wrote. */
export function writeIfChanged(path: string, text: string): boolean {
  if (readText(path) === text) return false;
  writeText(path, text);
  return true;
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
  } catch {
    return [];
  }
}
