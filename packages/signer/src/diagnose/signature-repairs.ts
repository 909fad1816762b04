/** A signature as it may have been before something spoilt it. */
export interface RepairedSignature {
  readonly repaired: string;
  readonly diagnosis: string;
  readonly explanation: string;
}

/** No spoilt signature is longer: escaped twice, Base64 of SHA-256 has some 100 characters. */
const MAX_SPOILT_CHARS = 256;

/** A line break, real, escaped or spelt out, at the end of a signature. */
const LINE_BREAK_AT_END = /(?:\s|\\[rn]|%0[ad])+$/i;

const NEWLINE = {
  diagnosis: "signature-newline",
  explanation: "The signature ends in white space or a line break, which some Base64 and hex encoders add; trim it.",
};

/** Repairs of a TC3 signature. `expected` is what fits; it lends its other forms, and is never shown. */
export function repairedTc3Signatures(received: string, expected: string): RepairedSignature[] {
  if (received.length > MAX_SPOILT_CHARS) return [];
  return [
    { repaired: received.replace(LINE_BREAK_AT_END, ""), ...NEWLINE },
    {
      repaired: received.toLowerCase(),
      diagnosis: "signature-upper-case",
      explanation: "The signature's hexadecimal digits are in capitals; TC3 wants lower case.",
    },
    {
      repaired: hexIfBase64(received),
      diagnosis: "signature-base64",
      explanation: "The signature is encoded in Base64; TC3 wants lower-case hexadecimal digits.",
    },
  ].filter(({ repaired }) => repaired.length === expected.length);
}

/** Repairs of a v1 signature, as it reads once the query or the form is unescaped. */
export function repairedV1Signatures(received: string, expected: string): RepairedSignature[] {
  if (received.length > MAX_SPOILT_CHARS) return [];
  return [
    { repaired: received.replace(LINE_BREAK_AT_END, ""), ...NEWLINE },
    {
      repaired: received.replaceAll(" ", "+"),
      diagnosis: "signature-plus-for-space",
      explanation:
        "The signature's + arrived as a space: the signature was not escaped. Escape + as %2B, / as %2F, = as %3D.",
    },
    {
      repaired: unescaped(received),
      diagnosis: "signature-escaped-twice",
      explanation: "The signature was escaped twice: by the program and again by its HTTP library. Escape it once.",
    },
    {
      repaired: received.replaceAll("-", "+").replaceAll("_", "/").padEnd(expected.length, "="),
      diagnosis: "signature-base64url",
      explanation: "The signature is Base64 without padding or with - and _; v1 wants the standard alphabet, padded.",
    },
    {
      repaired: base64IfHex(received),
      diagnosis: "signature-hex",
      explanation: "The signature is in hexadecimal digits; v1 wants the digest's bytes in Base64.",
    },
  ].filter(({ repaired }) => repaired.length === expected.length);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function hexIfBase64(text: string): string {
  try {
    return Array.from(atob(text), (char) => char.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  } catch {
    return text;
  }
}

function base64IfHex(text: string): string {
  if (!/^(?:[\da-f]{2})+$/i.test(text)) return text;
  return btoa(text.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))));
}
