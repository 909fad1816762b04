import { type Credentials, SignerError } from "@tcrkit/signer";
import type { Caller, CallOptions, Operation, Service } from "../contract.js";
import { type ErrorContext, TcrApiError, TcrInputError, TcrTimeoutError, TcrTransportError } from "../errors/errors.js";
import type { ClientOptions } from "../options.js";
import type { Transport, TransportRequest, TransportResponse } from "../transports/transport.js";
import { startDeadline } from "./deadline.js";
import { resolveEndpoint } from "./endpoint.js";
import { parseResponse } from "./parse.js";
import { type CallSettings, prepareRequest } from "./sign.js";
import { checkInput } from "./validate.js";

/** Client options with every default in place. */
export interface ResolvedOptions extends ClientOptions {
  readonly transport: Transport;
  readonly now: () => number;
  readonly random: () => number;
}

const defaultTimeoutMs = 30_000;

/** The pipeline of a call: validate, serialize once, sign, send, parse. One deadline covers all of it. */
export function createCall(service: Service, options: ResolvedOptions): Caller {
  return async (operation, input, callOptions = {}) => {
    const region = regionOf(operation, callOptions, options);
    const context: ErrorContext = { action: operation.name, region };
    assertInput(operation, input, context);
    callOptions.signal?.throwIfAborted();
    const timeoutMs = callOptions.timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs;
    const deadline = startDeadline(timeoutMs, callOptions.signal, context);
    try {
      const settings = settingsOf(service, operation, callOptions, options, context);
      const sign = telling(context, () => prepareRequest(operation, input, settings));
      const credentials = await deadline.race(resolveCredentials(options));
      const attempt = { credentials, timestamp: Math.floor(options.now() / 1000), nonce: nonceFrom(options.random) };
      const request = telling(context, () => sign(attempt));
      const answer = await deadline.race(send(options.transport, { ...request, signal: deadline.signal }, context));
      return parseResponse(answer, context);
    } catch (error) {
      if (callOptions.signal?.aborted === true) throw callOptions.signal.reason;
      if (!deadline.hasPassed() || error instanceof TcrApiError) throw error;
      throw new TcrTimeoutError(`no answer within ${timeoutMs} ms`, { ...context, cause: error, timeoutMs });
    }
  };
}

function settingsOf(
  service: Service,
  operation: Operation,
  callOptions: CallOptions,
  options: ResolvedOptions,
  context: ErrorContext,
): CallSettings {
  return {
    service,
    endpoint: resolveEndpoint(service, options.endpoint, context),
    method: options.method ?? "POST",
    signatureMethod: options.signatureMethod ?? "TC3-HMAC-SHA256",
    region: operation.region === "none" ? undefined : context.region,
    language: callOptions.language ?? options.language,
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
function telling<T>(context: ErrorContext, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SignerError)) throw error;
    const reason = error.message.slice(`${error.field}: `.length);
    const issue = reason.startsWith("expected ")
      ? { path: error.field, expected: reason.slice("expected ".length), found: "something else" }
      : { path: error.field, expected: "a value that can be signed", found: `one that ${reason}` };
    throw new TcrInputError([issue], { ...context, cause: error });
  }
}

function nonceFrom(random: () => number): number {
  return 1 + Math.floor(random() * 0x7fff_fffe);
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

function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? `${error.code}: ` : "";
  return `${code}${error.message}`;
}
