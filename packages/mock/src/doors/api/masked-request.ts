import { MASK, type ParamPair } from "@tcrkit/signer";
import type { Operation, Shape } from "../../contract.js";
import { COMMON_PARAMS } from "./params/common-names.js";

/** Common parameters that are secrets. */
const SECRET_PARAMS: ReadonlySet<string> = new Set(["Token", "Signature"]);

/** Headers that hold no secret. */
const SHOWN_HEADERS: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "content-length",
  "content-type",
  "date",
  "host",
  "user-agent",
  "x-tc-action",
  "x-tc-content-sha256",
  "x-tc-language",
  "x-tc-region",
  "x-tc-requestclient",
  "x-tc-timestamp",
  "x-tc-version",
]);

/** A canonical request without the values of its query and its headers that may be secrets. It keeps its lines. */
export function maskCanonicalRequest(canonicalRequest: string, operation: Operation): string {
  const [method = "", path = "", query = "", ...rest] = canonicalRequest.split("\n");
  const headersEnd = rest.indexOf("");
  const lines = rest.map((line, index) => (index < headersEnd ? maskHeader(line) : line));
  return [method, path, maskQuery(query, operation), ...lines].join("\n");
}

/** Masks the values of parameters that may be secrets. */
export function maskPairs(pairs: readonly ParamPair[], operation: Operation): ParamPair[] {
  const isShown = shownNames(operation);
  return pairs.map(([name, value]) => [name, isShown(name) ? value : MASK]);
}

/** Masks the same values in a query as sent, still escaped; a part without a name may be the rest of a value that was not escaped. */
function maskQuery(query: string, operation: Operation): string {
  if (query === "") return query;
  const isShown = shownNames(operation);
  return query
    .split("&")
    .map((part) => {
      const end = part.indexOf("=");
      if (end < 0) return isShown(part) ? part : MASK;
      return isShown(part.slice(0, end)) ? part : `${part.slice(0, end)}=${MASK}`;
    })
    .join("&");
}

function maskHeader(line: string): string {
  const name = line.slice(0, line.indexOf(":"));
  return SHOWN_HEADERS.has(name.toLowerCase()) ? line : `${name}:${MASK}`;
}

/**
 * Which flat names, `Trigger.Targets.0.Address`, have values to be shown: those of the action's table alone, in its spelling, and of
 * these none with a sensitive segment. Whatever else a client sends may be a password that is misspelt.
 */
function shownNames({ input, shapes }: Operation): (name: string) => boolean {
  const all: Shape[] = [input, ...Object.values(shapes)];
  const fields = all.flat();
  const known = new Set(fields.map(({ name }) => name));
  for (const { name, sensitive } of fields) if (sensitive === true) known.delete(name);
  return (name) =>
    (COMMON_PARAMS.has(name) && !SECRET_PARAMS.has(name)) ||
    name.split(/[._]/).every((segment, index) => known.has(segment) || (index > 0 && /^\d+$/.test(segment)));
}
