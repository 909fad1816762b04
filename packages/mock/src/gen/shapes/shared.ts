// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";

/** Members of Filter. */
export const Filter: Shape = [
  { name: "Name", type: "String", required: true },
  { name: "Values", type: "String", list: 1, required: true },
];

/** Members of Tag. */
export const Tag: Shape = [
  { name: "Key", type: "String", required: true, nullable: true },
  { name: "Value", type: "String", required: true, nullable: true },
];

/** Members of TagSpecification. */
export const TagSpecification: Shape = [
  { name: "ResourceType", type: "String", required: true, nullable: true, default: "instance" },
  {
    name: "Tags",
    type: "Tag",
    list: 1,
    required: true,
    nullable: true,
    maxItems: 10,
    breachCode: "InvalidParameter.ErrorTagOverLimit",
  },
];
