import type { MemberFile, TypeFile } from "../spec-files.js";
import { dataTypeName, parseTypeRef } from "./type-ref.js";

/** Names of the data types that `roots` use, directly or inside another type, in the order of their names. */
export function typeClosure(roots: readonly string[], usesOf: (type: string) => readonly string[]): string[] {
  const found = new Set(roots);
  // A set goes on over what is added on the way, so that no chain is too long.
  for (const name of found) for (const used of usesOf(name)) found.add(used);
  return [...found].sort();
}

/** Names of the data types that these members use, directly or inside another type; broken ones among them. */
export function typesUsed(types: ReadonlyMap<string, TypeFile>, members: readonly MemberFile[]): string[] {
  return typeClosure(directTypeNames(members), (name) => directTypeNames(types.get(name)?.members ?? []));
}

function directTypeNames(members: readonly MemberFile[]): string[] {
  return members.flatMap((member) => dataTypeName(parseTypeRef(member.type)) ?? []);
}
