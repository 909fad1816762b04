import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatFault } from "../fault.js";
import type { OverridesFile } from "../release/override-changes.js";
import { releaseOf, type Snapshot } from "../release/snapshot.js";
import { createSchemas } from "../schemas.js";
import type { Sourced } from "../spec.js";
import { UsageError } from "./usage-error.js";

/** The exceptions that hold between two states: those of the releases in between, or those of a file that is named. */
export function readOverrides(
  from: Snapshot,
  to: Snapshot,
  specDir: string,
  file: string | undefined,
): Sourced<OverridesFile>[] {
  if (file !== undefined) return [readFile(file, specDir)];
  const [old, now] = [releaseOf(from), releaseOf(to)];
  if (old === undefined || now === undefined) return [];
  return Array.from({ length: Math.max(0, now - old) }, (_, index) =>
    join(specDir, "overrides", `${old + index + 1}.json`),
  )
    .filter((path) => existsSync(path))
    .map((path) => readFile(path, specDir));
}

function readFile(file: string, specDir: string): Sourced<OverridesFile> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${file}: expected a JSON file (${error instanceof Error ? error.message : String(error)}).`);
  }
  const faults = createSchemas(join(specDir, "schema")).check("overrides", json);
  if (faults.length > 0) throw new UsageError(faults.map((fault) => formatFault({ file, ...fault })).join("\n"));
  return { file, json: json as OverridesFile };
}
