import { type Context, found } from "../context.js";
import { ApiError } from "../errors.js";
import { service } from "../gen/service.js";

const regions: ReadonlySet<string> = new Set(service.regions);

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
}
