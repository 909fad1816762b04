import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { jsonFromRow, rowFromJson } from "../../state/row-json.js";

/** The record that holds clock, ids and how many rows there are. */
export const BOOKKEEPING_KEY = "bookkeeping";

/** A record's content, once it is known to be whole. */
export interface Content {
  /** Counts up as rows come: the order in which they are listed. */
  readonly ordinal: number;
  readonly json: unknown;
}

/** The key of a row's record. Hashed: a store's keys are short, and names may have any length. */
export function recordKey(table: string, key: string): string {
  return `${table}/${createHash("sha256").update(key).digest("hex")}`;
}

/** A row as a record. */
export function printRow(key: string, ordinal: number, row: object): string {
  return printRecord(key, ordinal, jsonFromRow(row));
}

/** A record: a checksum over key and content, a number, and JSON. */
export function printRecord(key: string, ordinal: number, value: unknown): string {
  const content = `${ordinal}\n${JSON.stringify(value)}`;
  return `${checksum(key, content)}\n${content}`;
}

/** The number in a record; 0 where there is none. */
export function ordinalOf(record: string | undefined): number {
  return Number(record?.split("\n", 2)[1] ?? 0);
}

/** A record's content. @throws Error when it is damaged. */
export function parseRecord(key: string, record: string): Content {
  const [sum = "", ordinal = "", ...rest] = record.split("\n");
  const json = rest.join("\n");
  if (sum !== checksum(key, `${ordinal}\n${json}`)) throw new Error(`the record ${key} is damaged`);
  return { ordinal: Number(ordinal), json: JSON.parse(json) };
}

/** The row of a record's content. */
export function rowOf({ json }: Content): object {
  return rowFromJson(json) as object;
}

function checksum(key: string, content: string): string {
  return crc32(`${key}\n${content}`).toString(16);
}
