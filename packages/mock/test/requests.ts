import { type Credentials, signTc3, signV1, type V1SignatureMethod } from "@tcrkit/signer";
import { exampleCredentials } from "../src/domain/credentials.js";
import type { WholeRequest } from "../src/doors/http.js";

/** Real time in tests, in Unix seconds. */
export const NOW_SECONDS = 1_711_000_000;

export const VERSION = "2019-09-24";
export const HOST = "127.0.0.1:5301";

/** What a request of a test departs from the usual in. */
export interface Departures {
  readonly region?: string | null | undefined;
  readonly version?: string | undefined;
  readonly credentials?: Credentials;
  readonly timestamp?: number;
  readonly host?: string;
  readonly service?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signatureMethod?: V1SignatureMethod;
  readonly unsignedPayload?: boolean;
}

/** A JSON body by POST, signed with TC3. A text is sent as it is. */
export function tc3Post(action: string, params: object | string = {}, departures: Departures = {}): WholeRequest {
  const body = typeof params === "string" ? params : JSON.stringify(params);
  return tc3("POST", action, { "Content-Type": "application/json", ...departures.headers }, body, "", departures);
}

/** A query by GET, signed with TC3. */
export function tc3Get(action: string, query = "", departures: Departures = {}): WholeRequest {
  const headers = { "Content-Type": "application/x-www-form-urlencoded", ...departures.headers };
  return tc3("GET", action, headers, "", query, departures);
}

function tc3(
  method: "GET" | "POST",
  action: string,
  own: Readonly<Record<string, string>>,
  body: string,
  query: string,
  departures: Departures,
): WholeRequest {
  const { credentials = exampleCredentials, host = HOST, service = "tcr", timestamp = NOW_SECONDS } = departures;
  const { region = "ap-guangzhou", version = VERSION, unsignedPayload = false } = departures;
  const headers = {
    ...own,
    ...(action === "" ? {} : { "X-TC-Action": action }),
    ...(version === "" ? {} : { "X-TC-Version": version }),
    ...(region === null ? {} : { "X-TC-Region": region }),
  };
  const signed = signTc3({ method, host, query, headers, body }, { credentials, service, timestamp, unsignedPayload });
  return { method, target: query === "" ? "/" : `/?${query}`, headers: lowerCase(signed.headers), body };
}

/** A query by GET, signed with v1 and without a Content-Type. */
export function v1Get(action: string, params: object = {}, departures: Departures = {}): WholeRequest {
  const headers = { host: departures.host ?? HOST, ...departures.headers };
  return { method: "GET", target: `/?${v1("GET", action, params, departures)}`, headers, body: "" };
}

/** A form by POST, signed with v1. */
export function v1Post(action: string, params: object = {}, departures: Departures = {}): WholeRequest {
  const headers = {
    host: departures.host ?? HOST,
    "content-type": "application/x-www-form-urlencoded",
    ...departures.headers,
  };
  return { method: "POST", target: "/", headers, body: v1("POST", action, params, departures) };
}

function v1(method: "GET" | "POST", action: string, params: object, departures: Departures): string {
  const { credentials = exampleCredentials, host = HOST, timestamp = NOW_SECONDS, signatureMethod } = departures;
  const { region = "ap-guangzhou", version = VERSION } = departures;
  const common = { Action: action, Version: version, ...(region === null ? {} : { Region: region }) };
  const request = { method, host, params: { ...common, ...params } };
  return signV1(request, { credentials, timestamp, nonce: 11886, signatureMethod }).query;
}

/** The same request with some headers set, or taken away. */
export function withHeaders(
  request: WholeRequest,
  headers: Readonly<Record<string, string | undefined>>,
): WholeRequest {
  return { ...request, headers: { ...request.headers, ...headers } };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
