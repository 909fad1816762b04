// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import { describeResourceTagsByResourceIds, modifyResourceTags } from "./tag.js";

/** Every operation under the name of its action. Importing it brings the whole table. */
export const operations: {
  readonly DescribeResourceTagsByResourceIds: typeof describeResourceTagsByResourceIds;
  readonly ModifyResourceTags: typeof modifyResourceTags;
} = { DescribeResourceTagsByResourceIds: describeResourceTagsByResourceIds, ModifyResourceTags: modifyResourceTags };
