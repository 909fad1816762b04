import { editionDocuments, neighbourDocuments } from "../emit/edition.js";
import { emitters } from "../emit/emitters.js";
import { ownedFolders } from "../emit/paths.js";
import type { Document } from "../print/document.js";
import { type Drift, findDrift, repairDrift } from "../write.js";
import type { Console } from "./console.js";
import { count, lintedApi } from "./lint.js";

export interface GenerateOptions {
  readonly specDir: string;
  /** The repository's root: paths of generated files begin there. */
  readonly root: string;
  /** List what differs, write nothing, and fail if anything does. */
  readonly check: boolean;
  /** Milliseconds from any fixed point, for the progress lines. */
  readonly now: () => number;
}

/** Lints the spec, makes every generated file and writes what changed, with a progress line a phase. */
export async function runGenerate({ specDir, root, check, now }: GenerateOptions, console: Console): Promise<number> {
  const phase = async <T>(title: string, work: () => T | Promise<T>, result: (value: T) => string): Promise<T> => {
    const start = now();
    const value = await work();
    console.log(
      `  ${title.padEnd(18)} ${result(value).padEnd(42)} ${String(Math.round(now() - start)).padStart(5)} ms`,
    );
    return value;
  };

  const linted = await phase(
    "lint the spec",
    () => lintedApi(specDir, console),
    (found) =>
      found === undefined ? "faults" : `${found.api.actions.length} actions, ${found.api.types.length} types`,
  );
  if (linted === undefined) return 1;
  const { api, editions } = linted;

  const documents: Document[] = [];
  for (const { title, emit } of emitters) {
    documents.push(
      ...(await phase(
        title,
        () => emit(api),
        (made) => count(made.length, "file"),
      )),
    );
  }
  for (const edition of editions) {
    const name = edition.api.groups[0]?.name ?? "";
    documents.push(
      ...(await phase(
        `edition ${name}`,
        () => [...editionDocuments(api, edition.api, name, edition), ...edition.services.flatMap(neighbourDocuments)],
        (made) => count(made.length, "file"),
      )),
    );
  }
  const files = await phase(
    "print",
    async () => (await import("../print/print.js")).printDocuments(documents),
    (made) => count(made.length, "file"),
  );
  const drift = findDrift(root, ownedFolders, files);
  if (check) return reportCheck(drift, console);
  await phase(
    "write",
    () => repairDrift(root, files, drift),
    () => describeDrift(drift),
  );
  return 0;
}

function describeDrift({ missing, changed, stale }: Drift): string {
  if (missing.length + changed.length + stale.length === 0) return "nothing drifted, nothing written";
  return `${missing.length} new, ${changed.length} changed, ${stale.length} removed`;
}

function reportCheck({ missing, changed, stale }: Drift, console: Console): number {
  for (const path of missing) console.error(`missing  ${path}`);
  for (const path of changed) console.error(`changed  ${path}`);
  for (const path of stale) console.error(`stale    ${path}`);
  const drifted = missing.length + changed.length + stale.length;
  if (drifted === 0) {
    console.log("Generated files are what the spec makes.");
    return 0;
  }
  console.error(`${count(drifted, "generated file")} drifted from the spec: run pnpm generate and commit the result.`);
  return 1;
}
