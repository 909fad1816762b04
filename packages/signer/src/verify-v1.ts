import * as hash from "#hash";
import { type ParsedAuthorization, type ParsedV1, parseAuthorization } from "./authorization.js";
import { assertCredentials } from "./check.js";
import { diagnoseV1 } from "./diagnose/v1.js";
import { receivedHeader, receivedText } from "./received.js";
import type { ReceivedRequest } from "./types.js";
import { v1RequestString, v1Signature, v1SortedParams, v1StringToSign } from "./v1-steps.js";
import {
  type CredentialsSource,
  checkTime,
  checkToken,
  failure,
  findCredentials,
  unknownSecretId,
  type VerifyFailure,
  type VerifyOptions,
  type VerifyResult,
} from "./verify.js";

/**
 * Verifies a request signed with Signature v1, as a server received it: a query by GET, a form body by POST. It is
 * verified with HmacSHA256 when SignatureMethod says exactly that, and with HmacSHA1 otherwise.
 *
 * Checks, in this order: the parameters, the time, the key, the signature, the token. Signature and token are compared
 * in constant time. Of a POST a query is refused and of a GET a body, since no signature covers them; so are escapes in
 * lower case, which the API does not take. On a mismatch the failure says which part differs, as far as a server can
 * know: it tries what usually goes wrong, one change at a time.
 *
 * @throws {SignerError} for options or credentials of the server that are unusable; never for what the request holds.
 * @example
 * const result = verifyV1({ method: "GET", query, headers }, (id) => keys.get(id), { now: Date.now() / 1000 });
 * if (!result.ok) console.log(result.code, result.explanation);
 */
export function verifyV1(
  request: ReceivedRequest,
  credentials: CredentialsSource,
  options: VerifyOptions,
): VerifyResult {
  const parsed = options.authorization ?? parseAuthorization(request);
  if (parsed.kind !== "v1") return notV1(parsed);
  const { secretId, signature, signatureMethod } = parsed;
  const values = new Map(parsed.params);
  const timestamp = values.get("Timestamp") ?? "";
  const untimely = checkTime(timestamp, "Timestamp", options);
  if (untimely !== undefined) return { ...untimely, secretId };
  const pair = findCredentials(credentials, secretId);
  if (pair === undefined) return unknownSecretId(secretId);
  assertCredentials(pair);
  const fault = checkCoverage(request);
  if (fault !== undefined) return { ...fault, secretId };

  const { method, path = "/", headers } = request;
  const requestString = v1RequestString(v1SortedParams(parsed.params));
  const hosts = options.hosts ?? [receivedHeader(headers, "host") ?? ""];
  for (const host of hosts) {
    const expected = v1Signature(
      pair.secretKey,
      v1StringToSign({ method, host, path, requestString }),
      signatureMethod,
    );
    if (!hash.equal(expected, signature)) continue;
    const fault = checkEscapes(request) ?? checkToken(values.get("Token"), pair);
    if (fault !== undefined) return { ...fault, secretId };
    return { ok: true, secretId, host, timestamp: Number(timestamp), service: undefined, unsignedPayload: false };
  }
  return diagnoseV1({ parsed, pair, method, path, hosts, requestString }, options);
}

function notV1(parsed: Exclude<ParsedAuthorization, ParsedV1>): VerifyFailure {
  if (parsed.kind === "invalid") {
    return failure("AuthFailure.SignatureFailure", "params", "params-malformed", parsed.explanation);
  }
  const why = "The request is not signed with Signature v1: it has no parameters SecretId and Signature.";
  return failure("AuthFailure.SignatureFailure", "signature", "signature-missing", why);
}

/** Refuses what the signature cannot cover. */
function checkCoverage({ method, query = "", body = "" }: ReceivedRequest): VerifyFailure | undefined {
  const refuse = (part: "query" | "body", diagnosis: string, why: string) =>
    failure("AuthFailure.SignatureFailure", part, diagnosis, why);
  if (method === "GET") {
    if (body.length === 0) return undefined;
    return refuse("body", "body-on-get", "A GET came with a body, which v1 does not sign; send none.");
  }
  if (query === "") return undefined;
  return refuse(
    "query",
    "query-on-post",
    "A POST came with a query, which v1 does not sign; put all into the form body.",
  );
}

/** The manual: hexadecimal digits of escapes are capitals, "using lowercase will cause an error". */
function checkEscapes({ method, query = "", body = "" }: ReceivedRequest): VerifyFailure | undefined {
  const sent = method === "GET" ? query : (receivedText(body) ?? "");
  if (!/%(?:[a-f][\da-fA-F]|[\da-fA-F][a-f])/.test(sent)) return undefined;
  const why = "An escape has hexadecimal digits in lower case; the API takes capitals, %2F and not %2f.";
  return failure("AuthFailure.SignatureFailure", "params", "params-lower-case-hex", why);
}
