import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Changeset, createChangesets } from "../release/changesets.js";
import { type CompareOptions, cleanTreeHints, compare } from "./compare.js";
import type { Console } from "./console.js";
import { UsageError } from "./usage-error.js";

export interface ChangesetOptions extends CompareOptions {
  /** Print what would be written, and write nothing. */
  readonly dryRun: boolean;
}

/** Writes a changeset for each package that the changes from `from` to `to` reach. A file that is there is never written over. */
export function runChangeset(options: ChangesetOptions, console: Console): number {
  const folder = join(options.root, ".changeset");
  const changesets = createChangesets(compare(options));
  const taken = changesets.filter((changeset) => ![undefined, changeset.text].includes(readText(folder, changeset)));
  if (taken.length > 0) {
    const paths = taken.map(({ file }) => join(folder, file)).join(", ");
    throw new UsageError(`${paths}: there with another text; remove it to have it written anew. Nothing was written.`);
  }
  for (const changeset of changesets) writeChangeset(folder, changeset, options.dryRun, console);
  tellOthers(folder, changesets, console);
  if (changesets.length === 0) {
    console.error(`Nothing from ${options.from} to ${options.to} reaches a package.`);
    for (const hint of cleanTreeHints("api:changeset", options)) console.error(hint);
  }
  return 0;
}

function readText(folder: string, { file }: Changeset): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function writeChangeset(folder: string, changeset: Changeset, dryRun: boolean, console: Console): void {
  const path = join(folder, changeset.file);
  if (dryRun) {
    console.log(`${path}:\n${changeset.text}`);
  } else if (readText(folder, changeset) === changeset.text) {
    console.log(`${path}: unchanged`);
  } else {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, changeset.text, { flag: "wx" });
    console.log(`${path}: written`);
  }
}

/** Changesets of earlier comparisons may tell the same changes: both would stand in the changelog. */
function tellOthers(folder: string, changesets: readonly Changeset[], console: Console): void {
  const names = new Set(changesets.map(({ file }) => file));
  const others = existsSync(folder)
    ? readdirSync(folder).filter((file) => /^api-.*\.md$/.test(file) && !names.has(file))
    : [];
  for (const file of others.toSorted()) {
    console.error(`${join(folder, file)}: from another comparison; remove it if it tells the same changes.`);
  }
}
