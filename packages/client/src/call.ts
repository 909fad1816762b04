import { type Credentials, SignerError } from "@tcrkit/signer";
import type { Caller, CallOptions, Operation, Service } from "./contract.js";
import { resolveEndpoint } from "./endpoint.js";
import { type ErrorContext, TcrApiError, TcrInputError, TcrTimeoutError, TcrTransportError } from "./errors.js";
import type { ClientOptions } from "./options.js";
import { parseResponse } from "./parse.js";
import { prepareRequest, type SignAttempt } from "./sign.js";
import type { Transport, TransportRequest, TransportResponse } from "./transport.js";
import { checkInput } from "./validate.js";

/** Client options with every default in place. */
export interface ResolvedOptions extends ClientOptions {
  readonly transport: Transport;
  readonly now: () => number;
  readonly random: () => number;
}

const defaultTimeoutMs = 30_000;

/** The pipeline of a call: validate, serialize once, sign, send, parse. */
export function createCall(service: Service, options: ResolvedOptions): Caller {
  return async (operation, input, callOptions = {}) => {
    const region = regionOf(operation, callOptions, options);
    const context: ErrorContext = { action: operation.name, region };
    assertInput(operation, input, context);
    const sign = prepareRequest(operation, input, {
      service,
      endpoint: resolveEndpoint(service, options.endpoint, context),
      method: options.method ?? "POST",
      signatureMethod: options.signatureMethod ?? "TC3-HMAC-SHA256",
      region: operation.region === "none" ? undefined : region,
      language: callOptions.language ?? options.language,
    });
    return withDeadline({ timeoutMs: options.timeoutMs, ...callOptions }, context, async (signal) => {
      const credentials = await abortable(resolveCredentials(options), signal);
      const request = signAttempt(sign, credentials, options, context);
      return parseResponse(await send(options.transport, { ...request, signal }, context), context);
    });
  };
}

function regionOf(operation: Operation, callOptions: CallOptions, options: ClientOptions): string | undefined {
  const region = callOptions.region ?? options.region;
  if (operation.region !== "required" || region !== undefined) return region;
  const issue = {
    path: "region",
    expected: "a region, such as ap-guangzhou, for the client or the call",
    found: "nothing",
  };
  throw new TcrInputError([issue], { action: operation.name });
}

function assertInput(operation: Operation, input: object, context: ErrorContext): void {
  const issues = checkInput(operation, input);
  if (issues.length > 0) throw new TcrInputError(issues, context);
}

async function resolveCredentials({ credentials }: ClientOptions): Promise<Credentials> {
  return typeof credentials === "function" ? await credentials() : credentials;
}

/** What the signer refuses is told as any other bad input. */
function signAttempt(
  sign: SignAttempt,
  credentials: Credentials,
  { now, random }: ResolvedOptions,
  context: ErrorContext,
) {
  try {
    return sign({
      credentials,
      timestamp: Math.floor(now() / 1000),
      nonce: 1 + Math.floor(random() * 0x7fff_fffe),
    });
  } catch (error) {
    if (!(error instanceof SignerError)) throw error;
    const expected = error.message.slice(`${error.field}: `.length).replace(/^expected /, "");
    throw new TcrInputError([{ path: error.field, expected, found: "something else" }], { ...context, cause: error });
  }
}

async function send(
  transport: Transport,
  request: TransportRequest,
  context: ErrorContext,
): Promise<TransportResponse> {
  try {
    return await transport.send(request);
  } catch (error) {
    throw new TcrTransportError(describeCause(error), { ...context, cause: error });
  }
}

/** One signal for the caller's abort and the time limit; what fails because of either of them is told so. */
async function withDeadline<T>(
  { signal, timeoutMs = defaultTimeoutMs }: CallOptions,
  context: ErrorContext,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    return await work(signal === undefined ? deadline : AbortSignal.any([signal, deadline]));
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (!deadline.aborted || error instanceof TcrApiError) throw error;
    throw new TcrTimeoutError(`no answer within ${timeoutMs} ms`, { ...context, cause: error, timeoutMs });
  }
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? `${error.code}: ` : "";
  return `${code}${error.message}`;
}
