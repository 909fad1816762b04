import { askForHttps } from "#other-scheme";
import { isPlainObject, stringOf } from "../base/kind-of.js";
import { parseLosslessJson } from "../base/lossless-json.js";
import { maskLiveSecrets } from "../base/mask-live-secrets.js";
import { errorInfo } from "../errors/error-info.js";
import { TcrApiError, TcrDryRunSuccess, TcrTransportError } from "../errors/errors.js";
import type { TransportResponse } from "../transports/transport.js";
import { type ActiveCall, contextOf } from "./active-call.js";
import { hideSecrets, sensitiveNames } from "./hide-secrets.js";

type Members = Readonly<Record<string, unknown>>;

/** An output, which always carries the id of its request. */
export type Output = Members & { readonly RequestId: string };

/**
 * The output inside an answer.
 *
 * @throws TcrApiError for an answer with an error code.
 * @throws TcrTransportError for anything but the envelope `{ Response: { RequestId } }`.
 */
export function parseResponse(call: ActiveCall, answer: TransportResponse): Output {
  const { status, body } = answer;
  const response = responseOf(body);
  const requestId = stringOf(response["RequestId"]);
  const error = response["Error"] ?? undefined;
  if (error === undefined && requestId !== undefined && status === 200) return response as Output;
  const { Code: code, Message: words }: Members = Object(error);
  if (typeof code === "string") throw apiError(call, code, shown(call, words), answer, requestId);
  const excerpt = excerptOf(call, body);
  const what = body === "" ? "an empty body" : "a body that is no answer of the API";
  const message = askForHttps(body, status) ?? `HTTP ${status} with ${what}${redirection(answer)}`;
  throw new TcrTransportError(message, { ...contextOf(call), requestId, code: "BadAnswer", status, excerpt });
}

/** A redirect is not followed, since the signature is good for one host alone: where it leads tells who answered. */
function redirection(answer: TransportResponse): string {
  const target = answer.status < 400 && headerOf(answer, "location");
  return target ? `; it redirects to ${target.replace(/[?#].*|[^/]*@/gs, "")}` : "";
}

/** Nothing of an answer that may hold a secret: where one stands in what cannot be parsed, nobody knows. */
function excerptOf(call: ActiveCall, body: string): string | undefined {
  if (call.operation.unchecked || sensitiveNames(call.operation.output, call.operation).length > 0) return undefined;
  const text = shown(call, body);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function shown({ operation, input }: ActiveCall, text: unknown): string {
  return typeof text === "string" ? maskLiveSecrets(hideSecrets(operation, input, text)) : "";
}

/** Without members where the body has no such object. */
function responseOf(body: string): Members {
  try {
    // A byte order mark is no part of a JSON text.
    const { Response: response }: Members = Object(parseLosslessJson(body.replace(/^\ufeff/, "")));
    return isPlainObject(response) ? response : {};
  } catch {
    return {};
  }
}

function apiError(
  call: ActiveCall,
  code: string,
  words: string,
  answer: TransportResponse,
  requestId: string | undefined,
): TcrApiError {
  const { category, retryable = false } = errorInfo(code) ?? {};
  // Of a fault of its own the server cannot say how far it came; every other code refuses.
  if (category !== undefined && category !== "server") call.mayHaveTakenEffect = call.earlierMayHave;
  const message = words || "the server says no more";
  const known = { code, message, category, retryable, diagnosis: diagnosisOf(answer) };
  const context = { ...contextOf(call), requestId };
  return code === "DryRunOperation" ? new TcrDryRunSuccess(known, context) : new TcrApiError(known, context);
}

/** Headers of a tcrkit mock. */
function diagnosisOf(answer: TransportResponse): string | undefined {
  const explanation = headerOf(answer, "x-tcrkit-explanation");
  const id = headerOf(answer, "x-tcrkit-diagnosis");
  return explanation === undefined ? id : maskLiveSecrets(`${explanation} (${id})`);
}

/** A header that comes once. */
export function headerOf(answer: TransportResponse | undefined, name: string): string | undefined {
  return stringOf(answer?.headers?.[name]);
}
