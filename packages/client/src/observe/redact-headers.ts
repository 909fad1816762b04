import { MASK, maskSecretId } from "@tcrkit/signer";
import { redactText } from "./redact.js";

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Headers without what opens something. Of an `Authorization` by TC3-HMAC-SHA256 all but signature and most of the key's id is kept. */
export function redactHeaders<Some extends Headers>(headers: Some): Some {
  const shown = Object.entries(headers).map(([name, value]) => [
    name,
    value === undefined ? undefined : redactHeader(name, value),
  ]);
  return Object.fromEntries(shown) as Some;
}

function redactHeader(name: string, value: string | readonly string[]): string | readonly string[] {
  if (/^authorization$/i.test(name)) return redactAuthorization(String(value));
  if (/auth|token|cookie|secret|password|signature|api-?key/i.test(name)) return MASK;
  return typeof value === "string" ? redactText(value) : value.map(redactText);
}

function redactAuthorization(text: string): string {
  if (!text.startsWith("TC3-HMAC-SHA256 ")) return MASK;
  return text
    .replace(/(Credential=)([^/,\s]*)/, (_, name: string, id: string) => `${name}${maskSecretId(id)}`)
    .replace(/(Signature=)[^,\s]*/, `$1${MASK}`);
}
