// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for CreateReplicationInstance, besides the common ones. */
export type CreateReplicationInstanceErrorCode =
  | "FailedOperation"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "InvalidParameter.ReplicationExists"
  | "InvalidParameter.UnsupportedRegion"
  | "MissingParameter"
  | "OperationDenied"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteReplicationInstance, besides the common ones. */
export type DeleteReplicationInstanceErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorConflict"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeReplicationInstanceCreateTasks, besides the common ones. */
export type DescribeReplicationInstanceCreateTasksErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeReplicationInstanceSyncStatus, besides the common ones. */
export type DescribeReplicationInstanceSyncStatusErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeReplicationInstances, besides the common ones. */
export type DescribeReplicationInstancesErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InvalidParameter"
  | "MissingParameter"
  | "OperationDenied"
  | "ResourceInsufficient.ErrorInstanceNotRunning"
  | "UnauthorizedOperation"
  | "UnknownParameter"
  | "UnsupportedOperation";

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
