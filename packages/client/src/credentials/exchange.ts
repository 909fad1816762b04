import type { Transport, TransportRequest, TransportResponse } from "../transports/transport.js";
import { raceSignal } from "./race-signal.js";

/** No answer came; the message says why. */
export class NoAnswerError extends Error {
  override readonly name = "NoAnswerError";
}

/**
 * Sends one request, with a time limit of its own.
 *
 * @throws NoAnswerError where no answer comes in time; the caller's own reason where the caller aborts.
 */
export async function exchange(
  transport: Transport,
  request: Omit<TransportRequest, "signal">,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal | undefined },
): Promise<TransportResponse> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new NoAnswerError(`no answer within ${timeoutMs} ms`)), timeoutMs);
  const either = signal === undefined ? limit.signal : AbortSignal.any([signal, limit.signal]);
  try {
    return await raceSignal(transport.send({ ...request, signal: either }), either);
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (limit.signal.aborted) throw limit.signal.reason;
    throw new NoAnswerError(describeCause(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Some clients hide the system's code in the cause. */
function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return "no answer";
  const code = codeOf(error) ?? codeOf(error.cause);
  return code === undefined ? `no answer: ${error.message}` : `no answer (${code})`;
}

function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? code : undefined;
}
