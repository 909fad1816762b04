import type { ErrorCategory, OperationKind } from "../contract.js";
import { TcrApiError, type TcrTransportError } from "../errors/errors.js";
import { isNeverSent } from "../transports/never-sent.js";

/**
 * Whether the request may be sent once more: a read wherever another attempt may go better; anything else only where nothing can have
 * been done, so that no instance is bought twice.
 */
export function isRepeatable(kind: OperationKind, error: TcrApiError | TcrTransportError): boolean {
  if (!error.retryable || kind === "read") return error.retryable;
  return error instanceof TcrApiError ? isRefusal(error.category) : isNeverSent(error.cause);
}

/**
 * What the API's front decides before the service sees the request. `permission`, `parameter` and `protocol` are not among these: the
 * service itself and what it calls answer them too, maybe halfway; a `server` error always can be one from halfway.
 */
function isRefusal(category: ErrorCategory | undefined): boolean {
  return category === "throttle" || category === "authentication";
}
