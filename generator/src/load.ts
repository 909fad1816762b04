import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Fault } from "./fault.js";
import { readTextFile } from "./read-json.js";
import { createSchemas, type SchemaName, type Schemas } from "./schemas.js";
import type { Sourced, Spec } from "./spec.js";

export interface LoadResult {
  /** Missing where a file that everything rests on (service, errors, releases) could not be read. */
  readonly spec: Spec | undefined;
  readonly faults: readonly Fault[];
  /** Names of actions and types whose files are broken: other files may refer to them. */
  readonly broken: ReadonlySet<string>;
}

/** Reads every file of the spec and checks each by its JSON Schema; all faults come back together. */
export function loadSpec(dir: string, schemas = createSchemas(join(dir, "schema"))): LoadResult {
  const faults: Fault[] = [];
  const broken = new Set<string>();

  const read = <T>(file: string, schema: SchemaName): Sourced<T> | undefined => {
    const result = readSpecFile<T>(dir, file, schema, schemas);
    faults.push(...result.faults);
    if (result.json === undefined) broken.add(basename(file, ".json"));
    return result.json === undefined ? undefined : { file, json: result.json };
  };
  const readAll = <T>(folder: string, schema: SchemaName) =>
    listJson(dir, folder).flatMap((file) => read<T>(file, schema) ?? []);

  const service = read<Spec["service"]["json"]>("service.json", "service");
  const errors = read<Spec["errors"]["json"]>("errors.json", "errors");
  const releases = read<Spec["releases"]["json"]>("releases.json", "releases");
  const actions = listFolders(dir, "actions").flatMap((group) =>
    readAll<Spec["actions"][number]["json"]>(`actions/${group}`, "action").map((action) => ({ ...action, group })),
  );
  const types = readAll<Spec["types"][number]["json"]>("types", "type");
  const history = readAll<Spec["history"][number]["json"]>("history", "history");

  const spec = service && errors && releases && { service, errors, releases, actions, types, history };
  return { spec, faults, broken };
}

/** What a file holds, or what is wrong with it. */
export interface ReadResult<T> {
  readonly json?: T;
  readonly faults: readonly Fault[];
}

/** Reads a file and checks it by its JSON Schema. */
export function readSpecFile<T>(dir: string, file: string, schema: SchemaName, schemas: Schemas): ReadResult<T> {
  let text: string;
  try {
    text = readTextFile(join(dir, file));
  } catch {
    return { faults: [{ file, path: "", found: "no such file", expected: "a readable file" }] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { faults: [{ file, path: "", found: String(error), expected: "valid JSON" }] };
  }
  const faults = schemas.check(schema, json).map((fault) => ({ file, ...fault }));
  return faults.length === 0 ? { json: json as T, faults } : { faults };
}

/** The folders of a folder, in the order of their names. */
export function listFolders(dir: string, folder: string): string[] {
  return listEntries(dir, folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The JSON files of a folder, in the order of their names. */
export function listJson(dir: string, folder: string): string[] {
  return listEntries(dir, folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}

function listEntries(dir: string, folder: string) {
  try {
    return readdirSync(join(dir, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
