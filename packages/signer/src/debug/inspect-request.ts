import { type ParsedAuthorization, parseAuthorization } from "../authorization.js";
import { firstDifference, type LineDifference } from "../first-difference.js";
import { receivedHeader } from "../received.js";
import { canonicalHeaderLines } from "../signed-headers.js";
import {
  tc3CanonicalRequest,
  tc3CredentialScope,
  tc3HashedCanonicalRequest,
  tc3PayloadHash,
  tc3StringToSign,
  UNSIGNED_PAYLOAD,
} from "../tc3-steps.js";
import { v1RequestString, v1SortedParams, v1StringToSign } from "../v1-steps.js";
import type { VerifyFailure, VerifyResult } from "../verify.js";
import { verifyTc3 } from "../verify-tc3.js";
import { verifyV1 } from "../verify-v1.js";
import { findRequest } from "./find-request.js";
import type { FoundRequest } from "./found-request.js";

/** What a pasted request is judged by. */
export interface InspectOptions {
  /** The key that it should be signed with; whose id it is, the request says. Default: none, and the signature is not judged, but what comes before it. */
  readonly secretKey?: string | undefined;
  /** The token of a temporary key. Default: the one in the request, which is then not judged. */
  readonly token?: string | undefined;
  /** The canonical request that the client built itself, of TC3, to be compared. */
  readonly canonicalRequest?: string | undefined;
  /** The string to sign that the client built itself, to be compared. */
  readonly stringToSign?: string | undefined;
}

/** The texts that are signed, by what they are called. */
export type InspectedText = "canonicalRequest" | "stringToSign";

/** What became of a pasted request. It holds what was pasted, tokens included, and never the key nor the signature that was expected. */
export interface Inspection {
  readonly found: FoundRequest;
  readonly signature: ParsedAuthorization;
  /** When it was signed, in Unix seconds; undefined where it does not say so. */
  readonly timestamp: number | undefined;
  /** Judged at its own time, by any product that it names; undefined where that takes the key, and there is none. */
  readonly result: VerifyResult | undefined;
  /** As the server builds it, of TC3; undefined where the request is not signed so far. */
  readonly canonicalRequest: string | undefined;
  /** The same for the string to sign. */
  readonly stringToSign: string | undefined;
  /** Whether texts of the client's own were given to compare. */
  readonly isCompared: boolean;
  /** Where the client's text differs first: its own where it was given, else what its signature shows that it signed. */
  readonly difference: (LineDifference & { readonly of: InspectedText }) | undefined;
}

/**
 * Judges a request that was pasted, signed with TC3 or Signature v1 for any product: finds its parts, verifies it at its own time with the given
 * key, and says what is wrong by the usual mistakes, and the first line that differs. It sends nothing and keeps nothing.
 *
 * @throws {SignerError} for a text that holds no request, and for a key that is unusable.
 * @example
 * const { result, difference } = inspectRequest(pasted, { secretKey });
 * if (result?.ok === false) console.log(result.explanation, difference?.name);
 */
export function inspectRequest(text: string, options: InspectOptions = {}): Inspection {
  const { notes, ...found } = findRequest(text);
  const { request } = found;
  const signature = parseAuthorization(request);
  const sent = sentTexts(request, signature);
  const result = verify(request, signature, sent, options);
  return {
    found: { ...found, notes: isMasked(signature) ? [...notes, MASKED] : notes },
    signature,
    timestamp: sent.timestamp,
    result,
    canonicalRequest: sent.canonicalRequest,
    stringToSign: sent.stringToSign,
    isCompared: [options.canonicalRequest, options.stringToSign].some((own) => pasted(own) !== undefined),
    difference: differenceOf(sent, result, options),
  };
}

const MASKED = "The signature is masked, so that it cannot fit: the texts that are signed can be compared alone.";

function isMasked(signature: ParsedAuthorization): boolean {
  return "signature" in signature && /^\*+$/.test(signature.signature);
}

interface SentTexts {
  readonly timestamp: number | undefined;
  readonly token: string | undefined;
  readonly canonicalRequest: string | undefined;
  readonly stringToSign: string | undefined;
}

