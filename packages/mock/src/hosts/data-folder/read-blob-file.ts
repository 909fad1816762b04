import { createHash } from "node:crypto";
import { type BigIntStats, constants } from "node:fs";
import { type FileHandle, lstat, open } from "node:fs/promises";
import { type BlobName, type BlobStore, type ByteRange, DamagedBlobError } from "../../state/blobs.js";

/** Reads blobs whose files may not be any more what was written. */
interface BlobReader extends Pick<BlobStore, "has" | "read"> {
  /** Trusts a file as it was written, unless it has lost the date of its seal since: a write within the same tick of the clock shows in that alone. */
  readonly noteSealed: (digest: string, sealedAtMs: number) => Promise<void>;
  /** Forgets what was found out of a blob whose file goes. */
  readonly forget: (digest: string) => void;
}

/** What was found out of a file as it stood then. */
interface Finding {
  readonly stamp: string;
  readonly isSound: boolean;
}

/** Of some hundred readers who stand still each holds a few of these. */
const CHUNK_BYTES = 1 << 18;

/** One that is handed out, one that is held back, and one that is read into. */
const BUFFERS = 3;

/** No link is followed, and nothing is waited for that is no file. Windows knows neither. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** File systems date changes by a coarse clock: a second one within so short a time may have the date of the first. */
const COARSE_MS = 100;

/** A file that was not seen to be written is held against its digest as it is read the first time; each is anew after each change. `now` tells real time. */
export function createBlobReader(pathOf: (digest: string) => string, now: () => number): BlobReader {
  const findings = new Map<string, Finding>();

  async function has({ digest, size }: BlobName): Promise<boolean> {
    const facts = await lstat(pathOf(digest), { bigint: true }).catch(() => undefined);
    if (facts === undefined || !isFileOf(size, facts)) return false;
    const finding = findings.get(digest);
    return finding?.isSound !== false || finding.stamp !== stampOf(facts);
  }

  async function read(blob: BlobName, range?: ByteRange): Promise<AsyncIterable<Uint8Array> | undefined> {
    if (!(await has(blob))) return undefined;
    if (range === undefined) return bytesOf(blob);
    const isSound = await holdsAgainstDigest(blob);
    return isSound ? bytesOf(blob, range) : undefined;
  }

  async function holdsAgainstDigest(blob: BlobName): Promise<boolean> {
    if (await isKnownSound(blob)) return true;
    try {
      for await (const _ of bytesOf(blob));
      return true;
    } catch (error) {
      if (error instanceof DamagedBlobError) return false;
      throw error;
    }
  }

  async function isKnownSound({ digest }: BlobName): Promise<boolean> {
    const finding = findings.get(digest);
    return finding?.isSound === true && finding.stamp === stampOf(await lstat(pathOf(digest), { bigint: true }));
  }

  /** The last bytes only once all are known to be right: whoever gets them has what was kept. */
  async function* bytesOf({ digest, size }: BlobName, range?: ByteRange): AsyncGenerator<Uint8Array> {
    const handle = await open(pathOf(digest), READ_FLAGS);
    try {
      const facts = await handle.stat({ bigint: true });
      if (!isFileOf(size, facts)) throw new DamagedBlobError(digest);
      const finding = findings.get(digest);
      const isTrusted = range !== undefined || (finding?.isSound === true && finding.stamp === stampOf(facts));
      const [algorithm = ""] = digest.split(":");
      const hash = isTrusted ? undefined : createHash(algorithm);
      let held: Uint8Array | undefined;
      for await (const chunk of chunksOf(handle, range ?? { start: 0, end: size })) {
        if (held !== undefined) yield held;
        hash?.update(chunk);
        held = chunk;
      }
      const isRight =
        hash === undefined
          ? isSameContent(facts, await handle.stat({ bigint: true }))
          : `${algorithm}:${hash.digest("hex")}` === digest;
      if (hash !== undefined) note(digest, facts, isRight);
      if (!isRight) throw new DamagedBlobError(digest);
      // Whoever takes these may never ask whether others follow.
      await handle.close();
      if (held !== undefined) yield held;
    } finally {
      await handle.close();
    }
  }

  function note(digest: string, facts: BigIntStats, isSound: boolean): void {
    if (now() - Number(facts.ctimeMs) > COARSE_MS) findings.set(digest, { stamp: stampOf(facts), isSound });
  }

  async function noteSealed(digest: string, sealedAtMs: number): Promise<void> {
    const facts = await lstat(pathOf(digest), { bigint: true }).catch(() => undefined);
    if (facts?.mtimeMs === BigInt(sealedAtMs)) findings.set(digest, { stamp: stampOf(facts), isSound: true });
  }

  return { has, read, noteSealed, forget: (digest) => findings.delete(digest) };
}

function isFileOf(size: number, facts: BigIntStats): boolean {
  return facts.isFile() && facts.size === BigInt(size);
}

/** Another one after each change of the file. */
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join();
}

/** Whether a file that is open was written to meanwhile; it may have lost its name to one of the same digest. */
function isSameContent(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.mtimeNs === after.mtimeNs;
}

/**
 * Reads the next piece while one is handed out. Ends early where the file does. Each piece is written over once the one after the next is
 * asked for: fresh memory for all of a layer takes as long as to read it.
 */
async function* chunksOf(handle: FileHandle, { start, end }: ByteRange): AsyncGenerator<Uint8Array> {
  const buffers: Buffer[] = [];
  const readAt = async (position: number): Promise<Uint8Array> => {
    const size = Math.min(CHUNK_BYTES, end - position);
    const oldest = buffers.length === BUFFERS ? buffers.shift() : undefined;
    const buffer = oldest ?? Buffer.allocUnsafeSlow(size);
    buffers.push(buffer);
    const { bytesRead } = await handle.read(buffer, 0, size, position);
    return buffer.subarray(0, bytesRead);
  };
  let next = readAt(start);
  for (let position = start; position < end; ) {
    const chunk = await next;
    if (chunk.length === 0) return;
    position += chunk.length;
    if (position < end) {
      next = readAt(position);
      // Nobody may be there any more to hear how it ends.
      next.catch(() => undefined);
    }
    yield chunk;
  }
}
