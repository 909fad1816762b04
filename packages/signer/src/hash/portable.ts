import { hmac } from "@noble/hashes/hmac.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Hash } from "./types.js";

const algorithms = { sha1, sha256 };

/** Hashing in plain JavaScript, for browsers, Workers and every other runtime. */
export const hash: Hash = {
  sha256Hex: (data) => bytesToHex(sha256(bytesOf(data))),

  hmacSha256: (key, message) => hmac(sha256, bytesOf(key), utf8ToBytes(message)),

  keyedHmacSha256(key) {
    const keyed = hmac.create(sha256, key);
    return (message) => bytesToHex(keyed.clone().update(utf8ToBytes(message)).digest());
  },

  hmacBase64: (algorithm, key, message) =>
    btoa(String.fromCharCode(...hmac(algorithms[algorithm], utf8ToBytes(key), utf8ToBytes(message)))),

  equal(left, right) {
    if (left.length !== right.length) return false;
    let difference = 0;
    for (let index = 0; index < left.length; index++) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
    return difference === 0;
  },
};

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? utf8ToBytes(data) : data;
}
