import type { Operation } from "../../../contract.js";
import type { Services } from "../../../domain/services.js";
import type { TypesByAction as DomesticTypes } from "../../../gen/domestic/types/by-action.js";
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

/** Carries out an action that the domestic edition has otherwise: takes what either edition sends, and answers by that of the mock. */
export type EditionHandler<Action extends keyof TypesByAction & keyof DomesticTypes> = (
  input: DomesticTypes[Action]["input"],
  call: Call<TypesByAction[Action]["errorCode"]>,
) => Omit<TypesByAction[Action]["output"], "RequestId"> | Omit<DomesticTypes[Action]["output"], "RequestId">;

/** What is said of what a mock of the international edition does not know. */
export const IN_DOMESTIC = "the domestic edition has it: start the mock with `--edition domestic`";

/** Members of an answer that the domestic edition has besides; none in `intl`. */
export function domesticOnly<Members extends object>(
  { settings }: Pick<Call, "settings">,
  members: Members,
): Members | Record<never, never> {
  return settings.edition === "intl" ? {} : members;
}

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
