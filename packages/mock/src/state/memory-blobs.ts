import { concatBytes } from "../base/bytes.js";
import { digestOfBytes } from "../base/hash.js";
import { type BlobDraft, BlobSpaceError, type BlobStore, MAX_MEMORY_BYTES } from "./blobs.js";

/** Holds blobs in memory, up to so many bytes, drafts included. Needs nothing of Node. */
export function createMemoryBlobs(maxBytes = MAX_MEMORY_BYTES): BlobStore {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  let usedBytes = 0;

  function createDraft(): BlobDraft {
    let chunks: Uint8Array[] = [];
    let size = 0;
    const drop = (): void => {
      usedBytes -= size;
      [chunks, size] = [[], 0];
    };
    return {
      get size() {
        return size;
      },
      append: async (bytes) => {
        if (usedBytes + bytes.length > maxBytes) {
          throw new BlobSpaceError(
            `The mock holds ${maxBytes} bytes of blobs in memory at most; a data folder holds more.`,
          );
        }
        chunks.push(Uint8Array.from(bytes));
        size += bytes.length;
        usedBytes += bytes.length;
      },
      finish: async (digest) => {
        const content = concatBytes(chunks);
        const isRight = (await digestOfBytes(digest, content)) === digest;
        if (isRight && !kept.has(digest)) {
          kept.set(digest, content);
          size = 0;
        }
        drop();
        return isRight;
      },
      discard: async () => drop(),
    };
  }

  return {
    begin: async () => createDraft(),
    has: async ({ digest }) => kept.has(digest),
    read: async ({ digest }, range) => {
      const content = kept.get(digest);
      return content && chunksOf(range === undefined ? content : content.subarray(range.start, range.end));
    },
    remove: async (digest) => {
      usedBytes -= kept.get(digest)?.length ?? 0;
      kept.delete(digest);
    },
    digests: async () => [...kept.keys()],
  };
}

const CHUNK_BYTES = 1 << 16;

async function* chunksOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += CHUNK_BYTES) yield content.subarray(start, start + CHUNK_BYTES);
}
