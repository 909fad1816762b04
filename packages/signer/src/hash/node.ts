import * as crypto from "node:crypto";
import type { Hash } from "./types.js";

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
/** A string to sign of 3.0 has some 150 bytes; longer messages take the ordinary way. */
const SCRATCH_CHARS = 256;

/** Some runtimes that answer to the condition `node` lack the one-shot hash. */
const hasOneShotHash = typeof crypto.hash === "function";

/** Hashing by `node:crypto`. */
export const hash: Hash = {
  sha256Hex: hasOneShotHash
    ? (data) => crypto.hash("sha256", data, "hex")
    : (data) => crypto.createHash("sha256").update(data).digest("hex"),

  hmacSha256: (key, message) => crypto.createHmac("sha256", key).update(message).digest(),

  keyedHmacSha256: (key) => (hasOneShotHash ? twoHashes(key) : (message) => hmacHex(key, message)),

  hmacBase64: (algorithm, key, message) => crypto.createHmac(algorithm, key).update(message).digest("base64"),

  equal(left, right) {
    const a = Buffer.from(left);
    const b = Buffer.from(right);
    return a.length === b.length && crypto.timingSafeEqual(a, b);
  },
};

/**
 * HMAC by its definition (RFC 2104), `H(key ^ opad, H(key ^ ipad, message))`, on two one-shot hashes: a third faster
 * than `createHmac`, which sets up a native object for every message.
 */
function twoHashes(key: Uint8Array): (message: string) => string {
  const inner = Buffer.alloc(BLOCK_BYTES + 3 * SCRATCH_CHARS, 0x36);
  const outer = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES, 0x5c);
  const short = key.length > BLOCK_BYTES ? crypto.createHash("sha256").update(key).digest() : key;
  for (const [index, byte] of short.entries()) {
    inner[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
  return (message) => {
    if (message.length > SCRATCH_CHARS) return hmacHex(key, message);
    const written = inner.write(message, BLOCK_BYTES, "utf8");
    const padded = new Uint8Array(inner.buffer, inner.byteOffset, BLOCK_BYTES + written);
    outer.write(crypto.hash("sha256", padded, "binary"), BLOCK_BYTES, "latin1");
    return crypto.hash("sha256", outer, "hex");
  };
}

function hmacHex(key: Uint8Array, message: string): string {
  return crypto.createHmac("sha256", key).update(message).digest("hex");
}
