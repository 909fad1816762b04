import {
  createCaller,
  TcrApiError,
  TcrError,
  TcrInputError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "@tcrkit/client/core";
import { type CallInput, loadOperation } from "../call-input.js";
import { exampleCredentials } from "../example-credentials.js";
import type { Target } from "./target.js";

/** What became of a call. */
export interface SentCall {
  readonly action: string;
  /** Undefined where nothing was sent, or nothing came. */
  readonly answer: Pick<TransportResponse, "status" | "headers" | "body"> | undefined;
  /** What the API answered, without its envelope; undefined for an error. */
  readonly output: object | undefined;
  readonly error: CallError | undefined;
  readonly requestId: string | undefined;
  /** From the check of the input to the parsed answer. */
  readonly durationMs: number;
}

export interface CallError {
  /** The client's class: `TcrApiError`. */
  readonly name: string;
  readonly code: string;
  readonly message: string;
  /** Of an input that the client did not send: what is wrong with it. */
  readonly issues: readonly string[];
  /** Why a signature was refused, where the emulator knows. */
  readonly diagnosis: string | undefined;
  readonly isOfApi: boolean;
  /** Whether the same request may succeed a little later. */
  readonly isRetryable: boolean;
  readonly mayHaveTakenEffect: boolean;
}

export interface SendOptions {
  /** Whether the client looks at the input before it is sent. */
  readonly isChecked: boolean;
  /** Milliseconds, for the time taken. */
  readonly now: () => number;
}

/** Sends a call once, signed with the example keys. Nothing is repeated, so that what is shown is what the emulator answered. */
export async function sendCall(target: Target, call: CallInput, options: SendOptions): Promise<SentCall> {
  const { action, input, region } = call;
  let answer: TransportResponse | undefined;
  const transport: Transport = {
    send: async (request: TransportRequest) => {
      answer = await target.transport.send(request);
      return answer;
    },
  };
  const caller = createCaller({
    credentials: exampleCredentials,
    transport,
    retry: false,
    rateLimit: false,
    validation: options.isChecked ? "types" : false,
    ...(target.endpoint === undefined ? {} : { endpoint: target.endpoint }),
  });
  const operation = await loadOperation(action);
  const start = options.now();
  const ended = await caller(operation, input, region === "" ? {} : { region }).then(
    (output: unknown) => ({ output: output as { readonly RequestId: string }, error: undefined }),
    (error: unknown) => ({ output: undefined, error }),
  );
  const { output, error } = ended;
  const requestId = output?.RequestId ?? (error instanceof TcrError ? error.requestId : undefined);
  return {
    action,
    answer,
    output,
    error: error === undefined ? undefined : shownError(error),
    requestId,
    durationMs: options.now() - start,
  };
}

function shownError(error: unknown): CallError {
  if (!(error instanceof TcrError)) throw error;
  const issues = error instanceof TcrInputError ? error.issues : [];
  return {
    name: error.name,
    code: error.code,
    message: error instanceof TcrApiError ? error.serverMessage : error.message,
    issues: issues.map(({ path, expected, found }) => `${path}: expected ${expected}, got ${found}`),
    diagnosis: error instanceof TcrApiError ? error.diagnosis : undefined,
    isOfApi: error instanceof TcrApiError,
    isRetryable: error.retryable,
    mayHaveTakenEffect: error.mayHaveTakenEffect,
  };
}
