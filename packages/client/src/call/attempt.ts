import { type Credentials, SignerError } from "@tcrkit/signer";
import { isRefused } from "../credentials/is-refused.js";
import { TcrApiError, TcrCredentialsError, TcrError, TcrInputError, TcrTransportError } from "../errors/errors.js";
import type { LimitKey } from "../limit/limiter.js";
import type { TransportRequest, TransportResponse } from "../transports/transport.js";
import { type ActiveCall, contextOf, eventOf } from "./active-call.js";
import { type Output, parseResponse } from "./parse.js";
import type { SignAttempt } from "./protocol/protocol.js";
import type { Runtime } from "./runtime.js";

/** What an attempt leaves behind, whether it succeeded or not. */
export interface AttemptTrace {
  /** What was added to the local clock for its signature. */
  offsetMs: number;
  answer: TransportResponse | undefined;
}

/** Credentials, a turn, a signature, an exchange, its answer. */
export async function makeAttempt(
  runtime: Runtime,
  call: ActiveCall,
  sign: SignAttempt,
  signal: AbortSignal,
  trace: AttemptTrace,
): Promise<Output> {
  const { credentials: source } = runtime;
  const credentials = typeof source === "function" ? await resolveCredentials(runtime, source, call, signal) : source;
  const key = limitKeyOf(runtime, call);
  const turn = runtime.limiter?.acquire(key, signal);
  if (turn !== undefined) await takeTurn(runtime, call, turn);
  signal.throwIfAborted();
  const request = signNow(runtime, call, sign, credentials, trace);
  try {
    const output = await exchange(runtime, call, { ...request, signal }, trace);
    runtime.limiter?.onAccepted?.(key);
    return output;
  } catch (error) {
    if (isRefused(error)) runtime.refused = credentials;
    if (error instanceof TcrApiError && error.category === "throttle") runtime.limiter?.onThrottled?.(key);
    throw error;
  }
}

async function resolveCredentials(
  { refused }: Runtime,
  provider: Extract<Runtime["credentials"], (...args: never) => unknown>,
  call: ActiveCall,
  signal: AbortSignal,
): Promise<Credentials> {
  call.phase = "credentials";
  try {
    return await provider({ signal, refused });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new TcrCredentialsError(messageOf(error), { ...contextOf(call), cause: error });
  }
}

function limitKeyOf({ account, limitedEndpoint: endpoint }: Runtime, { operation, region }: ActiveCall): LimitKey {
  return { account, endpoint, region, action: operation.name, ratePerSecond: operation.rateLimit };
}

async function takeTurn(runtime: Runtime, call: ActiveCall, turn: Promise<void>): Promise<void> {
  call.phase = "turn";
  const start = runtime.now();
  await turn;
  call.observe?.({ ...eventOf(call, "throttle"), waitedMs: runtime.now() - start });
}

/** What the signer refuses is told as any other bad input. */
function signNow(
  runtime: Runtime,
  call: ActiveCall,
  sign: SignAttempt,
  credentials: Credentials,
  trace: AttemptTrace,
): Omit<TransportRequest, "signal"> {
  trace.offsetMs = runtime.clock.offsetMs();
  const timestamp = Math.floor((runtime.now() + trace.offsetMs) / 1000);
  try {
    return sign({ credentials, timestamp, nonce: nonceFrom(runtime.random) });
  } catch (error) {
    if (!(error instanceof SignerError)) throw error;
    if (typeof runtime.credentials === "function" && error.field.startsWith("credentials")) {
      throw new TcrCredentialsError(error.message, { ...contextOf(call), cause: error });
    }
    const reason = error.message.slice(`${error.field}: `.length);
    const issue = reason.startsWith("expected ")
      ? { path: error.field, expected: reason.slice("expected ".length), found: "something else" }
      : { path: error.field, expected: "a value that can be signed", found: `one that ${reason}` };
    throw new TcrInputError([issue], { ...contextOf(call), cause: error });
  }
}

function nonceFrom(random: () => number): number {
  return 1 + Math.floor(random() * 0x7fff_fffe);
}

async function exchange(
  runtime: Runtime,
  call: ActiveCall,
  request: TransportRequest,
  trace: AttemptTrace,
): Promise<Output> {
  call.attempts++;
  call.phase = "answer";
  trace.answer = undefined;
  const { attempts: attempt } = call;
  const start = runtime.now();
  call.observe?.({ ...eventOf(call, "attempt"), attempt, method: request.method, host: new URL(request.url).host });
  const tell = (requestId: string | undefined, error?: TcrError) => {
    const durationMs = runtime.now() - start;
    call.observe?.({ ...eventOf(call, "answer"), attempt, durationMs, status: trace.answer?.status, requestId, error });
  };
  try {
    const output = await send(runtime, call, request, trace);
    tell(output.RequestId);
    return output;
  } catch (error) {
    if (error instanceof TcrError) tell(error.requestId, error);
    throw error;
  }
}

async function send(
  { transport }: Runtime,
  call: ActiveCall,
  request: TransportRequest,
  trace: AttemptTrace,
): Promise<Output> {
  try {
    trace.answer = await transport.send(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new TcrTransportError(messageOf(error), { ...contextOf(call), code: codeOf(error), cause: error });
  }
  return parseResponse(call, trace.answer);
}

/** Causes may go round in a ring. */
const maxDepth = 9;

/** With the system's code before the words, and the words of what lies below where there are none. */
function messageOf(error: unknown, depth = maxDepth): string {
  if (!(error instanceof Error)) return String(error);
  const below = belowOf(error);
  if (error.message === "" && below !== undefined && depth > 0) return messageOf(below, depth - 1);
  const code = ownCodeOf(error) ?? "";
  return error.message.includes(code) ? error.message : `${code}: ${error.message}`;
}

/** The nearest code in a chain of causes: fetch hides that of the system below its own error. */
function codeOf(error: unknown, depth = maxDepth): string {
  if (!(error instanceof Error) || depth === 0) return "ConnectionFailed";
  return ownCodeOf(error) ?? codeOf(belowOf(error), depth - 1);
}

function ownCodeOf(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function belowOf(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}
