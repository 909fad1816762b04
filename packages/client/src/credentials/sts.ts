import { type Credentials, MASK, signTc3 } from "@tcrkit/signer";
import { maskLiveSecrets } from "../base/mask-live-secrets.js";
import type { TransportResponse } from "../transports/transport.js";
import type { CredentialContext } from "./context.js";
import { CredentialsError, type CredentialsErrorReason } from "./credentials-error.js";
import { exchange, NoAnswerError } from "./exchange.js";
import { type JsonObject, objectFrom, parseJsonObject } from "./json-object.js";
import type { CredentialRequest, ExpiringCredentials } from "./provider.js";
import { originOf } from "./sts-endpoint.js";
import { temporaryCredentials } from "./temporary-credentials.js";

/** How STS is reached. */
export interface StsOptions {
  /** Host, or http(s) address. Default `sts.tencentcloudapi.com`. */
  readonly stsEndpoint?: string | undefined;
  /** Region of the request. Default `ap-guangzhou`; for the OIDC login of a cluster, `TKE_REGION`. */
  readonly stsRegion?: string | undefined;
  /** Milliseconds that STS may take. Default 10,000. */
  readonly stsTimeoutMs?: number | undefined;
}

export interface StsCall {
  /** Of the credentials that come of it, for errors. */
  readonly source: string;
  readonly action: "AssumeRole" | "AssumeRoleWithWebIdentity";
  readonly input: object;
  /** Signs the request. Default: it is sent unsigned, as a login with an identity of another provider. */
  readonly credentials?: Credentials | undefined;
  readonly options: StsOptions;
}

const version = "2018-08-13";
const defaultHost = "sts.tencentcloudapi.com";
const defaultRegion = "ap-guangzhou";
const defaultTimeoutMs = 10_000;

/**
 * Asks STS for temporary credentials.
 *
 * @throws CredentialsError with STS's code and words, or for no usable answer (`unavailable`).
 */
export async function callSts(
  call: StsCall,
  context: CredentialContext,
  { signal }: CredentialRequest,
): Promise<ExpiringCredentials> {
  const { stsEndpoint = defaultHost, stsTimeoutMs = defaultTimeoutMs } = call.options;
  const origin = originOf(stsEndpoint, call.source);
  const fail = failureOf(call, origin);
  if (context.transport === undefined) throw fail("invalid", "no transport was handed in");
  const request = { method: "POST" as const, url: `${origin}/`, ...prepare(call, context, new URL(origin).host) };
  try {
    return parseAnswer(await exchange(context.transport, request, { timeoutMs: stsTimeoutMs, signal }), call, origin);
  } catch (error) {
    throw error instanceof NoAnswerError ? fail("unavailable", error.message, error.cause) : error;
  }
}

function failureOf({ source, action }: StsCall, origin: string) {
  return (reason: CredentialsErrorReason, problem: string, cause?: unknown) =>
    new CredentialsError(reason, [{ source, looked: `${action} at ${origin}`, problem }], cause);
}

function prepare({ action, input, credentials, options }: StsCall, context: CredentialContext, host: string) {
  const timestamp = Math.floor(context.now() / 1000);
  const body = JSON.stringify(input);
  const headers = {
    "Content-Type": "application/json",
    "X-TC-Action": action,
    "X-TC-Version": version,
    "X-TC-Region": options.stsRegion ?? defaultRegion,
  };
  if (credentials === undefined) {
    const unsigned = { Host: host, "X-TC-Timestamp": String(timestamp), Authorization: "SKIP" };
    return { headers: { ...headers, ...unsigned }, body };
  }
  const signed = signTc3({ method: "POST", host, headers, body }, { credentials, service: "sts", timestamp });
  return { headers: signed.headers, body };
}

function parseAnswer({ status, body }: TransportResponse, call: StsCall, origin: string): ExpiringCredentials {
  const fail = failureOf(call, origin);
  const response = objectFrom(parseJsonObject(body)?.["Response"]);
  const error = objectFrom(response?.["Error"]);
  if (error !== undefined) throw fail(reasonOf(error), errorText(error, response, secretsOf(call)));
  const pair = objectFrom(response?.["Credentials"]);
  if (status !== 200 || response === undefined || pair === undefined) {
    throw fail("unavailable", `HTTP ${status} with a body that is no answer of STS`);
  }
  return temporaryCredentials(pair, response, { source: call.source, looked: `${call.action} at ${origin}` });
}

function reasonOf({ Code: code }: JsonObject): CredentialsErrorReason {
  return /^(InternalError|RequestLimitExceeded|ServiceUnavailable|ResourceUnavailable)\b/.test(String(code))
    ? "unavailable"
    : "invalid";
}

function errorText(
  { Code: code, Message: message }: JsonObject,
  response: JsonObject | undefined,
  secrets: string[],
): string {
  const said = maskLiveSecrets(`${code}: ${message || "STS says no more"}`);
  const words = secrets.reduce((text, secret) => text.replaceAll(secret, MASK), said);
  const id = response?.["RequestId"];
  return typeof id === "string" ? `${words} (RequestId ${id})` : words;
}

/** A server may repeat what it was sent. */
function secretsOf({ credentials, input }: StsCall): string[] {
  const { WebIdentityToken: identity } = input as { readonly WebIdentityToken?: string };
  return [credentials?.secretKey, credentials?.token, identity].filter(
    (secret) => secret !== undefined && secret !== "",
  ) as string[];
}
