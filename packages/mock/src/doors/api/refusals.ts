import type { Operation } from "../../contract.js";
import type { RefusalReason, RegistryRefusal } from "../../domain/errors.js";
import type { CommonErrorCode, ServiceErrorCode } from "../../gen/errors/codes.js";
import { ApiError } from "./errors.js";

/** By what codes a reason is told: by the first of its own that the action documents, else by one that every action may answer. */
interface RefusalCodes {
  readonly own: readonly ServiceErrorCode[];
  readonly common: CommonErrorCode;
}

const CODES: Readonly<Record<RefusalReason, RefusalCodes>> = {
  missing: { own: ["ResourceNotFound.TcrResourceNotFound"], common: "ResourceNotFound" },
  invalid: { own: ["InvalidParameter.ErrorTcrInvalidParameter"], common: "InvalidParameterValue" },
  immutable: { own: ["FailedOperation.PreconditionFailed", "OperationDenied"], common: "FailedOperation" },
  notEmpty: { own: ["FailedOperation.PreconditionFailed", "OperationDenied"], common: "FailedOperation" },
  readOnly: { own: [], common: "ResourceUnavailable" },
  quota: { own: [], common: "LimitExceeded" },
};

/** A refusal of the registry as an error of an action. */
export function errorOfRefusal({ reason, message }: RegistryRefusal, { errors }: Operation): ApiError {
  const { own, common } = CODES[reason];
  return new ApiError(own.find((code) => errors.includes(code)) ?? common, message);
}
