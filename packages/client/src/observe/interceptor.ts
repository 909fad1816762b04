import type { CallOptions, Operation } from "../contract.js";

/** One call, before anything was checked or sent. */
export interface CallRequest {
  readonly operation: Operation;
  readonly input: object;
  readonly options: CallOptions;
}

/** Makes the rest of the call: further interceptors, then checks, attempts and their answer. */
export type CallHandler = (request: CallRequest) => Promise<object>;

/**
 * A layer around every call: it may look at a request, change it, answer it itself, call `next` again, or handle what was thrown.
 * The first of a list is the outermost.
 *
 * @example
 * const timed: Interceptor = (next) => async (request) => {
 *   const start = performance.now();
 *   try { return await next(request); } finally { record(request.operation.name, performance.now() - start); }
 * };
 */
export type Interceptor = (next: CallHandler) => CallHandler;
