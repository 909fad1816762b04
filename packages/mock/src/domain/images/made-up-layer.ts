import { concatBytes } from "../../base/bytes.js";
import { digestOf } from "../../base/hash.js";

/** A layer that nobody has built. */
export interface MadeUpLayer {
  /** A tar archive in gzip's form. */
  readonly content: Uint8Array<ArrayBuffer>;
  /** Digest of the archive itself, by which a configuration knows it. */
  readonly diffId: string;
}

const BLOCK_BYTES = 512;
const NAME_BYTES = 100;

/** A layer with one small file, always the same for a text. */
export function makeUpLayer(text: string): MadeUpLayer {
  const archive = tarOf("made-up.txt", new TextEncoder().encode(`${text}\n`));
  return { content: gzipOf(archive), diffId: digestOf(archive) };
}

/** A tar archive (POSIX ustar) of one file of root's, dated 1970. */
function tarOf(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = headerOf(name, content.length);
  const padding = new Uint8Array((BLOCK_BYTES - (content.length % BLOCK_BYTES)) % BLOCK_BYTES);
  return concatBytes([header, content, padding, new Uint8Array(2 * BLOCK_BYTES)]);
}

function headerOf(name: string, bytes: number): Uint8Array {
  const field = (value: string, length: number): string => value.padEnd(length, "\0");
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, "0")}\0`;
  const fields = (checksum: string): string =>
    [
      field(name, NAME_BYTES),
      octal(0o644, 8),
      octal(0, 8),
      octal(0, 8),
      octal(bytes, 12),
      octal(0, 12),
      checksum,
      "0",
      field("", NAME_BYTES),
      "ustar\0" + "00",
    ].join("");
  const sum = [...fields(" ".repeat(8))].reduce((total, character) => total + character.charCodeAt(0), 0);
  const header = new Uint8Array(BLOCK_BYTES);
  header.set(new TextEncoder().encode(fields(`${octal(sum, 7)} `)));
  return header;
}

/** The form of gzip (RFC 1952) without compression. The content is shorter than a block, 64 KiB. */
function gzipOf(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = content;
  const block = Uint8Array.of(1, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff);
  const head = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc32(content), true);
  tail.setUint32(4, length, true);
  return concatBytes([head, block, content, new Uint8Array(tail.buffer)]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
