import type { Credentials, SigningKey } from "@tcrkit/signer";
import { parseLosslessJson, printLosslessJson } from "../../base/lossless-json.js";
import type { Language, Operation } from "../../contract.js";
import { type ErrorContext, TcrInputError } from "../../errors/errors.js";
import type { Service } from "../../tables/service-facts.js";
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
  /** What is kept for the next call of the same client. Default: nothing. */
  readonly keys?: KeptKeys | undefined;
}

/** The signing key that was used last, with what it was derived of. */
export interface KeptKeys {
  latest?: Credentials & { readonly service: string; readonly day: number; readonly key: SigningKey };
}

/** Signs one attempt; each attempt is signed anew. */
export type SignAttempt = (attempt: {
  readonly credentials: Credentials;
  /** Unix seconds. */
  readonly timestamp: number;
  readonly nonce: number;
}) => SignedRequest;

/** A request with everything that is sent. */
export type SignedRequest = Pick<TransportRequest, "method" | "url" | "headers" | "body">;

/**
 * An input as JSON has it, for what is written by members: a Date is a text then, an instance of a class what its `toJSON` or its
 * members say, as in a POST of JSON.
 *
 * @throws TypeError for a number that is none, of which JSON would make null, and for a ring.
 */
export function asWritten(input: object): object {
  const assertFinite = (_key: string, value: unknown) => {
    if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("expected a finite number");
    return typeof value === "bigint" ? 0 : value;
  };
  JSON.stringify(input, assertFinite);
  return parseLosslessJson(printLosslessJson(input)) as object;
}

/** @throws TcrInputError if a request has more bytes than the API takes. */
export function assertSize(request: string, maxBytes: number, method: string, context: ErrorContext): void {
  // A UTF-16 unit makes at most three bytes: short texts need no counting.
  if (request.length * 3 <= maxBytes) return;
  const bytes = new TextEncoder().encode(request).length;
  if (bytes <= maxBytes) return;
  const issue = { path: `the ${method} request`, expected: `at most ${maxBytes} bytes`, found: `${bytes} bytes` };
  throw new TcrInputError([issue], context);
}
