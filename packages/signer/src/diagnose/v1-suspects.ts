import type { ParsedV1 } from "../authorization.js";
import { percentEncode } from "../percent.js";
import type { ParamPair } from "../types.js";
import { v1RequestString, v1SortedParams } from "../v1-steps.js";
import type { MismatchedV1, V1Change, V1Suspect } from "./v1-suspect.js";

/** More parameters, or longer ones, are not tried one by one to find a mistake. */
const MAX_SINGLED_OUT = 64;
const MAX_SINGLED_OUT_CHARS = 32_768;

/** The usual mistakes, the likelier ones first. */
export const V1_SUSPECTS: readonly V1Suspect[] = [
  {
    part: "signatureMethod",
    diagnosis: "signature-method-other",
    explanation:
      "The request was signed with the other HMAC: HmacSHA256 counts when SignatureMethod says so, else HmacSHA1.",
    changes: () => [{ signatureMethod: "HmacSHA1" }, { signatureMethod: "HmacSHA256" }],
  },
  {
    part: "params",
    diagnosis: "params-escaped-before-signing",
    explanation: "The values were escaped before they were signed; sign them raw, and escape them when they are sent.",
    changes: ({ parsed }) => [
      withValues(parsed, (value) => percentEncode(value)),
      withValues(parsed, (value) => percentEncode(value).replaceAll("%20", "+")),
      withValues(parsed, (value) => percentEncode(value).replace(/%../g, (octet) => octet.toLowerCase())),
    ],
  },
  {
    part: "params",
    diagnosis: "params-escaped-twice",
    explanation: "The values were escaped twice: by the program and again by its HTTP library. Escape them once.",
    changes: (mismatch) => withOneOrAllValues(mismatch, unescaped),
  },
  {
    part: "params",
    diagnosis: "params-plus-for-space",
    explanation: "A + in a value arrived as a space, or a space as a +: a + is sent as %2B, a space as %20 or +.",
    changes: (mismatch) => [
      ...withOneOrAllValues(mismatch, (value) => value.replaceAll(" ", "+")),
      ...withOneOrAllValues(mismatch, (value) => value.replaceAll("+", " ")),
    ],
  },
  {
    part: "params",
    diagnosis: "params-order",
    explanation:
      "The parameters were signed in another order: sort by name in ASCII order, InstanceIds.12 before InstanceIds.2.",
    changes: ({ parsed }) => [
      withPairs(signedPairs(parsed)),
      withPairs(v1SortedParams(parsed.params).sort(([a], [b]) => compare(a.toLowerCase(), b.toLowerCase()))),
      withPairs(v1SortedParams(parsed.params).sort(([a], [b]) => compare(naturally(a), naturally(b)))),
    ],
  },
  {
    part: "params",
    diagnosis: "params-not-signed",
    explanation:
      "A parameter was sent and not signed; sign all parameters but Signature, the common ones and Token too.",
    changes: (mismatch) => {
      const pairs = v1SortedParams(mismatch.parsed.params);
      const shortened = singledOut(mismatch, pairs).map((_, index) => withPairs(pairs.toSpliced(index, 1)));
      return [withPairs(pairs.filter(([, value]) => value !== "")), ...shortened];
    },
  },
  {
    part: "params",
    diagnosis: "params-underscore",
    explanation: "A name's _ was signed as a dot, as the official Python SDK does; send the name as it is signed.",
    changes: ({ parsed }) => [
      withPairs(v1SortedParams(parsed.params.map(([name, value]) => [name.replaceAll("_", "."), value]))),
    ],
  },
  {
    part: "host",
    diagnosis: "host-port",
    explanation:
      "The host was signed with another port than it was sent with, or in other case; sign the Host header as it is sent.",
    changes: (_, host) => {
      const bare = host.replace(/^https?:\/\//, "").replace(/:\d+$/, "");
      return [bare, `${bare}:443`, `${bare}:80`, bare.toLowerCase(), `https://${bare}`].map((other) => ({
        host: other,
      }));
    },
  },
  {
    part: "method",
    diagnosis: "method-other",
    explanation: "The request was signed for another method than it was sent with.",
    changes: () => ["GET", "POST", "get", "post"].map((method) => ({ method })),
  },
  {
    part: "path",
    diagnosis: "path-other",
    explanation: "The request was signed for another path than it was sent to; API 3.0 has the path / alone.",
    changes: () => [{ path: "/" }, { path: "" }],
  },
  {
    part: "secretKey",
    diagnosis: "secret-key-line-break",
    explanation:
      "The client's SecretKey ends in a line break or a space; trim what was read from a file or a variable.",
    changes: ({ pair }) => ["\n", "\r\n", " "].map((end) => ({ secretKey: `${pair.secretKey}${end}` })),
  },
];

function withPairs(pairs: readonly ParamPair[]): V1Change {
  return { requestString: v1RequestString(pairs) };
}

function withValues(parsed: ParsedV1, change: (value: string) => string): V1Change {
  return withPairs(v1SortedParams(parsed.params).map(([name, value]) => [name, change(value)]));
}

/** A mistake with all values, or with one of them. */
function withOneOrAllValues(mismatch: MismatchedV1, change: (value: string) => string): V1Change[] {
  const pairs = v1SortedParams(mismatch.parsed.params);
  const changed = pairs.filter(([, value]) => change(value) !== value);
  const alone = singledOut(mismatch, changed).map(([only]) =>
    withPairs(pairs.map(([name, value]) => [name, name === only ? change(value) : value])),
  );
  return [withValues(mismatch.parsed, change), ...alone];
}

function singledOut({ requestString }: MismatchedV1, pairs: readonly ParamPair[]): readonly ParamPair[] {
  return requestString.length > MAX_SINGLED_OUT_CHARS ? [] : pairs.slice(0, MAX_SINGLED_OUT);
}

/** In the order sent. */
function signedPairs({ params }: ParsedV1): ParamPair[] {
  return params.filter(([name]) => name !== "Signature");
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** A name that sorts by the numbers in it. */
function naturally(name: string): string {
  return name.replace(/\d+/g, (digits) => digits.padStart(8, "0"));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