/** What a server makes of the request as it came, and when it was signed. */
function sentTexts(request: FoundRequest["request"], signature: ParsedAuthorization): SentTexts {
  const { method, path, headers } = request;
  if (signature.kind === "v1") {
    const values = new Map(signature.params);
    const requestString = v1RequestString(v1SortedParams(signature.params));
    const host = receivedHeader(headers, "host") ?? "";
    return {
      timestamp: secondsOf(values.get("Timestamp")),
      token: values.get("Token"),
      canonicalRequest: undefined,
      stringToSign: v1StringToSign({ method, host, path, requestString }),
    };
  }
  const timestamp = receivedHeader(headers, "x-tc-timestamp");
  const token = receivedHeader(headers, "x-tc-token");
  const none = { timestamp: secondsOf(timestamp), token, canonicalRequest: undefined, stringToSign: undefined };
  if (signature.kind !== "tc3") return none;
  const { signedHeaders } = signature;
  const isUnsigned = receivedHeader(headers, "x-tc-content-sha256") === UNSIGNED_PAYLOAD;
  const canonicalRequest = tc3CanonicalRequest({
    method,
    path,
    query: request.query,
    canonicalHeaders: canonicalHeaderLines(headers, signedHeaders, receivedHeader(headers, "host") ?? ""),
    signedHeaders,
    payloadHash: tc3PayloadHash(isUnsigned ? UNSIGNED_PAYLOAD : request.body),
  });
  const hashedCanonicalRequest = tc3HashedCanonicalRequest(canonicalRequest);
  const credentialScope = tc3CredentialScope(signature.date, signature.service);
  const stringToSign = tc3StringToSign({ timestamp: timestamp ?? "", credentialScope, hashedCanonicalRequest });
  return { ...none, canonicalRequest, stringToSign };
}

function secondsOf(timestamp: string | undefined): number | undefined {
  return timestamp !== undefined && /^\d{1,15}$/.test(timestamp) ? Number(timestamp) : undefined;
}

/** Fits no signature. */
const NO_KEY = "no key";

function verify(
  request: FoundRequest["request"],
  signature: ParsedAuthorization,
  sent: SentTexts,
  { secretKey, token }: InspectOptions,
): VerifyResult | undefined {
  const credentials = (secretId: string) => ({ secretId, secretKey: secretKey ?? NO_KEY, token: token ?? sent.token });
  const now = sent.timestamp ?? 0;
  const options = { now, toleranceSeconds: Number.POSITIVE_INFINITY, diagnose: secretKey !== undefined };
  const verifySignature = signature.kind === "v1" ? verifyV1 : verifyTc3;
  const result = verifySignature(request, credentials, options);
  return secretKey === undefined && isMismatch(result) ? undefined : result;
}

/** Whether the signature itself does not fit, rather than something before it. */
function isMismatch(result: VerifyResult): boolean {
  return !result.ok && (result.canonicalRequest !== undefined || result.stringToSign !== undefined);
}

function differenceOf(
  sent: SentTexts,
  result: VerifyResult | undefined,
  own: InspectOptions,
): Inspection["difference"] {
  const failure: Partial<VerifyFailure> = result === undefined || result.ok ? {} : result;
  const pairs = [
    ["canonicalRequest", sent.canonicalRequest, pasted(own.canonicalRequest)],
    ["stringToSign", sent.stringToSign, pasted(own.stringToSign)],
    ["canonicalRequest", failure.canonicalRequest, failure.signedCanonicalRequest],
    ["stringToSign", failure.stringToSign, failure.signedStringToSign],
  ] as const;
  for (const [of, ours, theirs] of pairs) {
    if (ours === undefined || theirs === undefined) continue;
    const difference = firstDifference(ours, theirs);
    if (difference !== undefined) return { ...difference, of };
  }
  return undefined;
}

/** A text as it was before it was pasted: a log may show line ends as `\n`, an editor adds one, and Windows makes two characters of each. */
function pasted(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  const lines = text.includes("\n") ? text : text.replaceAll("\\n", "\n");
  return lines.replaceAll("\r\n", "\n").replace(/\n$/, "");
}
