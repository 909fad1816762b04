// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { DescribeResourceTagsByResourceIdsErrorCode, ModifyResourceTagsErrorCode } from "../errors/tag.js";
import type {
  DescribeResourceTagsByResourceIdsRequest,
  DescribeResourceTagsByResourceIdsResponse,
  ModifyResourceTagsRequest,
  ModifyResourceTagsResponse,
} from "./tag.js";

/** The types of DescribeResourceTagsByResourceIds. */
export interface DescribeResourceTagsByResourceIdsTypes {
  input: DescribeResourceTagsByResourceIdsRequest;
  output: DescribeResourceTagsByResourceIdsResponse;
  errorCode: DescribeResourceTagsByResourceIdsErrorCode;
}

/** The types of ModifyResourceTags. */
export interface ModifyResourceTagsTypes {
  input: ModifyResourceTagsRequest;
  output: ModifyResourceTagsResponse;
  errorCode: ModifyResourceTagsErrorCode;
}

/** The types of every action under its name. */
export interface TypesByAction {
  DescribeResourceTagsByResourceIds: DescribeResourceTagsByResourceIdsTypes;
  ModifyResourceTags: ModifyResourceTagsTypes;
}
