import { dataTypeName } from "./type-ref.js";
import type { DataType, Member } from "./types.js";

/** Whether a member is read, and may come as null, or sent. */
export type Direction = "read" | "sent";

/** Whether null may stand for a member: as one of its values; else, where it is sent, only if it may be left out as well. */
export function mayBeNull({ nullable, values }: Member, direction: Direction, isRequired: boolean): boolean {
  if (values.some(({ value }) => value === null)) return true;
  return nullable && (direction === "read" || !isRequired);
}

/** Names of the data types that differ where they are sent: they, or types inside them, have a required member that is null or missing only where it is read. */
export function typesThatDifferWhereSent(types: readonly DataType[]): ReadonlySet<string> {
  const found = new Set(types.filter(({ members }) => members.some(differs)).map(({ name }) => name));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { name, members } of types) {
      if (members.some(({ type }) => found.has(dataTypeName(type) ?? ""))) found.add(name);
    }
  }
  return found;
}

function differs({ nullable, mayBeMissing, required }: Member): boolean {
  return (nullable || mayBeMissing) && required === true;
}
