import { addWords, bytesOfWords, forEachBlock } from "./blocks.js";

/** SHA-1 by FIPS 180-4, 6.1: 20 bytes. Signature v1 still names it. */
export function sha1(message: Uint8Array): Uint8Array {
  const hash = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const schedule = new Int32Array(80);
  forEachBlock(message, (view, offset) => {
    fillSchedule(schedule, view, offset);
    mix(hash, schedule);
  });
  return bytesOfWords(hash);
}

function fillSchedule(schedule: Int32Array, view: DataView, offset: number): void {
  for (let t = 0; t < 16; t++) schedule[t] = view.getInt32(offset + t * 4);
  for (let t = 16; t < 80; t++) {
    schedule[t] = rotate(at(schedule, t - 3) ^ at(schedule, t - 8) ^ at(schedule, t - 14) ^ at(schedule, t - 16), 1);
  }
}

/** Adds the outcome of the 80 rounds to the hash; the letters are those of the standard. */
function mix(hash: Int32Array, schedule: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  for (let t = 0; t < 80; t++) {
    const next = rotate(a, 5) + choose(t, b, c, d) + e + at(schedule, t);
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next | 0;
  }
  addWords(hash, [a, b, c, d, e]);
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

function at(words: Int32Array, index: number): number {
  return words[index] as number;
}
