import { signatureMethods } from "@tcrkit/client/schema";
import { type Credentials, flattenParams, SignerError, serializeQuery, signTc3, signV1 } from "@tcrkit/signer";
import { UsageError } from "../../shell/errors.js";
import { signText } from "./messages.js";
import type { Plan } from "./read-plan.js";

/** A signed request, and the steps on the way. */
export interface SignedRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The two older methods have none. */
  readonly canonicalRequest?: string;
  readonly stringToSign: string;
  readonly signature: string;
}

const form = "application/x-www-form-urlencoded";

/** @throws UsageError for what the signer refuses. */
export async function signPlan(plan: Plan, credentials: Credentials): Promise<SignedRequest> {
  try {
    return plan.signatureMethod === "TC3-HMAC-SHA256"
      ? signWithTc3(plan, credentials)
      : signWithV1(plan, plan.signatureMethod, credentials);
  } catch (error) {
    if (!(error instanceof SignerError)) throw error;
    throw new UsageError([signText.refused(error.message)], "sign");
  }
}

function signWithTc3(plan: Plan, credentials: Credentials): SignedRequest {
  const { method, host, origin, service, timestamp } = plan;
  const isGet = method === "GET";
  const query = isGet ? serializeQuery(flattenParams(paramsOf(plan))) : "";
  const body = isGet ? "" : plan.body;
  const headers = {
    "Content-Type": isGet ? form : "application/json; charset=utf-8",
    "X-TC-Action": plan.action,
    "X-TC-Version": plan.version,
    ...(plan.region === undefined ? {} : { "X-TC-Region": plan.region }),
    ...plan.headers,
  };
  const signedHeaders = Object.keys(plan.headers);
  const signed = signTc3({ method, host, query, headers, body }, { credentials, service, timestamp, signedHeaders });
  return {
    method,
    url: `${origin}/${query === "" ? "" : `?${query}`}`,
    headers: signed.headers,
    ...(isGet ? {} : { body }),
    canonicalRequest: signed.canonicalRequest,
    stringToSign: signed.stringToSign,
    signature: signed.signature,
  };
}

function signWithV1(plan: Plan, named: "HmacSHA256" | "HmacSHA1", credentials: Credentials): SignedRequest {
  const { method, host, origin, timestamp, nonce, action: Action, version: Version, region } = plan;
  const params = { Action, Version, ...(region === undefined ? {} : { Region: region }), ...paramsOf(plan) };
  const isAssumed = signatureMethods.some(({ name, isDefault }) => name === named && isDefault === true);
  const signatureMethod = isAssumed && !plan.sendsSignatureMethod ? undefined : named;
  const signed = signV1({ method, host, params }, { credentials, signatureMethod, timestamp, nonce });
  const { query, stringToSign, signature } = signed;
  const headers = { Host: host, ...(method === "GET" ? {} : { "Content-Type": form }), ...plan.headers };
  return method === "GET"
    ? { method, url: `${origin}/?${query}`, headers, stringToSign, signature }
    : { method, url: `${origin}/`, headers, body: query, stringToSign, signature };
}

function paramsOf({ body }: Plan): Readonly<Record<string, unknown>> {
  return JSON.parse(body) as Record<string, unknown>;
}
