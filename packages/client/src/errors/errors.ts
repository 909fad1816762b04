import type { ErrorCategory } from "../contract.js";
import type { CommonErrorCode } from "../gen/errors/index.js";
import type { TypesByAction } from "../gen/types/index.js";

/** Where an error happened. */
export interface ErrorContext {
  /** Name of the action: `DescribeImages`. */
  readonly action: string;
  readonly region?: string | undefined;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/** What every error of a call is: which action, which region, and the request id where the server gave one. */
export abstract class TcrError extends Error {
  readonly action: string;
  readonly region: string | undefined;
  readonly requestId: string | undefined;
  /** Whether the same request may succeed when sent again a little later. */
  abstract readonly retryable: boolean;

  constructor(message: string, { action, region, requestId, cause }: ErrorContext) {
    super(`${action}: ${message}`, cause === undefined ? undefined : { cause });
    this.action = action;
    this.region = region;
    this.requestId = requestId;
  }
}

/** An error as the server answered it, with what the spec knows of its code. */
export interface ApiErrorAnswer<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly category?: ErrorCategory | undefined;
  readonly retryable: boolean;
  readonly diagnosis?: string | undefined;
}

/** The server answered with an error code. */
export class TcrApiError<Code extends string = string> extends TcrError {
  override readonly name = "TcrApiError";
  override readonly retryable: boolean;
  readonly code: Code;
  /** What the code means for a caller; undefined for a code of a family that the spec does not know. */
  readonly category: ErrorCategory | undefined;
  /** The server's own words, without the code. */
  readonly serverMessage: string;
  /** What a tcrkit mock says of a signature that it refused; the API itself never says more. */
  readonly diagnosis: string | undefined;

  constructor(answer: ApiErrorAnswer<Code>, context: ErrorContext) {
    const id = context.requestId === undefined ? "" : ` (RequestId ${context.requestId})`;
    super(`${answer.code}: ${answer.message}${id}`, context);
    this.code = answer.code;
    this.category = answer.category;
    this.serverMessage = answer.message;
    this.retryable = answer.retryable;
    this.diagnosis = answer.diagnosis;
  }
}

/** Something about an input that cannot be sent. */
export interface InputIssue {
  /** `Filters[0].Name` */
  readonly path: string;
  readonly expected: string;
  /** What kind of value was there; never the value itself. */
  readonly found: string;
}

/** The input was refused before anything was sent. */
export class TcrInputError extends TcrError {
  override readonly name = "TcrInputError";
  override readonly retryable = false;
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[], context: ErrorContext) {
    super(issues.map(({ path, expected, found }) => `${path}: expected ${expected}, got ${found}`).join("; "), context);
    this.issues = issues;
  }
}

/** No usable answer came: the connection failed, or what came back is no answer of the API. */
export class TcrTransportError extends TcrError {
  override readonly name = "TcrTransportError";
  override readonly retryable = true;
  /** HTTP status, where there was one. */
  readonly status: number | undefined;
  /** The beginning of what came back, at most 200 characters. */
  readonly excerpt: string | undefined;

  constructor(message: string, context: ErrorContext & { readonly status?: number; readonly excerpt?: string }) {
    super(message, context);
    this.status = context.status;
    this.excerpt = context.excerpt;
  }
}

/** The call, or a wait, took longer than its `timeoutMs`. */
export class TcrTimeoutError extends TcrError {
  override readonly name = "TcrTimeoutError";
  override readonly retryable = true;
  readonly timeoutMs: number;
  /** Name of the waiter, where a wait and not a single call ran out of time. */
  readonly waiter: string | undefined;

  constructor(message: string, context: ErrorContext & { readonly timeoutMs: number; readonly waiter?: string }) {
    super(message, context);
    this.timeoutMs = context.timeoutMs;
    this.waiter = context.waiter;
  }
}

/** A wait saw a state that it can never recover from. */
export class TcrWaitError extends TcrError {
  override readonly name = "TcrWaitError";
  override readonly retryable = false;
  readonly waiter: string;
  readonly states: readonly string[];

  constructor(message: string, waiter: string, states: readonly string[], context: ErrorContext) {
    super(message, context);
    this.waiter = waiter;
    this.states = states;
  }
}

/** The codes that an action documents, and the common ones; the union stays open for codes not known yet. */
export type ErrorCodeOf<Action extends keyof TypesByAction> =
  | TypesByAction[Action]["errorCode"]
  | CommonErrorCode
  | (string & {});

/**
 * Whether an error is an answer of the API, and, with `action`, of that one action: then `error.code` offers its documented codes.
 *
 * @example
 * if (isTcrError(error, "DeleteNamespace") && error.code === "FailedOperation.PreconditionFailed") emptyItFirst();
 */
export function isTcrError(error: unknown): error is TcrApiError;
export function isTcrError<Action extends keyof TypesByAction>(
  error: unknown,
  action: Action,
): error is TcrApiError<ErrorCodeOf<Action>>;
export function isTcrError(error: unknown, action?: string): boolean {
  return error instanceof TcrApiError && (action === undefined || error.action === action);
}
