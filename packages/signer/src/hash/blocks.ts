/**
 * A message as SHA-1 and SHA-256 take it (FIPS 180-4, 5.1.1): whole blocks of 64 bytes, the last ending in the bit length.
 * Each block is handed over as the view's offset.
 */
export function forEachBlock(message: Uint8Array, digestBlock: (view: DataView, offset: number) => void): void {
  const view = new DataView(padded(message).buffer);
  for (let offset = 0; offset < view.byteLength; offset += blockBytes) digestBlock(view, offset);
}

const blockBytes = 64;

/** A bit 1 and the length, a number of eight bytes, follow the message. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = message;
  const bytes = new Uint8Array(Math.ceil((length + 9) / blockBytes) * blockBytes);
  bytes.set(message);
  bytes[length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(length / 0x2000_0000));
  view.setUint32(bytes.length - 4, length << 3);
  return bytes;
}

/** Adds words to those of a hash, each modulo 2^32. */
export function addWords(hash: Int32Array, words: readonly number[]): void {
  for (const [index, word] of words.entries()) hash[index] = (hash[index] ?? 0) + word;
}

/** The words of a hash as bytes, big-endian. */
export function bytesOfWords(words: Int32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of words.entries()) view.setInt32(index * 4, word);
  return bytes;
}
