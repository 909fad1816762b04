// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for CreateWebhookTrigger, besides the common ones. */
export type CreateWebhookTriggerErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound";

/** Codes that the manual documents for DeleteWebhookTrigger, besides the common ones. */
export type DeleteWebhookTriggerErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound";

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

/** Codes that the manual documents for DescribeWebhookTriggerLog, besides the common ones. */
export type DescribeWebhookTriggerLogErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound";

/** Codes that the manual documents for ModifyWebhookTrigger, besides the common ones. */
export type ModifyWebhookTriggerErrorCode =
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound";
