import { digest } from "./blocks.js";

/** SHA-256 by FIPS 180-4, 6.2: 32 bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  return digest(message, initial, compress);
}

/** The standard takes its constants from the square and cube roots of the first primes: the first 32 bits of their fractions. */
const initial = /* @__PURE__ */ fractionsOfRoots(Math.sqrt, 8);
const roundConstants = /* @__PURE__ */ fractionsOfRoots(Math.cbrt, 64);

function fractionsOfRoots(root: (prime: number) => number, count: number): Int32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  // An integer of 32 bits keeps the lowest of a larger number.
  return Int32Array.from(primes, (prime) => root(prime) * 2 ** 32);
}

/**
 * The message schedule and the 64 rounds; the letters are those of the standard. A program that signs once runs them before V8 has compiled
 * them, where a call, an array or a number of more than 32 bits takes ten times as long as what it is for: so rotations are written out,
 * letters are moved one by one, and each sum is cut at once.
 */
function compress(hash: Int32Array, block: DataView): readonly number[] {
  const schedule = new Int32Array(64);
  for (let t = 0; t < 16; t++) schedule[t] = block.getInt32(t * 4);
  for (let t = 16; t < 64; t++) {
    const early = schedule[t - 15] as number;
    const late = schedule[t - 2] as number;
    const sigma0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const sigma1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    schedule[t] = ((sigma0 + (schedule[t - 16] as number)) | 0) + ((sigma1 + (schedule[t - 7] as number)) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = (e & f) ^ (~e & g);
    const t1 = (((h + sum1) | 0) + ((choice + (roundConstants[t] as number)) | 0) + (schedule[t] as number)) | 0;
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (((t1 + sum0) | 0) + majority) | 0;
  }
  return [a, b, c, d, e, f, g, h];
}
