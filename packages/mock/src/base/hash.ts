import { v1Signature } from "@tcrkit/signer";
import { urlBase64 } from "./base64.js";

/** HMAC-SHA256 of a text, in Base64 for URLs. */
export function hmac(key: string, text: string): string {
  return urlBase64(v1Signature(key, text, "HmacSHA256"));
}
