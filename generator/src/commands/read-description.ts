import { readJsonFile } from "../read-json.js";
import { checkDescription } from "../release/merge/check-description.js";
import type { CliDescription } from "../release/read-description.js";
import type { ServiceFile } from "../spec-files.js";
import { UsageError } from "./usage-error.js";

const maxFaultsTold = 20;

/**
 * Reads a description in the official CLI's format.
 * @throws UsageError with every fault, where the file is no such description
 */
export function readDescription(path: string): CliDescription {
  const json = readJson(path);
  const faults = checkDescription(json).map(({ path: place, found, expected }) => ({ place, found, expected }));
  if (faults.length === 0) return json as CliDescription;
  const told = faults
    .slice(0, maxFaultsTold)
    .map(
      ({ place, found, expected }) => `  ${place === "" ? "the file" : place}: expected ${expected}, found ${found}`,
    );
  const more = faults.length > maxFaultsTold ? [`  and ${faults.length - maxFaultsTold} more`] : [];
  throw new UsageError([`${path}: expected a description in the official CLI's format.`, ...told, ...more].join("\n"));
}

/** Refuses the description of another service or of another version of it. */
export function assertDescribes(path: string, { metadata = {} }: CliDescription, service: ServiceFile): void {
  const { serviceShortName: name, apiVersion: version } = metadata;
  if (name === service.name && version === service.version) return;
  throw new UsageError(
    `${path}: expected a description of ${service.name}, version ${service.version}; found ${name}, version ${version}.`,
  );
}

function readJson(path: string): unknown {
  try {
    return readJsonFile(path);
  } catch (error) {
    throw new UsageError(`${path}: expected a JSON file (${error instanceof Error ? error.message : String(error)}).`);
  }
}
