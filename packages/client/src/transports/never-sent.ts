import { isOfConnecting } from "#system-errors";
import { stringOf } from "../base/kind-of.js";

/**
 * The connection never stood, so no byte of the request left this computer. A transport of one's own may throw it,
 * or any error with `neverSent: true`; `code` and message are those of its cause.
 */
export class NeverSentError extends Error {
  override readonly name = "NeverSentError";
  readonly neverSent = true;
  readonly code: string | undefined;

  constructor(message: string, options?: { readonly cause?: unknown; readonly code?: string | undefined }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    const { code }: { readonly code?: unknown } = Object(options?.cause);
    this.code = options?.code ?? stringOf(code);
  }
}

/** An error of a connection, as one. A host with several addresses fails with an error for each, and no message of its own. */
export function asNeverSent(cause: Error): NeverSentError {
  if (cause instanceof NeverSentError) return cause;
  const parts: readonly unknown[] = cause instanceof AggregateError ? cause.errors : [];
  const error = new NeverSentError(cause.message || parts.map(messageOf).join("; "), { cause });
  // Where it was wrapped says nothing: its cause has the lines that do.
  error.stack = `${error.name}: ${error.message}`;
  return error;
}

/** What a transport says once it was closed. */
export function transportClosed(): NeverSentError {
  return new NeverSentError("the transport is closed", { code: "TRANSPORT_CLOSED" });
}

/**
 * Whether a failure came before any byte of the request can have left: no address, no connection, no trust in the server's
 * certificate, no tunnel through the proxy. Causes and the parts of an AggregateError are looked at too. False where in doubt.
 */
export function isNeverSent(error: unknown): boolean {
  return judge(error, maxDepth);
}

/** Deeper chains are not read: causes may form a ring. */
const maxDepth = 8;

function judge(error: unknown, depth: number): boolean {
  const failure: { readonly neverSent?: unknown; readonly syscall?: unknown; readonly cause?: unknown } = Object(error);
  if (failure.neverSent === true) return true;
  if (error instanceof AggregateError) {
    return depth > 0 && error.errors.length > 0 && error.errors.every((part) => judge(part, depth - 1));
  }
  if (isOfConnecting(failure)) return true;
  // A system call that failed is the end of the chain, whatever somebody hung on it.
  return depth > 0 && failure.syscall === undefined && judge(failure.cause, depth - 1);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
