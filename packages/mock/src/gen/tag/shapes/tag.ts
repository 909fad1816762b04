// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../../contract.js";

/** Members of TagKeyObject. */
export const TagKeyObject: Shape = [{ name: "TagKey", type: "String", required: true }];

/** Members of TagPair. */
export const TagPair: Shape = [
  { name: "TagKey", type: "String", required: true },
  { name: "TagValue", type: "String", required: true },
  { name: "Category", type: "String" },
];

/** Members of TagResource. */
export const TagResource: Shape = [
  { name: "TagKey", type: "String" },
  { name: "TagValue", type: "String" },
  { name: "ResourceId", type: "String" },
  { name: "Category", type: "String" },
];
