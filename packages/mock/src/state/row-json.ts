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

/** A row as text, on one line. */
export function printRow(row: object): string {
  return JSON.stringify(isOwnJson(row) ? row : jsonFromRow(row));
}

/** The row of a text of {@link printRow}. @throws SyntaxError, TypeError for a text that is none. */
export function parseRow(text: string): object {
  const json: unknown = JSON.parse(text);
  const row = text.includes('"$') ? rowFromJson(json) : json;
  if (typeof row === "object" && row !== null) return row;
  throw new TypeError("expected an object");
}

/** Whether a row is its own JSON data, as most are: looking is cheaper than copying. */
function isOwnJson(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (value instanceof Uint8Array) return false;
  for (const name in value) {
    if (name.charCodeAt(0) === 36 || !isOwnJson((value as Readonly<Record<string, unknown>>)[name])) return false;
  }
  return true;
}
