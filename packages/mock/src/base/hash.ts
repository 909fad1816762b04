import { tc3PayloadHash, v1Signature } from "@tcrkit/signer";
import { urlBase64 } from "./bytes.js";

/** The sha256 digest of bytes, or of a text in UTF-8, as registries write it. */
export function digestOf(content: string | Uint8Array): string {
  return `sha256:${tc3PayloadHash(content)}`;
}

/** HMAC-SHA256 of a text, in Base64 for URLs. */
export function hmac(key: string, text: string): string {
  return urlBase64(v1Signature(key, text, "HmacSHA256"));
}
