import type { CallOptions, Operation } from "../contract.js";
import type { TypesByAction } from "../gen/types/index.js";
import type { TransportRequest, TransportResponse } from "../transports/transport.js";

/** One call, before anything was checked or sent. */
export interface CallRequest<Input extends object = object> {
  readonly operation: Operation;
  readonly input: Input;
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

/** The rest of a call to one action, with the types of its input and its output. */
export type ActionHandler<Action extends keyof TypesByAction> = (
  request: CallRequest<TypesByAction[Action]["input"]>,
) => Promise<TypesByAction[Action]["output"]>;

/**
 * An interceptor of one action alone, typed by it; calls to others pass by.
 *
 * @example
 * const dated = interceptAction("CreateNamespace", (next) => (request) =>
 *   next({ ...request, input: { ...request.input, NamespaceName: `${today()}-${request.input.NamespaceName}` } }));
 */
export function interceptAction<Action extends keyof TypesByAction>(
  action: Action,
  intercept: (next: ActionHandler<Action>) => ActionHandler<Action>,
): Interceptor {
  return (next) => {
    const handle = intercept(next as ActionHandler<Action>) as CallHandler;
    return (request) => (request.operation.name === action ? handle(request) : next(request));
  };
}

/** One attempt of a call, signed and about to be sent. */
export interface AttemptRequest {
  readonly operation: Operation;
  readonly input: object;
  /** From 1. */
  readonly attempt: number;
  readonly region: string | undefined;
  /** What is sent. The signature covers method, URL, body, Host and Content-Type; other headers may be added. */
  readonly request: TransportRequest;
}

/** Makes the rest of an attempt: further interceptors, then the transport. */
export type AttemptHandler = (attempt: AttemptRequest) => Promise<TransportResponse>;

/**
 * A layer around every attempt, between signature and transport: it may add headers, look at the answer as it came, or answer itself.
 * What it throws counts as a failure of the connection. The first of a list is the outermost.
 *
 * @example
 * const traced: AttemptInterceptor = (next) => (attempt) =>
 *   next({ ...attempt, request: { ...attempt.request, headers: { ...attempt.request.headers, traceparent } } });
 */
export type AttemptInterceptor = (next: AttemptHandler) => AttemptHandler;
