import type { Operation } from "../../../contract.js";
import type { Services } from "../../../domain/services.js";
import type { CommonErrorCode } from "../../../gen/errors/codes.js";
import type { TypesByAction } from "../../../gen/types/index.js";
import { ApiError, type ErrorCode } from "../errors.js";

/** What a handler works with. Only the codes that its action documents, and the common ones, compile. */
export interface Call<Code extends string = never> extends Services {
  readonly account: string;
  /** The region that the request names; empty when it names none. */
  readonly region: string;
  /** The origin at which the caller reaches the mock. */
  readonly origin: string;
  readonly operation: Operation;
  /** The error to throw. */
  readonly error: (code: Code | CommonErrorCode, message: string) => ApiError;
}

/** Carries out an action: takes its checked parameters, returns its answer without the RequestId. */
export type Handler<Action extends keyof TypesByAction> = (
  input: TypesByAction[Action]["input"],
  call: Call<TypesByAction[Action]["errorCode"]>,
) => Omit<TypesByAction[Action]["output"], "RequestId">;

/** A handler of any action. The validation guarantees its input, the type checker its codes. */
export type AnyHandler = (input: object, call: Call<ErrorCode>) => object;

/** Creates the call of a handler from the services and the request. */
export function createCall(from: {
  readonly services: Services;
  readonly operation: Operation;
  readonly account: string;
  readonly region: string;
  readonly origin: string;
}): Call<ErrorCode> {
  const { services, operation, account, region, origin } = from;
  const { store, clock, ids, settings, emit } = services;
  return {
    store,
    clock,
    ids,
    settings,
    emit,
    account,
    region,
    origin,
    operation,
    error: (code, message) => new ApiError(code, message),
  };
}
