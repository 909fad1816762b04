import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runGenerate } from "../../generator/src/commands/generate.js";
import { runImportNew } from "../../generator/src/commands/import-new.js";
import { UsageError } from "../../generator/src/commands/usage-error.js";
import { formatFault } from "../../generator/src/fault.js";
import { lintSpec } from "../../generator/src/lint/lint.js";
import { findUncurated, withoutUnfinished } from "../../generator/src/lint/uncurated.js";
import { loadSpec } from "../../generator/src/load.js";
import { createSchemas } from "../../generator/src/schemas.js";

export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What became of a description. */
export type Imported =
  | { readonly kind: "refused"; readonly message: string; readonly hasWritten: boolean }
  | { readonly kind: "imported"; readonly faults: readonly string[] };

/** What the small spec of another product, beside its schemas, is for all products. */
export const smallSpec = join(repository, "generator/test/cvm");
export const schemaDir = join(repository, "spec/schema");

const schemas = createSchemas(schemaDir);

/** What a new spec takes from the one at hand, without the actions and types that would only be read. */
const shared = createScratch();
for (const file of ["service.json", "errors.json", "releases.json", "schema"]) {
  cpSync(join(repository, "spec", file), join(shared, file), { recursive: true });
}
process.on("exit", () => rmSync(shared, { recursive: true, force: true }));

/** Makes a spec of a description's file in a folder, and lints it. What is no refusal in words is thrown. */
export function importFile(path: string, dir: string, group?: string): Imported {
  try {
    const moment = { date: "2020-01-01", today: () => "2020-01-01" };
    runImportNew([path], { ...moment, specDir: shared, dir, group, dryRun: false }, silent);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: "refused", message: error.message, hasWritten: existsSync(dir) };
  }
  return { kind: "imported", faults: lintFolder(dir) };
}

/** The faults of a spec, as they are told. */
export function lintFolder(dir: string): string[] {
  const { spec, faults, broken } = loadSpec(dir, schemas);
  const crossing = spec === undefined ? [] : withoutUnfinished(lintSpec(spec, broken), findUncurated(spec));
  return [...faults, ...crossing].map(formatFault);
}

/** Writes a description into a scratch folder, makes a spec of it there, and hands both to whoever looks at them. */
export function withImport<T>(
  text: string,
  group: string | undefined,
  look: (imported: Imported, dir: string) => T,
): T {
  const scratch = createScratch();
  try {
    const [path, dir] = [join(scratch, "api.json"), join(scratch, "spec")];
    writeFileSync(path, text);
    return look(importFile(path, dir, group), dir);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Generates the packages' files and the reference of a spec into a folder; the errors that it has told. */
export async function generateInto(root: string, specDir: string): Promise<string[]> {
  const errors: string[] = [];
  const console = { ...silent, error: (line: string) => errors.push(line) };
  const status = await runGenerate({ specDir, root, check: false, now: () => 0 }, console);
  return status === 0 ? [] : [...errors, `generate ended with ${status}`];
}

export function createScratch(): string {
  return mkdtempSync(join(tmpdir(), "tcrkit-descriptions-"));
}

const silent = { log: () => {}, error: () => {} };
