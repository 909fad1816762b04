import { tc3PayloadHash } from "../tc3-steps.js";
import type { Tc3Suspect } from "./tc3-suspect.js";

/** The usual mistakes with the query of a GET. */
export const QUERY_SUSPECTS: readonly Tc3Suspect[] = [
  {
    part: "query",
    diagnosis: "query-plus-for-space",
    explanation: "A space in the query was signed as %20 and sent as +, or the reverse; sign the query as it is sent.",
    changes: ({ query }) => [{ query: query.replaceAll("+", "%20") }, { query: query.replaceAll("%20", "+") }],
  },
  {
    part: "query",
    diagnosis: "query-lower-case-hex",
    explanation:
      "The query's escapes were signed with hexadecimal digits of the other case; use capitals, %2F and not %2f.",
    changes: ({ query }) => [
      { query: query.replace(ESCAPE, (octet) => octet.toUpperCase()) },
      { query: query.replace(ESCAPE, (octet) => octet.toLowerCase()) },
    ],
  },
  {
    part: "query",
    diagnosis: "query-escaped-twice",
    explanation: "The query was escaped twice, when it was signed or when it was sent; escape it once.",
    changes: ({ query }) => [{ query: query.replaceAll("%25", "%") }, { query: query.replaceAll("%", "%25") }],
  },
  {
    part: "query",
    diagnosis: "query-not-escaped",
    explanation: "The query was signed before it was escaped; sign it as it is sent.",
    changes: ({ query }) => [{ query: query.replace(ESCAPES, unescaped) }],
  },
  {
    part: "query",
    diagnosis: "query-order",
    explanation: "The query was signed in another order than it was sent; TC3 does not sort, sign it as it is sent.",
    changes: ({ query }) => [{ query: query.split("&").sort().join("&") }],
  },
  {
    part: "query",
    diagnosis: "query-not-signed",
    explanation: "The query was not signed in its place; of a GET it is the third line of the canonical request.",
    changes: ({ query }) => (query === "" ? [] : [{ query: "" }, { query: "", payloadHash: tc3PayloadHash(query) }]),
  },
];

const ESCAPE = /%[\da-f]{2}/gi;
const ESCAPES = /(?:%[\da-f]{2})+/gi;

function unescaped(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}
