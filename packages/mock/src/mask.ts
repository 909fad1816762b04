import type { ParamPair } from "@tcrkit/signer";
import type { Operation, Shape } from "./contract.js";

const MASK = "***";

/** Common parameters that open something. */
const SECRET_PARAMS: ReadonlySet<string> = new Set(["Token", "Signature"]);

/** Masks the values that the spec calls sensitive, and those of common parameters that open something. */
export function maskPairs(pairs: readonly ParamPair[], operation: Operation): ParamPair[] {
  return pairs.map(([name, value]) => [name, isSensitive(name, operation) ? MASK : value]);
}

/** The same for a query as sent, whose values are escaped. */
export function maskQuery(query: string, operation: Operation): string {
  return query
    .split("&")
    .map((part) => {
      const end = part.indexOf("=");
      return end >= 0 && isSensitive(part.slice(0, end), operation) ? `${part.slice(0, end)}=${MASK}` : part;
    })
    .join("&");
}

/** Whether any part of a flat name is one, `Trigger.Targets.0.Headers.0.Values.0`: rather one value too many than one too few. */
function isSensitive(name: string, operation: Operation): boolean {
  const names = sensitiveNames(operation);
  return SECRET_PARAMS.has(name) || name.split(/[._]|%2E/i).some((segment) => names.has(segment));
}

function sensitiveNames({ input, shapes }: Operation): ReadonlySet<string> {
  const all: Shape[] = [input, ...Object.values(shapes)];
  return new Set(all.flat().flatMap(({ name, sensitive }) => (sensitive === true ? [name] : [])));
}
