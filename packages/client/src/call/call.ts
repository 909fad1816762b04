import { addCallerLines, takeCallerLines } from "../base/caller-lines.js";
import { Deadline } from "../base/deadline.js";
import type { CallOptions } from "../contract.js";
import { TcrError, TcrInputError } from "../errors/errors.js";
import { TcrPartError } from "../errors/part-error.js";
import type { CallHandler } from "../observe/interceptor.js";
import { checkCallOptions } from "../options.js";
import { type ActiveCall, contextOf, elapsedMs, eventOf, startCall, timeoutError } from "./active-call.js";
import { makeAttempts } from "./attempts.js";
import type { Runtime } from "./runtime.js";

const defaultTimeoutMs = 30_000;

/** What a call has that names no options; it needs no check. */
export const noCallOptions: CallOptions = Object.freeze({});

/** The pipeline of a call: check, serialize once, then attempts under one deadline. */
export function createCallHandler(runtime: Runtime): CallHandler {
  return async (request) => {
    const call = startCall(runtime, request);
    call.observe?.({ ...eventOf(call, "request"), input: request.input });
    let deadline: Deadline | undefined;
    try {
      takeOptions(runtime, call);
      deadline = startDeadline(runtime, call);
      const output = await deadline.race(makeAttempts(runtime, call, deadline));
      call.observe?.({ ...endOf(runtime, call), output });
      return output;
    } catch (cause) {
      const error = errorOf(call, cause);
      call.observe?.({ ...endOf(runtime, call), error });
      throw error;
    } finally {
      deadline?.release();
    }
  };
}

/** @throws TcrInputError for options of the call that cannot be, and for a region that is missing. */
function takeOptions(runtime: Runtime, call: ActiveCall): void {
  const { operation, options, region } = call;
  if (options !== noCallOptions) {
    const issues = checkCallOptions(options);
    if (issues.length > 0) throw new TcrInputError(issues, contextOf(call));
    if (options.retry !== undefined) call.retry = runtime.retryOf(options.retry);
  }
  if (operation.region !== "required" || region !== undefined) return;
  const expected = "a region, such as ap-guangzhou, for the client or the call";
  throw new TcrInputError([{ path: "region", expected, found: "nothing" }], contextOf(call));
}

/** @throws the reason of a caller who has aborted already. */
function startDeadline(runtime: Runtime, call: ActiveCall): Deadline {
  const { signal, timeoutMs = runtime.options.timeoutMs ?? defaultTimeoutMs } = call.options;
  signal?.throwIfAborted();
  return new Deadline({ timeoutMs, signal, onTimeout: () => timeoutError(call, timeoutMs) });
}

function endOf(runtime: Runtime, call: ActiveCall) {
  return { ...eventOf(call, "end"), attempts: call.attempts, durationMs: elapsedMs(runtime, call.startMs) };
}

/** What a call rejects with: the reason of the caller who aborted, else an error of ours. */
function errorOf(call: ActiveCall, cause: unknown): unknown {
  const { signal } = call.options;
  if (signal?.aborted === true && cause === signal.reason) {
    addCallerLines(cause);
    return cause;
  }
  const error = cause instanceof TcrError ? cause : new TcrPartError(call.phase, { ...contextOf(call), cause });
  takeCallerLines(error);
  return error;
}
