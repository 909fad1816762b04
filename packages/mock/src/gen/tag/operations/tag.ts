// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Operation } from "../../../contract.js";
import type { DescribeResourceTagsByResourceIdsErrorCode, ModifyResourceTagsErrorCode } from "../errors/tag.js";
import { TagKeyObject, TagPair, TagResource } from "../shapes/tag.js";
import type {
  DescribeResourceTagsByResourceIdsRequest,
  DescribeResourceTagsByResourceIdsResponse,
  ModifyResourceTagsRequest,
  ModifyResourceTagsResponse,
} from "../types/tag.js";

/** Lists the cloud tags of resources, by their ids. */
export const describeResourceTagsByResourceIds: Operation<
  DescribeResourceTagsByResourceIdsRequest,
  DescribeResourceTagsByResourceIdsResponse,
  DescribeResourceTagsByResourceIdsErrorCode
> = {
  name: "DescribeResourceTagsByResourceIds",
  kind: "read",
  rateLimit: 20,
  region: "optional",
  input: [
    { name: "ServiceType", type: "String", required: true },
    { name: "ResourcePrefix", type: "String", required: true },
    { name: "ResourceIds", type: "String", list: 1, required: true, maxItems: 50 },
    { name: "ResourceRegion", type: "String", required: true },
    { name: "Offset", type: "Integer", default: 0, minimum: 0 },
    { name: "Limit", type: "Integer", default: 15, minimum: 1 },
    { name: "Category", type: "String", default: "All", values: ["Custom", "System", "All"] },
  ],
  output: [
    { name: "TotalCount", type: "Integer" },
    { name: "Offset", type: "Integer" },
    { name: "Limit", type: "Integer" },
    { name: "Tags", type: "TagResource", list: 1 },
  ],
  shapes: { TagResource },
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound"],
  paging: {
    style: "offset",
    offset: "Offset",
    limit: "Limit",
    items: "Tags",
    total: "TotalCount",
    first: 0,
    maxLimit: 100,
    defaultLimit: 15,
  },
  examples: [],
};

/** Puts cloud tags on a resource, and takes others away. */
export const modifyResourceTags: Operation<
  ModifyResourceTagsRequest,
  ModifyResourceTagsResponse,
  ModifyResourceTagsErrorCode
> = {
  name: "ModifyResourceTags",
  kind: "update",
  rateLimit: 20,
  region: "optional",
  input: [
    { name: "Resource", type: "String", required: true },
    { name: "ReplaceTags", type: "TagPair", list: 1, maxItems: 10, alternativeTo: ["DeleteTags"] },
    { name: "DeleteTags", type: "TagKeyObject", list: 1, maxItems: 10, alternativeTo: ["ReplaceTags"] },
  ],
  output: [],
  shapes: { TagKeyObject, TagPair },
  errors: ["InternalError", "InvalidParameter", "MissingParameter", "ResourceNotFound"],
  examples: [],
};
