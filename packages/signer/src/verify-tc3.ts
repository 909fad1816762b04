import * as hash from "#hash";
import { type ParsedAuthorization, type ParsedTc3, parseAuthorization } from "./authorization.js";
import { diagnoseTc3 } from "./diagnose/tc3.js";
import { keyCacheOf } from "./key-cache.js";
import { receivedHeader } from "./received.js";
import { canonicalHeaderLines, checkSignedHeaders } from "./signed-headers.js";
import {
  type Tc3CanonicalRequestParts,
  tc3CanonicalRequest,
  tc3CredentialScope,
  tc3HashedCanonicalRequest,
  tc3PayloadHash,
  tc3StringToSign,
  UNSIGNED_PAYLOAD,
} from "./tc3-steps.js";
import type { ReceivedRequest } from "./types.js";
import {
  type CredentialsSource,
  checkTime,
  checkToken,
  failure,
  findCredentials,
  unknownSecretId,
  type VerifyFailure,
  type VerifyResult,
  type VerifyTc3Options,
} from "./verify.js";

/**
 * Verifies a request signed with TC3-HMAC-SHA256, as a server received it: the query and the body must be the bytes that
 * came, before anything parsed them.
 *
 * Checks, in this order: the Authorization header, the time, the key, the credential scope, the signature, the token.
 * Signature and token are compared in constant time. A query on a POST and a body on a GET are refused, since no
 * signature covers them. On a mismatch the failure says which part differs, as far as a server can know: it tries what
 * usually goes wrong, one change at a time.
 *
 * @throws {SignerError} for options or credentials of the server that are unusable; never for what the request holds.
 * @example
 * const result = verifyTc3({ method, path, query, headers, body }, (id) => keys.get(id), { now: Date.now() / 1000 });
 * if (!result.ok) console.log(result.code, result.explanation);
 */
export function verifyTc3(
  request: ReceivedRequest,
  credentials: CredentialsSource,
  options: VerifyTc3Options,
): VerifyResult {
  const parsed = options.authorization ?? parseAuthorization(request);
  if (parsed.kind !== "tc3") return notTc3(parsed);
  const { secretId, service, signedHeaders, signature } = parsed;
  const timestamp = receivedHeader(request.headers, "x-tc-timestamp") ?? "";
  const untimely = checkTime(timestamp, "X-TC-Timestamp", options);
  if (untimely !== undefined) return { ...untimely, secretId };
  const pair = findCredentials(credentials, secretId);
  if (pair === undefined) return unknownSecretId(secretId);

  const key = (options.keyCache ?? keyCacheOf(pair)).signingKey(pair, Number(timestamp), service);
  const { credentialScope } = key;
  const unsignedPayload = receivedHeader(request.headers, "x-tc-content-sha256") === UNSIGNED_PAYLOAD;
  const fault =
    checkScope(parsed, credentialScope, options.service) ??
    checkCoverage(request, unsignedPayload, options) ??
    checkSignedHeaders(request.headers, signedHeaders, options.hosts !== undefined);
  if (fault !== undefined) return { ...fault, secretId };

  const { method, path = "/", query = "" } = request;
  const parts: Tc3CanonicalRequestParts[] = [];
  const payloadHashes = payloadHashesOf(request, unsignedPayload);
  for (const host of options.hosts ?? [receivedHeader(request.headers, "host") ?? ""]) {
    const canonicalHeaders = canonicalHeaderLines(request.headers, signedHeaders, host);
    for (const payloadHash of payloadHashes) {
      const seen = { method, path, query, canonicalHeaders, signedHeaders, payloadHash };
      const hashedCanonicalRequest = tc3HashedCanonicalRequest(tc3CanonicalRequest(seen));
      const expected = key.sign(tc3StringToSign({ timestamp, credentialScope, hashedCanonicalRequest }));
      if (hash.equal(expected, signature)) {
        const wrongToken = checkToken(receivedHeader(request.headers, "x-tc-token"), pair);
        return wrongToken ?? { ok: true, secretId, host, timestamp: Number(timestamp), service, unsignedPayload };
      }
      parts.push(seen);
    }
  }
  return diagnoseTc3({ request, parsed, timestamp, key, pair, parts }, options);
}

const NOT_TC3 = {
  none: "The request is not signed: it has no Authorization header.",
  skip: "The request asks to skip the signature (Authorization: SKIP).",
  v1: "The request is signed with Signature v1, in its parameters; TC3 signs in the Authorization header.",
};

function notTc3(parsed: Exclude<ParsedAuthorization, ParsedTc3>): VerifyFailure {
  const why = parsed.kind === "invalid" ? parsed.explanation : NOT_TC3[parsed.kind];
  return failure("AuthFailure.InvalidAuthorization", "authorization", `authorization-${parsed.kind}`, why);
}

function checkScope(parsed: ParsedTc3, expected: string, service: string | undefined): VerifyFailure | undefined {
  if (tc3CredentialScope(parsed.date, parsed.service) !== expected) {
    const why = `The Credential's date must be the UTC day of X-TC-Timestamp, ${expected.slice(0, 10)}, not the local day.`;
    return failure("AuthFailure.SignatureFailure", "date", "date-not-utc", why);
  }
  if (service === undefined || service === parsed.service) return undefined;
  const why = `The Credential names the service ${parsed.service}; this is ${service}.`;
  return failure("AuthFailure.SignatureFailure", "service", "service-foreign", why);
}

/** Refuses what the signature cannot cover. */
function checkCoverage(
  { method, query = "", body = "" }: ReceivedRequest,
  unsignedPayload: boolean,
  options: VerifyTc3Options,
): VerifyFailure | undefined {
  const refuse = (part: "query" | "body", diagnosis: string, why: string) =>
    failure("AuthFailure.SignatureFailure", part, diagnosis, why);
  if (method === "POST" && query !== "") {
    return refuse("query", "query-on-post", "A POST came with a query, which TC3 does not sign; send none.");
  }
  if (method === "GET" && body.length > 0) {
    return refuse("body", "body-on-get", "A GET came with a body, which TC3 does not sign; send none.");
  }
  if (unsignedPayload && options.allowUnsignedPayload === false) {
    return refuse(
      "body",
      "body-unsigned",
      "The body is left out of the signature, and this server does not take that.",
    );
  }
  return undefined;
}

/** The official SDKs sign the hash of the mark; some clients put the mark itself in the hash's place, as for AWS. */
function payloadHashesOf({ body = "" }: ReceivedRequest, unsignedPayload: boolean): readonly string[] {
  return unsignedPayload ? [tc3PayloadHash(UNSIGNED_PAYLOAD), UNSIGNED_PAYLOAD] : [tc3PayloadHash(body)];
}
