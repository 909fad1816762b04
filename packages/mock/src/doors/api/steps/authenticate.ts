import {
  type AuthFailureCode,
  type ReceivedRequest,
  type VerifyFailure,
  type VerifyResult,
  verifyTc3,
  verifyV1,
} from "@tcrkit/signer";
import { textOf } from "../../../base/bytes.js";
import { type AccountCredentials, DEFAULT_ACCOUNT, exampleCredentials } from "../../../domain/credentials.js";
import { headerOf, type Peer } from "../../http.js";
import { type Context, found } from "../context.js";
import { createDiagnosis } from "../diagnosis.js";
import { ApiError } from "../errors.js";
import { apiTimeMs } from "../faults/steps.js";

/**
 * The documented messages for refused signatures. The diagnosis says what is wrong.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41110
 */
const authFailureMessages: Readonly<Record<AuthFailureCode, string>> = {
  "AuthFailure.InvalidAuthorization": "Authorization in the request header is invalid.",
  "AuthFailure.SecretIdNotFound": "The key does not exist.",
  "AuthFailure.SignatureExpire":
    "Signature expired. Timestamp and server time cannot differ by more than five minutes.",
  "AuthFailure.SignatureFailure":
    "The provided credentials could not be validated. Please ensure your signature is correct.",
  "AuthFailure.TokenFailure": "Token error.",
};

/** Verifies the signature. Refuses an unsigned request, and one with SKIP, which no action of this product allows. */
export function authenticate(context: Context): void {
  const { services, request } = context;
  const received = found(context.received, "the request");
  const nowMs = apiTimeMs(context);
  const host = headerOf(request, "host") ?? "";
  const hosts = services.settings.strict ? [host] : hostVariants(host);
  const result = verify(context, withoutUnsetToken(received), nowMs / 1000, hosts);
  if (result.ok) {
    context.account = services.keyRing.get(result.secretId)?.account ?? DEFAULT_ACCOUNT;
    return;
  }
  diagnose(context, result, hosts, Math.floor(nowMs / 1000));
  throw new ApiError(result.code, authFailureMessages[result.code]);
}

function verify(
  { services, authorization: parsed, table, request: { peer } }: Context,
  request: ReceivedRequest,
  now: number,
  hosts: readonly string[],
): VerifyResult {
  const findPair = (secretId: string) => keyFor(services.keyRing.get(secretId), peer);
  const { strict: isStrict } = services.settings;
  const authorization = found(parsed, "the authorization");
  if (authorization.kind !== "v1") {
    return verifyTc3(request, findPair, {
      now,
      hosts,
      authorization,
      service: isStrict ? found(table, "the table").name : undefined,
    });
  }
  const result = verifyV1(request, findPair, { now, hosts, authorization });
  const isPython = !result.ok && authorization.params.some(([name]) => name.includes("_"));
  if (!isPython || isStrict) return result;
  // Not by the diagnosis, which gives up on what is large.
  const dotted = verifyV1(withDotsInNames(request), findPair, { now, hosts, diagnose: false });
  return dotted.ok || dotted.code === "AuthFailure.TokenFailure" ? dotted : result;
}

/** The key pair that a caller may use: the one that everybody knows is for callers on this computer alone. */
function keyFor(pair: AccountCredentials | undefined, peer: Peer | undefined): AccountCredentials | undefined {
  return peer?.isTrusted === false && pair?.secretKey === exampleCredentials.secretKey ? undefined : pair;
}

const exampleKeyFromElsewhere = {
  diagnosis: "example-key-from-elsewhere",
  explanation:
    "The example key is for callers on loopback. Start the mock with keys of its own by --credentials, or with --allow-remote-admin.",
};

function isExampleKeyFromElsewhere(
  { services, request: { peer } }: Context,
  { secretId = "" }: VerifyFailure,
): boolean {
  const pair = services.keyRing.get(secretId);
  return pair !== undefined && keyFor(pair, peer) === undefined;
}

function diagnose(context: Context, failure: VerifyFailure, hosts: readonly string[], serverSeconds: number): void {
  const { method, path = "/", body = "" } = found(context.received, "the request");
  const authorization = found(context.authorization, "the authorization");
  context.diagnosis = createDiagnosis({
    id: context.services.ids.diagnosisId(),
    requestId: context.requestId,
    action: found(context.common, "the common parameters").action,
    operation: found(context.operation, "the operation"),
    failure: isExampleKeyFromElsewhere(context, failure) ? { ...failure, ...exampleKeyFromElsewhere } : failure,
    authorization,
    method,
    path,
    body,
    hosts,
    serverSeconds,
    timestamp:
      authorization.kind === "v1"
        ? new Map(authorization.params).get("Timestamp")
        : headerOf(context.request, "x-tc-timestamp"),
    expectedService: found(context.table, "the table").name,
  });
}

/**
 * The hosts that an official client may have signed: the Node SDKs leave out the port, and the official CLI sends its whole endpoint as
 * Host, scheme included.
 */
export function hostVariants(host: string): readonly string[] {
  const noPort = host.replace(/:\d+$/, "");
  if (!host.includes("/")) return noPort === host ? [host] : [host, noPort];
  const bare = host.replace(/^https?:\/\//i, "").replace(/\/$/, "");
  return [...new Set([host, bare, noPort, bare.replace(/:\d+$/, "")])];
}

/** Drops the texts `null` and `undefined`, which the Node SDKs send for a token that is not set. */
function withoutUnsetToken(request: ReceivedRequest): ReceivedRequest {
  const token = request.headers["x-tc-token"];
  if (token !== "null" && token !== "undefined") return request;
  return { ...request, headers: { ...request.headers, "x-tc-token": undefined } };
}

/** Replaces `_` in names by dots: the official Python SDK signs them so, and sends `_`. */
function withDotsInNames(request: ReceivedRequest): ReceivedRequest {
  const { query = "", body = "" } = request;
  return request.method === "GET"
    ? { ...request, query: dotted(query) }
    : { ...request, body: dotted(textOf(body) ?? "") };
}

function dotted(pairs: string): string {
  return pairs
    .split("&")
    .map((pair) => pair.replace(/[^=]*/, (name) => name.replaceAll("_", ".")))
    .join("&");
}
