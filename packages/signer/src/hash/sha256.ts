import { addWords, bytesOfWords, forEachBlock } from "./blocks.js";

/** SHA-256 by FIPS 180-4, 6.2: 32 bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const hash = initial.slice();
  const schedule = new Int32Array(64);
  forEachBlock(message, (view, offset) => {
    fillSchedule(schedule, view, offset);
    mix(hash, schedule);
  });
  return bytesOfWords(hash);
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

function fillSchedule(schedule: Int32Array, view: DataView, offset: number): void {
  for (let t = 0; t < 16; t++) schedule[t] = view.getInt32(offset + t * 4);
  for (let t = 16; t < 64; t++) {
    const early = at(schedule, t - 15);
    const late = at(schedule, t - 2);
    const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[t] = sigma1 + at(schedule, t - 7) + sigma0 + at(schedule, t - 16);
  }
}

/** Adds the outcome of the 64 rounds to the hash; the letters are those of the standard. */
function mix(hash: Int32Array, schedule: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + sum1 + choice + at(roundConstants, t) + at(schedule, t)) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + sum0 + majority) | 0;
  }
  addWords(hash, [a, b, c, d, e, f, g, h]);
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(words: Int32Array, index: number): number {
  return words[index] as number;
}
