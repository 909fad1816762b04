import { service } from "../../../gen/service.js";
import type { ActionTable } from "../action-table.js";
import { type Context, found } from "../context.js";
import type { Domestic } from "../domestic/domestic.js";
import { withDomestic } from "../domestic/load-domestic.js";
import { ApiError } from "../errors.js";
import { IN_DOMESTIC } from "../handlers/edition-handler.js";
import { ownTable } from "../own-table.js";
import { readCommonParams } from "../params/common-params.js";
import { assertProduct, assertStrictly, assertZone } from "./strict.js";

/** What a request names. */
interface Named {
  readonly action: string;
  readonly version: string;
}

/** Finds the operation that the request names, in the API's table or in that of a service beside it. */
export function identify(context: Context): void | Promise<void> {
  context.common = readCommonParams(context);
  const { action, version, timestamp } = context.common;
  if (action === undefined) throw missing("Action");
  if (version === undefined) throw missing("Version");
  if (timestamp === undefined && isSigned(context)) throw missing("Timestamp");
  const { strict, edition } = context.services.settings;
  if (strict) assertStrictly(context);
  const named = { action, version };
  if (edition !== "intl") {
    return withDomestic((domestic) => {
      if (!identifyIn(domestic.tables, named, context)) throw refusalOf(named, domestic, domestic.tables);
      if (strict) assertProduct(context, found(context.table, "the table").name);
    });
  }
  if (identifyIn([ownTable], named, context)) return;
  return withDomestic((domestic) => {
    throw refusalOf(named, domestic, [ownTable]);
  });
}

function identifyIn(tables: readonly ActionTable[], { action, version }: Named, context: Context): boolean {
  const table = tables.find((candidate) => candidate.version === version);
  const operation = table && Object.hasOwn(table.operations, action) ? table.operations[action] : undefined;
  if (table === undefined || operation === undefined) return false;
  context.table = table;
  context.operation = operation;
  return true;
}

/** What the mock does not know in its edition, with a word on the edition that has it. */
function refusalOf({ action, version }: Named, domestic: Domestic, tables: readonly ActionTable[]): ApiError {
  if (!tables.some((table) => table.version === version)) {
    const neighbour = domestic.tables.find((table) => table.version === version);
    const hint = neighbour === undefined ? "" : ` As to the service ${neighbour.name}, ${IN_DOMESTIC}.`;
    return new ApiError("NoSuchVersion", `The API has the version ${service.version} alone.${hint}`);
  }
  if (service.retiredActions.includes(action)) return new ApiError("ActionOffline", "This API has been deprecated.");
  return new ApiError("InvalidAction", `The API does not exist.${hintOf(action, domestic)}`);
}

function hintOf(action: string, { newActions, otherActions }: Domestic): string {
  if (newActions.includes(action)) return ` As to \`${action}\`, ${IN_DOMESTIC}.`;
  return otherActions.includes(action) ? ` The domestic edition has \`${action}\`; the mock has it in no edition.` : "";
}

/** An unsigned request lacks more than its time. */
function isSigned({ authorization }: Context): boolean {
  return authorization?.kind === "tc3" || authorization?.kind === "v1";
}

function missing(name: string): ApiError {
  return new ApiError("MissingParameter", `The request is missing the common parameter \`${name}\`.`);
}

const regions: ReadonlySet<string> = new Set(service.regions.map(({ name }) => name));

/** Checks the region that the request names. */
export function region(context: Context): void {
  const operation = found(context.operation, "the operation");
  const name = found(context.common, "the common parameters").region;
  if (operation.region === "none") return;
  if (name === undefined) {
    if (operation.region === "optional") return;
    throw new ApiError("MissingParameter", "The request is missing the common parameter `Region`.");
  }
  if (!regions.has(name)) {
    throw new ApiError("UnsupportedRegion", "The API does not support the requested region.");
  }
  if (context.services.settings.strict) assertZone(context, name);
}
