import type { ErrorCategory } from "../contract.js";
import type { CommonErrorCode } from "../gen/errors/index.js";
import type { TypesByAction } from "../gen/types/index.js";

/** Where an error happened. */
export interface ErrorContext {
  /** Name of the action: `DescribeImages`. */
  readonly action: string;
  readonly region?: string | undefined;
  readonly requestId?: string | undefined;
  /** How often the request was sent. Default 0. */
  readonly attempts?: number | undefined;
  /** Whether something may have been changed all the same. Default false. */
  readonly mayHaveTakenEffect?: boolean | undefined;
  readonly cause?: unknown;
}

/** What every error of a call is: which action, which region, how many attempts, and the request id where the server gave one. */
export abstract class TcrError extends Error {
  /** For an answer of the API its error code; else what kind of failure it was: `InvalidInput`, `Timeout`, `ECONNRESET`. */
  abstract readonly code: string;
  /**
   * Whether the same request may succeed when sent again a little later. Whether it should be sent again is another question: see
   * `mayHaveTakenEffect`.
   */
  abstract readonly retryable: boolean;
  /**
   * Whether the server may have done what was asked, or a part of it: a change that was sent, and of which no answer came or one that
   * tells of a fault of the server. False for reads, for what never left this computer and for what the API refused.
   */
  readonly mayHaveTakenEffect: boolean;
  readonly action: string;
  readonly region: string | undefined;
  readonly requestId: string | undefined;
  /** How often the request was sent: 0 for an input that was refused. */
  readonly attempts: number;

  constructor(
    message: string,
    { action, region, requestId, attempts = 0, mayHaveTakenEffect = false, cause }: ErrorContext,
  ) {
    super(`${action}: ${message}`, cause === undefined ? undefined : { cause });
    this.mayHaveTakenEffect = mayHaveTakenEffect;
    this.action = action;
    this.region = region;
    this.requestId = requestId;
    this.attempts = attempts;
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
  override readonly name: "TcrApiError" | "TcrDryRunSuccess" = "TcrApiError";
  override readonly retryable: boolean;
  override readonly code: Code;
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

/**
 * A dry run that would have succeeded. The API tells it by the code `DryRunOperation` and has no output for it, so that the call cannot
 * resolve; nothing was changed.
 */
export class TcrDryRunSuccess extends TcrApiError<"DryRunOperation"> {
  override readonly name = "TcrDryRunSuccess";

  constructor(answer: ApiErrorAnswer, context: ErrorContext) {
    super({ ...answer, code: "DryRunOperation", message: "the dry run succeeded, nothing was changed" }, context);
  }
}

/** Something about an input that cannot be sent. */
export interface InputIssue {
  /** `Filters[0].Name` */
  readonly path: string;
  readonly expected: string;
  /** What kind of value was there; never a sensitive value. */
  readonly found: string;
}

/** The input, or an option, was refused before anything was sent. */
export class TcrInputError extends TcrError {
  override readonly name = "TcrInputError";
  override readonly code = "InvalidInput";
  override readonly retryable = false;
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[], context: ErrorContext) {
    super(issues.map(({ path, expected, found }) => `${path}: expected ${expected}, got ${found}`).join("; "), context);
    this.issues = issues;
  }
}

/** No credentials could be had: none found, or a source that is broken or did not answer. The `cause` tells the source. */
export class TcrCredentialsError extends TcrError {
  override readonly name = "TcrCredentialsError";
  override readonly code = "NoCredentials";
  override readonly retryable = false;
}

/** What is known of an exchange that brought no answer of the API. */
export interface TransportErrorContext extends ErrorContext {
  readonly code: string;
  readonly status?: number | undefined;
  readonly excerpt?: string | undefined;
}

/** No usable answer came: the connection failed, or what came back is no answer of the API. */
export class TcrTransportError extends TcrError {
  override readonly name = "TcrTransportError";
  override readonly retryable: boolean;
  /** Of the system or the transport: `ECONNREFUSED`; `BadAnswer` where an answer came that is none of the API; `TRANSPORT_WRONG_SCHEME` where https met plain http. */
  override readonly code: string;
  /** HTTP status, where there was one. */
  readonly status: number | undefined;
  /** The beginning of what came back, at most 200 characters; undefined for an action whose answers hold secrets. */
  readonly excerpt: string | undefined;

  constructor(message: string, context: TransportErrorContext) {
    super(message, context);
    this.retryable = isPassing(context);
    this.code = context.code;
    this.status = context.status;
    this.excerpt = context.excerpt;
  }
}

/**
 * Whether an answer that is none of the API, or that never came, may be another next time: a broken connection, a cut or empty answer,
 * a gateway that is busy or has no server. A redirect, a login page of a proxy, a host that is not the API's, an answer that is too
 * large, a transport that is closed and a fault of the program stay as they are.
 */
function isPassing({ status, code, cause }: TransportErrorContext): boolean {
  if (status !== undefined && code !== "RepeatedPage")
    return status < 300 || status === 408 || status === 429 || status >= 500;
  return !(cause instanceof TypeError ? programFault : noOtherEnd).test(code);
}

/** Codes that a TypeError of the program has: none, and those of Node for wrong arguments. */
const programFault = /^(ConnectionFailed$|ERR_INVALID_)/;

const noOtherEnd = /^(TRANSPORT_\w+|RESPONSE_TOO_LARGE|RepeatedPage)$/;

/** What is known of work that ran out of time. */
export interface TimeoutErrorContext extends ErrorContext {
  readonly timeoutMs: number;
  readonly waiter?: string | undefined;
  readonly states?: readonly string[] | undefined;
  readonly reasons?: readonly string[] | undefined;
}

/** The call, or a wait, took longer than its `timeoutMs`. The `cause` is what the last attempt failed with, if one did. */
export class TcrTimeoutError extends TcrError {
  override readonly name = "TcrTimeoutError";
  override readonly code = "Timeout";
  override readonly retryable = true;
  readonly timeoutMs: number;
  /** Name of the waiter, where a wait and not a single call ran out of time. */
  readonly waiter: string | undefined;
  /** States that the wait saw last; empty for a single call. */
  readonly states: readonly string[];
  /** What the server said last of why, where it did; empty for a single call. */
  readonly reasons: readonly string[];

  constructor(message: string, context: TimeoutErrorContext) {
    super(message, context);
    this.timeoutMs = context.timeoutMs;
    this.waiter = context.waiter;
    this.states = context.states ?? [];
    this.reasons = context.reasons ?? [];
  }
}

/** The codes that an action documents, and the common ones; the union stays open for codes not known yet. */
export type ErrorCodeOf<Action extends keyof TypesByAction> =
  | TypesByAction[Action]["errorCode"]
  | CommonErrorCode
  | (string & {});
