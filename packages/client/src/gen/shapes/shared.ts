// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { Shape } from "../../contract.js";
import { defineShape } from "../../tables/define-shape.js";

/** Members of Filter. */
export const Filter: Shape = /* @__PURE__ */ defineShape("Name! Values![]");

/** Members of Tag. */
export const Tag: Shape = /* @__PURE__ */ defineShape("Key!? Value!?");

/** Members of TagSpecification. */
export const TagSpecification: Shape = /* @__PURE__ */ defineShape(
  'ResourceType!?{"default":"instance"} Tags!?:Tag[]{"maxItems":10}',
);
