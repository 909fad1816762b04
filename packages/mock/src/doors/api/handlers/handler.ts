import type { Operation } from "../../../contract.js";
import { type RefusalReason, RegistryRefusal } from "../../../domain/errors.js";
import type { Services } from "../../../domain/services.js";
import type { CommonErrorCode } from "../../../gen/errors/codes.js";
import type { TypesByAction } from "../../../gen/types/index.js";
import { ApiError, type ErrorCode } from "../errors.js";

/** What a handler works with. It answers the codes that its action documents, and the common ones; others do not compile. */
export interface Call<Code extends string = never> extends Services {
  readonly operation: Operation;
  readonly account: string;
  /** The region that the request names; empty when it names none. */
  readonly region: string;
  /** Scheme and host at which the caller reaches the mock. */
  readonly origin: string;
  /** Whether the action documents a code: for what several actions share and document in different ways. */
  readonly documents: (code: ErrorCode) => boolean;
  /** The error to throw. */
  readonly error: (code: Code | CommonErrorCode, message: string) => ApiError;
}

/** Carries an action out: from its parameters, as its table has them, to its answer without the RequestId. */
export type Handler<Action extends keyof TypesByAction> = (
  input: TypesByAction[Action]["input"],
  call: Call<TypesByAction[Action]["errorCode"]>,
) => Omit<TypesByAction[Action]["output"], "RequestId">;

/** A handler once the types of its action are no longer known: the validation has made its input, the type checker its codes. */
export type AnyHandler = (input: object, call: Call<ErrorCode>) => object;

/** By what codes a refusal is told: the first that the action documents, or the last, which is a common one. */
const CODES: Readonly<Record<RefusalReason, readonly ErrorCode[]>> = {
  missing: ["ResourceNotFound.TcrResourceNotFound", "ResourceNotFound"],
  invalid: ["InvalidParameter.ErrorTcrInvalidParameter", "InvalidParameterValue"],
  immutable: ["FailedOperation.PreconditionFailed", "OperationDenied", "FailedOperation"],
  readOnly: ["ResourceUnavailable"],
  quota: ["LimitExceeded"],
};

/** The call of a handler, from what the domain works with and what the request says. */
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
    operation,
    account,
    region,
    origin,
    documents: (code) => operation.errors.includes(code),
    error: (code, message) => new ApiError(code, message),
  };
}

/** What the registry does; its refusals become errors of the action. */
export function registryAnswer<Result>(call: Call, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RegistryRefusal)) throw error;
    const codes = CODES[error.reason];
    const code = codes.find((candidate) => call.documents(candidate)) ?? codes.at(-1) ?? "FailedOperation";
    throw new ApiError(code, error.message);
  }
}
