import type { ErrorCategory, OperationKind } from "../contract.js";
import { TcrApiError, type TcrTransportError } from "../errors/errors.js";
import { isNeverSent } from "../transports/never-sent.js";

/**
 * Whether the request may be sent once more: a read wherever another attempt may go better; anything else only where nothing can have
 * been done, so that no instance is bought twice.
 */
export function isRepeatable(kind: OperationKind, error: TcrApiError | TcrTransportError): boolean {
  if (error instanceof TcrApiError) return error.retryable && (kind === "read" || isRefusal(error.category));
  return isNeverSent(error.cause) || (kind === "read" && isPassing(error.status));
}

/**
 * What the API's front decides before the service sees the request. `permission`, `parameter` and `protocol` are not among these: the
 * service itself and what it calls answer them too, maybe halfway; a `server` error always can be one from halfway.
 */
function isRefusal(category: ErrorCategory | undefined): boolean {
  return category === "throttle" || category === "authentication";
}

/**
 * Whether an answer that is none of the API, or that never came, may be another next time: a broken connection, a cut or empty answer,
 * a gateway that is busy or has no server. A redirect, a login page of a proxy or a host that is not the API's stay as they are.
 */
function isPassing(status: number | undefined): boolean {
  if (status === undefined || status < 300) return true;
  return status === 408 || status === 429 || status >= 500;
}
