import {
  MASK,
  type ParamPair,
  type ParsedAuthorization,
  tc3PayloadHash,
  type VerifyFailure,
  v1RequestString,
  v1SortedParams,
  v1StringToSign,
} from "@tcrkit/signer";
import type { Operation, Shape } from "../../contract.js";
import { firstDifference, type LineOfCanonicalRequest } from "./first-difference.js";

/** Why a signature was refused. It never holds key material, a token or a parameter that the spec calls sensitive. */
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
  /** The first line of the canonical request in which the client must differ, as the server has it. */
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

/** Common parameters that are secrets. */
const SECRET_PARAMS: ReadonlySet<string> = new Set(["Token", "Signature"]);

/** Builds the diagnosis of a refused signature. */
export function createDiagnosis(parts: DiagnosisParts): Diagnosis {
  const { id, requestId, action, failure, authorization, body, hosts, serverSeconds } = parts;
  const requestSeconds = /^\d{1,16}$/.test(parts.timestamp ?? "") ? Number(parts.timestamp) : undefined;
  const canonicalRequest = maskedCanonicalRequest(parts);
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
    firstDifference: canonicalRequest === undefined ? undefined : firstDifference(canonicalRequest, failure),
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

/** Masks the third line: the query of a GET, which may hold a password. */
function maskedCanonicalRequest({ failure, operation }: DiagnosisParts): string | undefined {
  const lines = failure.canonicalRequest?.split("\n");
  return lines?.with(2, maskQuery(lines[2] ?? "", operation)).join("\n");
}

/** Builds the string to sign anew from masked values: in its text a value may look like a name. */
function maskedStringToSign({ authorization, method, path, hosts, operation }: DiagnosisParts): string | undefined {
  if (authorization.kind !== "v1") return undefined;
  const pairs = maskPairs(v1SortedParams(authorization.params), operation);
  const text = v1StringToSign({ method, host: hosts[0] ?? "", path, requestString: v1RequestString(pairs) });
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}

/** Masks the values of parameters that the spec calls sensitive, and of common parameters that are secrets. */
function maskPairs(pairs: readonly ParamPair[], operation: Operation): ParamPair[] {
  return pairs.map(([name, value]) => [name, isSensitive(name, operation) ? MASK : value]);
}

/** Masks the same values in a query as sent, still escaped. */
function maskQuery(query: string, operation: Operation): string {
  return query
    .split("&")
    .map((part) => {
      const end = part.indexOf("=");
      return end >= 0 && isSensitive(part.slice(0, end), operation) ? `${part.slice(0, end)}=${MASK}` : part;
    })
    .join("&");
}

/** Whether any segment of a flat name, `Trigger.Targets.0.Headers.0.Values.0`, is sensitive: rather one value too many than one too few. */
function isSensitive(name: string, operation: Operation): boolean {
  const names = sensitiveNames(operation);
  return SECRET_PARAMS.has(name) || name.split(/[._]|%2E/i).some((segment) => names.has(segment));
}

function sensitiveNames({ input, shapes }: Operation): ReadonlySet<string> {
  const all: Shape[] = [input, ...Object.values(shapes)];
  return new Set(all.flat().flatMap(({ name, sensitive }) => (sensitive === true ? [name] : [])));
}
