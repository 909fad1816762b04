import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findUncurated } from "../lint/uncurated.js";
import { mergeDescription, unsortedGroup } from "../release/merge/merge-description.js";
import { formatMergeEvent } from "../release/merge/merge-event.js";
import { replaceFiles } from "../release/merge/replace-files.js";
import { type FileChange, specChanges } from "../release/merge/spec-changes.js";
import { readCliDescription } from "../release/read-description.js";
import { readCliWords } from "../release/read-words.js";
import type { Spec } from "../spec.js";
import { assertFitting } from "./assert-fitting.js";
import type { Console } from "./console.js";
import { count } from "./lint.js";
import { assertDescribes, readDescription } from "./read-description.js";
import { readSpecFolder } from "./read-snapshot.js";
import { assertLater, type MomentSources, releaseMoment } from "./release-moment.js";
import { UsageError } from "./usage-error.js";

export interface ImportOptions extends Omit<MomentSources, "path"> {
  readonly specDir: string;
  /** Group of new actions; without it they are unsorted. */
  readonly group: string | undefined;
  /** Take away what the description lacks. */
  readonly remove: boolean;
  /** Tell what would change and write nothing. */
  readonly dryRun: boolean;
}

/** Merges a description in the official CLI's format into the spec: all of it, or where anything is wrong, nothing. */
export function runImport(paths: readonly string[], options: ImportOptions, console: Console): number {
  const { specDir, group, remove, dryRun } = options;
  const path = onlyFile(paths);
  const description = readDescription(path);
  const spec = readSpecFolder(specDir, specDir);
  assertDescribes(path, description, spec.service.json);
  assertGroup(spec, group);
  const { releases } = spec.releases.json;
  const release = releaseMoment({ ...options, path }, releases);
  const merge = mergeDescription(spec, readCliDescription(description), {
    release,
    group: group ?? unsortedGroup.name,
    remove,
    words: readCliWords(description),
  });
  const changes = specChanges(spec, merge.spec, (file) => textOf(join(specDir, file)));
  for (const event of merge.events) console.log(formatMergeEvent(event));
  if (changes.length > 0) assertLater(path, release, releases);
  assertFitting(join(specDir, "schema"), changes);
  if (!dryRun) replaceFiles(specDir, changes);
  for (const change of changes) console.log(formatFileChange(specDir, change, dryRun));
  console.log(summaryOf(merge.spec, changes, dryRun));
  return 0;
}

/** @throws UsageError unless there is just one path */
export function onlyFile([path, ...more]: readonly string[]): string {
  if (path === undefined) throw new UsageError("import: expected a file.");
  if (more.length > 0) throw new UsageError(`import: expected one file, got ${more.join(" ")} as well.`);
  return path;
}

function assertGroup(spec: Spec, group: string | undefined): void {
  const names = spec.service.json.groups.map(({ name }) => name);
  if (group === undefined || names.includes(group)) return;
  throw new UsageError(`--group ${group}: expected a group of service.json: ${names.join(", ")}.`);
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function formatFileChange(specDir: string, { path, text }: FileChange, dryRun: boolean): string {
  const verb = text === undefined ? "removed" : "written";
  return `${join(specDir, path)}: ${dryRun ? `would be ${verb}` : verb}`;
}

function summaryOf(merged: Spec, changes: readonly FileChange[], dryRun: boolean): string {
  if (changes.length === 0) return "The spec has all of it; nothing to write.";
  const entries = findUncurated(merged).length;
  const files = `${count(changes.length, "file")} ${dryRun ? "would change" : "changed"}`;
  return entries === 0 ? `${files}.` : `${files}; ${entries} uncurated in the spec, which pnpm spec:lint names.`;
}
