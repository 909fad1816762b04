import type { Credentials } from "@tcrkit/signer";
import type { Caller, CallOptions, Operation, Service } from "./contract.js";
import { resolveEndpoint } from "./endpoint.js";
import { type ErrorContext, TcrError, TcrInputError, TcrTimeoutError, TcrTransportError } from "./errors.js";
import type { ClientOptions } from "./options.js";
import { parseResponse } from "./parse.js";
import { prepareRequest } from "./sign.js";
import type { Transport } from "./transport.js";
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
      endpoint: resolveEndpoint(service, options.endpoint, region),
      method: options.method ?? "POST",
      signatureMethod: options.signatureMethod ?? "TC3-HMAC-SHA256",
      region: operation.region === "none" ? undefined : region,
      language: callOptions.language ?? options.language,
    });
    return withDeadline(callOptions, options, context, async (signal) => {
      const credentials = await abortable(resolveCredentials(options), signal);
      const request = sign({
        credentials,
        timestamp: Math.floor(options.now() / 1000),
        nonce: 1 + Math.floor(options.random() * 0x7fff_fffe),
      });
      return parseResponse(await options.transport.send({ ...request, signal }), context);
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

/** One signal for the caller's abort and the time limit; whatever fails inside is told apart by which of the two it was. */
async function withDeadline<T>(
  { signal, timeoutMs }: CallOptions,
  options: ClientOptions,
  context: ErrorContext,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limitMs = timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs;
  const deadline = AbortSignal.timeout(limitMs);
  try {
    signal?.throwIfAborted();
    return await work(signal === undefined ? deadline : AbortSignal.any([signal, deadline]));
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (deadline.aborted)
      throw new TcrTimeoutError(`no answer within ${limitMs} ms`, limitMs, { ...context, cause: error });
    if (error instanceof TcrError || !(error instanceof Error)) throw error;
    if (isProgrammingError(error)) throw error;
    throw new TcrTransportError(describeCause(error), { ...context, cause: error });
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

/** Bad options, such as an empty secret key, are the caller's to mend, not the network's. */
function isProgrammingError(error: Error): boolean {
  return error instanceof TypeError && !("cause" in error);
}

function describeCause(error: Error): string {
  const code = "code" in error && typeof error.code === "string" ? `${error.code}: ` : "";
  return `${code}${error.message}`;
}
