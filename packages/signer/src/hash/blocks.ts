const blockBytes = 64;
const lengthBytes = 8;

/**
 * A message as SHA-1 and SHA-256 take it (FIPS 180-4, 5.1.1): whole blocks of 64 bytes, the last ending in the bit length.
 * Each block is handed over as the view's offset.
 */
export function forEachBlock(message: Uint8Array, digestBlock: (view: DataView, offset: number) => void): void {
  const whole = message.length - (message.length % blockBytes);
  const view = new DataView(message.buffer, message.byteOffset, message.length);
  for (let offset = 0; offset < whole; offset += blockBytes) digestBlock(view, offset);
  const tail = paddedTail(message, whole);
  for (let offset = 0; offset < tail.byteLength; offset += blockBytes) digestBlock(tail, offset);
}

function paddedTail(message: Uint8Array, from: number): DataView {
  const rest = message.length - from;
  const tail = new Uint8Array(rest + 1 + lengthBytes > blockBytes ? 2 * blockBytes : blockBytes);
  tail.set(message.subarray(from));
  tail[rest] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(message.length / 0x2000_0000));
  view.setUint32(tail.length - 4, message.length << 3);
  return view;
}

/** Adds words to those of a hash, each modulo 2^32. */
export function addWords(hash: Int32Array, words: readonly number[]): void {
  for (let index = 0; index < hash.length; index++) hash[index] = (hash[index] ?? 0) + (words[index] ?? 0);
}

/** The words of a hash as bytes, big-endian. */
export function bytesOfWords(words: Int32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < words.length; index++) view.setInt32(index * 4, words[index] ?? 0);
  return bytes;
}
