import { encodeLines, type KeyedTables, StateReader, sealLine } from "./content.js";
import type { Checksum } from "./files.js";
import { encodeRecord, isLastRecord, recordAt } from "./record.js";

const FORMAT = "tcrkit-mock-data";

/** Goes up when what was written for an earlier version can no longer read a folder. Version 1 was an embedded database. */
const DATA_VERSION = 2;

const NAME = /^state-([1-9]\d{0,14})\.journal$/;

/** A header is one line, and a short one. */
const MAX_HEADER_BYTES = 200;

/** Refuses files that are damaged or of something else; the message names the file and the place. */
export class JournalError extends Error {
  override readonly name = "JournalError";
}

/** What a file holds. */
export interface ReadGeneration {
  readonly kind: "whole";
  readonly reader: StateReader;
  /** How many records it has. */
  readonly records: number;
  /** Bytes of the rows that it begins with. */
  readonly sealedLength: number;
  /** Bytes up to the end of the last record that is whole; what stands behind is the last group, damaged or cut. */
  readonly length: number;
}

/** The writing of its first rows was interrupted, or they are damaged. */
export interface PartialGeneration {
  readonly kind: "partial";
  /** Whether it never held anything: it is the beginning of an empty folder's first file. */
  readonly isUnused: boolean;
  readonly fault: JournalError;
}

export function generationName(number: number): string {
  return `state-${number}.journal`;
}

/** The number of a generation by the name of its file; undefined for other files. */
export function generationNumber(name: string): number | undefined {
  const digits = NAME.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The line that a file begins with. Every version begins with such a line. */
export function headerOf(generation: number): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, version: DATA_VERSION, generation })}\n`);
}

/** The file of a folder that has held nothing yet. */
export function emptyGeneration(checksum: Checksum): Uint8Array {
  const header = headerOf(1);
  const seal = encodeRecord(0, encodeLines([sealLine(0)]), checksum);
  const bytes = new Uint8Array(header.length + seal.length);
  bytes.set(header);
  bytes.set(seal, header.length);
  return bytes;
}

/**
 * Reads a file whole.
 *
 * @throws JournalError for one of something else or of a newer version, and for damage before the last record.
 */
export function readGeneration(
  bytes: Uint8Array,
  number: number,
  tables: KeyedTables,
  checksum: Checksum,
): ReadGeneration | PartialGeneration {
  const name = generationName(number);
  const isUnused = number === 1 && isBeginningOf(bytes, emptyGeneration(checksum));
  const header = headerOf(number);
  if (!startsWith(bytes, header)) {
    assertKnownVersion(bytes);
    return { kind: "partial", isUnused, fault: damage(name, 0, "its header is damaged or of something else") };
  }
  const reader = new StateReader(tables);
  let [offset, records, sealedLength] = [header.length, 0, 0];
  while (offset < bytes.length) {
    const record = recordAt(bytes, offset, records, checksum);
    if (record === undefined) break;
    readContent(reader, record.content, name, offset);
    offset = record.end;
    records += 1;
    if (reader.isSealed && sealedLength === 0) sealedLength = offset;
  }
  if (!reader.isSealed) {
    return { kind: "partial", isUnused, fault: damage(name, offset, "the rows that it begins with are not whole") };
  }
  if (offset < bytes.length && !isLastRecord(bytes, offset, records, checksum)) {
    throw damage(name, offset, "a record is damaged, and others stand behind it");
  }
  return { kind: "whole", reader, records, sealedLength, length: offset };
}

function readContent(reader: StateReader, content: Uint8Array, name: string, offset: number): void {
  try {
    reader.read(content);
  } catch (error) {
    throw damage(name, offset, error instanceof Error ? error.message : String(error));
  }
}

function damage(name: string, offset: number, what: string): JournalError {
  return new JournalError(`it is damaged: ${name} at byte ${offset}: ${what}`);
}

/** A newer version may have another form from the second line on. */
function assertKnownVersion(bytes: Uint8Array): void {
  const header = parseHeader(bytes);
  const version = header?.["format"] === FORMAT ? Number(header["version"]) : 0;
  if (!Number.isSafeInteger(version) || version <= DATA_VERSION) return;
  const known = `this one reads versions up to ${DATA_VERSION}`;
  throw new JournalError(`a newer mock has made it (version ${version}; ${known}): use that one`);
}

function parseHeader(bytes: Uint8Array): Readonly<Record<string, unknown>> | null | undefined {
  const end = bytes.subarray(0, MAX_HEADER_BYTES).indexOf(10);
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))) as ReturnType<typeof parseHeader>;
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** A file whose writing was interrupted: where the disk had its length and not its bytes, there are zeros. */
function isBeginningOf(bytes: Uint8Array, whole: Uint8Array): boolean {
  if (bytes.length > whole.length || startsWith(bytes, whole)) return false;
  const firstZero = bytes.findIndex((byte, index) => byte !== whole[index]);
  return firstZero < 0 || bytes.subarray(firstZero).every((byte) => byte === 0);
}
