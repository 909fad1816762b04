// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for CreateRepository, besides the common ones. */
export type CreateRepositoryErrorCode =
  | "FailedOperation.OperationCancel"
  | "InternalError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for CreateSignature, besides the common ones. */
export type CreateSignatureErrorCode =
  | "FailedOperation.OperationCancel"
  | "InternalError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DeleteImage, besides the common ones. */
export type DeleteImageErrorCode =
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

/** Codes that the manual documents for DeleteRepositoryTags, besides the common ones. */
export type DeleteRepositoryTagsErrorCode =
  | "FailedOperation.PreconditionFailed"
  | "InternalError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeGCJobs, besides the common ones. */
export type DescribeGCJobsErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrUnauthorized"
  | "ResourceNotFound"
  | "UnsupportedOperation";

/** Codes that the manual documents for DescribeImageManifests, besides the common ones. */
export type DescribeImageManifestsErrorCode =
  | "FailedOperation"
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

/** Codes that the manual documents for DescribeImages, besides the common ones. */
export type DescribeImagesErrorCode =
  | "FailedOperation"
  | "FailedOperation.EmptyCoreBody"
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
  | "ResourceNotFound.TcrResourceNotFound";

/** Codes that the manual documents for DescribeRepositories, besides the common ones. */
export type DescribeRepositoriesErrorCode =
  | "FailedOperation"
  | "FailedOperation.EmptyCoreBody"
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

/** Codes that the manual documents for DuplicateImage, besides the common ones. */
export type DuplicateImageErrorCode =
  | "FailedOperation"
  | "FailedOperation.EmptyCoreBody"
  | "FailedOperation.OperationCancel"
  | "FailedOperation.PreconditionFailed"
  | "InternalError"
  | "InternalError.DbError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrResourceConflict"
  | "InvalidParameter"
  | "InvalidParameter.ErrorTcrInvalidParameter"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnknownParameter"
  | "UnsupportedOperation";

/** Codes that the manual documents for ModifyRepository, besides the common ones. */
export type ModifyRepositoryErrorCode =
  | "InternalError"
  | "InternalError.ErrorTcrInternal"
  | "InternalError.ErrorTcrInvalidMediaType"
  | "InternalError.ErrorTcrResourceConflict"
  | "InternalError.ErrorTcrUnauthorized"
  | "InvalidParameter"
  | "OperationDenied"
  | "ResourceNotFound"
  | "ResourceNotFound.TcrResourceNotFound"
  | "UnsupportedOperation";
