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
  const hash = initial.slice();
  for (let offset = 0; offset < bytes.length; offset += blockBytes) {
    compress(hash, new DataView(bytes.buffer, offset)).forEach((word, index) => {
      hash[index] = (hash[index] ?? 0) + word;
    });
  }
  const result = new DataView(new ArrayBuffer(hash.byteLength));
  hash.forEach((word, index) => {
    result.setInt32(index * 4, word);
  });
  return new Uint8Array(result.buffer);
}
