/** A blob as a repository knows it. */
export interface BlobName {
  /** `sha256:` or `sha512:` and hexadecimal. */
  readonly digest: string;
  readonly size: number;
}

/** Bytes of a blob, from `start` up to but not including `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Holds the bytes of blobs, each once, by digest. */
export interface BlobStore {
  /** Begins a blob whose digest is not known yet. */
  readonly begin: () => Promise<BlobDraft>;
  /** Whether all bytes of a blob are held, as far as can be told without reading them. */
  readonly has: (blob: BlobName) => Promise<boolean>;
  /**
   * The bytes of a blob, or a part of them; undefined when it is not held, or known to be damaged. The stream fails, before its end, when
   * they are not those of the digest any more. A piece holds until the next one is asked for: whoever keeps it keeps a copy.
   */
  readonly read: (blob: BlobName, range?: ByteRange) => Promise<AsyncIterable<Uint8Array> | undefined>;
  readonly remove: (digest: string) => Promise<void>;
  readonly digests: () => Promise<readonly string[]>;
}

/** A blob on its way in. */
export interface BlobDraft {
  /** How many bytes have come. */
  readonly size: number;
  /** Takes more bytes, one call at a time. @throws BlobSpaceError; the bytes before stay. */
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** Keeps the bytes, durably, when they have this digest, and answers whether they have. The draft is over then, either way. */
  readonly finish: (digest: string) => Promise<boolean>;
  /** Drops the bytes. */
  readonly discard: () => Promise<void>;
}

/** How much a mock without a data folder holds. */
export const MAX_MEMORY_BYTES = 1 << 30;

/** Bytes cannot be kept: there is no room, or the disk fails. */
export class BlobSpaceError extends Error {
  override readonly name = "BlobSpaceError";
}

/** A blob's bytes are not those of its digest any more. */
export class DamagedBlobError extends Error {
  override readonly name = "DamagedBlobError";

  constructor(digest: string) {
    super(`The bytes that are kept of ${digest} are damaged.`);
  }
}

/** Digests that blobs and manifests are known by. */
export const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}
