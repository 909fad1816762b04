import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileChange } from "./spec-changes.js";

/**
 * Makes all changes or none: texts are written beside their files first and renamed when all of them are on disk. What
 * fails after that is taken back.
 */
export function replaceFiles(dir: string, changes: readonly FileChange[]): void {
  const steps = changes.map(({ path, text }) => ({ path: join(dir, path), text }));
  const done: { readonly path: string; readonly text: string | undefined }[] = [];
  try {
    for (const { path, text } of steps) if (text !== undefined) writeBeside(path, text);
    for (const { path, text } of steps) {
      done.push({ path, text: existsSync(path) ? readFileSync(path, "utf8") : undefined });
      if (text === undefined) rmSync(path);
      else renameSync(besideOf(path), path);
    }
  } catch (error) {
    for (const { path, text } of done.toReversed()) restore(path, text);
    for (const { path } of steps) rmSync(besideOf(path), { force: true });
    throw error;
  }
}

function writeBeside(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(besideOf(path), text);
}

function restore(path: string, text: string | undefined): void {
  if (text === undefined) rmSync(path, { force: true });
  else writeFileSync(path, text);
}

function besideOf(path: string): string {
  return `${path}.new`;
}
