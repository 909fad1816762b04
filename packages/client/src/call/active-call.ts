import type { CallOptions, Operation } from "../contract.js";
import { type ErrorContext, TcrTimeoutError } from "../errors/errors.js";
import type { Part } from "../errors/part-error.js";
import type { CallObserver } from "../observe/events.js";
import type { CallRequest } from "../observe/interceptor.js";
import type { RetryPolicy } from "../retry/policy.js";
import type { TransportResponse } from "../transports/transport.js";
import type { Runtime } from "./runtime.js";

/** One call on its way: what is known from its start, and how far it has come. */
export interface ActiveCall {
  readonly id: number;
  readonly operation: Operation;
  readonly input: object;
  readonly options: CallOptions;
  readonly region: string | undefined;
  readonly startMs: number;
  readonly observe: CallObserver | undefined;
  retry: RetryPolicy | undefined;
  attempts: number;
  /** Whether an attempt so far may have changed something, the one under way included. */
  mayHaveTakenEffect: boolean;
  /** The same of the attempts before the one under way. */
  earlierMayHave: boolean;
  /** What it is busy with: when its time is up, or a part breaks, the error tells. */
  phase: Part;
  lastError: unknown;
  /** Of the latest attempt: what was added to the local clock for its signature, in milliseconds. */
  offsetMs: number;
  /** Of the latest attempt. */
  answer: TransportResponse | undefined;
}

/** Counts the calls of the process, so that events of several clients can be told apart. */
let calls = 0;

export function startCall(runtime: Runtime, { operation, input, options }: CallRequest): ActiveCall {
  return {
    id: ++calls,
    operation,
    input,
    options,
    region: options.region ?? runtime.options.region,
    startMs: runtime.now(),
    observe: runtime.observer(),
    retry: runtime.retry,
    attempts: 0,
    mayHaveTakenEffect: false,
    earlierMayHave: false,
    phase: "check",
    lastError: undefined,
    offsetMs: 0,
    answer: undefined,
  };
}

/** What an error of this call says of where it happened. */
export function contextOf({ operation, region, attempts, mayHaveTakenEffect }: ActiveCall): ErrorContext {
  return { action: operation.name, region, attempts, mayHaveTakenEffect };
}

/** Milliseconds since a time of the clock, which may have gone back. */
export function elapsedMs({ now }: Runtime, startMs: number): number {
  return Math.max(0, now() - startMs);
}

/** What every event of this call begins with. */
export function eventOf<Type extends string>({ id, operation, region }: ActiveCall, type: Type) {
  return { type, callId: id, operation, region } as const;
}

/** The error of a call whose time is up, by what it was waiting for. */
export function timeoutError(call: ActiveCall, timeoutMs: number): TcrTimeoutError {
  const context = { ...contextOf(call), timeoutMs, cause: call.lastError };
  return new TcrTimeoutError(`${missedBy(call)} within ${timeoutMs} ms${afterFailures(call)}`, context);
}

function missedBy({ phase, operation }: ActiveCall): string {
  if (phase === "limiter") return `no turn under the limit of ${operation.rateLimit} requests a second`;
  return `no ${phase === "credentials" ? phase : "answer"}`;
}

function afterFailures({ attempts, lastError }: ActiveCall): string {
  if (!(lastError instanceof Error)) return "";
  return `, after ${attempts === 1 ? "one attempt" : `${attempts} attempts`}; the last failed with ${lastError.message}`;
}
