import type { Operation } from "../../../contract.js";
import { operations } from "../../../gen/operations/index.js";
import { service } from "../../../gen/service.js";
import { type Context, found } from "../context.js";
import { ApiError } from "../errors.js";
import { readCommonParams } from "../params/common-params.js";
import { assertStrictly, assertZone } from "./strict.js";

const table: Readonly<Record<string, Operation>> = operations;

/** Finds the operation that the request names. */
export function identify(context: Context): void {
  context.common = readCommonParams(context);
  const { action, version, timestamp } = context.common;
  if (action === undefined) throw missing("Action");
  if (version === undefined) throw missing("Version");
  if (timestamp === undefined && isSigned(context)) throw missing("Timestamp");
  if (context.services.settings.strict) assertStrictly(context);
  if (version !== service.version) {
    throw new ApiError("NoSuchVersion", `The API has the version ${service.version} alone.`);
  }
  if (service.retiredActions.includes(action)) throw new ApiError("ActionOffline", "This API has been deprecated.");
  const operation = Object.hasOwn(table, action) ? table[action] : undefined;
  if (operation === undefined) throw new ApiError("InvalidAction", "The API does not exist.");
  context.operation = operation;
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
