import { fromBase64, toBase64 } from "../base/bytes.js";

/** Stands for bytes, which JSON has no word for: `{"$bytes": "base64"}`. A member that begins with `$` gets one more. */
const BYTES = "$bytes";

/** A row as plain JSON data, a copy of its own. */
export function jsonFromRow(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: toBase64(value) };
  if (Array.isArray(value)) return value.map(jsonFromRow);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.map(([name, member]) => [name.startsWith("$") ? `$${name}` : name, jsonFromRow(member)]),
  );
}

/** The row that JSON data stands for, a copy of its own. @throws TypeError for bytes that are none. */
export function rowFromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rowFromJson);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value);
  const [first] = members;
  if (members.length === 1 && first?.[0] === BYTES) return fromBase64(String(first[1]));
  return Object.fromEntries(
    members.map(([name, member]) => [name.startsWith("$$") ? name.slice(1) : name, rowFromJson(member)]),
  );
}
