import type { Operation } from "../contract.js";
import type { TcrError } from "../errors/errors.js";

/** What happens in the life of a call, in this order; everything but the first and the last may come several times, or not at all. */
export type CallEvent = RequestEvent | ThrottleEvent | AttemptEvent | AnswerEvent | RetryEvent | EndEvent;

interface AnyEvent {
  /** Counts the calls of this process, from 1; the same in all events of one call. */
  readonly callId: number;
  readonly operation: Operation;
  readonly region: string | undefined;
}

/** A call begins. */
export interface RequestEvent extends AnyEvent {
  readonly type: "request";
  readonly input: object;
}

/** The request waited for its turn under a frequency limit. */
export interface ThrottleEvent extends AnyEvent {
  readonly type: "throttle";
  readonly waitedMs: number;
}

/** A signed request is about to be sent. */
export interface AttemptEvent extends AnyEvent {
  readonly type: "attempt";
  /** From 1. */
  readonly attempt: number;
  readonly method: "GET" | "POST";
  readonly host: string;
}

/** What came back for an attempt: an output, or the error that it makes. */
export interface AnswerEvent extends AnyEvent {
  readonly type: "answer";
  readonly attempt: number;
  readonly durationMs: number;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly error?: TcrError | undefined;
}

/** Another attempt follows after a pause. */
export interface RetryEvent extends AnyEvent {
  readonly type: "retry";
  /** Number of the attempt that failed. */
  readonly attempt: number;
  readonly delayMs: number;
  readonly error: TcrError;
}

/** The call is over: it has an output, or an error, which is the caller's own reason where the caller aborted. */
export interface EndEvent extends AnyEvent {
  readonly type: "end";
  readonly attempts: number;
  readonly durationMs: number;
  readonly output?: object | undefined;
  readonly error?: unknown;
}

/** Told of every event, at once and in order. What it throws is dropped. */
export type CallObserver = (event: CallEvent) => void;

/** Gives who is told of a call that begins now; undefined where nobody listens. */
export type ObserverSource = () => CallObserver | undefined;
