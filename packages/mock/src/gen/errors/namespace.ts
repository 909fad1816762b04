// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for CreateImmutableTagRules, besides the common ones. */
export type CreateImmutableTagRulesErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.Unknown"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "ResourceNotFound";

/** Codes that the manual documents for CreateNamespace, besides the common ones. */
export type CreateNamespaceErrorCode =
  | "FailedOperation"
  | "FailedOperation.DependenceError"
  | "FailedOperation.ErrorTcrInvalidMediaType"
  | "FailedOperation.ErrorTcrResourceConflict"
  | "FailedOperation.ErrorTcrUnauthorized"
  | "FailedOperation.OperationCancel"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for CreateSignaturePolicy, besides the common ones. */
export type CreateSignaturePolicyErrorCode =
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteImmutableTagRules, besides the common ones. */
export type DeleteImmutableTagRulesErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InternalError.Unknown"
  | "InvalidParameter"
  | "ResourceNotFound";

/** Codes that the manual documents for DeleteNamespace, besides the common ones. */
export type DeleteNamespaceErrorCode =
  | "FailedOperation"
  | "FailedOperation.ErrorGetDBDataError"
  | "FailedOperation.ErrorTcrResourceConflict"
  | "FailedOperation.ErrorTcrUnauthorized"
  | "FailedOperation.GetDBDataError"
  | "FailedOperation.PreconditionFailed"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteSignaturePolicy, besides the common ones. */
export type DeleteSignaturePolicyErrorCode =
  | "FailedOperation"
  | "FailedOperation.ErrorGetDBDataError"
  | "FailedOperation.ErrorTcrResourceConflict"
  | "FailedOperation.ErrorTcrUnauthorized"
  | "FailedOperation.GetDBDataError"
  | "InternalError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeImmutableTagRules, besides the common ones. */
export type DescribeImmutableTagRulesErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrUnauthorized"
  | "InternalError.Unknown"
  | "InvalidParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound";

/** Codes that the manual documents for DescribeInstanceAllNamespaces, besides the common ones. */
export type DescribeInstanceAllNamespacesErrorCode =
  | "FailedOperation.DependenceError"
  | "FailedOperation.ErrorGetDBDataError"
  | "FailedOperation.OperationCancel"
  | "InternalError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeNamespaces, besides the common ones. */
export type DescribeNamespacesErrorCode =
  | "FailedOperation"
  | "FailedOperation.DependenceError"
  | "FailedOperation.ErrorGetDBDataError"
  | "FailedOperation.ErrorTcrResourceConflict"
  | "FailedOperation.ErrorTcrUnauthorized"
  | "FailedOperation.GetDBDataError"
  | "FailedOperation.OperationCancel"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for ModifyImmutableTagRules, besides the common ones. */
export type ModifyImmutableTagRulesErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InternalError.Unknown"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter";

/** Codes that the manual documents for ModifyNamespace, besides the common ones. */
export type ModifyNamespaceErrorCode =
  | "FailedOperation.DependenceError"
  | "InternalError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnsupportedOperation";
