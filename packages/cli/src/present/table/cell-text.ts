import { isMembers, type Members } from "../../parse/value.js";
import { printable } from "../../shell/printable.js";

/** What stands where a value is missing or empty. */
export const nothing = "-";

/**
 * A value on one line, for people: `-` for nothing, items and members with commas between, empty members
 * left out. A pair of Key, or Name, and Value is `key=value`.
 */
export function cellText(value: unknown): string {
  if (value === undefined || value === null || value === "") return nothing;
  return printable(Array.isArray(value) ? listText(value) : isMembers(value) ? membersText(value) : String(value));
}

function listText(items: readonly unknown[]): string {
  if (items.length === 0) return nothing;
  const isPlain = items.every((item) => !isMembers(item) || pairText(item) !== undefined);
  return items.map(nestedText).join(isPlain ? ", " : "; ");
}

function membersText(members: Members): string {
  const pair = pairText(members);
  if (pair !== undefined) return pair;
  const texts = Object.entries(members)
    .filter(([, value]) => cellText(value) !== nothing)
    .map(([name, value]) => `${name}=${nestedText(value)}`);
  return texts.length === 0 ? nothing : texts.join(", ");
}

function nestedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length === 0 ? "" : listText(value)}]`;
  if (!isMembers(value)) return value === undefined || value === null ? nothing : String(value);
  return pairText(value) ?? `{${membersText(value)}}`;
}

function pairText(members: Members): string | undefined {
  const { Key, Name, Value, ...others } = members;
  const name = Key ?? Name;
  if (name === undefined || Value === undefined || Object.keys(others).length > 0) return undefined;
  return isMembers(Value) || Array.isArray(Value) ? undefined : `${name}=${Value ?? ""}`;
}
