import { type Credentials, signTc3, signV1 } from "@tcrkit/signer";
import type { Language, Operation, Service } from "../contract.js";
import { TcrInputError } from "../errors/errors.js";
import type { SignatureMethod } from "../options.js";
import type { TransportRequest } from "../transports/transport.js";
import type { ResolvedEndpoint } from "./endpoint.js";
import { checkSize, serializeJson, serializePairs } from "./serialize.js";

/** What does not change between the attempts of one call. */
export interface CallSettings {
  readonly service: Service;
  readonly endpoint: ResolvedEndpoint;
  readonly method: "POST" | "GET";
  readonly signatureMethod: SignatureMethod;
  readonly region: string | undefined;
  readonly language: Language | undefined;
}

/** Signs one attempt; each attempt is signed anew. */
export type SignAttempt = (attempt: {
  readonly credentials: Credentials;
  /** Unix seconds. */
  readonly timestamp: number;
  readonly nonce: number;
}) => Omit<TransportRequest, "signal">;

/**
 * Serializes an input once and gives back what signs an attempt with it.
 *
 * @throws TcrInputError if the request is larger than the API takes.
 */
export function prepareRequest(operation: Operation, input: object, settings: CallSettings): SignAttempt {
  return settings.signatureMethod === "TC3-HMAC-SHA256"
    ? prepareTc3(operation, input, settings)
    : prepareV1(operation, input, settings, settings.signatureMethod);
}

function prepareTc3(operation: Operation, input: object, settings: CallSettings): SignAttempt {
  const { service, endpoint, method, region, language } = settings;
  const { limits } = service;
  const isGet = method === "GET";
  const query = isGet ? serializePairs(input) : "";
  const body = isGet ? "" : serializeJson(input);
  assertSize(operation, isGet ? query : body, isGet ? limits.getMaxBytes : limits.tc3PostMaxBytes, settings);
  const headers = {
    "Content-Type": isGet ? "application/x-www-form-urlencoded" : "application/json",
    "X-TC-Action": operation.name,
    "X-TC-Version": service.version,
    ...(region === undefined ? {} : { "X-TC-Region": region }),
    ...(language === undefined ? {} : { "X-TC-Language": language }),
  };
  const url = `${endpoint.origin}/${query === "" ? "" : `?${query}`}`;
  return ({ credentials, timestamp }) => {
    const signed = signTc3(
      { method, host: endpoint.host, query, headers, body },
      { credentials, service: service.name, timestamp },
    );
    return { method, url, headers: signed.headers, ...(isGet ? {} : { body }) };
  };
}

function prepareV1(
  operation: Operation,
  input: object,
  settings: CallSettings,
  signatureMethod: "HmacSHA256" | "HmacSHA1",
): SignAttempt {
  const { service, endpoint, method, region, language } = settings;
  const { limits } = service;
  const params = {
    ...input,
    Action: operation.name,
    Version: service.version,
    ...(region === undefined ? {} : { Region: region }),
    ...(language === undefined ? {} : { Language: language }),
  };
  return ({ credentials, timestamp, nonce }) => {
    const { query } = signV1(
      { method, host: endpoint.host, params },
      { credentials, signatureMethod, timestamp, nonce },
    );
    assertSize(operation, query, method === "GET" ? limits.getMaxBytes : limits.v1PostMaxBytes, settings);
    const headers = { Host: endpoint.host, "Content-Type": "application/x-www-form-urlencoded" };
    return method === "GET"
      ? { method, url: `${endpoint.origin}/?${query}`, headers }
      : { method, url: `${endpoint.origin}/`, headers, body: query };
  };
}

function assertSize(operation: Operation, text: string, maxBytes: number, { method, region }: CallSettings): void {
  const issue = checkSize(text, maxBytes, `the ${method} request`);
  if (issue !== undefined) throw new TcrInputError([issue], { action: operation.name, region });
}
