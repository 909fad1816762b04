import { join } from "node:path";
import type { Fault } from "../fault.js";
import { listFolders, listJson, readSpecFile } from "../load.js";
import { createSchemas, type SchemaName } from "../schemas.js";
import type { Sourced } from "../spec.js";
import type { ChangeFile, EditionActionFile, EditionFile, EditionTypeFile } from "./edition-files.js";

/** What an edition has besides, file by file. */
export interface Edition {
  readonly edition: Sourced<EditionFile>;
  readonly actions: readonly (Sourced<EditionActionFile> & { readonly group: string })[];
  readonly types: readonly Sourced<EditionTypeFile>[];
  readonly changes: readonly Sourced<ChangeFile>[];
  readonly services: readonly EditionService[];
}

/** The actions and types of a service beside the API. */
export interface EditionService {
  readonly name: string;
  readonly actions: Edition["actions"];
  readonly types: Edition["types"];
}

export interface EditionsLoaded {
  readonly editions: readonly Edition[];
  readonly faults: readonly Fault[];
}

/** Reads every edition of a spec; an edition with a broken file is left out, and its faults come back. */
export function loadEditions(specDir: string): EditionsLoaded {
  const loaded = listFolders(specDir, "editions").map((name) => loadEdition(specDir, `editions/${name}`));
  return {
    editions: loaded.flatMap(({ edition, faults }) => (edition === undefined || faults.length > 0 ? [] : [edition])),
    faults: loaded.flatMap(({ faults }) => faults),
  };
}

function loadEdition(
  dir: string,
  folder: string,
): { readonly edition: Edition | undefined; readonly faults: readonly Fault[] } {
  const schemas = createSchemas(join(dir, "schema"));
  const faults: Fault[] = [];
  const read = <T>(file: string, schema: SchemaName): Sourced<T>[] => {
    const result = readSpecFile<T>(dir, file, schema, schemas);
    faults.push(...result.faults);
    return result.json === undefined ? [] : [{ file, json: result.json }];
  };
  const readAll = <T>(path: string, schema: SchemaName) => listJson(dir, path).flatMap((file) => read<T>(file, schema));
  const typesIn = (path: string) => readAll<EditionTypeFile>(`${path}/types`, "type");
  const actionsIn = (path: string, group: string) =>
    readAll<EditionActionFile>(path, "action").map((action) => ({ ...action, group }));

  const [edition] = read<EditionFile>(`${folder}/edition.json`, "edition");
  const actions = listFolders(dir, `${folder}/actions`).flatMap((group) =>
    actionsIn(`${folder}/actions/${group}`, group),
  );
  const types = typesIn(folder);
  const changes = readAll<ChangeFile>(`${folder}/changes`, "change");
  const services = listFolders(dir, `${folder}/services`).map((name) => ({
    name,
    actions: actionsIn(`${folder}/services/${name}/actions`, name),
    types: typesIn(`${folder}/services/${name}`),
  }));
  return { edition: edition && { edition, actions, types, changes, services }, faults };
}
