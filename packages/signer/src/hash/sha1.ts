import { digest } from "./blocks.js";

/** SHA-1 by FIPS 180-4, 6.1: 20 bytes. Signature v1 still names it. */
export function sha1(message: Uint8Array): Uint8Array {
  return digest(message, initial, compress);
}

const initial = /* @__PURE__ */ Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);

/** Those of the four phases are square roots: their first 32 bits, two of them before the point. */
const roundConstants = /* @__PURE__ */ Int32Array.of(2, 3, 5, 10).map((square) => Math.sqrt(square) * 2 ** 30);

/** The message schedule and the 80 rounds; the letters are those of the standard. */
function compress(hash: Int32Array, block: DataView): readonly number[] {
  const schedule = new Int32Array(80);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  for (let t = 0; t < 80; t++) {
    const earlier = (steps: number) => schedule[t - steps] as number;
    schedule[t] = t < 16 ? block.getInt32(t * 4) : rotate(earlier(3) ^ earlier(8) ^ earlier(14) ^ earlier(16), 1);
    const phase = Math.floor(t / 20);
    const next = rotate(a, 5) + mixed(phase, b, c, d) + e + (roundConstants[phase] as number) + earlier(0);
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next | 0;
  }
  return [a, b, c, d, e];
}

/** Choice, parity, majority and parity, for twenty rounds each. */
function mixed(phase: number, b: number, c: number, d: number): number {
  if (phase === 0) return (b & c) ^ (~b & d);
  return phase === 2 ? (b & c) ^ (b & d) ^ (c & d) : b ^ c ^ d;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
