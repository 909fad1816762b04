import type { Operation } from "../contract.js";
import type { TcrApiError, TcrTransportError } from "../errors/errors.js";

/** An attempt that failed in a way that another one might not. Aborts, timeouts and refused inputs are none. */
export interface FailedAttempt {
  readonly operation: Operation;
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  readonly error: TcrApiError | TcrTransportError;
  /** Milliseconds that the server asked to wait, by its Retry-After header. */
  readonly retryAfterMs: number | undefined;
}

/** Decides after each failed attempt whether there is another. One policy serves all calls of a client. */
export interface RetryPolicy {
  /** Milliseconds to wait before the next attempt; undefined ends the call with the error. */
  readonly delayMs: (failure: FailedAttempt) => number | undefined;
  /** Told of each call that succeeded; `attempts` is 1 where none was repeated. */
  readonly onSuccess?: ((attempts: number) => void) | undefined;
}
