import type { TypesByAction } from "../gen/types/index.js";
import {
  type ErrorCodeOf,
  TcrApiError,
  type TcrCredentialsError,
  type TcrDryRunSuccess,
  TcrError,
  type TcrInputError,
  type TcrTimeoutError,
  type TcrTransportError,
} from "./errors.js";
import type { TcrPartError } from "./part-error.js";
import type { TcrWaitError } from "./wait-error.js";

/** Every error of a client, told apart by `name`. */
export type AnyTcrError =
  | TcrApiError
  | TcrDryRunSuccess
  | TcrInputError
  | TcrCredentialsError
  | TcrTransportError
  | TcrTimeoutError
  | TcrWaitError
  | TcrPartError;

/**
 * Whether an error is one of a call, a walk or a wait: of any kind. With `action`: whether it is an answer of the API to that one action;
 * then `error.code` offers its documented codes. Else `error.name` tells the classes apart, also for the type checker.
 *
 * @example
 * if (isTcrError(error, "DeleteNamespace") && error.code === "FailedOperation.PreconditionFailed") emptyItFirst();
 * else if (isTcrError(error) && error.name === "TcrInputError") tell(error.issues);
 * else if (isTcrError(error) && error.retryable && !error.mayHaveTakenEffect) tryLater();
 */
export function isTcrError(error: unknown): error is AnyTcrError;
export function isTcrError<Action extends keyof TypesByAction>(
  error: unknown,
  action: Action,
): error is TcrApiError<ErrorCodeOf<Action>>;
export function isTcrError(error: unknown, action?: string): boolean {
  if (action === undefined) return error instanceof TcrError;
  return error instanceof TcrApiError && error.action === action;
}
