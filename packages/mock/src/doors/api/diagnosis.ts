import {
  firstDifference,
  type ParsedAuthorization,
  tc3PayloadHash,
  type VerifyFailure,
  v1RequestString,
  v1SortedParams,
  v1StringToSign,
} from "@tcrkit/signer";
import type { Operation } from "../../contract.js";
import { maskCanonicalRequest, maskPairs } from "./masked-request.js";

/** A line of a canonical request, as the server builds it. */
export interface LineOfCanonicalRequest {
  /** From 1. */
  readonly line: number;
  /** The part that the line holds. */
  readonly name: string;
  readonly text: string;
}

/** Why a signature was refused. It never holds key material, a token, nor the value of a parameter that the spec calls sensitive or does not have. */
export interface Diagnosis {
  readonly id: string;
  readonly requestId: string;
  readonly action?: string | undefined;
  readonly code: string;
  readonly signature: ParsedAuthorization["kind"];
  readonly secretId?: string | undefined;
  /** A short name of what was found, such as `query-escaped-twice`; `unknown` when nothing was. */
  readonly finding: string;
  /** The part that is wrong; absent when no single change explains the signature. */
  readonly part?: string | undefined;
  /** What is wrong and what to do. */
  readonly explanation: string;
  /** The first line of the canonical request in which what the client signed differs, as the server has it. */
  readonly firstDifference?: LineOfCanonicalRequest | undefined;
  /** TC3: the canonical request as the server builds it. */
  readonly canonicalRequest?: string | undefined;
  /** v1: the string to sign as the server builds it. */
  readonly stringToSign?: string | undefined;
  /** SHA-256 of the body as received. */
  readonly bodySha256: string;
  /** The hosts that were tried. */
  readonly hosts: readonly string[];
  readonly clock: {
    readonly serverSeconds: number;
    readonly requestSeconds?: number | undefined;
    /** How far the request's clock is ahead of the server's. */
    readonly aheadSeconds?: number | undefined;
  };
  /** TC3: the service in the credential scope, and the expected one. */
  readonly service?: { readonly signed: string; readonly expected: string } | undefined;
}

/** A form may have a megabyte, and the mock keeps diagnoses. */
const MAX_TEXT_LENGTH = 40_000;

/** What a diagnosis is made from. */
export interface DiagnosisParts {
  readonly id: string;
  readonly requestId: string;
  readonly action: string | undefined;
  readonly operation: Operation;
  readonly failure: VerifyFailure;
  readonly authorization: ParsedAuthorization;
  readonly method: string;
  readonly path: string;
  readonly body: string | Uint8Array;
  readonly hosts: readonly string[];
  readonly serverSeconds: number;
  /** X-TC-Timestamp or Timestamp, as sent. */
  readonly timestamp: string | undefined;
  readonly expectedService: string;
}

/** Builds the diagnosis of a refused signature. */
export function createDiagnosis(parts: DiagnosisParts): Diagnosis {
  const { id, requestId, action, failure, authorization, body, hosts, serverSeconds } = parts;
  const requestSeconds = /^\d{1,16}$/.test(parts.timestamp ?? "") ? Number(parts.timestamp) : undefined;
  const canonicalRequest =
    failure.canonicalRequest === undefined
      ? undefined
      : maskCanonicalRequest(failure.canonicalRequest, parts.operation);
  return {
    id,
    requestId,
    action,
    code: failure.code,
    signature: authorization.kind,
    secretId: failure.secretId ?? ("secretId" in authorization ? authorization.secretId : undefined),
    finding: failure.diagnosis,
    part: failure.part,
    explanation: failure.explanation,
    firstDifference: canonicalRequest === undefined ? undefined : differingLine(canonicalRequest, failure),
    canonicalRequest,
    stringToSign: failure.stringToSign === undefined ? undefined : maskedStringToSign(parts),
    bodySha256: tc3PayloadHash(body),
    hosts,
    clock: {
      serverSeconds,
      requestSeconds,
      aheadSeconds: requestSeconds === undefined ? undefined : requestSeconds - serverSeconds,
    },
    service:
      authorization.kind === "tc3" ? { signed: authorization.service, expected: parts.expectedService } : undefined,
  };
}

/** Found before anything is masked, which may hide it; shown masked. */
function differingLine(
  shown: string,
  { canonicalRequest, signedCanonicalRequest }: VerifyFailure,
): LineOfCanonicalRequest | undefined {
  if (canonicalRequest === undefined || signedCanonicalRequest === undefined) return undefined;
  const difference = firstDifference(canonicalRequest, signedCanonicalRequest);
  if (difference === undefined) return undefined;
  const { line, name } = difference;
  return { line, name, text: shown.split("\n")[line - 1] ?? "" };
}

/** Builds the string to sign anew from masked values: in its text a value may look like a name. */
function maskedStringToSign({ authorization, method, path, hosts, operation }: DiagnosisParts): string | undefined {
  if (authorization.kind !== "v1") return undefined;
  const pairs = maskPairs(v1SortedParams(authorization.params), operation);
  const text = v1StringToSign({ method, host: hosts[0] ?? "", path, requestString: v1RequestString(pairs) });
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}
