// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

/**
 * One condition that narrows a list.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Filter
 */
export interface Filter {
  /** Attribute to filter by; several filters in one call must all hold. The manual names no attributes. */
  Name: string;
  /** Accepted values of the attribute: a row passes if it has any of them. */
  Values: string[];
}

/**
 * A cloud tag: a key with its value.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#Tag
 */
export interface Tag {
  /**
   * Key of the cloud tag.
   *
   * May be null in an answer.
   */
  Key: string | null;
  /**
   * Value of the cloud tag.
   *
   * May be null in an answer.
   */
  Value: string | null;
}

/**
 * The cloud tags of a resource, with the kind of resource they are for.
 *
 * @see https://www.tencentcloud.com/document/api/1051/41109#TagSpecification
 */
export interface TagSpecification {
  /**
   * Kind of resource that carries the tags, such as `instance` or `namespace`.
   *
   * Default: `instance`. May be null in an answer.
   */
  ResourceType: string | null;
  /**
   * Cloud tags to put on the resource, or found on it.
   *
   * At most 10 items. May be null in an answer. A value that is not allowed is answered with `InvalidParameter.ErrorTagOverLimit`, where the action documents that code.
   */
  Tags: Tag[] | null;
}
