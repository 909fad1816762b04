// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { ErrorMeanings } from "../../contract.js";

/** What codes mean for a caller. One that is not here means what its family does, the part before the dot. */
export const errorMeanings: ErrorMeanings = {
  protocol:
    "ActionOffline InvalidAction InvalidRequest NoSuchProduct NoSuchVersion RequestSizeLimitExceeded ResponseSizeLimitExceeded UnsupportedProtocol UnsupportedRegion FailedOperation.ErrorTcrInvalidMediaType InternalError.ErrorTcrInvalidMediaType",
  permission:
    "AuthFailure.UnauthorizedOperation IpInBlacklist IpNotInWhitelist UnauthorizedOperation FailedOperation.ErrorTcrUnauthorized InternalError.ErrorTcrUnauthorized",
  "dry-run": "DryRunOperation",
  server: "FailedOperation",
  "server retryable":
    "InternalError ServiceUnavailable FailedOperation.DbError FailedOperation.DependenceError FailedOperation.EmptyCoreBody FailedOperation.ErrorGetDBDataError FailedOperation.GetDBDataError FailedOperation.GetSecurityPolicyFail FailedOperation.GetTcrClient FailedOperation.ValidateRegistryNameFail FailedOperation.ValidateSupportedRegionFail",
  parameter: "InvalidParameter InvalidParameterValue MissingParameter UnknownParameter",
  quota:
    "LimitExceeded ResourceInsufficient InternalError.ErrorOverLimit InvalidParameter.ErrorTagOverLimit OperationDenied.QuotaOverLimit",
  "throttle retryable": "RequestLimitExceeded",
  state:
    "ResourceInUse ResourceUnavailable UnsupportedOperation FailedOperation.OperationCancel FailedOperation.PreconditionFailed OperationDenied ResourceInsufficient.ErrorInstanceNotRunning ResourceInsufficient.ErrorVpcDnsStatus",
  "not-found": "ResourceNotFound InternalError.ErrNotExist",
  authentication: "AuthFailure",
  conflict:
    "FailedOperation.ErrorTcrResourceConflict InternalError.ErrConflict InternalError.ErrorConflict InternalError.ErrorTcrResourceConflict InvalidParameter.ErrorNameExists InvalidParameter.ReplicationExists",
  billing: "FailedOperation.TradeFailed",
};
