import { closeSync, fstatSync, openSync, renameSync, rmSync, type Stats, writeFileSync } from "node:fs";
import { readBytes } from "./read-file.js";

/** Code of V8 by the file that it was made of, in one file: a length, so many bytes of index as JSON, then the code. */
export interface CodePack {
  readonly names: readonly string[];
  /** Stands until the next is read. Undefined where the pack has none, or the disk changed it. */
  readonly read: (name: string) => KeptCode | undefined;
  readonly close: () => void;
}

export interface KeptCode {
  readonly code: Buffer;
  readonly madeAtMs: number;
  /** When the file of which it was made was changed. */
  readonly sourceMs: number;
}

/** What the index has of each: where it starts behind the index, its length and its sum; then the times. */
type Entry = readonly [start: number, length: number, sum: number, madeAtMs: number, sourceMs: number];

const lengthBytes = 4;

/** Undefined where there is no such file that this user alone may write. V8 runs what it is given unseen. */
export function openPack(path: string): CodePack | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const facts = fstatSync(file);
    if (!isOurs(facts) || (facts.mode & 0o022) !== 0) throw new Error("anybody may have written it");
    return packIn(file, facts.size);
  } catch {
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}

/** Whether a file belongs to this user. On Windows a user's folders are closed to others, and files have neither owners nor modes for us. */
export function isOurs({ uid }: Stats): boolean {
  return process.getuid === undefined || uid === process.getuid();
}

function packIn(file: number, size: number): CodePack {
  const { buffer } = readBytes(file, 0, lengthBytes);
  const indexLength = Math.min(new DataView(buffer).getUint32(0, true), size);
  const index = new Map(JSON.parse(readBytes(file, lengthBytes, indexLength).toString("latin1")) as [string, Entry][]);
  return {
    names: [...index.keys()],
    read: (name) => {
      const [start = 0, length = 0, sum, madeAtMs = 0, sourceMs = 0] = index.get(name) ?? [];
      // The index, too, may be damaged and still be JSON.
      if (!(length > 0 && start >= 0 && start + length <= size)) return undefined;
      const code = readBytes(file, lengthBytes + indexLength + start, length);
      return sumOf(code) === sum ? { code, madeAtMs, sourceMs } : undefined;
    },
    close: () => closeSync(file),
  };
}

/** The file is whole or not there at all, also for who reads meanwhile. */
export function writePack(path: string, codes: ReadonlyMap<string, KeptCode>): void {
  const index: (readonly [string, Entry])[] = [];
  let start = 0;
  for (const [name, { code, madeAtMs, sourceMs }] of codes) {
    index.push([name, [start, code.length, sumOf(code), madeAtMs, sourceMs]]);
    start += code.length;
  }
  const head = Buffer.from(JSON.stringify(index), "latin1");
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(head.length);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const bytes = Buffer.concat([length, head, ...[...codes.values()].map(({ code }) => code)]);
    writeFileSync(draft, bytes, { flag: "wx", mode: 0o600 });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

const wordsAPiece = 256 / 4;

/**
 * A disk changes bytes by the sector of 512: the first word of each piece that is not zero tells, and takes no time. Zeros are what most often
 * stands in the place of a sector, and V8 has many of its own.
 */
function sumOf(code: Buffer): number {
  const words = new Int32Array(code.buffer, code.byteOffset, code.length >> 2);
  let sum = code.length;
  for (let piece = 0; piece < words.length; piece += wordsAPiece) {
    let index = piece;
    while (words[index] === 0 && index < piece + wordsAPiece) index++;
    sum = ((sum << 1) | (sum >>> 31)) ^ (words[index] ?? 0);
  }
  return sum;
}
