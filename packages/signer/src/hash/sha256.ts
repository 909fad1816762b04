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

/** The message schedule and the 64 rounds; the letters are those of the standard. */
function compress(hash: Int32Array, block: DataView): readonly number[] {
  const schedule = new Int32Array(64);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    if (t < 16) schedule[t] = block.getInt32(t * 4);
    else {
      const early = at(schedule, t - 15);
      const late = at(schedule, t - 2);
      const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      schedule[t] = ((sigma1 + at(schedule, t - 7)) | 0) + ((sigma0 + at(schedule, t - 16)) | 0);
    }
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    // Each sum is cut at once: before the code is compiled, a number of more than 32 bits takes memory of its own.
    const t1 = (((h + sum1) | 0) + ((choice + at(roundConstants, t)) | 0) + at(schedule, t)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    // One by one: an array on each side costs ten times as much before the code is compiled.
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

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(words: Int32Array, index: number): number {
  return words[index] as number;
}
