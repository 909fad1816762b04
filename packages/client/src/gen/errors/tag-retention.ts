// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for CreateTagRetentionExecution, besides the common ones. */
export type CreateTagRetentionExecutionErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
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

/** Codes that the manual documents for DeleteTagRetentionRule, besides the common ones. */
export type DeleteTagRetentionRuleErrorCode =
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

/** Codes that the manual documents for DescribeTagRetentionExecution, besides the common ones. */
export type DescribeTagRetentionExecutionErrorCode =
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

/** Codes that the manual documents for DescribeTagRetentionExecutionTask, besides the common ones. */
export type DescribeTagRetentionExecutionTaskErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrConflict"
  | "InternalError.ErrNotExist"
  | "InternalError.ErrorConflict"
  | "InternalError.ErrorOverLimit"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnauthorizedOperation"
  | "UnknownParameter"
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
