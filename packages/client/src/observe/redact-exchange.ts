import { maskLiveSecrets } from "../base/mask-live-secrets.js";
import type { Operation } from "../contract.js";
import type { TransportRequest, TransportResponse } from "../transports/transport.js";
import { redactRequestBody, redactResponseBody } from "./redact-body.js";
import { redactHeaders } from "./redact-headers.js";
import { redactPairs } from "./redact-pairs.js";

/** A request as sent, for a transport that logs: without signature, token and sensitive members, and with a part of the key's id. */
export function redactRequest(
  operation: Operation,
  { method, url, headers, body }: Omit<TransportRequest, "signal">,
): Omit<TransportRequest, "signal"> {
  const [address = "", query] = url.split("?", 2);
  const text = typeof body === "object" ? new TextDecoder().decode(body) : body;
  return {
    method,
    url: query === undefined ? address : `${address}?${redactPairs(operation, query)}`,
    headers: redactHeaders(headers),
    body: text === undefined ? undefined : redactRequestBody(operation, text),
  };
}

/** An answer as it came, for a transport that logs: without sensitive members, and without a signature or a token that it repeats. */
export function redactResponse(operation: Operation, { status, headers, body }: TransportResponse): TransportResponse {
  const shown = Object.entries(redactHeaders(headers ?? {})).map(([name, value]) => [name, maskHeader(value)]);
  return {
    status,
    headers: Object.fromEntries(shown),
    body: redactResponseBody(operation, maskLiveSecrets(body)),
  };
}

function maskHeader(value: string | readonly string[] | undefined): string | readonly string[] | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" ? maskLiveSecrets(value) : value.map(maskLiveSecrets);
}
