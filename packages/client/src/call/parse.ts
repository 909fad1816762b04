import { errorInfo } from "../errors/error-info.js";
import { type ErrorContext, TcrApiError, TcrTransportError } from "../errors/errors.js";
import type { TransportResponse } from "../transports/transport.js";

/**
 * The output inside an answer.
 *
 * @throws TcrApiError for an answer with an error code.
 * @throws TcrTransportError for anything but the envelope `{ Response: { RequestId } }`.
 */
export function parseResponse<Output>(answer: TransportResponse, context: ErrorContext): Output {
  const { status, body } = answer;
  const response = responseOf(body);
  const requestId = typeof response?.["RequestId"] === "string" ? response["RequestId"] : undefined;
  const error = errorOf(response?.["Error"]);
  if (error !== undefined) {
    const { category, retryable = false } = errorInfo(error.code) ?? {};
    const diagnosis = diagnosisOf(answer);
    throw new TcrApiError({ ...error, category, retryable, diagnosis }, { ...context, requestId });
  }
  if (response === undefined || status !== 200 || requestId === undefined || hasValue(response["Error"])) {
    const excerpt = body.length > 200 ? `${body.slice(0, 199)}…` : body;
    const what = body === "" ? "an empty body" : "a body that is no answer of the API";
    throw new TcrTransportError(`HTTP ${status} with ${what}`, { ...context, requestId, status, excerpt });
  }
  return response as Output;
}

/** Headers of a tcrkit mock. */
function diagnosisOf({ headers }: TransportResponse): string | undefined {
  const explanation = headerOf(headers, "x-tcrkit-explanation");
  const id = headerOf(headers, "x-tcrkit-diagnosis");
  return explanation === undefined ? id : `${explanation} (${id})`;
}

function headerOf(headers: TransportResponse["headers"], name: string): string | undefined {
  const value = headers?.[name];
  return typeof value === "string" ? value : undefined;
}

function responseOf(body: string): Readonly<Record<string, unknown>> | undefined {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return undefined;
  }
  const response = isObject(json) ? json["Response"] : undefined;
  return isObject(response) ? response : undefined;
}

function errorOf(error: unknown): { readonly code: string; readonly message: string } | undefined {
  if (!isObject(error) || typeof error["Code"] !== "string") return undefined;
  return { code: error["Code"], message: typeof error["Message"] === "string" ? error["Message"] : "" };
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
