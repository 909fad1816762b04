// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for CheckInstance, besides the common ones. */
export type CheckInstanceErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.ErrorNameExists"
  | "InvalidParameter.ErrorRegistryName"
  | "InvalidParameter.ErrorTagOverLimit"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for CheckInstanceName, besides the common ones. */
export type CheckInstanceNameErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.ErrorNameExists"
  | "InvalidParameter.ErrorRegistryName"
  | "InvalidParameter.ErrorTagOverLimit"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for CreateImageAccelerationService, besides the common ones. */
export type CreateImageAccelerationServiceErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for CreateInstance, besides the common ones. */
export type CreateInstanceErrorCode =
  | "FailedOperation"
  | "FailedOperation.GetDBDataError"
  | "FailedOperation.TradeFailed"
  | "FailedOperation.ValidateRegistryNameFail"
  | "FailedOperation.ValidateSupportedRegionFail"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.ErrorNameExists"
  | "InvalidParameter.ErrorNameIllegal"
  | "InvalidParameter.ErrorNameReserved"
  | "InvalidParameter.ErrorRegistryName"
  | "InvalidParameter.ErrorTagOverLimit"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "OperationDenied.QuotaOverLimit"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for CreateInstanceCustomizedDomain, besides the common ones. */
export type CreateInstanceCustomizedDomainErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for CreateInstanceToken, besides the common ones. */
export type CreateInstanceTokenErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.Unknown"
  | "InvalidParameter"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteImageAccelerateService, besides the common ones. */
export type DeleteImageAccelerateServiceErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteInstance, besides the common ones. */
export type DeleteInstanceErrorCode =
  | "FailedOperation.TradeFailed"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorConflict"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteInstanceCustomizedDomain, besides the common ones. */
export type DeleteInstanceCustomizedDomainErrorCode =
  | "FailedOperation"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteInstanceToken, besides the common ones. */
export type DeleteInstanceTokenErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.Unknown"
  | "InvalidParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeImageAccelerateService, besides the common ones. */
export type DescribeImageAccelerateServiceErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeInstanceCustomizedDomain, besides the common ones. */
export type DescribeInstanceCustomizedDomainErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeInstanceStatus, besides the common ones. */
export type DescribeInstanceStatusErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeInstanceToken, besides the common ones. */
export type DescribeInstanceTokenErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeInstances, besides the common ones. */
export type DescribeInstancesErrorCode =
  | "FailedOperation"
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceInsufficient.ErrorInstanceNotRunning"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeRegions, besides the common ones. */
export type DescribeRegionsErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for ModifyInstance, besides the common ones. */
export type ModifyInstanceErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for ModifyInstanceToken, besides the common ones. */
export type ModifyInstanceTokenErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.Unknown"
  | "InvalidParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for RenewInstance, besides the common ones. */
export type RenewInstanceErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.ErrorNameExists"
  | "InvalidParameter.ErrorRegistryName"
  | "InvalidParameter.ErrorTagOverLimit"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";
