import { type Credentials, SignerError } from "@tcrkit/signer";
import { describeFailure } from "#other-scheme";
import type { Deadline } from "../base/deadline.js";
import { isRefused } from "../credentials/is-refused.js";
import { TcrApiError, TcrCredentialsError, type TcrError, TcrTransportError } from "../errors/errors.js";
import type { LimitKey } from "../limit/limiter.js";
import { isNeverSent } from "../transports/never-sent.js";
import type { TransportRequest, TransportResponse } from "../transports/transport.js";
import { type ActiveCall, contextOf, elapsedMs, eventOf } from "./active-call.js";
import { asInputError, tell } from "./failure.js";
import { setMetadata } from "./metadata.js";
import { type Output, parseResponse } from "./parse.js";
import type { SignAttempt } from "./protocol/protocol.js";
import { resolveCredentials } from "./resolve-credentials.js";
import type { Runtime } from "./runtime.js";

type Signed = ReturnType<SignAttempt>;

/** Credentials, a turn, a signature, an exchange, its answer. */
export async function makeAttempt(
  runtime: Runtime,
  call: ActiveCall,
  sign: SignAttempt,
  deadline: Deadline,
): Promise<Output> {
  const found = resolveCredentials(runtime, call, deadline);
  const credentials = found instanceof Promise ? await found : found;
  const { limiter, takeAtOnce } = runtime;
  const key = limitKeyOf(runtime, call);
  if (limiter !== undefined && takeAtOnce?.(key) !== true) {
    call.phase = "limiter";
    const turn = limiter.acquire(key, deadline.signal);
    if (turn !== undefined) await takeTurn(runtime, call, turn, deadline);
  }
  deadline.throwIfOver();
  const request = signNow(runtime, call, sign, credentials);
  try {
    const output = await exchange(runtime, call, request, deadline);
    tell(limiter?.onAccepted, key);
    return output;
  } catch (error) {
    if (isRefused(error)) runtime.refused = credentials;
    if (error instanceof TcrApiError && error.category === "throttle") tell(limiter?.onThrottled, key);
    throw error;
  }
}

function limitKeyOf({ account, limitedEndpoint: endpoint }: Runtime, { operation, region }: ActiveCall): LimitKey {
  return { account, endpoint, region, action: operation.name, ratePerSecond: operation.rateLimit };
}

async function takeTurn(runtime: Runtime, call: ActiveCall, turn: Promise<void>, deadline: Deadline): Promise<void> {
  const startMs = runtime.now();
  await turn;
  deadline.throwIfOver();
  call.observe?.({ ...eventOf(call, "throttle"), waitedMs: elapsedMs(runtime, startMs) });
}

function signNow(runtime: Runtime, call: ActiveCall, sign: SignAttempt, credentials: Credentials): Signed {
  call.phase = "check";
  call.offsetMs = runtime.clock.offsetMs();
  const timestamp = Math.floor((runtime.now() + call.offsetMs) / 1000);
  try {
    return sign({ credentials, timestamp, nonce: nonceFrom(runtime.random) });
  } catch (error) {
    if (!(error instanceof SignerError)) throw error;
    const isOfProvider = typeof runtime.credentials === "function" && error.field.startsWith("credentials");
    throw isOfProvider
      ? new TcrCredentialsError(error.message, { ...contextOf(call), cause: error })
      : asInputError(call, error);
  }
}

function nonceFrom(random: () => number): number {
  return 1 + Math.floor(random() * 0x7fff_fffe);
}

async function exchange(runtime: Runtime, call: ActiveCall, signed: Signed, deadline: Deadline): Promise<Output> {
  const { operation, input, region, observe } = call;
  const request = requestOf(call, signed, deadline);
  beginExchange(call);
  const attempt = call.attempts;
  const startMs = runtime.now();
  observe?.({ ...eventOf(call, "attempt"), attempt, method: request.method, host: new URL(request.url).host });
  const tellAnswer = (requestId: string | undefined, error?: TcrError) => {
    // After the end of the call nothing is told of it.
    if (deadline.isOver) return;
    observe?.({
      ...eventOf(call, "answer"),
      attempt,
      durationMs: elapsedMs(runtime, startMs),
      status: call.answer?.status,
      requestId,
      error,
    });
  };
  try {
    const answer = await runtime.send({ operation, input, attempt, region, request });
    if (typeof answer?.body !== "string") throw new TypeError("the transport gave no body");
    call.answer = answer;
    const output = parseResponse(call, answer);
    tellAnswer(output.RequestId);
    noteMetadata(runtime, call, answer, output);
    return output;
  } catch (cause) {
    const error = call.answer === undefined ? transportError(call, cause, request.url) : (cause as TcrError);
    tellAnswer(error.requestId, error);
    throw error;
  }
}

function noteMetadata(
  runtime: Runtime,
  { region, attempts, startMs }: ActiveCall,
  { status, headers = {} }: TransportResponse,
  output: Output,
): void {
  const durationMs = elapsedMs(runtime, startMs);
  setMetadata(output, { requestId: output.RequestId, status, headers, region, attempts, durationMs });
}

function transportError(call: ActiveCall, cause: unknown, url: string): TcrTransportError {
  if (isNeverSent(cause)) call.mayHaveTakenEffect = call.earlierMayHave;
  const { message, code } = describeFailure(url, cause);
  return new TcrTransportError(message, { ...contextOf(call), code, cause });
}

function requestOf({ operation, options }: ActiveCall, signed: Signed, deadline: Deadline): TransportRequest {
  const { method, url, headers, body } = signed;
  return {
    method,
    url,
    headers: options.headers === undefined ? headers : { ...headers, ...options.headers },
    body,
    isWrite: operation.kind !== "read",
    // Made when somebody asks.
    get signal() {
      return deadline.signal;
    },
    onEnd: (listener) => deadline.onEnd(listener),
  };
}

function beginExchange(call: ActiveCall): void {
  call.attempts++;
  call.phase = "transport";
  call.answer = undefined;
  call.earlierMayHave = call.mayHaveTakenEffect;
  call.mayHaveTakenEffect ||= call.operation.kind !== "read";
}
