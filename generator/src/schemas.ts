import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Fault } from "./fault.js";
import { readablePath } from "./json-path.js";

export type SchemaName =
  | "action"
  | "type"
  | "errors"
  | "releases"
  | "service"
  | "history"
  | "overrides"
  | "edition"
  | "change";

export interface Schemas {
  readonly check: (name: SchemaName, json: unknown) => readonly Omit<Fault, "file">[];
}

/** The JSON Schemas of the spec's kinds of file, compiled. */
export function createSchemas(dir: string): Schemas {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false });
  for (const file of readdirSync(dir)) ajv.addSchema(JSON.parse(readFileSync(join(dir, file), "utf8")));
  return {
    check: (name, json) => {
      const validate = ajv.getSchema(`${name}.schema.json`);
      if (validate === undefined) throw new Error(`The spec has no schema/${name}.schema.json.`);
      return validate(json) === true ? [] : faultsFromErrors(validate.errors ?? [], json);
    },
  };
}

const summaries = new Set(["if", "oneOf", "anyOf"]);

function faultsFromErrors(errors: readonly ErrorObject[], json: unknown): Omit<Fault, "file">[] {
  const telling = errors.filter(({ keyword }) => !summaries.has(keyword));
  const faults = (telling.length > 0 ? telling : errors).map((error) => ({
    path: readablePath(json, error.instancePath),
    found: foundByError(error),
    expected: expectedByError(error),
  }));
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function foundByError(error: ErrorObject): string {
  const extra: unknown = error.params["additionalProperty"] ?? error.params["unevaluatedProperty"];
  if (extra !== undefined) return `the key ${JSON.stringify(extra)}`;
  if (error.keyword === "required") return `no key ${JSON.stringify(error.params["missingProperty"])}`;
  const text = JSON.stringify(error.data) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function expectedByError(error: ErrorObject): string {
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
      return "only the keys that the schema names";
    case "required":
      return "the key to be there";
    case "enum":
      return `one of ${(error.params["allowedValues"] as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "const":
      return JSON.stringify(error.params["allowedValue"]);
    default:
      return expectedByMessage(error.message ?? "must fit the schema");
  }
}

/** Ajv says "must be integer"; behind "expected" stands "integer". */
function expectedByMessage(message: string): string {
  return message
    .replace(/^must match pattern /, "a match of ")
    .replace(/^must NOT have /, "no ")
    .replace(/^must (?:be )?/, "");
}
