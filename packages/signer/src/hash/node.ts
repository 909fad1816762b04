import * as crypto from "node:crypto";

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
/** A string to sign of 3.0 has some 150 bytes; longer messages take the ordinary way. */
const SCRATCH_CHARS = 256;

/** Some runtimes that answer to the condition `node` lack the one-shot hash. */
const hasOneShotHash = typeof crypto.hash === "function";

export function sha256Hex(data: string | Uint8Array): string {
  return hasOneShotHash ? crypto.hash("sha256", data, "hex") : crypto.createHash("sha256").update(data).digest("hex");
}

export function hmacSha256(key: string | Uint8Array, message: string): Uint8Array {
  return crypto.createHmac("sha256", key).update(message).digest();
}

export function keyedHmacSha256(key: Uint8Array): (message: string) => string {
  return hasOneShotHash ? twoHashes(key) : (message) => hmacHex(key, message);
}

export function hmacBase64(algorithm: "sha1" | "sha256", key: string, message: string): string {
  return crypto.createHmac(algorithm, key).update(message).digest("base64");
}

export function equal(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && crypto.timingSafeEqual(a, b);
}

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
