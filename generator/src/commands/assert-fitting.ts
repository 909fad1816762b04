import { formatFault } from "../fault.js";
import type { FileChange } from "../release/merge/spec-changes.js";
import { createSchemas, type SchemaName } from "../schemas.js";
import { UsageError } from "./usage-error.js";

/** @throws UsageError where a file would not fit its schema: nothing is written then */
export function assertFitting(schemaDir: string, changes: readonly FileChange[]): void {
  const schemas = createSchemas(schemaDir);
  const faults = changes.flatMap(({ path, text }) =>
    text === undefined
      ? []
      : schemas.check(schemaOf(path), JSON.parse(text)).map((fault) => formatFault({ file: path, ...fault })),
  );
  if (faults.length === 0) return;
  throw new UsageError(`The description cannot be told in the spec's form; nothing was written.\n${faults.join("\n")}`);
}

function schemaOf(path: string): SchemaName {
  if (path.startsWith("actions/")) return "action";
  if (path.startsWith("types/")) return "type";
  if (path === "errors.json") return "errors";
  return path === "releases.json" ? "releases" : "service";
}
