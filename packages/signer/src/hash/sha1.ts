import { digest } from "./blocks.js";

/** SHA-1 by FIPS 180-4, 6.1: 20 bytes. Signature v1 still names it. */
export function sha1(message: Uint8Array): Uint8Array {
  return digest(message, initial, compress);
}

const initial = /* @__PURE__ */ Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);

/** The message schedule and the 80 rounds; the letters are those of the standard. */
function compress(hash: Int32Array, block: DataView): number[] {
  const schedule = new Int32Array(80);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  for (let t = 0; t < 80; t++) {
    const earlier = (steps: number) => schedule[t - steps] as number;
    schedule[t] = t < 16 ? block.getInt32(t * 4) : rotate(earlier(3) ^ earlier(8) ^ earlier(14) ^ earlier(16), 1);
    const next = rotate(a, 5) + choose(t, b, c, d) + e + earlier(0);
    [e, d, c, b, a] = [d, c, rotate(b, 30), a, next | 0];
  }
  return [a, b, c, d, e];
}

/** The function of a round and its constant. */
function choose(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) ^ (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) ^ (b & d) ^ (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
