import type { Checksum } from "./files.js";

/** Bytes that UTF-8 does not have, so that no content looks like the begin or the end of a record. */
const BEGIN = 0xf7faf9f8;
const END = 0xf8f9faf7;

const HEAD_BYTES = 20;
const TAIL_BYTES = 12;

/** A whole record: its content, and where the next one begins. */
export interface FoundRecord {
  readonly content: Uint8Array;
  readonly end: number;
}

/** What a head says that is whole itself; its content need not be. */
interface Head {
  readonly sequence: number;
  readonly contentChecksum: number;
  readonly end: number;
}

/**
 * A record: a head (begin, length, sequence, checksum of the content, checksum of the head), the content, and a tail (length, sequence,
 * end). The head has a checksum of its own, and the tail can be read from the end of a file: so that, of a damaged record, it is known
 * whether others come behind it.
 */
export function encodeRecord(sequence: number, parts: readonly Uint8Array[], checksum: Checksum): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(HEAD_BYTES + length + TAIL_BYTES);
  let offset = HEAD_BYTES;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, BEGIN);
  view.setUint32(4, length);
  view.setUint32(8, sequence);
  view.setUint32(12, checksum(bytes.subarray(HEAD_BYTES, HEAD_BYTES + length)));
  view.setUint32(16, checksum(bytes.subarray(0, 16)));
  view.setUint32(offset, length);
  view.setUint32(offset + 4, sequence);
  view.setUint32(offset + 8, END);
  return bytes;
}

/** The record that begins at a place; undefined when none stands there whole, with this sequence. */
export function recordAt(
  bytes: Uint8Array,
  offset: number,
  sequence: number,
  checksum: Checksum,
): FoundRecord | undefined {
  const head = headAt(bytes, offset, checksum);
  return head?.sequence === sequence ? contentOf(bytes, offset, head, checksum) : undefined;
}

/** Whether a record that is damaged is the last one of its file, as far as what stands behind it can tell. */
export function isLastRecord(bytes: Uint8Array, offset: number, sequence: number, checksum: Checksum): boolean {
  const head = headAt(bytes, offset, checksum);
  if (head?.sequence === sequence) return head.end >= bytes.length;
  const last = lastSequence(bytes);
  if (last !== undefined && last > sequence) return false;
  for (let next = nextBegin(bytes, offset + 1); next !== undefined; next = nextBegin(bytes, next + 1)) {
    if ((headAt(bytes, next, checksum)?.sequence ?? -1) >= sequence) return false;
  }
  return true;
}

function headAt(bytes: Uint8Array, offset: number, checksum: Checksum): Head | undefined {
  if (offset + HEAD_BYTES > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, HEAD_BYTES);
  if (view.getUint32(0) !== BEGIN) return undefined;
  if (view.getUint32(16) !== checksum(bytes.subarray(offset, offset + 16))) return undefined;
  const end = offset + HEAD_BYTES + view.getUint32(4) + TAIL_BYTES;
  return { sequence: view.getUint32(8), contentChecksum: view.getUint32(12), end };
}

function contentOf(bytes: Uint8Array, offset: number, head: Head, checksum: Checksum): FoundRecord | undefined {
  const { sequence, contentChecksum, end } = head;
  if (end > bytes.length) return undefined;
  const content = bytes.subarray(offset + HEAD_BYTES, end - TAIL_BYTES);
  const tail = tailAt(bytes, end);
  if (tail?.length !== content.length || tail.sequence !== sequence) return undefined;
  return checksum(content) === contentChecksum ? { content, end } : undefined;
}

/** The sequence in the tail at the end of a file; undefined when there is none, or it does not fit the head that it leads to. */
function lastSequence(bytes: Uint8Array): number | undefined {
  return tailAt(bytes, bytes.length)?.sequence;
}

function tailAt(bytes: Uint8Array, end: number): { readonly length: number; readonly sequence: number } | undefined {
  if (end < TAIL_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + end - TAIL_BYTES, TAIL_BYTES);
  if (view.getUint32(8) !== END) return undefined;
  return { length: view.getUint32(0), sequence: view.getUint32(4) };
}

/** Where the next record may begin. */
function nextBegin(bytes: Uint8Array, offset: number): number | undefined {
  const first = BEGIN >>> 24;
  for (let at = bytes.indexOf(first, offset); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + 4 > bytes.length) return undefined;
    if (new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0) === BEGIN) return at;
  }
  return undefined;
}
