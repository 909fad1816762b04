/** Adds one block of 64 bytes to a hash: gives the words to be added to those that it was handed. */
export type Compress = (hash: Int32Array, block: DataView) => readonly number[];

const blockBytes = 64;

/**
 * Hashes a message as SHA-1 and SHA-256 do (FIPS 180-4, 5 and 6): a bit 1 and the length in bits, a number of eight bytes, follow it, so that
 * it is whole blocks; each of them adds its words to the hash, modulo 2^32. The words of the last one are the digest, big-endian.
 */
export function digest(message: Uint8Array, initial: Int32Array, compress: Compress): Uint8Array {
  const { length } = message;
  const bytes = new Uint8Array(Math.ceil((length + 9) / blockBytes) * blockBytes);
  bytes.set(message);
  bytes[length] = 0x80;
  const padded = new DataView(bytes.buffer);
  padded.setUint32(bytes.length - 8, length / 0x2000_0000);
  padded.setUint32(bytes.length - 4, length << 3);
  let hash = initial;
  for (let offset = 0; offset < bytes.length; offset += blockBytes) {
    const added = compress(hash, new DataView(bytes.buffer, offset));
    hash = hash.map((word, index) => word + (added[index] as number));
  }
  hash.forEach((word, index) => {
    padded.setInt32(index * 4, word);
  });
  return bytes.slice(0, hash.byteLength);
}
