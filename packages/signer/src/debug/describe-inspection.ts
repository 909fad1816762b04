import { maskSecrets } from "../mask.js";
import { receivedHeader } from "../received.js";
import { UNSIGNED_PAYLOAD } from "../tc3-steps.js";
import type { PastedForm } from "./found-request.js";
import type { InspectedText, Inspection } from "./inspect-request.js";

/** What an age is measured by, and how it is told. */
export interface WordsOptions {
  /** This computer's time, in Unix milliseconds. */
  readonly nowMs: number;
  /** A span of time in words, of milliseconds: `3 days`. */
  readonly spanText: (ms: number) => string;
}

/** What was found, in words for people. */
export interface InspectionWords {
  /** One sentence. */
  readonly verdict: string;
  /** What the request is, what is wrong with it, and what the text does not have. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** The first line that differs, or that none does; undefined where there is nothing to compare. */
  readonly difference:
    | { readonly sentence: string; readonly sides: readonly (readonly [label: string, line: string])[] }
    | undefined;
  /** The texts that are signed, as a server makes them of what was sent. */
  readonly texts: readonly (readonly [heading: string, text: string])[];
}

/** Tells an inspection in words, the same at a shell as on a page. Tokens of temporary keys are masked. */
export function describeInspection(inspection: Inspection, options: WordsOptions): InspectionWords {
  const { canonicalRequest, stringToSign } = inspection;
  const masked = (text: string) => maskSecrets(text, tokensIn(inspection));
  const maskedPairs = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([label, text]) => [label, masked(text)] as const);
  const difference = differenceWords(inspection);
  const texts = [
    ["Canonical request of what was sent", canonicalRequest],
    ["String to sign of what was sent", stringToSign],
  ] as const;
  return {
    verdict: verdictOf(inspection),
    facts: maskedPairs(factsOf(inspection, options)),
    difference: difference && { ...difference, sides: maskedPairs(difference.sides) },
    texts: texts.flatMap(([heading, text]) => (text === undefined ? [] : [[heading, masked(text)] as const])),
  };
}

/** Tokens of temporary keys in the request, which the texts that are signed may repeat. */
export function tokensIn({ found, signature }: Inspection): string[] {
  const { "x-tc-token": header } = found.request.headers;
  const param = signature.kind === "v1" ? new Map(signature.params).get("Token") : undefined;
  return [header, param].flat().filter((token): token is string => token !== undefined && token !== "");
}

function verdictOf({ result }: Inspection): string {
  if (result === undefined) return "The signature is not judged: that takes the secret key.";
  return result.ok ? "The signature is right." : "The signature is wrong.";
}

const FORMS: Readonly<Record<PastedForm, string>> = {
  curl: "a command line of curl",
  http: "a request of HTTP",
  log: "a debug log",
  json: "an object of JSON",
};

function factsOf(inspection: Inspection, options: WordsOptions): (readonly [label: string, text: string])[] {
  const { found, result, timestamp } = inspection;
  const { method, path, query, headers } = found.request;
  const target = `${method} ${receivedHeader(headers, "host") ?? ""}${path}${query === "" ? "" : `?${query}`}`;
  return [
    ["Found", FORMS[found.form]],
    ["Request", target],
    ["Signature", signatureText(inspection)],
    ...(timestamp === undefined ? [] : [["Signed at", timeText(timestamp, options)] as const]),
    ...(result === undefined || result.ok
      ? []
      : [["Reason", result.explanation] as const, ["Code", `${result.code}, ${result.diagnosis}`] as const]),
    ...(timestamp === undefined ? [] : staleFacts(timestamp, options)),
    ...found.notes.map((note) => ["Note", note] as const),
  ];
}

function signatureText({ signature, found }: Inspection): string {
  switch (signature.kind) {
    case "tc3": {
      const isUnsigned = receivedHeader(found.request.headers, "x-tc-content-sha256") === UNSIGNED_PAYLOAD;
      return `TC3-HMAC-SHA256 of ${signature.service}, by ${signature.secretId}${isUnsigned ? ", without the body" : ""}`;
    }
    case "v1":
      return `${signature.signatureMethod}, by ${signature.secretId}`;
    default:
      return "none";
  }
}

/** In UTC, with how long it was ago. */
function timeText(timestamp: number, { nowMs, spanText }: WordsOptions): string {
  const agoMs = nowMs - timestamp * 1000;
  const isDate = Math.abs(timestamp) < 100_000_000_000;
  const date = isDate ? new Date(timestamp * 1000).toISOString().replace(".000Z", "Z") : String(timestamp);
  return `${date}, ${agoMs < 0 ? `${spanText(-agoMs)} ahead` : `${spanText(agoMs)} ago`}`;
}

/** What the API allows, either way. */
const TOLERANCE_MS = 300_000;

/** What the age means for one who sends it again. */
function staleFacts(timestamp: number, { nowMs }: WordsOptions): (readonly [label: string, text: string])[] {
  const agoMs = nowMs - timestamp * 1000;
  if (Math.abs(agoMs) <= TOLERANCE_MS) return [];
  const cause = agoMs < 0 ? "a clock is wrong, the client's or this computer's" : "it has to be signed anew";
  return [["Sent now", `AuthFailure.SignatureExpire, since its time is more than 5 minutes off: ${cause}.`]];
}

const TEXTS: Readonly<Record<InspectedText, string>> = {
  canonicalRequest: "canonical request",
  stringToSign: "string to sign",
};
const ENDED = "(the text ends before)";

function differenceWords({ difference, isCompared, result }: Inspection): InspectionWords["difference"] {
  if (difference === undefined) {
    if (!isCompared || result?.ok === true) return undefined;
    const cause = "it has another secret key, or goes wrong behind the string to sign";
    return { sentence: `What the client built is the same: ${cause}.`, sides: [] };
  }
  const { of, line, column, name, ours, theirs } = difference;
  return {
    sentence: `First difference: ${TEXTS[of]}, line ${line}, column ${column}: ${name}`,
    sides: [
      ["as sent", ours ?? ENDED],
      ["client", theirs ?? ENDED],
    ],
  };
}
