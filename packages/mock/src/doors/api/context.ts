import type { ParsedAuthorization, ReceivedRequest } from "@tcrkit/signer";
import type { RateLimiter } from "../../base/rate-limiter.js";
import type { Operation } from "../../contract.js";
import type { KeyRing } from "../../domain/credentials.js";
import type { Services } from "../../domain/services.js";
import type { Persistence } from "../../state/persistence.js";
import type { WireRequest, WireResponse } from "../http.js";
import type { Diagnosis } from "./diagnosis.js";
import type { ApiError, ErrorCode } from "./errors.js";
import type { ActiveFault } from "./faults/fault.js";
import type { Faults } from "./faults/faults.js";
import type { AnyHandler } from "./handlers/handler.js";

/** What the pipeline works with. */
export interface ApiServices extends Services {
  readonly keyRing: KeyRing;
  readonly limiter: RateLimiter;
  /** Real time in Unix milliseconds, by which signatures are judged. */
  readonly realTimeMs: () => number;
  /** What goes wrong on demand. */
  readonly faults: Faults;
  /** Waits in real time. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Where the state is kept beside memory; undefined when it is kept nowhere. */
  readonly persistence?: Persistence | undefined;
}

/** How a request carries its parameters. */
export type Encoding = "json" | "query" | "form" | "multipart";

/** What every action takes beside its own parameters; absent when it did not come. */
export interface CommonParams {
  readonly action?: string | undefined;
  readonly version?: string | undefined;
  readonly region?: string | undefined;
}

/** The decoded parameters of an action: what the validation makes of the request. */
export type Input = Readonly<Record<string, unknown>>;

/** A request on its way through the pipeline. Each step adds what it finds out. */
export interface Context {
  readonly services: ApiServices;
  readonly request: WireRequest;
  readonly requestId: string;

  /** parse: the request as the signer takes it. */
  received?: ReceivedRequest;
  /** parse: how it says that it is signed. */
  authorization?: ParsedAuthorization;
  /** parse */
  encoding?: Encoding;
  /** identify */
  common?: CommonParams;
  /** identify */
  operation?: Operation;
  /** chooseFaults: what goes wrong with this request, on demand. */
  faults?: readonly ActiveFault[];
  /** authenticate: the account that calls. */
  account?: string;
  /** authenticate: why a signature was refused. */
  diagnosis?: Diagnosis;
  /** validate */
  input?: Input;
  /** validate: parameters that were left aside, in the edition `lenient`. */
  ignored?: readonly string[];
  /** dispatch */
  handler?: AnyHandler;
  /** handle: the answer without its RequestId. */
  output?: object;
  /** handle */
  outcome?: Outcome;
  /** What went wrong. No step but `respond` comes after it. */
  error?: ApiError;
  /** respond */
  response?: WireResponse;
}

/** Does its part of the work, or throws an ApiError. */
export type Step = (context: Context) => void | Promise<void>;

/**
 * What an earlier step has found out.
 *
 * @throws Error when that step has not run: a mistake of ours.
 */
export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is not known yet: a step of the pipeline is missing`);
  return value;
}

/** What became of a request: `state`, it was carried out on the mock's state; `error`. */
export type Outcome =
  | { readonly kind: "state" }
  | { readonly kind: "error"; readonly code: ErrorCode; readonly message: string };
