import type { ParamPair } from "@tcrkit/signer";

/** A line of what is signed, and what it stands for. */
export interface ExplainedLine {
  readonly text: string;
  readonly words: string;
}

/** Explains a canonical request of Signature v3 line by line: three lines, the headers, an empty line, two lines. */
export function explainCanonicalRequest(canonicalRequest: string, method: "POST" | "GET"): readonly ExplainedLine[] {
  const lines = canonicalRequest.split("\n");
  const headers = lines.slice(BEGINNING.length, -END.length);
  const isGet = method === "GET";
  const words = [
    ...BEGINNING.map((explain) => explain(isGet)),
    ...headers.map((line) => headerWords(line)),
    ...END.map((explain) => explain(isGet)),
  ];
  return lines.map((text, index) => ({ text, words: words[index] ?? "" }));
}

type Explain = (isGet: boolean) => string;

const BEGINNING: readonly Explain[] = [
  () => "The method, in capitals.",
  () => "The path, which is always this one.",
  (isGet) => (isGet ? "The query as it stands in the address, escaped." : "The query: empty, since a POST has none."),
];

const END: readonly Explain[] = [
  () => "An empty line: each header's line ends with a line feed, and one more follows.",
  () => "The names of the signed headers, sorted and joined by semicolons.",
  (isGet) =>
    isGet
      ? "SHA-256 of an empty body: a GET has none."
      : "SHA-256 of the body, byte for byte as it is sent: a space more, and it is another one.",
];

function headerWords(line: string): string {
  const name = line.slice(0, line.indexOf(":"));
  if (name === "host") return "The host that is asked: a server takes no signature that was made for another one.";
  if (name === "content-type") return "How the body is written. Name and value in small letters, without space around.";
  return `The header ${name}: name and value in small letters, without space around.`;
}

const STRING_TO_SIGN = [
  "The algorithm.",
  "The timestamp, in Unix seconds: that of the header X-TC-Timestamp. The API takes it within five minutes of its own clock.",
  "The credential scope: the day of the timestamp in UTC, the product, and a fixed end.",
  "The hash of the canonical request.",
];

/** Explains the four lines that Signature v3 signs. */
export function explainStringToSign(stringToSign: string): readonly ExplainedLine[] {
  return stringToSign.split("\n").map((text, index) => ({ text, words: STRING_TO_SIGN[index] ?? "" }));
}

const COMMON_PARAMS: Readonly<Record<string, string>> = {
  Action: "The action.",
  Language: "The language of the server's messages.",
  Nonce: "A random number: with the timestamp it keeps the request from being sent again by somebody else.",
  Region: "The region.",
  SecretId: "Whose key signs.",
  SignatureMethod: "The algorithm; left out it means HmacSHA1.",
  Timestamp: "Unix seconds. The API takes it within five minutes of its own clock.",
  Token: "The token of a temporary key.",
  Version: "The version of the API.",
};

/** Explains the sorted parameters of Signature v1: the common ones, and those of the action. */
export function explainParams(pairs: readonly ParamPair[]): readonly ExplainedLine[] {
  return pairs.map(([name, value]) => ({
    text: `${name}=${value}`,
    words: Object.hasOwn(COMMON_PARAMS, name) ? (COMMON_PARAMS[name] ?? "") : memberWords(name),
  }));
}

function memberWords(name: string): string {
  return name.includes(".")
    ? "A part of the input, by its way: names of members, and numbers of items from 0."
    : "A member of the input.";
}
