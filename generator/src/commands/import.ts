import { join } from "node:path";
import { printHistoryFile } from "../release/history-file.js";
import { writeIfChanged } from "../write.js";
import type { Console } from "./console.js";
import { dateOfFile, readDescriptionFile, UsageError } from "./structures.js";

/** Takes published descriptions of releases into `history/`, each under the day in its name. */
export function runImport(paths: readonly string[], specDir: string, console: Console): number {
  if (paths.length === 0) throw new UsageError("import: expected at least one file.");
  const files = paths.map((path) => {
    const date = dateOfFile(path);
    return { path: join(specDir, "history", `${date}.json`), text: printHistoryFile(date, readDescriptionFile(path)) };
  });
  for (const { path, text } of files) {
    console.log(`${path}: ${writeIfChanged(path, text) ? "written" : "unchanged"}`);
  }
  return 0;
}
