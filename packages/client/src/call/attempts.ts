import { sleep } from "../base/deadline.js";
import { TcrApiError, TcrTransportError } from "../errors/errors.js";
import { parseRetryAfter } from "../retry/retry-after.js";
import { type ActiveCall, eventOf } from "./active-call.js";
import { type AttemptTrace, makeAttempt } from "./attempt.js";
import { headerOf, type Output } from "./parse.js";
import type { SignAttempt } from "./protocol/protocol.js";
import type { Runtime } from "./runtime.js";

/** Attempts, each signed anew, until one succeeds or the retry policy sees no use in another. */
export async function makeAttempts(
  runtime: Runtime,
  call: ActiveCall,
  sign: SignAttempt,
  signal: AbortSignal,
  trace: AttemptTrace,
): Promise<Output> {
  for (let isClockCorrected = false; ; ) {
    try {
      const output = await makeAttempt(runtime, call, sign, signal, trace);
      runtime.retry?.onSuccess?.(call.attempts);
      return output;
    } catch (error) {
      if (signal.aborted || !(error instanceof TcrApiError || error instanceof TcrTransportError)) throw error;
      const mayCorrect: boolean = !isClockCorrected && correctClock(runtime, error, trace);
      isClockCorrected ||= mayCorrect;
      const delayMs = mayCorrect ? 0 : delayOf(runtime, call, error, trace);
      if (runtime.retry === undefined || delayMs === undefined) throw error;
      await pause(call, error, delayMs, signal);
    }
  }
}

/** Whether another signature may pass, now that the server has shown its clock. */
function correctClock({ clock }: Runtime, error: Error, { offsetMs, answer }: AttemptTrace): boolean {
  if (!(error instanceof TcrApiError) || error.code !== "AuthFailure.SignatureExpire") return false;
  return clock.correct(offsetMs, answer === undefined ? undefined : headerOf(answer, "date"));
}

function delayOf(
  { retry, now, clock }: Runtime,
  { operation, attempts }: ActiveCall,
  error: TcrApiError | TcrTransportError,
  { answer }: AttemptTrace,
): number | undefined {
  const header = answer === undefined ? undefined : headerOf(answer, "retry-after");
  const retryAfterMs = header === undefined ? undefined : parseRetryAfter(header, now() + clock.offsetMs());
  const delayMs = retry?.delayMs({ operation, attempt: attempts, error, retryAfterMs });
  // A policy of the caller's own may answer what is no time.
  return delayMs !== undefined && delayMs >= 0 ? delayMs : undefined;
}

async function pause(
  call: ActiveCall,
  error: TcrApiError | TcrTransportError,
  delayMs: number,
  signal: AbortSignal,
): Promise<void> {
  call.phase = "pause";
  call.lastError = error;
  call.observe?.({ ...eventOf(call, "retry"), attempt: call.attempts, delayMs, error });
  if (delayMs > 0) await sleep(delayMs, signal);
}
