import { ApiError, type ErrorCode } from "../errors.js";
import { type RefusalReason, RegistryRefusal } from "../registry/refusal.js";
import type { Call } from "./handler.js";

/** By what codes a refusal is told: the first that the action documents, or the last, which is a common one. */
const CODES: Readonly<Record<RefusalReason, readonly ErrorCode[]>> = {
  missing: ["ResourceNotFound.TcrResourceNotFound", "ResourceNotFound"],
  invalid: ["InvalidParameter.ErrorTcrInvalidParameter", "InvalidParameterValue"],
  immutable: ["FailedOperation.PreconditionFailed", "OperationDenied", "FailedOperation"],
  readOnly: ["ResourceUnavailable"],
  quota: ["LimitExceeded"],
};

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
