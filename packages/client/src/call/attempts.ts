import { type Deadline, sleep } from "../base/deadline.js";
import { TcrApiError, TcrInputError, TcrTransportError } from "../errors/errors.js";
import { parseRetryAfter } from "../retry/retry-after.js";
import { type ActiveCall, contextOf, eventOf } from "./active-call.js";
import { makeAttempt } from "./attempt.js";
import { asInputError, tell } from "./failure.js";
import { headerOf, type Output } from "./parse.js";
import type { Protocol, SignAttempt } from "./protocol/protocol.js";
import type { Runtime } from "./runtime.js";

/** Checks and serializes once; then attempts, each signed anew, until one succeeds or the retry policy sees no use in another. */
export async function makeAttempts(runtime: Runtime, call: ActiveCall, deadline: Deadline): Promise<Output> {
  const issues = call.operation.unchecked ? undefined : runtime.check?.(call.operation, call.input);
  const found = issues instanceof Promise ? await issues : issues;
  if (found !== undefined && found.length > 0) throw new TcrInputError(found, contextOf(call));
  let sign: SignAttempt | Promise<SignAttempt>;
  try {
    sign = prepareCall(runtime, call);
    if (sign instanceof Promise) sign = await sign;
  } catch (error) {
    throw asInputError(call, error);
  }
  for (let isClockCorrected = false; ; ) {
    try {
      const output = await makeAttempt(runtime, call, sign, deadline);
      tell(call.retry?.onSuccess, call.attempts);
      return output;
    } catch (error) {
      if (deadline.isOver || !(error instanceof TcrApiError || error instanceof TcrTransportError)) throw error;
      const mayCorrect: boolean = !isClockCorrected && correctClock(runtime, call, error);
      isClockCorrected ||= mayCorrect;
      call.phase = "retry";
      const delayMs = mayCorrect && call.retry ? 0 : delayOf(runtime, call, error);
      if (delayMs === undefined) throw error;
      await pause(call, error, delayMs, deadline);
    }
  }
}

function prepareCall(runtime: Runtime, call: ActiveCall): ReturnType<Protocol> {
  const { endpoint, options: defaults } = runtime;
  const { operation, input, options, region } = call;
  return runtime.protocol(operation, input, {
    service: operation.service ? { ...runtime.service, ...operation.service } : runtime.service,
    endpoint: endpoint(region, operation.name, operation.service?.name),
    region: operation.region === "none" ? undefined : region,
    language: options.language ?? defaults.language,
    keys: runtime.keys,
  });
}

/** Whether another signature may pass, now that the server has shown its clock. */
function correctClock({ clock }: Runtime, { offsetMs, answer }: ActiveCall, error: Error): boolean {
  if (!(error instanceof TcrApiError) || error.code !== "AuthFailure.SignatureExpire") return false;
  return clock.correct(offsetMs, headerOf(answer, "date"));
}

function delayOf(
  { now, clock }: Runtime,
  { operation, attempts, answer, retry }: ActiveCall,
  error: TcrApiError | TcrTransportError,
): number | undefined {
  const retryAfterMs = parseRetryAfter(headerOf(answer, "retry-after") ?? "", now() + clock.offsetMs());
  const delayMs = retry?.delayMs({ operation, attempt: attempts, error, retryAfterMs });
  // A policy of the caller's own may answer what is no time.
  return Number(delayMs) >= 0 ? delayMs : undefined;
}

async function pause(
  call: ActiveCall,
  error: TcrApiError | TcrTransportError,
  delayMs: number,
  deadline: Deadline,
): Promise<void> {
  call.lastError = error;
  call.observe?.({ ...eventOf(call, "retry"), attempt: call.attempts, delayMs, error });
  if (delayMs > 0) await sleep(delayMs, deadline);
}
