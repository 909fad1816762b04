import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatFault } from "../fault.js";
import { loadSpec } from "../load.js";
import { readJsonFile } from "../read-json.js";
import { isCliDescription, readCliDescription } from "../release/read-description.js";
import { type Snapshot, snapshotOfSpec } from "../release/snapshot.js";
import { createSchemas } from "../schemas.js";
import type { Spec } from "../spec.js";
import type { Structure } from "../structure.js";
import { checkoutSpec } from "./checkout-spec.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads what is compared: `spec` for the spec as it stands, a day of its history/, the folder of another spec, a file of a history or a
 * published description, or a git revision.
 */
export function readSnapshot(source: string, specDir: string): Snapshot {
  if (source === "spec") return snapshotOfSpec(source, readSpecFolder(specDir, specDir));
  if (/^\d{4}-\d{2}-\d{2}$/.test(source)) return bare(source, structureOfDay(source, specDir));
  if (existsSync(join(source, "service.json"))) return snapshotOfSpec(source, readSpecFolder(source, specDir));
  if (source.endsWith(".json")) return bare(source, structureOfFile(source, specDir));
  return snapshotOfSpec(source, readRevision(source, specDir));
}

/** Reads a whole spec. A file that cannot be read would look like one that is not there, so that a spec with faults is refused. */
export function readSpecFolder(dir: string, specDir: string): Spec {
  const ownSchemas = join(dir, "schema");
  const schemas = createSchemas(existsSync(ownSchemas) ? ownSchemas : join(specDir, "schema"));
  const { spec, faults } = loadSpec(dir, schemas);
  const [first] = faults;
  if (first !== undefined)
    throw new UsageError(`${dir} has faults; see pnpm spec:lint. The first:\n${formatFault(first)}`);
  if (spec === undefined) throw new UsageError(`${dir}: expected the folder of a spec.`);
  return spec;
}

function bare(name: string, structure: Structure): Snapshot {
  return { name, structure, spec: undefined };
}

function structureOfDay(day: string, specDir: string): Structure {
  const { history } = readSpecFolder(specDir, specDir);
  const past = history.find(({ json }) => json.date === day);
  const days = history.length === 0 ? "none" : history.map(({ json }) => json.date).join(", ");
  if (past === undefined) throw new UsageError(`history/ has no ${day}; it has ${days}.`);
  return past.json;
}

function structureOfFile(path: string, specDir: string): Structure {
  let json: unknown;
  try {
    json = readJsonFile(path);
  } catch (error) {
    throw new UsageError(`${path}: expected a JSON file (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (isCliDescription(json)) return readCliDescription(json);
  const [fault] = createSchemas(join(specDir, "schema")).check("history", json);
  if (fault !== undefined) {
    throw new UsageError(
      `${path}: expected a file of history/, or the official CLI's description format, with "actions" and "objects".`,
    );
  }
  return json as Structure;
}

function readRevision(revision: string, specDir: string): Spec {
  const scratch = mkdtempSync(join(tmpdir(), "spec-at-revision-"));
  try {
    const dir = join(scratch, "spec");
    if (!checkoutSpec(specDir, revision, dir)) {
      throw new UsageError(
        `${revision}: expected "spec", a day of history/, the folder of a spec, a .json file or a git revision that has the spec.`,
      );
    }
    return readSpecFolder(dir, specDir);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
