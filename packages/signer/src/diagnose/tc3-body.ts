import { receivedText } from "../received.js";
import { tc3PayloadHash, UNSIGNED_PAYLOAD } from "../tc3-steps.js";
import type { ReceivedRequest } from "../types.js";
import { jsonSpellings } from "./json-spellings.js";
import type { Tc3Suspect } from "./tc3-suspect.js";

/** Larger bodies are not written anew to find a mistake. */
const MAX_REWRITTEN_BYTES = 262_144;

/** The usual mistakes with the body. */
export const BODY_SUSPECTS: readonly Tc3Suspect[] = [
  {
    part: "body",
    diagnosis: "body-not-signed",
    explanation: "The body was signed as if it were empty; sign the bytes that are sent.",
    changes: () => [{ payloadHash: tc3PayloadHash("") }],
  },
  {
    part: "body",
    diagnosis: "body-unsigned-mark",
    explanation:
      "The signature leaves the body out, and the header X-TC-Content-SHA256: UNSIGNED-PAYLOAD did not come; or the reverse.",
    cost: ({ request: { body = "" } }) => body.length,
    changes: (_, { request }) => [
      { payloadHash: tc3PayloadHash(UNSIGNED_PAYLOAD) },
      { payloadHash: UNSIGNED_PAYLOAD },
      { payloadHash: tc3PayloadHash(request.body ?? "") },
    ],
  },
  {
    part: "body",
    diagnosis: "body-line-break",
    explanation:
      "The body was signed with other line breaks at its end than it was sent with; sign the bytes that are sent.",
    cost: ({ request }) => 3 * rewrittenLength(request),
    changes: (_, { request }) => {
      const text = textToRewrite(request);
      if (text === undefined) return [];
      const bare = withoutLineBreaksAtEnd(text);
      return [bare, `${bare}\n`, `${bare}\r\n`].map((body) => ({ payloadHash: tc3PayloadHash(body) }));
    },
  },
  {
    part: "body",
    diagnosis: "body-written-anew",
    explanation:
      "The body's JSON was signed in one spelling and sent in another; write it once, and sign and send the same bytes.",
    // Parsing and writing take longer than hashing.
    cost: ({ request }) => 20 * rewrittenLength(request),
    changes: (_, { request }) =>
      jsonSpellings(textToRewrite(request) ?? "").map((spelt) => ({ payloadHash: tc3PayloadHash(spelt) })),
  },
  {
    part: "body",
    diagnosis: "body-hash-upper-case",
    explanation: "The body's hash was written in capitals; TC3 wants lower-case hexadecimal digits.",
    changes: ({ payloadHash }) => [{ payloadHash: payloadHash.toUpperCase() }],
  },
];

function textToRewrite({ body = "" }: ReceivedRequest): string | undefined {
  return body.length > MAX_REWRITTEN_BYTES ? undefined : receivedText(body);
}

/** How much of a body is written anew: all of it, or nothing. */
function rewrittenLength({ body = "" }: ReceivedRequest): number {
  return body.length > MAX_REWRITTEN_BYTES ? 0 : body.length;
}

/** No regular expression: on line breaks before other text one would take quadratic time. */
function withoutLineBreaksAtEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n" || text[end - 1] === "\r") end--;
  return text.slice(0, end);
}
