import type { ParsedAuthorization, ReceivedRequest } from "@tcrkit/signer";
import type { RateLimiter } from "../../base/rate-limiter.js";
import type { Operation } from "../../contract.js";
import type { KeyRing } from "../../domain/credentials.js";
import type { Services } from "../../domain/services.js";
import type { Persistence } from "../../state/persistence.js";
import type { WholeRequest, WireResponse } from "../http.js";
import type { ActionTable } from "./action-table.js";
import type { Diagnosis } from "./diagnosis.js";
import type { ApiError, ErrorCode } from "./errors.js";
import type { ActiveFault } from "./faults/fault.js";
import type { Faults } from "./faults/faults.js";
import type { AnyHandler } from "./handlers/handler.js";

/** What the steps of the pipeline work with. */
export interface ApiServices extends Services {
  readonly keyRing: KeyRing;
  readonly limiter: RateLimiter;
  /** Real time in Unix milliseconds, for checking signatures. */
  readonly realTimeMs: () => number;
  readonly faults: Faults;
  /** Waits in real time. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Keeps the state beyond memory; undefined where nothing does. */
  readonly persistence?: Persistence | undefined;
}

/** How a request carries its parameters. */
export type Encoding = "json" | "query" | "form" | "multipart";

/** Parameters that every action takes; absent where the request has none. */
export interface CommonParams {
  readonly action?: string | undefined;
  readonly version?: string | undefined;
  readonly region?: string | undefined;
  readonly timestamp?: string | undefined;
}

/** The parameters of an action, unchecked: with JSON's types from a JSON body, with texts alone from a query or a form. */
export type RawParams = Readonly<Record<string, unknown>>;

/** The parameters of an action, decoded and checked. */
export type Input = Readonly<Record<string, unknown>>;

/** A request on its way through the pipeline. Each step adds its result. */
export interface Context {
  readonly services: ApiServices;
  readonly request: WholeRequest;
  readonly requestId: string;

  /** By parse: the request in the signer's form. */
  received?: ReceivedRequest;
  /** By parse: the parsed Authorization. */
  authorization?: ParsedAuthorization;
  /** By parse. */
  encoding?: Encoding;
  /** By identify. */
  common?: CommonParams;
  /** By identify: the actions of the service that is asked. */
  table?: ActionTable;
  /** By identify. */
  operation?: Operation;
  /** By the first step that asks for them: the action's parameters as decoded. */
  params?: RawParams;
  /** By chooseFaults: the faults that this request meets. */
  faults?: readonly ActiveFault[];
  /** By authenticate: the caller's account. */
  account?: string;
  /** By authenticate: why the signature was refused. */
  diagnosis?: Diagnosis;
  /** By validate. */
  input?: Input;
  /** By validate: unknown parameters, which the edition `lenient` ignores. */
  ignored?: readonly string[];
  /** By dispatch. */
  handler?: AnyHandler;
  /** By handle: the answer without its RequestId. */
  output?: object;
  /** By handle. */
  outcome?: Outcome;
  /** The error that a step threw. Only `respond` and `onResponse` run after it. */
  error?: ApiError;
  /** By respond. */
  response?: WireResponse;
}

/** A step of the pipeline. @throws ApiError to refuse the request. */
export type Step = (context: Context) => void | Promise<void>;

/**
 * The result of an earlier step.
 *
 * @throws Error when that step has not run, which is a bug of the pipeline.
 */
export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} is not known yet: a step of the pipeline is missing`);
  return value;
}

/** The outcome of a request: `state` when it was carried out on the state, `error`, or `pending` while it is under way. */
export type Outcome =
  | { readonly kind: "state" }
  | { readonly kind: "pending" }
  | { readonly kind: "error"; readonly code: ErrorCode; readonly message: string };
