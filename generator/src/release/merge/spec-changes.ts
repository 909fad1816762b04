import { isDeepStrictEqual } from "node:util";
import type { Spec } from "../../spec.js";
import { printJson } from "./print-json.js";

/** A file to write, or without a text one to remove. */
export interface FileChange {
  /** Relative to the spec's folder. */
  readonly path: string;
  readonly text: string | undefined;
}

/** Files in which two states of a spec differ, in the order of their paths. `textOf` gives the text a file has now. */
export function specChanges(
  before: Spec | undefined,
  after: Spec,
  textOf: (path: string) => string | undefined,
): FileChange[] {
  const old = new Map(before === undefined ? [] : filesOf(before));
  const now = new Map(filesOf(after));
  const written = [...now]
    .filter(([path, json]) => !isDeepStrictEqual(json, old.get(path)))
    .map(([path, json]) => ({ path, text: printJson(json, textOf(path)) }));
  const removed = [...old.keys()].filter((path) => !now.has(path)).map((path) => ({ path, text: undefined }));
  return [...written, ...removed].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function filesOf({ service, errors, releases, actions, types }: Spec): [string, unknown][] {
  return [service, errors, releases, ...actions, ...types].map(({ file, json }) => [file, json]);
}
