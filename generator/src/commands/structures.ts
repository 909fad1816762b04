import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { loadSpec } from "../load.js";
import { isCliDescription, readCliDescription } from "../release/read-description.js";
import type { Structure } from "../release/structure.js";
import { structureOfSpec } from "../release/structure-of-spec.js";
import type { Spec } from "../spec.js";

/** Thrown where a command's argument cannot be used; the message is for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads what `diff` compares: `spec` for the spec itself, a date for a file of history/, or a path of a description. */
export function readStructure(source: string, specDir: string): Structure {
  if (source === "spec") return structureOfSpec(readSpec(specDir));
  if (!isDate(source)) return readDescriptionFile(source);
  const { history } = readSpec(specDir);
  const past = history.find(({ json }) => json.date === source);
  if (past === undefined) throw new UsageError(`history/ has no ${source}; it has ${datesOf(history)}.`);
  return past.json;
}

/** Reads a file in the official CLI's description format. */
export function readDescriptionFile(path: string): Structure {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(`${path}: expected a JSON file (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (!isCliDescription(json)) {
    throw new UsageError(`${path}: expected the official CLI's description format, with "actions" and "objects".`);
  }
  return readCliDescription(json);
}

/** The day in a file's name: `2023-03-28.json`. */
export function dateOfFile(path: string): string {
  const date = /\d{4}-\d{2}-\d{2}/.exec(basename(path))?.[0];
  if (date === undefined) throw new UsageError(`${path}: expected a day in the file's name, such as 2023-03-28.json.`);
  return date;
}

/** A file that cannot be read would look like one that is not there. */
function readSpec(specDir: string): Spec {
  const { spec, faults } = loadSpec(specDir);
  if (spec === undefined || faults.length > 0) throw new UsageError(`${specDir} has faults; see pnpm spec:lint.`);
  return spec;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function datesOf(history: Spec["history"]): string {
  return history.length === 0 ? "none" : history.map(({ json }) => json.date).join(", ");
}
