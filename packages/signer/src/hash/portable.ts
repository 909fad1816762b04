import { sha1 } from "./sha1.js";
import { sha256 } from "./sha256.js";

const blockBytes = 64;

export function sha256Hex(data: string | Uint8Array): string {
  return hexOf(sha256(bytesOf(data)));
}

export function hmacSha256(key: string | Uint8Array, message: string): Uint8Array {
  return hmac(sha256, bytesOf(key), bytesOf(message));
}

export function keyedHmacSha256(key: Uint8Array): (message: string) => string {
  return (message) => hexOf(hmac(sha256, key, bytesOf(message)));
}

export function hmacBase64(algorithm: "sha1" | "sha256", key: string, message: string): string {
  const digest = hmac(algorithm === "sha1" ? sha1 : sha256, bytesOf(key), bytesOf(message));
  return btoa(String.fromCharCode(...digest));
}

export function equal(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index++) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}

/** RFC 2104: `H(key ^ opad, H(key ^ ipad, message))`. */
function hmac(hash: (message: Uint8Array) => Uint8Array, key: Uint8Array, message: Uint8Array): Uint8Array {
  const short = key.length > blockBytes ? hash(key) : key;
  return hash(padded(short, 0x5c, hash(padded(short, 0x36, message))));
}

function padded(key: Uint8Array, pad: number, message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(blockBytes + message.length).fill(pad, 0, blockBytes);
  bytes.set(key.map((byte) => byte ^ pad));
  bytes.set(message, blockBytes);
  return bytes;
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : data;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
