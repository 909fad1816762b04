// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Codes that the manual documents for DescribeResourceTagsByResourceIds, besides the common ones. */
export type DescribeResourceTagsByResourceIdsErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound";

/** Codes that the manual documents for ModifyResourceTags, besides the common ones. */
export type ModifyResourceTagsErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "MissingParameter"
  | "ResourceNotFound";
