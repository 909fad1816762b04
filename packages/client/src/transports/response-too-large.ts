/** 64 MiB: far more than any answer of the API. */
export const defaultMaxResponseBytes = 64 * 1024 * 1024;

/** An answer was larger than the transport takes; its connection was given up. */
export class ResponseTooLargeError extends Error {
  override readonly name = "ResponseTooLargeError";
  readonly code = "RESPONSE_TOO_LARGE";
  readonly maxResponseBytes: number;

  constructor(maxResponseBytes: number) {
    super(`the answer is larger than ${maxResponseBytes} bytes (maxResponseBytes)`);
    this.maxResponseBytes = maxResponseBytes;
  }
}
