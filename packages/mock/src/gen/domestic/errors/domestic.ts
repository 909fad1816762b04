// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for CreateGCJob, besides the common ones. */
export type CreateGCJobErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
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

/** Codes that the manual documents for CreateInternalEndpointDns, besides the common ones. */
export type CreateInternalEndpointDnsErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";

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

/** Codes that the manual documents for CreateTagRetentionRule, besides the common ones. */
export type CreateTagRetentionRuleErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for CreateWebhookTrigger, besides the common ones. */
export type CreateWebhookTriggerErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound";

/** Codes that the manual documents for DeleteInternalEndpointDns, besides the common ones. */
export type DeleteInternalEndpointDnsErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteReplicationRule, besides the common ones. */
export type DeleteReplicationRuleErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteRepository, besides the common ones. */
export type DeleteRepositoryErrorCode =
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

/** Codes that the manual documents for DescribeInternalEndpointDnsStatus, besides the common ones. */
export type DescribeInternalEndpointDnsStatusErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
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

/** Codes that the manual documents for DescribeReplicationExecutions, besides the common ones. */
export type DescribeReplicationExecutionsErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeReplicationPolicies, besides the common ones. */
export type DescribeReplicationPoliciesErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeReplicationTasks, besides the common ones. */
export type DescribeReplicationTasksErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeTagRetentionRules, besides the common ones. */
export type DescribeTagRetentionRulesErrorCode =
  | "FailedOperation.EmptyCoreBody"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeWebhookTrigger, besides the common ones. */
export type DescribeWebhookTriggerErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound";

/** Codes that the manual documents for ManageReplication, besides the common ones. */
export type ManageReplicationErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnauthorizedOperation"
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

/** Codes that the manual documents for ModifyInstanceStorage, besides the common ones. */
export type ModifyInstanceStorageErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";

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

/** Codes that the manual documents for ModifyReplication, besides the common ones. */
export type ModifyReplicationErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for ModifyTagRetentionRule, besides the common ones. */
export type ModifyTagRetentionRuleErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for ModifyWebhookTrigger, besides the common ones. */
export type ModifyWebhookTriggerErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound";

/** Codes that the manual documents for TerminateGCJob, besides the common ones. */
export type TerminateGCJobErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnsupportedOperation";
