import { SignerError } from "./errors.js";
import { isIndex, segmentsOf } from "./param-names.js";
import type { ParamPair } from "./types.js";

/** A parameter that was read from a query or a form: all its leaves are text. */
export type ParamTree = string | readonly ParamTree[] | { readonly [name: string]: ParamTree };

/** A list or an object on its way; which of the two shows once all members are there. */
type Branch = Map<string, Branch | string>;

/**
 * Rebuilds parameters from their flat form, the inverse of flattenParams for text: `Filters.0.Name` = `a` becomes
 * `{ Filters: [{ Name: "a" }] }`. The order of the pairs is free; a list must be complete from 0.
 *
 * @throws {SignerError} naming the flat name: for names that are hostile (`__proto__.x`, an index over 65535) or broken,
 * for a name that is given twice or as a value and as a list, for gaps in a list, and for nesting over 32 levels.
 * @example
 * unflattenParams([["Limit", "20"], ["InstanceIds.0", "ins-1"]]); // { Limit: "20", InstanceIds: ["ins-1"] }
 */
export function unflattenParams(pairs: readonly ParamPair[]): Record<string, ParamTree> {
  const root: Branch = new Map();
  for (const [name, value] of pairs) insert(root, name, value);
  return objectOf(root, "");
}

function insert(root: Branch, name: string, value: string): void {
  const segments = segmentsOf(name);
  let branch = root;
  for (const segment of segments.slice(0, -1)) {
    const next: Branch | string = branch.get(segment) ?? new Map();
    if (typeof next === "string") throw new SignerError("DuplicateName", name, "is given as a value and as a list");
    branch.set(segment, next);
    branch = next;
  }
  const last = segments.at(-1) ?? "";
  if (branch.has(last)) throw new SignerError("DuplicateName", name, "is given twice, or as a value and as a list");
  branch.set(last, value);
}

function treeOf(node: Branch | string, path: string): ParamTree {
  if (typeof node === "string") return node;
  const indices = [...node.keys()].filter(isIndex).length;
  if (indices === 0) return objectOf(node, path);
  if (indices < node.size) throw new SignerError("InvalidValue", path, "mixes a list's indices and names");
  return Array.from(node, (_, index) => {
    const item = node.get(String(index));
    if (item === undefined)
      throw new SignerError("InvalidValue", `${path}.${index}`, "is missing: a list counts from 0");
    return treeOf(item, `${path}.${index}`);
  });
}

function objectOf(branch: Branch, path: string): Record<string, ParamTree> {
  const members = Array.from(
    branch,
    ([name, node]) => [name, treeOf(node, path === "" ? name : `${path}.${name}`)] as const,
  );
  return Object.fromEntries(members);
}
