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

/**
 * The digest of bytes by the algorithm of another digest, `sha256:…` or `sha512:…`. A page by plain http has no SHA-512: there it is empty,
 * which is no digest of anything.
 */
export async function digestOfBytes(like: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const [algorithm = ""] = like.split(":");
  const { subtle } = crypto as { readonly subtle?: Pick<typeof crypto.subtle, "digest"> };
  if (subtle === undefined) return algorithm === "sha512" ? "" : digestOf(bytes);
  const hash = await subtle.digest(algorithm === "sha512" ? "SHA-512" : "SHA-256", bytes);
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${algorithm}:${hex}`;
}
