import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatFault } from "../fault.js";
import { lintSpec } from "../lint/lint.js";
import { summarizeUncurated } from "../lint/summarize-uncurated.js";
import { findUncurated, withoutUnfinished } from "../lint/uncurated.js";
import { newSpec } from "../release/merge/new-spec.js";
import { replaceFiles } from "../release/merge/replace-files.js";
import { type FileChange, specChanges } from "../release/merge/spec-changes.js";
import type { Spec } from "../spec.js";
import { assertFitting } from "./assert-fitting.js";
import type { Console } from "./console.js";
import { type ImportOptions, onlyFile } from "./import.js";
import { count } from "./lint.js";
import { readDescription } from "./read-description.js";
import { readSpecFolder } from "./read-snapshot.js";
import { releaseMoment } from "./release-moment.js";
import { UsageError } from "./usage-error.js";

export interface ImportNewOptions extends Omit<ImportOptions, "remove"> {
  /** Folder of the new spec: not there yet, or empty. */
  readonly dir: string;
}

/**
 * Makes the spec of another product from a description, and lists what the format cannot say. What all products share
 * comes from the spec at hand.
 */
export function runImportNew(paths: readonly string[], options: ImportNewOptions, console: Console): number {
  const { specDir, dir, group, dryRun } = options;
  const path = onlyFile(paths);
  if (existsSync(dir) && readdirSync(dir).length > 0)
    throw new UsageError(`--new ${dir}: expected an empty folder, or none.`);
  const description = readDescription(path);
  const release = releaseMoment({ ...options, path }, []);
  const spec = newSpec(description, readSpecFolder(specDir, specDir), { release, group });
  const changes = specChanges(undefined, spec, () => undefined);
  const schemaDir = join(specDir, "schema");
  assertFitting(schemaDir, changes);
  assertSound(path, spec);
  if (!dryRun) replaceFiles(dir, [...changes, ...schemaFiles(schemaDir)]);
  const verb = dryRun ? "would be written" : "written";
  console.log(`${dir}: ${count(spec.actions.length, "action")} and ${count(spec.types.length, "type")} ${verb}.`);
  console.log("The format does not say these; they are guesses or placeholders, each marked as not curated:");
  for (const line of summarizeUncurated(findUncurated(spec))) console.log(`  ${line}`);
  console.log(
    "Nor does it say, of members: default, limits, values, unit, format, sensitive, deprecated, exclusiveWith, partial, or another relation; of error codes: category, retryable.",
  );
  return 0;
}

/** @throws UsageError where the lint would find a fault in what the description becomes: nothing is written then */
function assertSound(path: string, spec: Spec): void {
  const faults = withoutUnfinished(lintSpec(spec), findUncurated(spec));
  if (faults.length === 0) return;
  throw new UsageError(
    `${path}: the packages cannot be generated from it; nothing was written.\n${faults.map(formatFault).join("\n")}`,
  );
}

function schemaFiles(schemaDir: string): FileChange[] {
  return readdirSync(schemaDir).map((file) => ({
    path: `schema/${file}`,
    text: readFileSync(join(schemaDir, file), "utf8"),
  }));
}
