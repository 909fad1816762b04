import type { CommonErrorCode, ServiceErrorCode } from "../../gen/errors/codes.js";

/** Every code that the API documents. */
export type ErrorCode = CommonErrorCode | ServiceErrorCode;

/** What a caller is told instead of an output. Steps and handlers throw it; the step `respond` alone renders it. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** Anything thrown as an ApiError: what the mock did not foresee is an InternalError, with the reason as its cause. */
  static from(thrown: unknown): ApiError {
    if (thrown instanceof ApiError) return thrown;
    return new ApiError("InternalError", "An internal error has occurred.", { cause: thrown });
  }
}
