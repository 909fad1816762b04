import { typeClosure } from "../model/closure.js";
import { dataTypeName, parseTypeRef } from "../model/type-ref.js";
import type { MemberStructure, Structure } from "../structure.js";

/** An action that sends or reads a data type, directly or inside another. */
export interface TypeUse {
  readonly action: string;
  readonly side: "input" | "output";
}

/** The uses of every data type that has any, in the order of the actions' names. */
export function typeUses({ actions, types }: Structure): ReadonlyMap<string, readonly TypeUse[]> {
  const uses = new Map<string, TypeUse[]>();
  for (const [action, sides] of Object.entries(actions).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (const side of ["input", "output"] as const) {
      for (const name of typeClosure(typeNames(sides[side]), (type) => typeNames(types[type] ?? []))) {
        uses.set(name, [...(uses.get(name) ?? []), { action, side }]);
      }
    }
  }
  return uses;
}

function typeNames(members: readonly MemberStructure[]): string[] {
  return members.flatMap(({ type }) => dataTypeName(parseTypeRef(type)) ?? []);
}
