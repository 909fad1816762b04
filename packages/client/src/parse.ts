import { type ErrorContext, TcrApiError, TcrTransportError } from "./errors.js";
import { commonErrors, serviceErrors } from "./gen/errors/index.js";
import type { TransportResponse } from "./transport.js";

/**
 * The output inside an answer.
 *
 * @throws TcrApiError for an answer with an error code.
 * @throws TcrTransportError for anything but the envelope `{ Response: { RequestId } }`.
 */
export function parseResponse<Output>({ status, body }: TransportResponse, context: ErrorContext): Output {
  const response = responseOf(body);
  if (response === undefined) {
    const excerpt = body.length > 200 ? `${body.slice(0, 199)}…` : body;
    const what = body === "" ? "an empty body" : "a body that is no answer of the API";
    throw new TcrTransportError(`HTTP ${status} with ${what}`, { ...context, status, excerpt });
  }
  const requestId = typeof response["RequestId"] === "string" ? response["RequestId"] : undefined;
  const error = errorOf(response["Error"]);
  if (error !== undefined) {
    throw new TcrApiError(error.code, error.message, isRetryableCode(error.code), { ...context, requestId });
  }
  return response as Output;
}

/** Whether a code's category says that the same request may succeed later; a code not known is judged by its family. */
export function isRetryableCode(code: string): boolean {
  const known: Readonly<Record<string, { readonly retryable: boolean }>> = { ...commonErrors, ...serviceErrors };
  const family = code.split(".")[0] ?? code;
  return (known[code] ?? known[family])?.retryable ?? false;
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

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
