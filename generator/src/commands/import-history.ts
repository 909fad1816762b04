import { basename, join } from "node:path";
import { printHistoryFile } from "../release/history-file.js";
import { readCliDescription } from "../release/read-description.js";
import { writeIfChanged } from "../write.js";
import type { Console } from "./console.js";
import { assertDescribes, readDescription } from "./read-description.js";
import { readSpecFolder } from "./read-snapshot.js";
import { UsageError } from "./usage-error.js";

/** Takes published descriptions of releases into `history/`, each under the day in its name, and nowhere else. */
export function runImportHistory(paths: readonly string[], specDir: string, console: Console): number {
  if (paths.length === 0) throw new UsageError("import --history: expected at least one file.");
  const service = readSpecFolder(specDir, specDir).service.json;
  const files = paths.map((path) => {
    const date = dateOfFile(path);
    const description = readDescription(path);
    assertDescribes(path, description, service);
    const text = printHistoryFile(date, readCliDescription(description));
    return { path: join(specDir, "history", `${date}.json`), text };
  });
  for (const { path, text } of files) {
    console.log(`${path}: ${writeIfChanged(path, text) ? "written" : "unchanged"}`);
  }
  return 0;
}

/** The day in a file's name: `2023-03-28.json`. */
function dateOfFile(path: string): string {
  const date = /\d{4}-\d{2}-\d{2}/.exec(basename(path))?.[0];
  if (date === undefined) throw new UsageError(`${path}: expected a day in the file's name, such as 2023-03-28.json.`);
  return date;
}
