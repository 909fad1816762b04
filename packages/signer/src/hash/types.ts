/**
 * The hashing that the signer needs, synchronous. `#hash` resolves to one of two modules by export condition, which both export these
 * functions: `node:crypto` on Node, plain JavaScript everywhere else. Text is hashed as UTF-8.
 */
export interface Hash {
  /** SHA-256 of text or bytes, as 64 lower-case hexadecimal digits. */
  sha256Hex(data: string | Uint8Array): string;

  /** HMAC-SHA256 of a message: 32 bytes. */
  hmacSha256(key: string | Uint8Array, message: string): Uint8Array;

  /**
   * HMAC-SHA256 under one key for many messages: what depends on the key alone is worked out once. The function
   * answers 64 lower-case hexadecimal digits, and keeps the key in its closure, where no log prints it.
   */
  keyedHmacSha256(key: Uint8Array): (message: string) => string;

  /** HMAC of a message as padded Base64. */
  hmacBase64(algorithm: "sha1" | "sha256", key: string, message: string): string;

  /** Whether two texts are the same, in a time that depends on their lengths alone. */
  equal(left: string, right: string): boolean;
}
