// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/** Input of DescribeResourceTagsByResourceIds. Lists the cloud tags of resources, by their ids. */
export interface DescribeResourceTagsByResourceIdsRequest {
  /** Product that the resources are of, in the short form of resource names. */
  ServiceType: string;
  /** Kind of the resources, in the form of resource names. */
  ResourcePrefix: string;
  /**
   * Ids of the resources.
   *
   * At most 50 items.
   */
  ResourceIds: string[];
  /** Region of the resources; empty for those without one. */
  ResourceRegion: string;
  /**
   * How many rows are left out first; a multiple of the limit.
   *
   * Default: `0`. At least 0.
   */
  Offset?: number;
  /**
   * How many rows a page has.
   *
   * Default: `15`. At least 1.
   */
  Limit?: number;
  /**
   * What tags are listed.
   *
   * Default: `All`.
   *
   * - `Custom`
   * - `System`
   * - `All`
   */
  Category?: "Custom" | "System" | "All" | (string & {});
}

/** Output of DescribeResourceTagsByResourceIds. */
export interface DescribeResourceTagsByResourceIdsResponse {
  /** How many tags there are, on all pages. */
  TotalCount: number;
  /** The offset of this page. */
  Offset: number;
  /** The limit of this page. */
  Limit: number;
  /** The tags of this page. */
  Tags: TagResource[];
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/** Input of ModifyResourceTags. Puts cloud tags on a resource, and takes others away. */
export interface ModifyResourceTagsRequest {
  /** The resource in six parts: `qcs::SERVICE:REGION:uin/ACCOUNT:PREFIX/ID`. The account may be left out. */
  Resource: string;
  /**
   * Tags that the resource gets; a key that it has gets the new value.
   *
   * At most 10 items. Required unless `DeleteTags` is there.
   */
  ReplaceTags?: TagPair[];
  /**
   * Keys whose tags the resource loses.
   *
   * At most 10 items. Required unless `ReplaceTags` is there.
   */
  DeleteTags?: TagKeyObject[];
}

/** Output of ModifyResourceTags. */
export interface ModifyResourceTagsResponse {
  /** Id of the request, made by the server: name it when you report a problem. */
  RequestId: string;
}

/**
 * The key of a cloud tag.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TagKeyObject
 */
export interface TagKeyObject {
  /** Key of a tag. */
  TagKey: string;
}

/**
 * A cloud tag.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TagPair
 */
export interface TagPair {
  /** Key of a tag. */
  TagKey: string;
  /** Value of a tag; it may be empty. */
  TagValue: string;
  /** What kind of tag it is. */
  Category?: string;
}

/**
 * A cloud tag with the resource that carries it.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TagResource
 */
export interface TagResource {
  /** Key of a tag. */
  TagKey: string;
  /** Value of a tag; it may be empty. */
  TagValue: string;
  /** Id of the resource that carries the tag. */
  ResourceId: string;
  /** Whether a user or the cloud put the tag there. */
  Category: string;
}
