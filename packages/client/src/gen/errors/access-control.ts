// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for CreateMultipleSecurityPolicy, besides the common ones. */
export type CreateMultipleSecurityPolicyErrorCode =
  | "FailedOperation.DependenceError"
  | "FailedOperation.ErrorGetDBDataError"
  | "FailedOperation.GetDBDataError"
  | "FailedOperation.GetTcrClient"
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for CreateSecurityPolicy, besides the common ones. */
export type CreateSecurityPolicyErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteMultipleSecurityPolicy, besides the common ones. */
export type DeleteMultipleSecurityPolicyErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteSecurityPolicy, besides the common ones. */
export type DeleteSecurityPolicyErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeExternalEndpointStatus, besides the common ones. */
export type DescribeExternalEndpointStatusErrorCode =
  | "FailedOperation.ErrorGetDBDataError"
  | "FailedOperation.GetDBDataError"
  | "FailedOperation.GetTcrClient"
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeInternalEndpoints, besides the common ones. */
export type DescribeInternalEndpointsErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeSecurityPolicies, besides the common ones. */
export type DescribeSecurityPoliciesErrorCode =
  | "FailedOperation.ErrorGetDBDataError"
  | "FailedOperation.GetDBDataError"
  | "FailedOperation.GetSecurityPolicyFail"
  | "FailedOperation.GetTcrClient"
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for ManageExternalEndpoint, besides the common ones. */
export type ManageExternalEndpointErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for ManageInternalEndpoint, besides the common ones. */
export type ManageInternalEndpointErrorCode =
  | "FailedOperation"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceInsufficient.ErrorVpcDnsStatus"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for ModifySecurityPolicy, besides the common ones. */
export type ModifySecurityPolicyErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";
