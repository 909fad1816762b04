import * as hash from "#hash";
import { tc3Date, tc3SigningKey } from "../tc3-steps.js";
import type { MismatchedTc3, Tc3Suspect } from "./tc3-suspect.js";

/** The usual mistakes with method, path, time and key. */
export const KEY_SUSPECTS: readonly Tc3Suspect[] = [
  {
    part: "method",
    diagnosis: "method-other",
    explanation: "The request was signed for another method than it was sent with.",
    changes: ({ method }) => ["GET", "POST", method.toLowerCase()].map((other) => ({ method: other })),
  },
  {
    part: "path",
    diagnosis: "path-other",
    explanation: "The request was signed for another path than it was sent to; API 3.0 has the path / alone.",
    changes: () => [{ path: "/" }, { path: "" }],
  },
  {
    part: "timestamp",
    diagnosis: "timestamp-other",
    explanation: "The time that was signed is a second off X-TC-Timestamp; read the clock once for both.",
    changes: (_, { timestamp }) => [
      { timestamp: `${Number(timestamp) - 1}` },
      { timestamp: `${Number(timestamp) + 1}` },
    ],
  },
  {
    part: "secretKey",
    diagnosis: "secret-key-line-break",
    explanation:
      "The client's SecretKey ends in a line break or a space; trim what was read from a file or a variable.",
    changes: (_, mismatch) =>
      ["\n", "\r\n", " "].map((end) => ({ sign: signer(mismatch, `${mismatch.pair.secretKey}${end}`) })),
  },
  {
    part: "secretKey",
    diagnosis: "secret-key-not-derived",
    explanation:
      "The client signed with a key that was not derived by the rule: TC3 and the SecretKey, then date, service, tc3_request.",
    changes: (_, mismatch) => {
      const { secretKey } = mismatch.pair;
      const underived = stepsOf(mismatch).reduce<string | Uint8Array>(hash.hmacSha256, secretKey);
      return [{ sign: digits(secretKey) }, { sign: digits(underived) }];
    },
  },
  {
    part: "secretKey",
    diagnosis: "signing-key-digits",
    explanation:
      "The client derived the signing key by hexadecimal digits; a step hands on its result as bytes, and the signature alone is written in digits.",
    changes: (_, mismatch) => {
      const [date, service, end] = stepsOf(mismatch);
      const key = digits(digits(`TC3${mismatch.pair.secretKey}`)(date))(service);
      return [{ sign: digits(hash.hmacSha256(key, end)) }, { sign: digits(digits(key)(end)) }];
    },
  },
];

function signer({ parsed, timestamp }: MismatchedTc3, secretKey: string): (stringToSign: string) => string {
  return hash.keyedHmacSha256(tc3SigningKey({ secretKey, date: tc3Date(Number(timestamp)), service: parsed.service }));
}

/** What the key is derived by, one after the other. */
function stepsOf({ parsed, timestamp }: MismatchedTc3) {
  return [tc3Date(Number(timestamp)), parsed.service, "tc3_request"] as const;
}

/** From a text to its HMAC-SHA256 in hexadecimal digits. */
function digits(key: string | Uint8Array): (text: string) => string {
  return hash.keyedHmacSha256(typeof key === "string" ? new TextEncoder().encode(key) : key);
}
