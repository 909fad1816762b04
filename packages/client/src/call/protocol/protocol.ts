import type { Credentials } from "@tcrkit/signer";
import type { Language, Operation, Service } from "../../contract.js";
import { type ErrorContext, TcrInputError } from "../../errors/errors.js";
import type { TransportRequest } from "../../transports/transport.js";
import type { ResolvedEndpoint } from "../endpoint.js";

/** How a call becomes a signed HTTP request: a signature method, an HTTP method and a way to write parameters. */
export type Protocol = (
  operation: Operation,
  input: object,
  settings: CallSettings,
) => SignAttempt | Promise<SignAttempt>;

/** What does not change between the attempts of one call. */
export interface CallSettings {
  readonly service: Service;
  readonly endpoint: ResolvedEndpoint;
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

/** @throws TcrInputError if a request has more bytes than the API takes. */
export function assertSize(request: string, maxBytes: number, method: string, context: ErrorContext): void {
  // A UTF-16 unit makes at most three bytes: short texts need no counting.
  if (request.length * 3 <= maxBytes) return;
  const bytes = new TextEncoder().encode(request).length;
  if (bytes <= maxBytes) return;
  const issue = { path: `the ${method} request`, expected: `at most ${maxBytes} bytes`, found: `${bytes} bytes` };
  throw new TcrInputError([issue], context);
}
