import { withDeadline } from "../base/deadline.js";
import type { CallOptions, Operation } from "../contract.js";
import { type InputIssue, TcrInputError } from "../errors/errors.js";
import type { CallHandler, CallRequest } from "../observe/interceptor.js";
import { checkCallOptions } from "../options.js";
import { type ActiveCall, contextOf, eventOf, startCall, timeoutError } from "./active-call.js";
import type { AttemptTrace } from "./attempt.js";
import { makeAttempts } from "./attempts.js";
import { setMetadata } from "./metadata.js";
import type { Output } from "./parse.js";
import type { Protocol } from "./protocol/protocol.js";
import type { Runtime } from "./runtime.js";

const defaultTimeoutMs = 30_000;

/** The pipeline of a call: check, serialize once, then attempts under one deadline. */
export function createCallHandler(runtime: Runtime): CallHandler {
  return async (request) => {
    const call = startCall(runtime, request);
    const tellEnd = (result: { readonly output?: object; readonly error?: unknown }) => {
      const durationMs = Math.max(0, runtime.now() - call.startMs);
      call.observe?.({ ...eventOf(call, "end"), attempts: call.attempts, durationMs, ...result });
    };
    call.observe?.({ ...eventOf(call, "request"), input: request.input });
    try {
      const output = await makeCall(runtime, call, request);
      tellEnd({ output });
      return output;
    } catch (error) {
      tellEnd({ error });
      throw error;
    }
  };
}

async function makeCall(
  runtime: Runtime,
  call: ActiveCall,
  { operation, input, options }: CallRequest,
): Promise<Output> {
  assertNone([...checkCallOptions(options), ...checkRegion(call)], call);
  const trace: AttemptTrace = { offsetMs: 0, answer: undefined };
  const timeoutMs = options.timeoutMs ?? runtime.options.timeoutMs ?? defaultTimeoutMs;
  const onTimeout = () => timeoutError(call, timeoutMs);
  const output = await withDeadline({ timeoutMs, signal: options.signal, onTimeout }, async (signal) => {
    const issues = runtime.check?.(operation, input) ?? [];
    assertNone(issues instanceof Promise ? await issues : issues, call);
    const sign = await prepareCall(runtime, call, operation, input, options);
    return makeAttempts(runtime, call, sign, signal, trace);
  });
  setMetadata(output, {
    requestId: output.RequestId,
    status: trace.answer?.status ?? 200,
    headers: trace.answer?.headers ?? {},
    region: call.region,
    attempts: call.attempts,
    durationMs: Math.max(0, runtime.now() - call.startMs),
  });
  return output;
}

function assertNone(issues: readonly InputIssue[], call: ActiveCall): void {
  if (issues.length > 0) throw new TcrInputError(issues, contextOf(call));
}

function checkRegion({ operation, region }: ActiveCall): InputIssue[] {
  if (operation.region !== "required" || region !== undefined) return [];
  const expected = "a region, such as ap-guangzhou, for the client or the call";
  return [{ path: "region", expected, found: "nothing" }];
}

function prepareCall(
  { service, endpoint, protocol, options: defaults }: Runtime,
  call: ActiveCall,
  operation: Operation,
  input: object,
  options: CallOptions,
): ReturnType<Protocol> {
  return protocol(operation, input, {
    service,
    endpoint: endpoint(call.region, contextOf(call)),
    region: operation.region === "none" ? undefined : call.region,
    language: options.language ?? defaults.language,
  });
}
