import type { CommonErrorCode, ServiceErrorCode } from "../../gen/errors/codes.js";
import { PersistenceError } from "../../state/persistence.js";

/** Every code that the API documents. */
export type ErrorCode = CommonErrorCode | ServiceErrorCode;

/** An error answer of the API. Steps and handlers throw it; only the step `respond` renders it. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** Turns anything thrown into an ApiError: an unexpected error becomes an InternalError with the error as its cause. */
  static from(thrown: unknown): ApiError {
    if (thrown instanceof ApiError) return thrown;
    if (thrown instanceof PersistenceError) {
      return new ApiError(thrown.isFull ? "ResourceInsufficient" : "InternalError", thrown.message);
    }
    return new ApiError("InternalError", "An internal error has occurred.", { cause: thrown });
  }
}
