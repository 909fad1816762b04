// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for CreateServiceAccount, besides the common ones. */
export type CreateServiceAccountErrorCode =
  | "FailedOperation"
  | "FailedOperation.DbError"
  | "InvalidParameter"
  | "OperationDenied"
  | "OperationDenied.QuotaOverLimit"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteServiceAccount, besides the common ones. */
export type DeleteServiceAccountErrorCode =
  | "FailedOperation"
  | "FailedOperation.DbError"
  | "InvalidParameter"
  | "OperationDenied"
  | "UnknownParameter";

/** Codes that the manual documents for DescribeServiceAccounts, besides the common ones. */
export type DescribeServiceAccountsErrorCode =
  | "FailedOperation"
  | "FailedOperation.DbError"
  | "InvalidParameter"
  | "OperationDenied"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for ModifyServiceAccount, besides the common ones. */
export type ModifyServiceAccountErrorCode =
  | "FailedOperation"
  | "FailedOperation.DbError"
  | "InvalidParameter"
  | "OperationDenied"
  | "UnknownParameter";

/** Codes that the manual documents for ModifyServiceAccountPassword, besides the common ones. */
export type ModifyServiceAccountPasswordErrorCode =
  | "FailedOperation"
  | "FailedOperation.DbError"
  | "InvalidParameter"
  | "OperationDenied"
  | "UnknownParameter";
