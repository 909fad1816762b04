import { pascalCase } from "../model/names.js";
import type { Api } from "../model/types.js";

/** Name of one of the client's hand-written error classes: `XyzApiError` for the service `xyz`. */
export function clientError(
  api: Api,
  kind: "ApiError" | "InputError" | "TransportError" | "TimeoutError" | "WaitError",
) {
  return `${pascalCase(api.name)}${kind}`;
}
